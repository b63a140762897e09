//! A post-mortem to be written: its sections, and in them all that is known already.

use super::{post, value};
use crate::facts::figures::{Elapsed, Figures};
use crate::locale::{Arg, Locale};
use crate::markdown::{Element, Event, Markdown};
use crate::model::timeline::Mark;
use crate::model::written::Written;
use crate::model::{Moment, State};
use crate::parse::time::form;
use crate::spaces;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use std::fmt::Write;

/// Something that happened, for the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// When.
    pub at: DateTime<Utc>,
    /// What, Markdown on one line ([`one_line`]).
    pub text: String,
    /// What it was.
    pub mark: Option<Mark>,
}

/// What is known of an incident whose post-mortem is to be written.
#[derive(Debug)]
pub struct NewPostMortem<'a> {
    /// The words of the site.
    pub locale: &'a Locale,
    /// Its clock.
    pub zone: Tz,
    /// The post-mortem's identity: twelve of `[a-z0-9]`.
    pub id: String,
    /// When it is begun: a day and a clock.
    pub date: Written,
    /// The incident's title.
    pub title: &'a str,
    /// The incident's slug.
    pub slug: &'a str,
    /// The names of the services that it affected.
    pub services: Vec<String>,
    /// When it began, and when it was over.
    pub span: (Moment, Option<Moment>),
    /// How long it was what.
    pub figures: Figures,
    /// All that happened, in any order.
    pub moments: Vec<Happened>,
    /// The post-mortem before it: its title and its slug.
    pub previous: Option<(String, String)>,
}

/// The text of a new post-mortem, a draft.
#[must_use]
pub fn post_mortem(known: &NewPostMortem<'_>) -> String {
    let locale = known.locale;
    let title = locale.text_with("pm-title", &[("title", Arg::Text(known.title))]);
    let keys = [
        ("title", Some(value(&title))),
        ("id", Some(known.id.clone())),
        ("date", Some(form(known.date))),
        ("incident", Some(value(known.slug))),
        ("draft", Some("true".to_owned())),
    ];
    let mut text = opening(known);
    if let Some((title, slug)) = &known.previous {
        let link = format!("{slug}.md");
        let values = [("title", Arg::Text(&escaped(title))), ("link", Arg::Text(&link))];
        let _ = write!(text, "\n\n{}", locale.text_with("pm-previous", &values));
    }
    let hint = |key: &str| format!("<!-- {} -->", locale.text(key));
    let promises = format!("{}\n\n- [ ] {}", locale.text("pm-promises"), locale.text("pm-promise"));
    for (heading, content) in [
        ("pm-symptoms", hint("pm-symptoms-hint")),
        ("pm-timeline", timeline(known)),
        ("pm-well", hint("pm-well-hint")),
        ("pm-less-well", hint("pm-less-well-hint")),
        ("pm-conclusion", promises),
    ] {
        let _ = write!(text, "\n\n## {}\n\n{content}", locale.text(heading));
    }
    post(&keys, &text)
}

