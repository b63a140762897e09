//! The drawing of an incident: its states over time, and a tick for each event.
//!
//! Wide pages have the words of an event under its tick, narrow ones a number that leads to the list below the drawing.

use super::image::{class, path};
use crate::model::State;
use quick_xml::escape::escape;
use std::cmp::Ordering;
use std::fmt::Write as _;

/// A part of an incident in which its worst state was the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SpanPart {
    /// In seconds from the beginning of the incident.
    pub(super) from: i64,
    /// Likewise.
    pub(super) to: i64,
    /// The worst state over the services.
    pub(super) state: State,
}

/// What a drawing shows.
pub(super) struct SpanPicture<'a> {
    pub(super) parts: &'a [SpanPart],
    /// Events with words, in order: seconds, the time and the event in words.
    pub(super) marks: &'a [(i64, String, String)],
    /// Other events, in seconds.
    pub(super) ticks: &'a [i64],
    /// In seconds.
    pub(super) length: i64,
    /// The state at the end, if that has not come.
    pub(super) lasts: Option<State>,
    /// All of it in words.
    pub(super) label: &'a str,
    /// Whether time goes from right to left.
    pub(super) rtl: bool,
}

/// The width of a span, and of the quiet on its left and right.
const SPAN: i64 = 640;
const MARGIN: i64 = 40;

/// What lasts fades out in steps of this width.
const FADE: i64 = 5;

/// The width of a letter and of a wide one (Chinese, Japanese, Korean), in thousandths of the narrowest drawing that
/// has words under its ticks.
const LETTER: i64 = 12;
const WIDE_LETTER: i64 = 22;

/// The width of a number under a tick, in thousandths of the narrowest drawing.
const NUMBER: i64 = 65;

/// Words take at most so many lines; drawings with more have numbers on every page.
const MOST_LINES: usize = 4;

impl SpanPicture<'_> {
    /// The drawing. Whether it has words under its ticks is the second value.
    #[must_use]
    pub(super) fn draw(&self) -> (String, bool) {
        let words = self.words();
        let numbers = self.numbers();
        let worded = words.is_some();
        ([self.line(), words.unwrap_or_default(), numbers].concat(), worded)
    }

    fn at(&self, seconds: i64) -> i64 {
        MARGIN + seconds.clamp(0, self.length) * (SPAN - 2 * MARGIN) / self.length.max(1)
    }

    /// States and ticks.
    fn line(&self) -> String {
        let end = if self.lasts.is_some() { SPAN - MARGIN } else { SPAN };
        let mut out = format!(
            "<svg class=\"line\" viewBox=\"0 0 {SPAN} 22\" preserveAspectRatio=\"none\" role=\"img\" \
             aria-label=\"{}\"><path d=\"M0 4h{end}v14H0z\"/>",
            escape(self.label)
        );
        for part in self.parts {
            let (x, width) = (self.at(part.from), (self.at(part.to) - self.at(part.from)).max(2));
            out.push_str(&block(part.state, x, width));
        }
        if let Some(state) = self.lasts {
            let steps = MARGIN / FADE;
            for step in 0..steps {
                let (x, opacity) = (end + step * FADE, 10 * (steps - step) / (steps + 1));
                let _ = write!(out, "<g opacity=\".{opacity}\"><path d=\"M{x} 4h{FADE}v14h-{FADE}z\"/>");
                let _ = write!(out, "{}</g>", block(state, x, FADE));
            }
        }
        let marks = self.marks.iter().map(|(seconds, ..)| *seconds);
        let mut shown: Vec<i64> = marks.chain(self.ticks.iter().copied()).map(|seconds| self.at(seconds)).collect();
        shown.sort_unstable();
        shown.dedup();
        let mut moves = String::new();
        for x in shown {
            let _ = write!(moves, "M{} 0h2v22h-2z", x - 1);
        }
        out.push_str(&path('t', moves));
        out.push_str("</svg>");
        out
    }

    /// The words of each event under its tick. `None` if they need too many lines.
    fn words(&self) -> Option<String> {
        let label = |(seconds, when, what): &(i64, String, String)| {
            let (tick, width) = (self.at(*seconds) * 1000 / SPAN, width(when) + LETTER + width(what));
            // At the end, words stand before their tick.
            let from = if tick + width > 1000 { tick - width } else { tick };
            TickLabel { tick, from, to: from + width }
        };
        let labels: Vec<TickLabel> = self.marks.iter().map(label).collect();
        let lines = place(&labels, MOST_LINES).filter(|_| labels.iter().all(|label| label.from >= 0))?;
        let mut out = String::new();
        for ((label, line), (_, when, what)) in labels.iter().zip(&lines).zip(self.marks) {
            let x = self.percent(label.tick);
            if *line > 0 {
                let _ = write!(out, "<line x1=\"{x}\" x2=\"{x}\" y2=\"{}\"/>", em(15 * line + 2));
            }
            let anchor = if label.from < label.tick { " text-anchor=\"end\"" } else { "" };
            let y = em(15 * line + 11);
            let (when, what) = (escape(when.as_str()), escape(what.as_str()));
            let _ = write!(out, "<text x=\"{x}\" y=\"{y}\"{anchor}><tspan>{when}</tspan> {what}</text>");
        }
        Some(below("words", &lines, &out))
    }

    /// The number of each event under its tick.
    fn numbers(&self) -> String {
        let label = |(seconds, ..): &(i64, String, String)| {
            let tick = self.at(*seconds) * 1000 / SPAN;
            TickLabel { tick, from: tick - NUMBER / 2, to: tick + NUMBER / 2 }
        };
        let labels: Vec<TickLabel> = self.marks.iter().map(label).collect();
        let lines = place(&labels, labels.len()).unwrap_or_else(|| vec![0; labels.len()]);
        let mut out = String::new();
        for (number, (label, line)) in labels.iter().zip(&lines).enumerate() {
            let (x, y) = (self.percent(label.tick), em(15 * line + 11));
            let _ = write!(out, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{}</text>", number + 1);
        }
        below("numbers", &lines, &out)
    }

    /// Thousandths of the width, from the side where time begins, as a share of it from the left.
    fn percent(&self, thousandths: i64) -> String {
        let from_left = if self.rtl { 1000 - thousandths } else { thousandths };
        format!("{}.{}%", from_left / 10, from_left % 10)
    }
}

