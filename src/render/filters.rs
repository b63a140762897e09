//! What templates can call: words, times, durations in the site's language.

use super::stamp::Time;
use crate::locale::{Arg, Locale};
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use std::sync::Arc;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

/// Our filters, as `docs/theme.md` lists them.
pub(super) const FILTERS: [&str; 6] = ["duration", "phase", "same_day", "state", "status", "time"];

/// Our functions.
pub(super) const FUNCTIONS: [&str; 1] = ["t"];

/// Gives the templates our filters and functions.
pub(super) fn register(tera: &mut Tera, locale: &Arc<Locale>, zone: Tz) {
    let words = Arc::clone(locale);
    tera.register_function("t", move |kwargs: Kwargs, state: &State| translate(&words, &kwargs, state));
    let clock = Clock { locale: Arc::clone(locale), zone };
    tera.register_filter("time", move |at: &str, kwargs: Kwargs, state: &State| clock.element(at, &kwargs, state));
    tera.register_filter("same_day", move |at: &str, kwargs: Kwargs, _: &State| -> TeraResult<bool> {
        let (time, with) = (read(at, zone)?, read(kwargs.must_get::<&str>("with")?, zone)?);
        Ok(matches!(time, Time::Exact(_)) && time.day() == with.day())
    });
    let words = Arc::clone(locale);
    tera.register_filter("duration", move |minutes: i64, _: Kwargs, _: &State| words.duration(minutes));
    for (name, prefix) in [("state", "state"), ("phase", "phase"), ("status", "status")] {
        let words = Arc::clone(locale);
        tera.register_filter(name, move |word: &str, _: Kwargs, _: &State| words.text(&format!("{prefix}-{word}")));
    }
}

