//! Times in words.

use super::stamp::Time;
use crate::locale::{Arg, Locale};
use crate::markup;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// Puts times into words of a language, in a timezone.
#[derive(Clone, Copy)]
pub(super) struct TimeFormatter<'a> {
    pub(super) locale: &'a Locale,
    pub(super) zone: Tz,
}

/// How a time is written.
#[derive(Clone, Copy, Default)]
pub(super) struct TimeOptions {
    pub(super) form: TimeStyle,
    /// The day of a time that is next to it, for [`TimeStyle::Near`].
    pub(super) beside: Option<NaiveDate>,
    /// Whether the timezone is written.
    pub(super) zone: bool,
    /// Whether the script adds how long ago it was.
    pub(super) ago: bool,
}

/// The format of a time.
#[derive(Clone, Copy, Default)]
pub(super) enum TimeStyle {
    /// Tuesday, 18 May 2021 at 17:55.
    #[default]
    Long,
    /// Tue, 18 May 2021, 17:55.
    Short,
    /// 17:55 on the day of the time beside it, else short.
    Near,
    /// 17:55.
    Clock,
    /// Tuesday, 18 May 2021.
    Day,
}

impl TimeFormatter<'_> {
    /// `<time datetime="…">words</time>`.
    #[must_use]
    pub(super) fn element(self, time: Time, options: TimeOptions) -> String {
        let ago = if options.ago && matches!(time, Time::Exact(_)) { " data-ago" } else { "" };
        let words = self.text(time, options);
        let words = markup::escape(&words);
        let mut html = String::new();
        // The attribute says no more than the words. A stamp has no character that needs to be escaped.
        let stamp = if matches!(options.form, TimeStyle::Day) { time.day().to_string() } else { time.stamp() };
        html.extend(["<time datetime=\"", &stamp, "\"", ago, ">", &words, "</time>"]);
        html
    }

    /// A time as plain text.
    #[must_use]
    pub(super) fn text(self, time: Time, options: TimeOptions) -> String {
        let words = self.words(time, options.form, options.beside);
        if !options.zone || !matches!(time, Time::Exact(_)) {
            return words;
        }
        let name = self.locale.zone(self.zone);
        self.locale.text_with("with-zone", &[("time", Arg::Text(&words)), ("zone", Arg::Text(&name))])
    }

    /// Every day has its weekday and its year, so that no page changes because a day passed.
    fn words(self, time: Time, form: TimeStyle, beside: Option<NaiveDate>) -> String {
        let (day, locale) = (time.day(), self.locale);
        match (time, form) {
            (Time::Exact(at), TimeStyle::Clock) => locale.clock(at.time()),
            (Time::Exact(at), TimeStyle::Near) if beside == Some(day) => locale.clock(at.time()),
            (Time::Exact(at), TimeStyle::Long) => locale.long_date_time(at.naive_local()),
            (Time::Exact(at), TimeStyle::Short | TimeStyle::Near) => locale.short_date_time(at.naive_local()),
            (_, TimeStyle::Long | TimeStyle::Day) => locale.long_date(day),
            (Time::Day(_), TimeStyle::Short | TimeStyle::Near | TimeStyle::Clock) => locale.short_date(day),
        }
    }
}
