//! The zone behind a clock.

use super::TimeForm;
use crate::model::written::{Zone, ZoneWord};
use crate::parse::scan::{ends, number, one_of, spaces};
use chrono::{DateTime, FixedOffset, TimeZone};
use chrono_tz::{OffsetName, Tz};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What stands behind a clock.
pub(super) struct Behind<'a> {
    pub(super) zone: Zone,
    pub(super) form: TimeForm,
    pub(super) rest: &'a str,
}

/// The zone that a text goes on with, behind a clock: `UTC`, `Z`, `+02:00`, `+0200`, `UTC+2`, `Europe/Paris`, `CEST`,
/// `PT`, `Pacific Time`, all of them also in parentheses. An hour alone (`+02`) only right behind the clock. `half_day`
/// says that the clock had "am" or "pm": then small letters are an abbreviation too.
pub(super) fn behind(text: &str, half_day: bool) -> Option<Behind<'_>> {
    let behind = spaces(text);
    if let Some(inner) = behind.strip_prefix(['(', '[']) {
        let found = words(spaces(inner), true)?;
        let found = parted_offset(&found).unwrap_or(found);
        let rest = spaces(found.rest).strip_prefix([')', ']'])?;
        return Some(Behind { form: TimeForm::Other, rest, ..found });
    }
    if let Some(found) = words(behind, half_day) {
        return Some(found);
    }
    let attached = behind.len() == text.len();
    if let Some((offset, rest)) = signed_offset(behind, attached) {
        return Some(Behind { zone: Zone::Offset(offset), form: TimeForm::Plain, rest });
    }
    let (word, rest) = short_offset(behind, attached)?;
    Some(Behind { zone: Zone::Word(word), form: TimeForm::Plain, rest })
}

/// The offset that spaces part from its zone: "(UTC - 5)".
pub(in crate::parse) fn after_utc(text: &str) -> Option<(FixedOffset, &str)> {
    let digits = spaces(text).strip_prefix(['+', '-', '−', '–']).map(spaces)?;
    let sign = if spaces(text).starts_with('+') { '+' } else { '-' };
    let end = digits.find(|letter: char| !(letter.is_ascii_digit() || letter == ':')).unwrap_or(digits.len());
    let typed = format!("{sign}{}", &digits[..end]);
    let (_, offset, _) = any_offset(&typed).filter(|(.., rest)| rest.is_empty())?;
    ends(&digits[end..]).then_some((offset, &digits[end..]))
}

fn parted_offset<'a>(found: &Behind<'a>) -> Option<Behind<'a>> {
    let is_utc = matches!(found.zone, Zone::Offset(offset) if offset.local_minus_utc() == 0);
    let (offset, rest) = after_utc(found.rest).filter(|_| is_utc)?;
    Some(Behind { zone: Zone::Offset(offset), form: TimeForm::Other, rest })
}

/// A zone by its name, or by its abbreviation in capital letters.
pub(super) fn named(text: &str) -> Option<Behind<'_>> {
    words(text, false)
}

/// A zone by its name or abbreviation.
fn words(text: &str, any_case: bool) -> Option<Behind<'_>> {
    let end = text.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    if let Some((zone, rest)) = by_name(text) {
        return Some(Behind { zone: Zone::Named(zone), form: TimeForm::Plain, rest });
    }
    let is = |names: &[&str]| names.iter().any(|name| word.eq_ignore_ascii_case(name));
    if is(&["utc", "z", "gmt"]) {
        let form = if is(&["gmt"]) { TimeForm::Other } else { TimeForm::Plain };
        if let Some((_, offset, rest)) = any_offset(rest) {
            return Some(Behind { zone: Zone::Offset(offset), form: TimeForm::Other, rest });
        }
        let whole = ends(rest) && !rest.starts_with(['+', '-']);
        return whole.then_some(Behind { zone: Zone::Offset(FixedOffset::east_opt(0)?), form, rest });
    }
    let capitals = any_case || word.bytes().all(|letter| letter.is_ascii_uppercase());
    let whole = ends(rest) && !rest.starts_with(['\'', '’']);
    if let Some(zone) = american(text).or_else(|| european(text)).or_else(|| in_full(text)) {
        return Some(zone);
    }
    let abbreviation = ZoneWord::new(word).filter(|word| whole && capitals && KNOWN.contains(word))?;
    Some(Behind { zone: Zone::Word(abbreviation), form: TimeForm::Plain, rest })
}

/// `Europe/Paris`, `America/Argentina/Salta`: a name of the IANA data base with an area.
fn by_name(text: &str) -> Option<(Tz, &str)> {
    let end = text.find(|letter: char| !(letter.is_ascii_alphanumeric() || "/_-+".contains(letter)));
    let (name, rest) = text.split_at(end.unwrap_or(text.len()));
    let zone = name.contains('/').then(|| name.parse().ok())??;
    Some((zone, rest))
}

