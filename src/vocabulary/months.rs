//! The names of months, days of the week and halves of the day, as the Unicode CLDR has them: in full and abbreviated, alone and beside a
//! day ("listopad", "listopada").

use super::letters::plain;
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::enums::{DateFieldSet, TimeFieldSet};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_locale_core::Locale;
use icu_time::Time;
use writeable::TryWriteable;

/// The names of one language, as they are compared.
#[derive(Default)]
pub(super) struct DayNames {
    /// With the number of the month. A name of two months is not among them.
    pub(super) months: Vec<(String, u32)>,
    /// With the number of the day, Monday first.
    pub(super) weekdays: Vec<(String, u8)>,
    /// The weekdays in full.
    pub(super) weekdays_in_full: Vec<(String, u8)>,
    /// The halves of a day behind a time, with the hours before them: "μ.μ.", "م".
    pub(super) halves: Vec<HalfOfDay>,
}

/// What follows a time of the first or the second half of a day.
pub(super) struct HalfOfDay {
    /// As it is compared, without spaces.
    pub(super) letters: String,
    /// Whether it ends with a full stop. Without that it may be a word: Hungarian "de." is AM, "de" is "but".
    pub(super) is_short: bool,
    pub(super) hours: u32,
}

/// The halves of a day in a language.
fn halves(locale: &Locale) -> Vec<HalfOfDay> {
    let named = |pattern: &&str, (hour, hours): (u8, u32)| {
        let pattern = DateTimePattern::try_from_pattern_str(pattern).ok()?;
        let mut names = FixedCalendarDateTimeNames::<(), TimeFieldSet>::try_new(locale.into()).ok()?;
        let format = names.include_for_pattern(&pattern).ok()?;
        let name = format.format(&Time::try_new(hour, 0, 0, 0).ok()?).try_write_to_string().ok()?.into_owned();
        let letters = plain(&name).replace(' ', "");
        let is_name = letters.chars().count() > 1 || !letters.is_ascii();
        is_name.then(|| HalfOfDay { letters, is_short: name.ends_with('.'), hours })
    };
    ["a", "aaaa"]
        .iter()
        .flat_map(|pattern| [(9, 0), (15, 12)].into_iter().filter_map(move |it| named(pattern, it)))
        .collect()
}

/// The names of a language. None where its tag is not one.
pub(super) fn names(tag: &str) -> DayNames {
    let Ok(locale) = tag.parse::<Locale>() else { return DayNames::default() };
    let of = |patterns: &[&str], dates: &[(u8, u8)]| {
        let mut names: Vec<(String, usize)> = Vec::new();
        for pattern in patterns {
            for (at, name) in formatted(&locale, pattern, dates).unwrap_or_default().into_iter().enumerate() {
                let name = plain(&name);
                let is_name = name.contains(char::is_alphabetic) && !names.contains(&(name.clone(), at));
                if is_name {
                    names.push((name, at));
                }
            }
        }
        let ambiguous = |name: &str| names.iter().filter(|(other, _)| other == name).count() > 1;
        names.iter().filter(|(name, _)| !ambiguous(name)).cloned().collect::<Vec<_>>()
    };
    let months: Vec<(u8, u8)> = (1..=12).map(|month| (month, 1)).collect();
    // January 2024 began on a Monday.
    let days: Vec<(u8, u8)> = (1..=7).map(|day| (1, day)).collect();
    let weekday = |(name, at): (String, usize)| Some((name, u8::try_from(at).ok()?));
    let weekdays = |patterns: &[&str]| of(patterns, &days).into_iter().filter_map(weekday).collect();
    let month = |(name, at): (String, usize)| Some((name, u32::try_from(at + 1).ok()?));
    DayNames {
        months: of(&["MMMM", "LLLL", "MMM", "LLL"], &months).into_iter().filter_map(month).collect(),
        weekdays: weekdays(&["EEEE", "cccc", "EEE", "ccc"]),
        weekdays_in_full: weekdays(&["EEEE", "cccc"]),
        halves: halves(&locale),
    }
}

/// Days of 2024, by a pattern of CLDR.
fn formatted(locale: &Locale, pattern: &str, days: &[(u8, u8)]) -> Option<Vec<String>> {
    let pattern = DateTimePattern::try_from_pattern_str(pattern).ok()?;
    let mut names = FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(locale.into()).ok()?;
    let format = names.include_for_pattern(&pattern).ok()?;
    let name = |(month, day): &(u8, u8)| {
        let date = Date::try_new_gregorian(2024, *month, *day).ok()?;
        Some(format.format(&date).try_write_to_string().ok()?.into_owned())
    };
    days.iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn months_alone_and_beside_a_day() {
        let check = |tag: &str, name: &str, month: u32| {
            assert!(names(tag).months.contains(&(name.to_owned(), month)), "{tag}: {:?}", names(tag).months);
        };
        check("pl", "listopada", 11);
        check("pl", "listopad", 11);
        check("hr", "listopada", 10);
        check("de", "november", 11);
        check("de", "marz", 3);
        check("ru", "ноября", 11);
        check("fi", "marraskuuta", 11);
        check("fi", "marraskuu", 11);
        check("el", "νοεμβριου", 11);
        assert!(names("sv").weekdays.contains(&("tisdag".to_owned(), 1)));
        assert!(names("not a tag").months.is_empty());
    }
}