/// A state at a place of the line; a worse one is higher.
fn block(state: State, x: i64, width: i64) -> String {
    let high = match state {
        State::Operational => return String::new(),
        State::Maintenance => 4,
        State::Degraded => 7,
        State::Partial => 10,
        State::Outage => 14,
    };
    format!("<path class=\"{}\" d=\"M{x} 18v-{high}h{width}v{high}z\"/>", class(state))
}

/// What stands below the line, in as many lines as it needs.
fn below(class: &str, lines: &[usize], inside: &str) -> String {
    let height = em(15 * (lines.iter().max().unwrap_or(&0) + 1));
    format!("<svg class=\"{class}\" height=\"{height}\" aria-hidden=\"true\">{inside}</svg>")
}

/// Tenths of an em.
fn em(tenths: usize) -> String {
    format!("{}.{}em", tenths / 10, tenths % 10)
}

/// The width of a text, roughly.
fn width(text: &str) -> i64 {
    text.chars().map(|letter| if letter >= '\u{2e80}' { WIDE_LETTER } else { LETTER }).sum()
}

/// Words below the line, in thousandths of its width.
struct TickLabel {
    tick: i64,
    from: i64,
    to: i64,
}

/// The line of each label, so that none covers another and none is crossed by what leads from a tick to its label in a
/// line further down. `None` if that takes more than so many lines.
fn place(labels: &[TickLabel], most: usize) -> Option<Vec<usize>> {
    let mut placed: Vec<(&TickLabel, usize)> = Vec::new();
    for label in labels.iter().rev() {
        let over = |one: &TickLabel, at: i64| one.from < at && at < one.to;
        let fits = |line: &usize| {
            placed.iter().all(|(other, of_other)| match line.cmp(of_other) {
                Ordering::Equal => label.to <= other.from || other.to <= label.from,
                Ordering::Less => !over(label, other.tick),
                Ordering::Greater => !over(other, label.tick),
            })
        };
        let line = (0..most).find(fits)?;
        placed.push((label, line));
    }
    Some(placed.into_iter().rev().map(|(_, line)| line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(length: i64, parts: &[SpanPart], marks: &[(i64, &str)], lasts: Option<State>, rtl: bool) -> (String, bool) {
        let marks: Vec<_> = marks.iter().map(|(at, what)| (*at, "11:00".to_owned(), (*what).to_owned())).collect();
        SpanPicture { parts, marks: &marks, ticks: &[1500], length, lasts, label: "x", rtl }.draw()
    }

    const PARTS: [SpanPart; 2] = [
        SpanPart { from: 0, to: 2100, state: State::Degraded },
        SpanPart { from: 2100, to: 5700, state: State::Outage },
    ];

    #[test]
    fn a_span_has_its_parts_and_marks() {
        let (svg, worded) = span(5700, &PARTS, &[(0, "down"), (5700, "up")], None, false);
        for part in [
            r#"<path d="M0 4h640v14H0z"/>"#,
            r#"<path class="d" d="M40 18v-7h206v7z"/>"#,
            r#"<path class="x" d="M246 18v-14h354v14z"/>"#,
            r#"<path class="t" d="M39 0h2v22h-2zM186 0h2v22h-2zM599 0h2v22h-2z"/>"#,
            r#"<svg class="words" height="1.5em" aria-hidden="true"><text x="6.2%" y="1.1em"><tspan>11:00</tspan> down</text>"#,
            r#"<text x="93.7%" y="1.1em" text-anchor="end"><tspan>11:00</tspan> up</text></svg>"#,
            r#"<text x="6.2%" y="1.1em" text-anchor="middle">1</text><text x="93.7%" y="1.1em" text-anchor="middle">2</text>"#,
        ] {
            assert!(svg.contains(part), "{part} in {svg}");
        }
        assert!(worded);
    }

    #[test]
    fn what_lasts_fades_out() {
        let (svg, _) = span(5700, &PARTS, &[(0, "down")], Some(State::Outage), false);
        assert!(svg.contains(r#"<path d="M0 4h600v14H0z"/>"#), "{svg}");
        let first = r#"<g opacity=".8"><path d="M600 4h5v14h-5z"/><path class="x" d="M600 18v-14h5v14z"/></g>"#;
        let last = r#"<g opacity=".1"><path d="M635 4h5v14h-5z"/><path class="x" d="M635 18v-14h5v14z"/></g>"#;
        assert!(svg.contains(first) && svg.contains(last), "{svg}");
    }

    #[test]
    fn time_goes_from_right_to_left() {
        let (svg, _) = span(5700, &PARTS, &[(0, "down"), (5700, "up")], None, true);
        assert!(svg.contains(r#"<text x="93.8%" y="1.1em"><tspan>11:00</tspan> down"#), "{svg}");
        assert!(svg.contains(r#"<text x="6.3%" y="1.1em" text-anchor="end"><tspan>11:00</tspan> up"#), "{svg}");
    }

    #[test]
    fn words_never_cover_each_other() {
        let lines = |labels: &[(i64, i64)]| {
            let label = |&(tick, width): &(i64, i64)| {
                let from = if tick + width > 1000 { tick - width } else { tick };
                TickLabel { tick, from, to: from + width }
            };
            place(&labels.iter().map(label).collect::<Vec<_>>(), 4)
        };
        assert_eq!(lines(&[(60, 200), (300, 200), (937, 100)]), Some(vec![0, 0, 0]));
        assert_eq!(lines(&[(60, 400), (300, 200), (937, 100)]), Some(vec![1, 0, 0]));
        assert_eq!(lines(&[(60, 400), (70, 300), (80, 300)]), Some(vec![2, 1, 0]));
        // The words of the last one would stand on the tick of the one before, whose words would stand on its tick.
        assert_eq!(lines(&[(850, 140), (937, 300)]), None);
        assert_eq!(lines(&[(60, 400), (70, 400), (80, 400), (90, 400), (100, 400)]), None);
    }

    #[test]
    fn many_words_give_way_to_numbers() {
        let marks: Vec<(i64, &str)> = (0..9).map(|at| (at, "a long word about what it was")).collect();
        let (svg, worded) = span(5700, &PARTS, &marks, None, false);
        assert!(!worded && !svg.contains("class=\"words\"") && svg.contains(">9</text>"), "{svg}");
    }
}
