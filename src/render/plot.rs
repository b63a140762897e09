//! Drawings of a longer time: a year at a glance, and how much each service or year had.
//!
//! No crate: plotters and its like write colours and fonts into the drawing, which neither dark screens nor a brand can
//! change, and calendars of days (`heatmap_svg`, AGPL) know counts and not states. Ours are classes of the style sheet.
//! A sentence or a table next to each drawing has the same numbers.

use super::image::{class, path};
use crate::facts::uptime::ServiceDay;
use crate::model::State;
use chrono::{Datelike, NaiveDate};
use quick_xml::escape::escape;
use std::fmt::Write as _;

/// The size of a day and of the gap after it.
const DAY: usize = 4;

/// A calendar of days, a column for each week from Monday on. `label` says what it shows, `title` a day with trouble,
/// and `month` names the month of a day.
#[must_use]
pub(super) fn calendar(
    days: &[ServiceDay],
    label: &str,
    title: impl Fn(&ServiceDay) -> String,
    month: impl Fn(NaiveDate) -> String,
    rtl: bool,
) -> String {
    let Some(first) = days.first() else { return String::new() };
    let before = first.date.weekday().num_days_from_monday() as usize;
    let weeks = (before + days.len()).div_ceil(7).max(WEEKS);
    let place = |number: usize| (DAY * ((before + number) / 7), DAY * ((before + number) % 7));
    let all = |worst: Option<State>| -> String {
        let like = days.iter().enumerate().filter(|(_, day)| day.worst == worst);
        like.map(|(number, _)| shape(place(number), worst)).collect()
    };
    let mut out = format!(
        "<svg class=\"year\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">{}{}",
        DAY * weeks - 1,
        DAY * 7 - 1,
        escape(label),
        path('o', all(Some(State::Operational))),
        path('n', all(None))
    );
    for (number, day) in days.iter().enumerate() {
        let Some(state) = day.worst.filter(|state| *state > State::Operational) else { continue };
        let (class, shape, title) = (class(state), shape(place(number), day.worst), title(day));
        let _ = write!(out, "<path class=\"{class}\" d=\"{shape}\"><title>{}</title></path>", escape(title));
    }
    out.push_str("</svg>");
    let firsts = days.iter().enumerate().filter(|(_, day)| day.date.day() == 1);
    let names: String = firsts
        .map(|(number, day)| {
            let thousandths = 1000 * place(number).0 / (DAY * weeks);
            let from_left = if rtl { 1000 - thousandths } else { thousandths };
            let name = month(day.date);
            format!("<text x=\"{}.{}%\" y=\"1em\">{}</text>", from_left / 10, from_left % 10, escape(name))
        })
        .collect();
    let _ = write!(out, "<svg class=\"names\" height=\"1.3em\" aria-hidden=\"true\">{names}</svg>");
    out
}

/// The shape of a day, by its state as elsewhere on the page.
fn shape((x, y): (usize, usize), worst: Option<State>) -> String {
    match worst {
        None => format!("M{x}.5 {}.5l2-2", y + 2),
        // One is filled, the other an outline.
        Some(State::Operational | State::Maintenance) => format!("M{x}.5 {y}.5h2v2h-2z"),
        Some(State::Degraded) => format!("M{x} {}h3l-1.5-3z", y + 3),
        Some(State::Partial) => format!("M{}.5 {y}l1.5 1.5-1.5 1.5-1.5-1.5z", x + 1),
        Some(State::Outage) => format!("M{x} {y}h3v3h-3z"),
    }
}

/// The weeks of a whole year: one that has just begun is drawn to the same scale.
const WEEKS: usize = 53;

/// The width of a whole toll.
const TOLL: i64 = 200;

/// How long each state lasted, in parts of `whole` minutes.
#[must_use]
pub(super) fn toll(minutes: &[(State, i64)], whole: i64) -> String {
    let mut x = 0;
    let mut out =
        format!("<svg class=\"toll\" viewBox=\"0 0 {TOLL} 5\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    for (state, minutes) in minutes.iter().filter(|(_, minutes)| *minutes > 0) {
        let width = (minutes * TOLL / whole.max(1)).max(1);
        out.push_str(&path(class(*state), format!("M{x} 0h{width}v5h-{width}z")));
        x += width;
    }
    out.push_str("</svg>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_a_column_for_each_week() {
        // A Friday and the days after it.
        let day = |number: u32, worst| ServiceDay {
            date: NaiveDate::from_ymd_opt(2021, 1, number).unwrap_or_default(),
            worst,
            minutes: 0,
            cause: None,
            lasts: false,
        };
        let fine = Some(State::Operational);
        let days = [day(1, None), day(2, fine), day(3, Some(State::Outage)), day(4, Some(State::Maintenance))];
        let svg = calendar(&days, "a <b>", |day| format!("{} <", day.date), |_| "Jan".to_owned(), false);
        let expected = concat!(
            r#"<svg class="year" viewBox="0 0 211 27" role="img" aria-label="a &lt;b&gt;">"#,
            r#"<path class="o" d="M0.5 20.5h2v2h-2z"/><path class="n" d="M0.5 18.5l2-2"/>"#,
            r#"<path class="x" d="M0 24h3v3h-3z"><title>2021-01-03 &lt;</title></path>"#,
            r#"<path class="m" d="M4.5 0.5h2v2h-2z"><title>2021-01-04 &lt;</title></path></svg>"#,
            r#"<svg class="names" height="1.3em" aria-hidden="true"><text x="0.0%" y="1em">Jan</text></svg>"#
        );
        assert_eq!(svg, expected);
        assert_eq!(calendar(&[], "", |_| String::new(), |_| String::new(), false), "");
    }

    #[test]
    fn a_toll_is_drawn_to_scale() {
        let svg = toll(&[(State::Outage, 30), (State::Partial, 0), (State::Degraded, 15)], 60);
        let inside = r#"<path class="x" d="M0 0h100v5h-100z"/><path class="d" d="M100 0h50v5h-50z"/></svg>"#;
        assert!(svg.ends_with(inside), "{svg}");
        assert!(toll(&[(State::Outage, 1)], 100_000).contains("M0 0h1v5"), "a minute is seen");
    }
}