/// The facts in one sentence.
fn opening(known: &NewPostMortem<'_>) -> String {
    let locale = known.locale;
    let local = |at: DateTime<Utc>| at.with_timezone(&known.zone).naive_local();
    let (began, ended) = known.span;
    let said = |moment: Moment| match moment.day {
        Some(day) => locale.date(day),
        None => locale.date_time(local(moment.from)),
    };
    let day = local(began.from).date();
    let when = match ended {
        None => locale.text_with("pm-since", &[("from", Arg::Text(&said(began)))]),
        Some(end) if !began.is_day() && !end.is_day() && local(end.from).date() == day => {
            let (from, to) = (locale.clock(local(began.from).time()), locale.clock(local(end.from).time()));
            let day = locale.date(day);
            let values = [("day", Arg::Text(&day)), ("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
            locale.text_with("pm-one-day", &values)
        }
        Some(end) if began.day.is_some() && began.day == end.day => {
            locale.text_with("pm-day", &[("day", Arg::Text(&said(began)))])
        }
        Some(end) => locale.text_with("pm-days", &[("from", Arg::Text(&said(began))), ("to", Arg::Text(&said(end)))]),
    };
    let (title, link) = (escaped(known.title), format!("../{}.md", known.slug));
    let (services, figures) =
        (locale.list(&known.services.iter().map(|name| escaped(name)).collect::<Vec<_>>()), figures(known));
    let values = [
        ("when", Arg::Text(&when)),
        ("title", Arg::Text(&title)),
        ("link", Arg::Text(&link)),
        ("services", Arg::Text(&services)),
        ("figures", Arg::Text(&figures)),
    ];
    let key = if known.services.is_empty() { "pm-opening-alone" } else { "pm-opening" };
    locale.text_with(key, &values)
}

/// `1 h 35 in total, of which 35 min degraded and 1 h out of service`, with what leads to it; empty without figures.
fn figures(known: &NewPostMortem<'_>) -> String {
    let locale = known.locale;
    let length = |length: Elapsed| match length {
        Elapsed::Minutes(minutes) => locale.duration(minutes),
        Elapsed::Days(days) => locale.days(days),
    };
    let lasted = |figure: Option<Elapsed>, state: State| {
        let (duration, state) = (length(figure?), locale.state_inline(state));
        Some(locale.text_with("pm-lasted", &[("duration", Arg::Text(&duration)), ("state", Arg::Text(&state))]))
    };
    let parts: Vec<String> = [
        lasted(known.figures.degraded, State::Degraded),
        lasted(known.figures.partial, State::Partial),
        lasted(known.figures.outage, State::Outage),
    ]
    .into_iter()
    .flatten()
    .collect();
    let (total, parts) = (known.figures.total.map(length), locale.list(&parts));
    match (total, parts.is_empty()) {
        (Some(total), true) => locale.text_with("pm-total", &[("total", Arg::Text(&total))]),
        (Some(total), false) => {
            locale.text_with("pm-total-of", &[("total", Arg::Text(&total)), ("parts", Arg::Text(&parts))])
        }
        (None, false) => locale.text_with("pm-parts", &[("parts", Arg::Text(&parts))]),
        (None, true) => String::new(),
    }
}

/// One item for each moment, in order of time; each begins with its time, and with its day from the second one on.
fn timeline(known: &NewPostMortem<'_>) -> String {
    let first = known.span.0.from.with_timezone(&known.zone).date_naive();
    let mut moments: Vec<&Happened> = known.moments.iter().collect();
    moments.sort_by_key(|moment| moment.at);
    let item = |moment: &&Happened| {
        let local = moment.at.with_timezone(&known.zone).naive_local();
        let mark = moment.mark.map(|mark| format!(" {{{}}}", mark.name())).unwrap_or_default();
        // A timeline is typed text: its clocks have 24 hours in every language.
        let (time, day) = (local.format("%H:%M").to_string(), known.locale.day_month(local.date()));
        let text = format!("{}{mark}", moment.text);
        let values = [("time", Arg::Text(&time)), ("day", Arg::Text(&day)), ("text", Arg::Text(&text))];
        let key = if local.date() == first { "pm-item" } else { "pm-item-later" };
        format!("- {}", known.locale.text_with(key, &values))
    };
    moments.iter().map(item).collect::<Vec<_>>().join("\n")
}

/// A Markdown text on one line: a single paragraph keeps its links and its emphasis, of anything else the words stay.
#[must_use]
pub fn one_line(markdown: &str) -> String {
    let read = Markdown::read(markdown, 0);
    let events: Vec<Event<'_>> = read.events(markdown).into_iter().map(|placed| placed.event).collect();
    let ends_block = |event: &&Event<'_>| match event {
        Event::Close(element) => !element.is_inline(),
        event => matches!(event, Event::HtmlBlock(_) | Event::Rule),
    };
    let blocks = events.iter().filter(ends_block).count();
    if blocks == 1 && matches!(events.first(), Some(Event::Open(Element::Paragraph))) {
        return spaces::one_line(markdown);
    }
    let mut words = String::new();
    for event in &events {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&escaped(text)),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::Close(element) if !element.is_inline() => words.push(' '),
            _ => {}
        }
    }
    spaces::one_line(&words)
}

/// Words that Markdown shows as they are.
fn escaped(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
