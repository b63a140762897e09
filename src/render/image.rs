//! The bars of the last days of a service.
//!
//! Drawings have no colours; the style sheet sets these by class. Text next to a drawing says what it shows.

use crate::facts::uptime::ServiceDay;
use crate::model::State;
use quick_xml::escape::escape;
use std::fmt::Write;

/// The width of a day and of the gap after it.
const DAY: usize = 4;

/// A day of the bars that is a link.
pub(super) struct DayLink {
    /// Its place among the days.
    pub(super) number: usize,
    /// Where it leads to.
    pub(super) href: String,
    /// The day, its state and how long, in words.
    pub(super) title: String,
}

/// One bar per day; a worse state has a higher bar. All days with the same state are one path, which keeps a page of
/// many services small; only a day with a link has its own. `room` is the number of days that fit. Without a `label`,
/// the text next to the bars says what they show.
#[must_use]
pub(super) fn bars(days: &[ServiceDay], room: usize, label: Option<&str>, links: &[DayLink]) -> String {
    let linked = |number: &usize| links.iter().any(|link| link.number == *number);
    let fine = runs(days, Some(State::Operational))
        .map(|(first, last)| format!("M{} 19.5h{}", first * DAY, (last - first) * DAY + DAY - 1));
    let none =
        runs(days, None).map(|(first, last)| format!("M{}.5 24{}", first * DAY, "l3-9m1 9".repeat(last - first + 1)));
    let quiet = [
        path('o', fine.collect()),
        path('n', none.collect()).replace("<path", "<path vector-effect=\"non-scaling-stroke\""),
    ];
    let loud = [State::Maintenance, State::Degraded, State::Partial, State::Outage].map(|state| {
        let each = days.iter().enumerate().filter(|(number, day)| day.worst == Some(state) && !linked(number));
        path(class(state), each.map(|(number, _)| bar(number * DAY, state)).collect())
    });
    let width = (room * DAY).saturating_sub(1);
    let label = match label {
        Some(label) => {
            let role = if links.is_empty() { "img" } else { "group" };
            format!("role=\"{role}\" aria-label=\"{}\"", escape(label))
        }
        None => "aria-hidden=\"true\"".to_owned(),
    };
    format!(
        "<svg class=\"bars\" viewBox=\"0 0 {width} 24\" preserveAspectRatio=\"none\" {label}>{}{}{}</svg>",
        quiet.concat(),
        loud.concat(),
        day_links(days, links)
    )
}

/// The days that are links. The Tab key reaches the first one; the script moves on from there with the arrow keys.
fn day_links(days: &[ServiceDay], links: &[DayLink]) -> String {
    let mut out = String::new();
    for (count, link) in links.iter().enumerate() {
        let Some(state) = days.get(link.number).and_then(|day| day.worst) else { continue };
        let tab = if count > 0 { " tabindex=\"-1\"" } else { "" };
        let (class, title, href) = (class(state), escape(&link.title), escape(&link.href));
        let bar = bar(link.number * DAY, state);
        let _ = write!(out, "<a class=\"{class}\" href=\"{href}\"{tab}><title>{title}</title><path d=\"{bar}\"/></a>");
    }
    out
}

/// The bar of a day that had trouble; a maintenance is an outline, so that it differs without colour too.
fn bar(x: usize, state: State) -> String {
    match state {
        State::Maintenance => format!("M{x}.5 12.5h2v11h-2z"),
        _ => format!("M{x} 24v-{high}h3v{high}z", high = height(state)),
    }
}

/// How high a bar is, of 24.
fn height(state: State) -> u8 {
    match state {
        State::Operational => 9,
        State::Maintenance => 12,
        State::Degraded => 14,
        State::Partial => 19,
        State::Outage => 24,
    }
}

/// The class of a state in drawings.
pub(super) fn class(state: State) -> char {
    match state {
        State::Operational => 'o',
        State::Maintenance => 'm',
        State::Degraded => 'd',
        State::Partial => 'p',
        State::Outage => 'x',
    }
}

/// A path of a class, or nothing.
pub(super) fn path(class: char, moves: String) -> String {
    if moves.is_empty() { moves } else { format!("<path class=\"{class}\" d=\"{moves}\"/>") }
}

/// The first and last numbers of consecutive equal days.
fn runs(days: &[ServiceDay], worst: Option<State>) -> impl Iterator<Item = (usize, usize)> {
    let mut number = 0;
    days.chunk_by(|a, b| a.worst == b.worst).filter_map(move |run| {
        let first = number;
        number += run.len();
        (run[0].worst == worst).then_some((first, number - 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn check(worst: &[Option<State>], inside: &str) {
        let day =
            |&worst: &Option<State>| ServiceDay { date: NaiveDate::MIN, worst, minutes: 0, cause: None, lasts: false };
        let days: Vec<ServiceDay> = worst.iter().map(day).collect();
        let svg = bars(&days, days.len(), Some("a \"b\" <c>"), &[]);
        let start = svg.find('>').map_or(0, |at| at + 1);
        assert_eq!(svg[start..].trim_end_matches("</svg>"), inside);
        assert!(svg.contains("aria-label=\"a &quot;b&quot; &lt;c&gt;\""), "{svg}");
    }

    #[test]
    fn days_alike_are_one_stroke() {
        let (fine, none) = (Some(State::Operational), None);
        check(&[], "");
        check(&[fine; 90], r#"<path class="o" d="M0 19.5h359"/>"#);
        check(
            &[none, fine, Some(State::Outage), fine, Some(State::Maintenance)],
            concat!(
                r#"<path class="o" d="M4 19.5h3M12 19.5h3"/><path vector-effect="non-scaling-stroke" class="n" d="M0.5 24l3-9m1 9"/>"#,
                r#"<path class="m" d="M16.5 12.5h2v11h-2z"/><path class="x" d="M8 24v-24h3v24z"/>"#
            ),
        );
    }

    #[test]
    fn a_day_with_a_link_has_its_own_path() {
        let day =
            |worst| ServiceDay { date: NaiveDate::MIN, worst: Some(worst), minutes: 0, cause: None, lasts: false };
        let days = [State::Outage, State::Degraded, State::Outage].map(day);
        let link = |number| DayLink { number, href: "a.html?b&c".to_owned(), title: format!("<{number}>") };
        let svg = bars(&days, 3, Some("a"), &[link(0), link(2)]);
        let inside = concat!(
            r#"<path class="d" d="M4 24v-14h3v14z"/>"#,
            r#"<a class="x" href="a.html?b&amp;c"><title>&lt;0&gt;</title><path d="M0 24v-24h3v24z"/></a>"#,
            r#"<a class="x" href="a.html?b&amp;c" tabindex="-1"><title>&lt;2&gt;</title><path d="M8 24v-24h3v24z"/></a></svg>"#
        );
        assert!(svg.contains(r#" role="group" aria-label="a">"#) && svg.ends_with(inside), "{svg}");
    }
}
