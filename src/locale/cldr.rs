//! Dates, times, numbers, lists and zones as the Unicode CLDR has them, by ICU4X.
//!
//! The calendar is the Gregorian one everywhere: a status page is read beside logs and contracts. Thai and Persian sites
//! keep their digits and names, not their years.

use crate::languages::Hours;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use chrono_tz::Tz;
use fixed_decimal::Decimal;
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::zone::GenericLong;
use icu_datetime::fieldsets::{M, MD, MDT, T, YM, YMD, YMDE, YMDET, YMDT};
use icu_datetime::pattern::FixedCalendarDateTimeNames;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use icu_time::zone::IanaParser;
use icu_time::{DateTime, Time};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

type Days<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// The formats of one language and region.
pub(super) struct Cldr {
    /// The language tag with its region and hours, for `Intl` in browsers.
    tag: String,
    /// French writes the first of a month as an ordinal, which CLDR does not.
    first_is_ordinal: bool,
    date: Days<YMD>,
    long_date: Days<YMDE>,
    short_date: Days<YMDE>,
    day_month: Days<MD>,
    month: Days<YM>,
    short_month: Days<M>,
    clock: NoCalendarFormatter<T>,
    date_time: Days<YMDT>,
    long_date_time: Days<YMDET>,
    short_date_time: Days<YMDET>,
    day_month_time: Days<MDT>,
    zone: NoCalendarFormatter<GenericLong>,
    number: DecimalFormatter,
    list: ListFormatter,
}

impl Cldr {
    /// The formats of a language tag. `None` for what is not a tag.
    pub(super) fn new(tag: &str, hours: Option<Hours>) -> Option<Self> {
        let mut locale: Locale = tag.parse().ok()?;
        // English without a region is international: the day before the month, and 24 hours.
        if locale.id.language.as_str() == "en" && locale.id.region.is_none() {
            locale.id.region = "GB".parse().ok();
        }
        let first_is_ordinal = locale.id.language.as_str() == "fr";
        if let Some(hours) = hours {
            let cycle = match hours {
                Hours::Twelve => "h12",
                Hours::TwentyFour => "h23",
            };
            locale = format!("{locale}-u-hc-{cycle}").parse().ok()?;
        }
        let to = || (&locale).into();
        let tag = locale.to_string();
        let list = ListFormatterOptions::default().with_length(ListLength::Wide);
        Some(Self {
            tag,
            first_is_ordinal,
            date: Days::try_new(to(), YMD::long()).ok()?,
            long_date: Days::try_new(to(), YMDE::long()).ok()?,
            short_date: Days::try_new(to(), YMDE::medium()).ok()?,
            day_month: Days::try_new(to(), MD::long()).ok()?,
            month: month_and_year(&locale)?,
            short_month: Days::try_new(to(), M::medium()).ok()?,
            clock: NoCalendarFormatter::try_new(to(), T::hm()).ok()?,
            date_time: Days::try_new(to(), YMD::long().with_time_hm()).ok()?,
            long_date_time: Days::try_new(to(), YMDE::long().with_time_hm()).ok()?,
            short_date_time: Days::try_new(to(), YMDE::medium().with_time_hm()).ok()?,
            day_month_time: Days::try_new(to(), MD::long().with_time_hm()).ok()?,
            zone: NoCalendarFormatter::try_new(to(), GenericLong).ok()?,
            number: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?,
            list: ListFormatter::try_new_and((&locale).into(), list).ok()?,
        })
    }

    pub(super) fn tag(&self) -> &str {
        &self.tag
    }

    /// "18 May 2021", « 1er janvier 2021 ».
    pub(super) fn date(&self, day: NaiveDate) -> String {
        self.day(day, |day| self.date.format(day).to_string())
    }

    /// "Tuesday, 18 May 2021".
    pub(super) fn long_date(&self, day: NaiveDate) -> String {
        self.day(day, |day| self.long_date.format(day).to_string())
    }

    /// "Tue, 18 May 2021".
    pub(super) fn short_date(&self, day: NaiveDate) -> String {
        self.day(day, |day| self.short_date.format(day).to_string())
    }

    /// "18 May".
    pub(super) fn day_month(&self, day: NaiveDate) -> String {
        self.day(day, |day| self.day_month.format(day).to_string())
    }

    /// The month of a day, with its year: "May 2021".
    pub(super) fn month(&self, day: NaiveDate) -> String {
        gregorian(day).map_or_else(|| day.to_string(), |day| self.month.format(&day).to_string())
    }

    /// The month of a day, abbreviated: "May".
    pub(super) fn short_month(&self, day: NaiveDate) -> String {
        gregorian(day).map_or_else(|| day.to_string(), |day| self.short_month.format(&day).to_string())
    }

    /// "17:20", "5:20 PM".
    pub(super) fn clock(&self, at: NaiveTime) -> String {
        self.clock.format(&time(at)).to_string()
    }

    /// "18 May 2021 at 17:20".
    pub(super) fn date_time(&self, at: NaiveDateTime) -> String {
        self.day(at.date(), |day| self.date_time.format(&with_time(*day, at)).to_string())
    }

    /// "Tuesday, 18 May 2021 at 17:20".
    pub(super) fn long_date_time(&self, at: NaiveDateTime) -> String {
        self.day(at.date(), |day| self.long_date_time.format(&with_time(*day, at)).to_string())
    }

    /// "Tue, 18 May 2021, 17:20".
    pub(super) fn short_date_time(&self, at: NaiveDateTime) -> String {
        self.day(at.date(), |day| self.short_date_time.format(&with_time(*day, at)).to_string())
    }