/// A message by `key`. Values that are HTML already (a `<time>`) stay so, all else is escaped.
fn translate(locale: &Locale, kwargs: &Kwargs, state: &State) -> TeraResult<Value> {
    let key = kwargs.must_get::<&str>("key")?;
    if !locale.has(key) {
        return Err(Error::message(format!("there is no message `{key}` in any language")));
    }
    // HTML travels through the message as a mark that no author types, so that the words around it can be escaped.
    let values = kwargs.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    let held: Vec<(&str, Held<'_>)> = values
        .filter(|(name, _)| *name != "key")
        .enumerate()
        .map(|(number, (name, value))| {
            let held = match (value.as_i64(), value.as_str()) {
                (Some(count), _) => Held::Count(count),
                (None, Some(html)) if value.is_safe() => Held::Html(format!("\u{e000}{number}\u{e001}"), html),
                (None, Some(text)) => Held::Text(text),
                (None, None) => Held::Html(format!("\u{e000}{number}\u{e001}"), ""),
            };
            (name, held)
        })
        .collect();
    if held.is_empty() {
        return Ok(Value::from(locale.text(key)));
    }
    let args: Vec<(&str, Arg<'_>)> = held.iter().map(|(name, held)| (*name, held.arg())).collect();
    let text = locale.text_with(key, &args);
    let marks: Vec<(&str, &str)> = held.iter().filter_map(|(_, held)| held.html()).collect();
    if marks.is_empty() {
        return Ok(Value::from(text));
    }
    let html = marks.iter().fold(state.escape(&text)?, |html, (mark, with)| html.replace(mark, with));
    Ok(Value::safe_string(&html))
}

/// A value of a message.
enum Held<'a> {
    Count(i64),
    Text(&'a str),
    /// Its mark in the message, and what stands there in the end.
    Html(String, &'a str),
}

impl Held<'_> {
    fn arg(&self) -> Arg<'_> {
        match self {
            Self::Count(count) => Arg::Count(*count),
            Self::Text(text) => Arg::Text(text),
            Self::Html(mark, _) => Arg::Text(mark),
        }
    }

    fn html(&self) -> Option<(&str, &str)> {
        match self {
            Self::Html(mark, html) => Some((mark, html)),
            Self::Count(_) | Self::Text(_) => None,
        }
    }
}

/// A time that a template was given.
fn read(text: &str, zone: Tz) -> TeraResult<Time> {
    Time::read(text, zone).ok_or_else(|| {
        Error::message(format!(
            "`{text}` is not a time: templates are given times as in `2021-05-18T17:55+02:00`, or a day alone"
        ))
    })
}

/// The language and the zone that times are told in.
struct Clock {
    locale: Arc<Locale>,
    zone: Tz,
}

impl Clock {
    /// `<time datetime="…">words</time>`.
    ///
    /// `form`: `long` (18 May 2021 at 17:55), `short` (18 May, 17:55), `near` (17:55 on the day of `beside`), `clock`,
    /// `day`. `beside`: a time that stands next to it, so that the same year is not told twice. `zone`: whether the
    /// zone is told. `ago`: whether the script adds how long ago it was.
    fn element(&self, at: &str, kwargs: &Kwargs, state: &State) -> TeraResult<Value> {
        let form = kwargs.get::<&str>("form")?.unwrap_or("long");
        let beside = match kwargs.get::<&Value>("beside")?.and_then(Value::as_str) {
            Some(text) if !text.is_empty() => Some(read(text, self.zone)?.day()),
            _ => None,
        };
        let zone = kwargs.get::<bool>("zone")?.unwrap_or(false);
        let time = read(at, self.zone)?;
        let mut words = self.words(time, form, beside)?;
        if zone && matches!(time, Time::Exact(_)) {
            let name = self.locale.zone(self.zone);
            words = self.locale.text_with("with-zone", &[("time", Arg::Text(&words)), ("zone", Arg::Text(&name))]);
        }
        let ago = kwargs.get::<bool>("ago")?.unwrap_or(false) && matches!(time, Time::Exact(_));
        let ago = if ago { " data-ago" } else { "" };
        // A time has no character that would need it.
        let words = state.escape(&words)?;
        Ok(Value::safe_string(&format!("<time datetime=\"{at}\"{ago}>{words}</time>")))
    }

    fn words(&self, time: Time, form: &str, beside: Option<NaiveDate>) -> TeraResult<String> {
        let day = time.day();
        let same_year = beside.is_some_and(|beside| beside.year() == day.year());
        let date = if same_year { self.locale.day_month(day) } else { self.locale.date(day) };
        let clock = match time {
            Time::Exact(at) => self.locale.clock(at.time()),
            Time::Day(_) => return Ok(date),
        };
        let dated =
            |key: &str| Ok(self.locale.text_with(key, &[("date", Arg::Text(&date)), ("time", Arg::Text(&clock))]));
        match form {
            "long" => dated("date-time"),
            "near" if beside == Some(day) => Ok(clock),
            "clock" => Ok(clock),
            "short" | "near" => dated("near-time"),
            "day" => Ok(date),
            other => Err(Error::message(format!(
                "`{other}` is no form of a time: use `long`, `short`, `near`, `clock` or `day`"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tera::Context;

    /// What a line of a template says in French, in Paris.
    fn check(template: &str, expected: &str) {
        let mut tera = Tera::default();
        register(&mut tera, &Arc::new(Locale::shipped("fr")), Tz::Europe__Paris);
        let mut context = Context::new();
        context.insert("at", "2021-05-18T17:55+02:00");
        context.insert("none", &Option::<String>::None);
        let shown = match tera.render_str(template, &context, true) {
            Ok(text) => text,
            Err(error) => match error.kind() {
                tera::ErrorKind::RenderingError(report) => report.message().to_owned(),
                other => other.to_string(),
            },
        };
        assert_eq!(shown, expected, "{template}");
    }

    #[test]
    fn times() {
        let element = |words: &str| format!("<time datetime=\"2021-05-18T17:55+02:00\">{words}</time>");
        check("{{ at | time }}", &element("18 mai 2021 à 17:55"));
        check("{{ at | time(zone=true) }}", &element("18 mai 2021 à 17:55, heure de Paris"));
        check("{{ at | time(beside='2021-01-01') }}", &element("18 mai à 17:55"));
        check("{{ at | time(form='short', beside=at) }}", &element("18 mai, 17:55"));
        check("{{ at | time(form='near', beside=at, zone=true) }}", &element("17:55, heure de Paris"));
        check("{{ at | time(form='near', beside='2021-05-17') }}", &element("18 mai, 17:55"));
        check("{{ at | time(form='day', beside=none) }}", &element("18 mai 2021"));
        check("{{ '2021-01-01' | time(zone=true) }}", "<time datetime=\"2021-01-01\">1er janvier 2021</time>");
        check("{{ '2021-05-18T23:30+00:00' | same_day(with='2021-05-19') }}", "true");
        check("{{ at | time(form='clock', ago=true) }}", &element("17:55").replace("\">", "\" data-ago>"));
        check("{{ '2021-01-01' | time(ago=true) }}", "<time datetime=\"2021-01-01\">1er janvier 2021</time>");
        check("{{ at | time(form='x') }}", "`x` is no form of a time: use `long`, `short`, `near`, `clock` or `day`");
    }

    #[test]
    fn messages_keep_html_and_escape_the_rest() {
        check("{{ t(key='skip') }}", "Aller au contenu");
        check(
            "{{ t(key='last-change', when=at | time(form='day')) }}",
            "Dernier changement\u{a0}: <time datetime=\"2021-05-18T17:55+02:00\">18 mai 2021</time>.",
        );
        check("{{ t(key='published-on', when='<b>') }}", "publié le &lt;b&gt;");
        check(
            "{{ t(key='statement-first', count=1, names='<b>', state=at | time(form='clock')) }}",
            "&lt;b&gt; est <time datetime=\"2021-05-18T17:55+02:00\">17:55</time>",
        );
        check("{{ t(key='nope') }}", "there is no message `nope` in any language");
        check("{{ 95 | duration }}", "1\u{a0}h\u{a0}35");
        check("{{ 'outage' | state }}", "Hors service");
    }
}
