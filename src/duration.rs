//! Durations as people type them.

/// Minutes of the longest duration: ten years.
const LONGEST: i64 = 10 * 366 * 24 * 60;

/// Minutes of a duration: `15m`, `90 min`, `2h`, `1h30`, `1 h 30 min`, `2d`, `2j`. `None` for anything else, for nothing,
/// and for more than ten years.
#[must_use]
pub fn minutes(text: &str) -> Option<i64> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    let mut rest = compact.as_str();
    let mut total: i64 = 0;
    let mut smaller_than = i64::MAX;
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let number: i64 = rest[..digits].parse().ok()?;
        rest = &rest[digits..];
        let unit_length = rest.len() - rest.trim_start_matches(|c: char| c.is_alphabetic()).len();
        let factor = match &rest[..unit_length] {
            "d" | "j" | "day" | "days" | "jour" | "jours" => 24 * 60,
            "h" | "hour" | "hours" | "heure" | "heures" => 60,
            "m" | "min" | "mn" | "minute" | "minutes" => 1,
            "" if smaller_than == 60 => 1,
            _ => return None,
        };
        if factor >= smaller_than {
            return None;
        }
        smaller_than = factor;
        total = total.checked_add(number.checked_mul(factor)?)?;
        rest = &rest[unit_length..];
    }
    (smaller_than != i64::MAX && (1..=LONGEST).contains(&total)).then_some(total)
}

/// A duration in minutes in the words of messages: `35 min`, `3 h 20 min`, `12 days`; from two days on, only days.
#[must_use]
pub fn words(minutes: i64) -> String {
    let minutes = minutes.max(0);
    match (minutes / 60, minutes % 60) {
        (0, 0) => "less than a minute".to_owned(),
        (0, rest) => format!("{rest} min"),
        (hours, _) if hours >= 48 => format!("{} days", hours / 24),
        (hours, 0) => format!("{hours} h"),
        (hours, rest) => format!("{hours} h {rest} min"),
    }
}

#[cfg(test)]
mod tests {
    use super::{minutes, words};

    #[test]
    fn durations_in_words() {
        for (minutes, expected) in [
            (-5, "less than a minute"),
            (0, "less than a minute"),
            (35, "35 min"),
            (60, "1 h"),
            (200, "3 h 20 min"),
            (2879, "47 h 59 min"),
            (2880, "2 days"),
        ] {
            assert_eq!(words(minutes), expected);
        }
    }

    #[test]
    fn durations_as_people_type_them() {
        for (text, expected) in [
            ("15m", Some(15)),
            ("90 min", Some(90)),
            ("2h", Some(120)),
            ("1h30", Some(90)),
            ("1 h 30 min", Some(90)),
            ("2d", Some(2880)),
            ("1j 2h", Some(1560)),
            ("", None),
            ("30", None),
            ("0m", None),
            ("1h2h", None),
            ("soon", None),
            ("99999999999999999999d", None),
        ] {
            assert_eq!(minutes(text), expected, "{text}");
        }
    }
}
