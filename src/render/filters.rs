//! What templates can call: words, times, durations in the site's language.

use super::clock::{TimeFormatter, TimeOptions, TimeStyle};
use super::stamp::Time;
use crate::locale::{Arg, Locale};
use crate::markup;
use crate::spaces::sentence_gap;
use chrono_tz::Tz;
use std::ops::RangeInclusive;
use std::sync::Arc;
use tera::{ArgFromValue, Error, Kwargs, State, Tera, TeraResult, Value};

/// Our filters, as `docs/theme.md` lists them.
pub(super) const FILTERS: [&str; 8] = ["duration", "phase", "same_day", "state", "status", "t", "then", "time"];

/// Our function.
pub(super) const FUNCTIONS: [&str; 1] = ["period"];

/// Gives the templates our filters and functions.
pub(super) fn register(tera: &mut Tera, locale: &Arc<Locale>, zone: Tz) {
    let words = Arc::clone(locale);
    tera.register_filter("t", move |key: &str, kwargs: Kwargs, _: &State| translate(&words, key, &kwargs));
    let words = Arc::clone(locale);
    tera.register_function("period", move |kwargs: Kwargs, _: &State| {
        period(TimeFormatter { locale: &words, zone }, &kwargs)
    });
    let words = Arc::clone(locale);
    tera.register_filter("time", move |at: &str, kwargs: Kwargs, _: &State| {
        time(at, TimeFormatter { locale: &words, zone }, &kwargs)
    });
    tera.register_filter("then", |first: &Value, kwargs: Kwargs, _: &State| then(first, kwargs.must_get("next")?));
    tera.register_filter("same_day", move |at: &str, kwargs: Kwargs, _: &State| -> TeraResult<bool> {
        let (time, with) = (read(at, zone)?, read(kwargs.must_get::<&str>("with")?, zone)?);
        Ok(matches!(time, Time::Exact(_)) && time.day() == with.day())
    });
    let words = Arc::clone(locale);
    tera.register_filter("duration", move |minutes: i64, _: Kwargs, _: &State| words.duration(minutes));
    for (name, prefix) in [("state", "state"), ("phase", "phase"), ("status", "status")] {
        let words = Arc::clone(locale);
        tera.register_filter(name, move |word: &str, _: Kwargs, _: &State| {
            let key = format!("{prefix}-{word}");
            if words.has(&key) { Ok(words.text(&key)) } else { Err(Error::message(format!("`{word}` is no {prefix}"))) }
        });
    }
}

/// The filter `t`: a message by its key. Values that are HTML already (a `<time>`) stay so, all else is escaped.
fn translate(locale: &Locale, key: &str, kwargs: &Kwargs) -> TeraResult<Value> {
    let unknown = || Error::message(format!("there is no message `{key}` in any language"));
    if kwargs.iter().next().is_none() {
        return locale.plain(key).map(Value::from).ok_or_else(unknown);
    }
    if !locale.has(key) {
        return Err(unknown());
    }
    let values = kwargs.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    let held = values.map(|(name, value)| {
        let held = match (value.as_i64(), value.as_str()) {
            (Some(count), _) => MessageValue::Count(count),
            (None, Some(html)) if value.is_safe() => MessageValue::Html(html),
            (None, Some(text)) => MessageValue::Text(text),
            (None, None) => MessageValue::Html(""),
        };
        (name, held)
    });
    Ok(fill(locale, key, &held.collect::<Vec<_>>()))
}

/// The filter `then`: two sentences, with a space between them where their language has one.
fn then(first: &Value, next: &Value) -> TeraResult<Value> {
    let html = |value: &Value| {
        let text = value.as_str().ok_or_else(|| Error::message("`then` joins two texts"))?;
        Ok::<_, Error>(if value.is_safe() { text.to_owned() } else { markup::escape(text).into_owned() })
    };
    let (first, next) = (html(first)?, html(next)?);
    Ok(Value::safe_string(&format!("{first}{}{next}", sentence_gap(&first))))
}