/// The four times of the mainland of the United States, which go by both of their offsets: `PT`, `Pacific Time`. With a
/// season it is only one of these: `Eastern Standard Time` is not the time of New York in July.
fn american(text: &str) -> Option<Behind<'_>> {
    const TIMES: [(&str, &str, Tz); 4] = [
        ("PT", "pacific", Tz::America__Los_Angeles),
        ("MT", "mountain", Tz::America__Denver),
        ("CT", "central", Tz::America__Chicago),
        ("ET", "eastern", Tz::America__New_York),
    ];
    let zone = |zone, rest| Some(Behind { zone, form: TimeForm::Other, rest });
    TIMES.into_iter().find_map(|(short, long, tz)| {
        if let Some(rest) = text.strip_prefix(short).filter(|rest| ends(rest) && !rest.starts_with('-')) {
            return zone(Zone::Named(tz), rest);
        }
        let rest = spaces(one_of(text, &[long])?);
        let season = season(rest);
        let rest = season.map_or(rest, |(_, rest)| spaces(rest));
        let word = season.and_then(|(letter, _)| of_season(long, letter));
        zone(word.map_or(Zone::Named(tz), Zone::Word), one_of(rest, &["time"])?)
    })
}

/// The season of an American time that a text opens with, as the letter in its abbreviation.
pub(in crate::parse) fn season(text: &str) -> Option<(char, &str)> {
    let of = |letter, word: &str| Some((letter, one_of(text, &[word])?));
    of('S', "standard").or_else(|| of('D', "daylight"))
}

/// The abbreviation of an American time in a season: `EST`.
pub(in crate::parse) fn of_season(name: &str, season: char) -> Option<ZoneWord> {
    ZoneWord::new(&format!("{}{season}T", name.chars().next()?))
}

/// The times of Europe by their names in full: `Central European Time`, `Eastern European Summer Time`.
fn european(text: &str) -> Option<Behind<'_>> {
    const TIMES: [(&str, &str, &str); 3] =
        [("western", "WET", "WEST"), ("central", "CET", "CEST"), ("eastern", "EET", "EEST")];
    TIMES.into_iter().find_map(|(name, winter, summer)| {
        let rest = spaces(one_of(spaces(one_of(text, &[name])?), &["european"])?);
        let in_summer = one_of(rest, &["summer", "daylight"]);
        let rest = in_summer.or_else(|| one_of(rest, &["standard", "winter"])).map_or(rest, spaces);
        let word = ZoneWord::new(if in_summer.is_some() { summer } else { winter })?;
        Some(Behind { zone: Zone::Word(word), form: TimeForm::Other, rest: one_of(rest, &["time"])? })
    })
}

/// Any other name with a season, by its first letters: `British Summer Time`, `Japan Standard Time`.
fn in_full(text: &str) -> Option<Behind<'_>> {
    const MOST_WORDS: usize = 4;
    let mut letters = String::new();
    let mut rest = text;
    let mut in_season = false;
    for _ in 0..MOST_WORDS {
        let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        letters.push(word.chars().next().filter(char::is_ascii_uppercase)?);
        rest = spaces(behind);
        if in_season && one_of(word, &["time"]).is_some() {
            return Some(Behind { zone: Zone::Word(ZoneWord::new(&letters)?), form: TimeForm::Other, rest: behind });
        }
        in_season = letters.len() > 1 && one_of(word, &["standard", "summer", "daylight", "winter"]).is_some();
    }
    None
}

/// `+02:00`, `+0200`, and with `short` also `+02`.
fn signed_offset(text: &str, short: bool) -> Option<(FixedOffset, &str)> {
    let (typed, offset, rest) = any_offset(text)?;
    let sound = match typed.len() {
        1 => false,
        2 => short,
        4 => !typed.contains(':'),
        _ => true,
    };
    sound.then_some((offset, rest))
}

/// An offset with an hour of one digit, which is not certain: `-5`, `+5:30`, with `attached` right behind the clock.
fn short_offset(text: &str, attached: bool) -> Option<(ZoneWord, &str)> {
    let (typed, _, rest) = any_offset(text)?;
    let is_short = typed.len() == 1 && attached || typed.len() == 4 && typed.contains(':');
    let sign = if text.starts_with('+') { '+' } else { '-' };
    is_short.then(|| Some((ZoneWord::short_offset(&format!("{sign}{typed}"))?, rest)))?
}