    /// "18 May at 17:20".
    pub(super) fn day_month_time(&self, at: NaiveDateTime) -> String {
        self.day(at.date(), |day| self.day_month_time.format(&with_time(*day, at)).to_string())
    }

    /// "Pacific Time": what a zone is called all year, as CLDR calls it since 2024. `None` for a zone that it does not
    /// know.
    pub(super) fn zone(&self, zone: Tz) -> Option<String> {
        let known = IanaParser::new().parse(zone.name());
        // A zone can change its name, as it changes its rules. Pages must not change because the day does.
        let date = Date::try_new_iso(2024, 1, 1).ok()?;
        let zone = known.without_offset().at_date_time(DateTime { date, time: Time::start_of_day() });
        (!known.is_unknown()).then(|| self.zone.format(&zone).to_string())
    }

    /// A number with so many decimals: 9991 with 2 is "99.91".
    pub(super) fn number(&self, digits: i64, decimals: u8) -> String {
        let mut number = Decimal::from(digits);
        number.multiply_pow10(-i16::from(decimals));
        self.number.format(&number).to_string()
    }

    /// "a, b and c".
    pub(super) fn list<'t>(&self, items: impl Iterator<Item = &'t str> + Clone + 't) -> String {
        self.list.format(items).to_string()
    }

    /// A text about a day of the Gregorian calendar.
    fn day(&self, day: NaiveDate, format: impl FnOnce(&Date<Gregorian>) -> String) -> String {
        let Some(date) = gregorian(day) else { return day.to_string() };
        let text = format(&date);
        // The day stands before the month, and no weekday has a digit.
        if self.first_is_ordinal && day.day() == 1 { text.replacen("1 ", "1er ", 1) } else { text }
    }
}

/// Numbers of one language, for its messages.
pub(super) struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = language.to_string().parse().map_err(drop)?;
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).map(Self).map_err(drop)
    }
}

impl Numbers {
    /// A number that is written in digits from 0 to 9. `None` for other texts.
    pub(super) fn format(&self, digits: &str) -> Option<String> {
        let number: Decimal = digits.parse().ok()?;
        Some(self.0.format(&number).to_string())
    }
}

/// A day as ICU4X takes it. `None` for years that it does not know.
fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let part = |number: u32| u8::try_from(number).ok();
    Date::try_new_gregorian(day.year(), part(day.month())?, part(day.day())?).ok()
}

/// A time of day as ICU4X takes it, in whole minutes.
fn time(at: NaiveTime) -> Time {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    Time::try_new(part(at.hour()), part(at.minute()), 0, 0).unwrap_or(Time::start_of_day())
}

fn with_time(date: Date<Gregorian>, at: NaiveDateTime) -> DateTime<Gregorian> {
    DateTime { date, time: time(at.time()) }
}

/// The name of UTC for readers: all of its names in the zone database are this one.
pub(super) fn utc(zone: Tz) -> Option<&'static str> {
    let name = zone.name();
    let is_utc = matches!(
        name.strip_prefix("Etc/").unwrap_or(name),
        "UTC" | "UCT" | "Universal" | "Zulu" | "GMT" | "GMT0" | "GMT+0" | "GMT-0" | "Greenwich"
    );
    is_utc.then_some("UTC")
}

/// The formatter of a month and its year. Without this, the one of Portuguese lacks the digits of the year (ICU4X 2.4).
fn month_and_year(locale: &Locale) -> Option<Days<YM>> {
    let formatter = Days::try_new(locale.into(), YM::long()).ok()?;
    let mut names = FixedCalendarDateTimeNames::from_formatter(locale.into(), formatter);
    names.include_decimal_formatter().ok()?;
    names.try_into_formatter(YM::long()).ok()
}

#[cfg(test)]
mod tests {
    use super::Cldr;
    use chrono::NaiveDate;

    /// The languages of interfaces, and some of their regions.
    const TAGS: &str = "af am ar ar-EG as az be bg bn bs ca cs cy da de de-AT de-CH el en en-AU en-CA en-GB en-IN en-US \
        eo es es-AR es-MX et eu fa fi fil fr fr-BE fr-CA fr-CH ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko \
        ky lo lt lv mk ml mn mr ms my nb ne nl nn or pa pl ps pt pt-AO pt-BR pt-Latn pt-PT ro ru sd si sk sl so sq sr \
        sr-Latn sv sw ta te th tk tr uk ur uz vi yo yue zh zh-Hans zh-Hant zh-HK zu";

    #[test]
    fn every_format_of_every_language_is_whole() {
        let at = NaiveDate::from_ymd_opt(2021, 5, 18).unwrap().and_hms_opt(17, 20, 0).unwrap();
        let day = at.date();
        for tag in TAGS.split_whitespace() {
            let cldr = Cldr::new(tag, None).unwrap();
            let all = [
                cldr.date(day),
                cldr.long_date(day),
                cldr.short_date(day),
                cldr.day_month(day),
                cldr.month(day),
                cldr.short_month(day),
                cldr.clock(at.time()),
                cldr.date_time(at),
                cldr.long_date_time(at),
                cldr.short_date_time(at),
                cldr.day_month_time(at),
                cldr.number(9991, 2),
                cldr.zone(chrono_tz::Europe::Paris).unwrap_or_default(),
            ];
            // What ICU4X cannot fill in stands between braces.
            assert!(all.iter().all(|text| !text.is_empty() && !text.contains(['{', '}'])), "{tag}: {all:?}");
        }
        let month = |tag: &str| Cldr::new(tag, None).unwrap().month(day);
        assert_eq!((month("pt"), month("pt-BR")), ("maio de 2021".to_owned(), "maio de 2021".to_owned()));
    }
}