/// A message as HTML, with values that may be HTML.
pub(super) fn with_html(locale: &Locale, key: &str, values: &[(&str, MessageValue<'_>)]) -> String {
    let filled = fill(locale, key, values);
    let text = filled.as_str().unwrap_or_default();
    if filled.is_safe() { text.to_owned() } else { markup::escape(text).into_owned() }
}

/// Things in a sentence, each of them HTML: "a, b and c".
pub(super) fn list(locale: &Locale, items: &[String]) -> String {
    let marks: Vec<String> = MARKS.take(items.len()).map(String::from).collect();
    unmark(&locale.list(&marks), |number| items.get(number).map(String::as_str))
}

/// Marks the place of a value in a message until the words around it are escaped. Private-use characters, which no
/// author types.
const MARKS: RangeInclusive<char> = '\u{100000}'..='\u{10fffd}';

/// A message with its values. HTML values are replaced by marks first, so that the words around them can be escaped.
fn fill(locale: &Locale, key: &str, values: &[(&str, MessageValue<'_>)]) -> Value {
    let marks: Vec<String> = MARKS.take(values.len()).map(String::from).collect();
    let args = values.iter().zip(&marks).map(|((name, held), mark)| match held {
        MessageValue::Count(count) => (*name, Arg::Count(*count)),
        MessageValue::Text(text) => (*name, Arg::Text(text)),
        MessageValue::Html(_) => (*name, Arg::Text(mark)),
    });
    let args: Vec<(&str, Arg<'_>)> = args.collect();
    let text = locale.text_with(key, &args);
    if !values.iter().any(|(_, held)| matches!(held, MessageValue::Html(_))) {
        return Value::from(text);
    }
    let html = unmark(&text, |number| match values.get(number) {
        Some((_, MessageValue::Html(with))) => Some(with),
        _ => None,
    });
    Value::safe_string(&html)
}

/// A text as HTML, with HTML in place of its marks.
fn unmark<'a>(text: &str, with: impl Fn(usize) -> Option<&'a str>) -> String {
    let text = markup::escape(text);
    let mut html = String::new();
    for letter in text.chars() {
        let number = u32::from(letter).checked_sub(u32::from(*MARKS.start()));
        match number.and_then(|number| with(number as usize)) {
            Some(with) => html.push_str(with),
            None => html.push(letter),
        }
    }
    html
}

/// A value of a message.
pub(super) enum MessageValue<'a> {
    Count(i64),
    Text(&'a str),
    Html(&'a str),
}

/// A time that a template was given.
fn read(text: &str, zone: Tz) -> TeraResult<Time> {
    Time::read(text, zone).ok_or_else(|| {
        Error::message(format!(
            "`{text}` is not a time: templates are given times as in `2021-05-18T17:55+02:00`, or a day alone"
        ))
    })
}

/// An optional time.
fn given(value: &Value, zone: Tz) -> TeraResult<Option<Time>> {
    value.as_str().filter(|text| !text.is_empty()).map(|text| read(text, zone)).transpose()
}

/// The filter `time`: `<time datetime="…">words</time>`.
fn time(at: &str, clock: TimeFormatter<'_>, kwargs: &Kwargs) -> TeraResult<Value> {
    let mut options = TimeOptions::default();
    for (name, value) in kwargs.iter() {
        match name.as_str() {
            Some("form") => options.form = form(<&str>::from_value(value)?)?,
            Some("beside") => options.beside = given(value, clock.zone)?.map(Time::day),
            Some("zone") => options.zone = bool::from_value(value)?,
            Some("ago") => options.ago = bool::from_value(value)?,
            _ => {}
        }
    }
    Ok(Value::safe_string(&clock.element(read(at, clock.zone)?, options)))
}

/// The arguments with which a template formats a time.
fn form(name: &str) -> TeraResult<TimeStyle> {
    Ok(match name {
        "long" => TimeStyle::Long,
        "short" => TimeStyle::Short,
        "near" => TimeStyle::Near,
        "clock" => TimeStyle::Clock,
        "day" => TimeStyle::Day,
        other => {
            let forms = "use `long`, `short`, `near`, `clock` or `day`";
            return Err(Error::message(format!("`{other}` is no form of a time: {forms}")));
        }
    })
}

/// The function `period`: from when to when, as short as is clear.
fn period(clock: TimeFormatter<'_>, kwargs: &Kwargs) -> TeraResult<Value> {
    let given = |name| kwargs.get::<&Value>(name)?.map_or(Ok(None), |value| given(value, clock.zone));
    let short = TimeOptions { form: TimeStyle::Short, ..TimeOptions::default() };
    let (from, to) = match (given("from")?, given("to")?) {
        (None, _) => return Ok(Value::safe_string("")),
        (Some(from), None) => {
            let from = clock.element(from, TimeOptions { form: TimeStyle::Long, ..short });
            return Ok(fill(clock.locale, "period-from", &[("from", MessageValue::Html(&from))]));
        }
        (Some(from), Some(to)) if from == to => return Ok(Value::safe_string(&clock.element(from, short))),
        (Some(from), Some(to)) => (from, to),
    };
    let same_day = matches!(from, Time::Exact(_)) && from.day() == to.day();
    let end = TimeOptions { form: if same_day { TimeStyle::Clock } else { TimeStyle::Short }, ..short };
    let (from, to) = (clock.element(from, short), clock.element(to, end));
    Ok(fill(clock.locale, "period", &[("from", MessageValue::Html(&from)), ("to", MessageValue::Html(&to))]))
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
        check("{{ at | time }}", &element("mardi 18 mai 2021 à 17:55"));
        check("{{ at | time(zone=true) }}", &element("mardi 18 mai 2021 à 17:55, heure d’Europe centrale"));
        check("{{ at | time(form='short', beside=at) }}", &element("mar. 18 mai 2021, 17:55"));
        check("{{ at | time(form='near', beside=at, zone=true) }}", &element("17:55, heure d’Europe centrale"));
        check("{{ at | time(form='near', beside='2021-05-17') }}", &element("mar. 18 mai 2021, 17:55"));
        check("{{ at | time(form='day', beside=none) }}", "<time datetime=\"2021-05-18\">mardi 18 mai 2021</time>");
        check("{{ '2021-01-01' | time(zone=true) }}", "<time datetime=\"2021-01-01\">vendredi 1er janvier 2021</time>");
        check("{{ '2021-05-18T23:30+00:00' | same_day(with='2021-05-19') }}", "true");
        check("{{ at | time(form='clock', ago=true) }}", &element("17:55").replace("\">", "\" data-ago>"));
        check("{{ '2021-01-01' | time(ago=true) }}", "<time datetime=\"2021-01-01\">vendredi 1er janvier 2021</time>");
        check("{{ at | time(form='x') }}", "`x` is no form of a time: use `long`, `short`, `near`, `clock` or `day`");
    }

    #[test]
    fn two_sentences() {
        check("{{ 'Une phrase.' | then(next='Et <une> autre.') }}", "Une phrase. Et &lt;une&gt; autre.");
        check(
            "{{ '一句。' | then(next=at | time(form='clock')) }}",
            "一句。<time datetime=\"2021-05-18T17:55+02:00\">17:55</time>",
        );
    }

    #[test]
    fn periods() {
        let time = |at: &str, words: &str| format!("<time datetime=\"2021-05-{at}+02:00\">{words}</time>");
        let from = time("18T17:55", "mar. 18 mai 2021, 17:55");
        check("{{ period(from=at, to=at) }}", &from);
        let (clock, other) = (time("18T18:10", "18:10"), time("19T08:00", "mer. 19 mai 2021, 08:00"));
        check("{{ period(from=at, to='2021-05-18T18:10+02:00') }}", &format!("{from} – {clock}"));
        check("{{ period(from=at, to='2021-05-19T08:00+02:00') }}", &format!("{from} – {other}"));
        check(
            "{{ period(from=at, to=none) }}",
            &format!("à partir du {}", time("18T17:55", "mardi 18 mai 2021 à 17:55")),
        );
        check("{{ period(from=none, to=at) }}|{{ period() }}", "|");
        let days = "<time datetime=\"2021-01-01\">ven. 1er janv. 2021</time> – <time datetime=\"2021-01-02\">sam. 2 janv. 2021</time>";
        check("{{ period(from='2021-01-01', to='2021-01-02') }}", days);
        check(
            "{{ period(from='x', to=at) }}",
            "`x` is not a time: templates are given times as in `2021-05-18T17:55+02:00`, or a day alone",
        );
    }

    #[test]
    fn messages_keep_html_and_escape_the_rest() {
        check("{{ 'skip' | t }}", "Aller au contenu");
        check(
            "{{ 'last-change' | t(when=at | time(form='day')) }}",
            "Dernier message\u{a0}: <time datetime=\"2021-05-18\">mardi 18 mai 2021</time>.",
        );
        check("{{ 'published-on' | t(when='<b>') }}", "publié le &lt;b&gt;");
        check(
            "{{ 'statement-first' | t(count=1, names='<b>', state=at | time(form='clock')) }}",
            "&lt;b&gt; est <time datetime=\"2021-05-18T17:55+02:00\">17:55</time>",
        );
        check("{{ 'nope' | t }}", "there is no message `nope` in any language");
        check("{{ 'outtage' | state }}", "`outtage` is no state");
        check("{{ 95 | duration }}", "1\u{a0}h\u{a0}35");
        check("{{ 'outage' | state }}", "Hors service");
    }
}