/// `+02:00`, `+0200`, `+02` and `+2`, with the digits apart.
fn any_offset(text: &str) -> Option<(&str, FixedOffset, &str)> {
    let sign = if text.starts_with('+') { 1 } else { -1 };
    let digits = text.strip_prefix(['+', '-', '−'])?;
    let (hours, minutes, rest) = if let Some((both, rest)) = number(digits, 4..=4) {
        (both / 100, both % 100, rest)
    } else {
        let (hours, rest) = number(digits, 1..=2)?;
        match rest.strip_prefix(':').and_then(|rest| number(rest, 2..=2)) {
            Some((minutes, rest)) => (hours, minutes, rest),
            None => (hours, 0, rest),
        }
    };
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    let sound = hours <= 14 && minutes < 60 && ends(rest);
    FixedOffset::east_opt(sign * seconds)
        .filter(|_| sound)
        .map(|offset| (&digits[..digits.len() - rest.len()], offset, rest))
}

/// Every abbreviation that some zone uses these days: other capital letters behind a clock are no zone ("17:20 DNS").
static KNOWN: LazyLock<BTreeSet<ZoneWord>> = LazyLock::new(|| {
    // A winter and a summer of the present rules.
    let instants = [1_704_110_400, 1_720_008_000].map(|at| DateTime::from_timestamp(at, 0).unwrap_or_default());
    let zones = chrono_tz::TZ_VARIANTS.iter();
    let words = zones.flat_map(|zone| {
        instants.map(|at| {
            let offset = zone.offset_from_utc_datetime(&at.naive_utc());
            offset.abbreviation().filter(|word| word.len() > 2).and_then(ZoneWord::new)
        })
    });
    words.flatten().chain(MORE.iter().filter_map(|word| ZoneWord::new(word))).collect()
});

/// Abbreviations that people still use and the data base has none of: of other languages, or given up there.
const MORE: [&str; 36] = [
    "SGT", "MYT", "ICT", "PHT", "BDT", "NPT", "UZT", "GST", "TRT", "AZT", "ALMT", "YEKT", "OMST", "KRAT", "IRKT",
    "YAKT", "VLAT", "MAGT", "BRT", "BRST", "ART", "CLT", "CLST", "COT", "PET", "VET", "BOT", "UYT", "PYT", "MEZ",
    "MESZ", "HNE", "HAE", "HNP", "HAP", "IRST",
];

#[cfg(test)]
mod tests {
    use super::{TimeForm, Zone, behind};

    fn check(text: &str, expected: Option<(&str, &str)>) {
        let found = behind(text, false).map(|found| (found.zone.to_string(), found.rest.to_owned()));
        assert_eq!(found, expected.map(|(zone, rest)| (zone.to_owned(), rest.to_owned())), "{text}");
    }

    #[test]
    fn zones_of_every_kind() {
        check(" UTC - up", Some(("UTC", " - up")));
        check("Z", Some(("UTC", "")));
        check(" gmt", Some(("UTC", "")));
        check("+02:00", Some(("+02:00", "")));
        check("+02", Some(("+02:00", "")));
        check(" +02", None);
        check(" +0200 up", Some(("+02:00", " up")));
        check(" UTC+2", Some(("+02:00", "")));
        check(" GMT-05:30", Some(("-05:30", "")));
        check(" Europe/Paris, up", Some(("Europe/Paris", ", up")));
        check(" America/Argentina/Salta", Some(("America/Argentina/Salta", "")));
        check(" (CET) · resolved", Some(("CET", " · resolved")));
        check(" [Europe/Paris]", Some(("Europe/Paris", "")));
        check(" (cest)", Some(("CEST", "")));
        check(" PST: down", Some(("PST", ": down")));
        check(" PT", Some(("America/Los_Angeles", "")));
        check(" Eastern Standard Time", Some(("EST", "")));
        check(" British Summer Time - down", Some(("BST", " - down")));
        check(" Summer Time", None);
        check(" (UTC - 5)", Some(("-05:00", "")));
        check(" (GMT + 1) up", Some(("+01:00", " up")));
        check(" Pacific time - down", Some(("America/Los_Angeles", " - down")));
    }

    #[test]
    fn an_offset_of_one_digit_is_not_certain() {
        let word = |text: &str| match behind(text, false).map(|found| found.zone) {
            Some(Zone::Word(word)) => Some(word.to_string()),
            _ => None,
        };
        assert_eq!(word("-5").as_deref(), Some("-5"));
        assert_eq!(word("+5:30 up").as_deref(), Some("+5:30"));
        assert_eq!(word(" -5:30").as_deref(), Some("-5:30"));
        check(" -5", None);
        check("-18", None);
        check(" UTC-5", Some(("-05:00", "")));
        check("-0530", Some(("-05:30", "")));
    }

    #[test]
    fn other_words_are_no_zones() {
        for text in [
            " DNS is down",
            " est tombé",
            " Pacific",
            " utcish",
            " - 18:00",
            " (identified)",
            " DISK",
            " Il faut",
            " PTO",
            " A/B",
            "",
        ] {
            check(text, None);
        }
        assert!(behind(" est", true).is_some() && behind(" pst", true).is_some());
        assert_eq!(behind(" (UTC)", false).map(|found| found.form), Some(TimeForm::Other));
    }
}
