//! Names of months, days and zones.

use chrono::{Datelike, NaiveDate};
use unic_langid::LanguageIdentifier;

/// The parts of a day that a message can name.
pub(super) struct Parts {
    /// Day of the month.
    pub(super) day: i64,
    /// The month's name.
    pub(super) month: String,
    pub(super) year: String,
    /// The weekday's name.
    pub(super) weekday: String,
    /// The same, abbreviated.
    pub(super) short_weekday: String,
}

/// The parts of a day, with names in a language.
pub(super) fn parts(day: NaiveDate, names: chrono::Locale) -> Parts {
    Parts {
        day: i64::from(day.day()),
        month: day.format_localized("%B", names).to_string(),
        year: day.year().to_string(),
        weekday: day.format_localized("%A", names).to_string(),
        short_weekday: day.format_localized("%a", names).to_string(),
    }
}

/// The abbreviated name of a day's month.
pub(super) fn short_month(day: NaiveDate, names: chrono::Locale) -> String {
    day.format_localized("%b", names).to_string()
}

/// Where month names of a language come from: POSIX locales always have a region, tags mostly not.
const REGIONS: [(&str, &str); 26] = [
    ("ar", "EG"),
    ("be", "BY"),
    ("br", "FR"),
    ("ca", "ES"),
    ("cs", "CZ"),
    ("cy", "GB"),
    ("da", "DK"),
    ("el", "GR"),
    ("en", "GB"),
    ("et", "EE"),
    ("eu", "ES"),
    ("fa", "IR"),
    ("ga", "IE"),
    ("gl", "ES"),
    ("he", "IL"),
    ("hi", "IN"),
    ("ja", "JP"),
    ("ko", "KR"),
    ("nb", "NO"),
    ("oc", "FR"),
    ("sl", "SI"),
    ("sq", "AL"),
    ("sv", "SE"),
    ("uk", "UA"),
    ("vi", "VN"),
    ("zh", "CN"),
];

/// The names of months and days in a language; English where there are none.
pub(super) fn names(language: &LanguageIdentifier) -> chrono::Locale {
    let word = language.language.as_str();
    let usual = REGIONS.iter().find(|(known, _)| *known == word).map(|(_, region)| (*region).to_owned());
    let own = language.region.map(|region| region.as_str().to_owned());
    [own, usual, Some(word.to_uppercase())]
        .into_iter()
        .flatten()
        .find_map(|region| format!("{word}_{region}").parse().ok())
        .unwrap_or(chrono::Locale::en_GB)
}

/// A zone that is not named after a city: all names of UTC are "UTC", others are left as they are.
pub(super) fn zone_without_city(name: &str) -> &str {
    match name.strip_prefix("Etc/").unwrap_or(name) {
        "UTC" | "UCT" | "Universal" | "Zulu" | "GMT" | "GMT0" | "GMT+0" | "GMT-0" | "Greenwich" => "UTC",
        other => other,
    }
}
