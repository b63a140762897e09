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
    /// Tuesday 18 May 2021 at 17:55.
    #[default]
    Long,
    /// Tue 18 May 2021, 17:55.
    Short,
    /// 17:55 on the day of the time beside it, else short.
    Near,
    /// 17:55.
    Clock,
    /// Tuesday 18 May 2021.
    Day,
}

impl TimeFormatter<'_> {
    /// `<time datetime="…">words</time>`.
    #[must_use]
    pub(super) fn element(self, time: Time, options: TimeOptions) -> String {
        let ago = if options.ago && matches!(time, Time::Exact(_)) { " data-ago" } else { "" };
        let words = self.text(time, options);
        let words = markup::escape(&words);
        let mut html = String::with_capacity(words.len() + 64);
        // A stamp has no character that needs to be escaped.
        html.extend(["<time datetime=\"", &time.stamp(), "\"", ago, ">", &words, "</time>"]);
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
        let day = time.day();
        let date = || match form {
            TimeStyle::Long | TimeStyle::Day => self.locale.long_date(day),
            TimeStyle::Short | TimeStyle::Near | TimeStyle::Clock => self.locale.short_date(day),
        };
        let clock = match time {
            Time::Exact(at) => self.locale.clock(at.time()),
            Time::Day(_) => return date(),
        };
        let key = match form {
            TimeStyle::Clock => return clock,
            TimeStyle::Near if beside == Some(day) => return clock,
            TimeStyle::Day => return date(),
            TimeStyle::Long => "date-time",
            TimeStyle::Short | TimeStyle::Near => "near-time",
        };
        self.locale.text_with(key, &[("date", Arg::Text(&date())), ("time", Arg::Text(&clock))])
    }
}
