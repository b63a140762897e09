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
        let rest = spaces(found.rest).strip_prefix([')', ']'])?;
        return Some(Behind { form: TimeForm::Other, rest, ..found });
    }
    if let Some(found) = words(behind, half_day) {
        return Some(found);
    }
    let (offset, rest) = signed_offset(behind, behind.len() == text.len())?;
    Some(Behind { zone: Zone::Offset(offset), form: TimeForm::Plain, rest })
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
        if let Some((offset, rest)) = signed_offset(rest, true) {
            return Some(Behind { zone: Zone::Offset(offset), form: TimeForm::Other, rest });
        }
        let whole = ends(rest) && !rest.starts_with(['+', '-']);
        return whole.then_some(Behind { zone: Zone::Offset(FixedOffset::east_opt(0)?), form, rest });
    }
    let capitals = any_case || word.bytes().all(|letter| letter.is_ascii_uppercase());
    let whole = ends(rest) && !rest.starts_with(['\'', '’']);
    if let Some(zone) = american(text).or_else(|| european(text)) {
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

/// The four times of the mainland of the United States, which go by both of their offsets: `PT`, `Pacific Time`.
fn american(text: &str) -> Option<Behind<'_>> {
    const TIMES: [(&str, &str, Tz); 4] = [
        ("PT", "pacific", Tz::America__Los_Angeles),
        ("MT", "mountain", Tz::America__Denver),
        ("CT", "central", Tz::America__Chicago),
        ("ET", "eastern", Tz::America__New_York),
    ];
    let zone = |zone, rest| Some(Behind { zone: Zone::Named(zone), form: TimeForm::Other, rest });
    TIMES.into_iter().find_map(|(short, long, tz)| {
        if let Some(rest) = text.strip_prefix(short).filter(|rest| ends(rest) && !rest.starts_with('-')) {
            return zone(tz, rest);
        }
        let rest = spaces(one_of(text, &[long])?);
        let rest = one_of(rest, &["standard", "daylight"]).map_or(rest, spaces);
        zone(tz, one_of(rest, &["time"])?)
    })
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

/// `+02:00`, `+0200`, and with `short` also `+02` and `+2`.
pub(super) fn signed_offset(text: &str, short: bool) -> Option<(FixedOffset, &str)> {
    let sign = if text.starts_with('+') { 1 } else { -1 };
    let digits = text.strip_prefix(['+', '-', '−'])?;
    let (hours, minutes, rest) = if let Some((both, rest)) = number(digits, 4..=4) {
        (both / 100, both % 100, rest)
    } else {
        let (hours, rest) = number(digits, 1..=2)?;
        match rest.strip_prefix(':').and_then(|rest| number(rest, 2..=2)) {
            Some((minutes, rest)) => (hours, minutes, rest),
            None if short => (hours, 0, rest),
            None => return None,
        }
    };
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    let sound = hours <= 14 && minutes < 60 && ends(rest);
    FixedOffset::east_opt(sign * seconds).filter(|_| sound).map(|offset| (offset, rest))
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
    use super::{TimeForm, behind};

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
        check(" Eastern Standard Time", Some(("America/New_York", "")));
        check(" Pacific time - down", Some(("America/Los_Angeles", " - down")));
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
