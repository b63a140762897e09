//! The figures of an incident, and the drawing of its span.

use super::clock::{TimeOptions, TimeStyle};
use super::context::RenderContext;
use super::span::{SpanPart, SpanPicture};
use super::view::{Figure, SpanDrawing, SpanTick};
use crate::facts::PostFacts;
use crate::facts::figures::{Elapsed, Milestones};
use crate::facts::uptime::Piece;
use crate::locale::Arg;
use crate::model::{Moment, Post, State};
use chrono::{DateTime, Utc};

/// If there are more updates than this, they are drawn but not listed one by one.
pub(super) const UPDATES_TOLD: usize = 4;

impl RenderContext<'_> {
    /// The figures of an incident, in words. Those that are not known are left out.
    pub(super) fn figures(&self, facts: &Milestones) -> Vec<Figure> {
        let it = facts.figures(&self.calendar());
        let all = [
            ("figure-total", it.total),
            ("figure-degraded", it.degraded),
            ("figure-partial", it.partial),
            ("figure-outage", it.outage),
            ("figure-detect", it.detect),
            ("figure-announce", it.announce),
            ("figure-resolve", it.resolve),
        ];
        let known = all.into_iter().filter_map(|(key, length)| Some((key, length?)));
        known.map(|(key, length)| Figure { label: self.text(key), value: self.length(length) }).collect()
    }

    /// How long something took, in words.
    pub(super) fn length(&self, length: Elapsed) -> String {
        match length {
            Elapsed::Minutes(minutes) => self.input.locale.duration(minutes),
            Elapsed::Days(days) => self.input.locale.days(days),
        }
    }

    /// The drawing of an incident: its states and events over time. `None` if the hours are unknown.
    pub(super) fn span(&self, facts: &Milestones, post: &Post, of: &PostFacts) -> Option<SpanDrawing> {
        let known = |moment: Option<Moment>| moment.filter(|moment| !moment.is_day()).map(|moment| moment.from);
        let first = facts.pieces.first().map(|piece| piece.from);
        let from = known(facts.started).or(first).or(known(facts.announced))?;
        let closed = facts.resolved.is_some();
        // A state that has not ended is drawn as far as it is counted.
        let to = if closed { known(facts.resolved)? } else { facts.pieces.last().map_or(of.latest, |piece| piece.to) };
        if to <= from || facts.pieces.is_empty() {
            return None;
        }
        let inside =
            facts.pieces.iter().map(|piece| Piece { from: piece.from.max(from), to: piece.to.min(to), ..*piece });
        let stretches: Vec<Piece> = inside.filter(|piece| piece.from < piece.to).collect();

        let mut marks: Vec<(DateTime<Utc>, String)> = Vec::new();
        for piece in &stretches {
            marks.push((piece.from, self.input.locale.state_inline(piece.state)));
        }
        for (moment, key) in [(facts.detected, "mark-detected"), (facts.announced, "mark-announced")] {
            marks.extend(known(moment).map(|at| (at, self.text(key))));
        }
        let restored = facts.restored.iter().map(|at| at.to).chain(closed.then_some(to));
        marks.extend(restored.map(|at| (at, self.text("mark-resolved"))));
        let within = |at: &DateTime<Utc>| (from..=to).contains(at);
        let updates: Vec<DateTime<Utc>> = facts.updated.iter().copied().filter(within).collect();
        // An update that changed something is listed as that change; of many, the ticks are enough.
        let silent = updates.iter().filter(|at| marks.iter().all(|(known, _)| known != *at));
        let silent: Vec<DateTime<Utc>> = silent.copied().collect();
        if silent.len() <= UPDATES_TOLD {
            marks.extend(silent.into_iter().map(|at| (at, self.text("mark-updated"))));
        }
        marks.sort_by_key(|(at, _)| *at);

        let seconds = |at: DateTime<Utc>| (at - from).num_seconds();
        let parts: Vec<SpanPart> = stretches
            .iter()
            .map(|piece| SpanPart { from: seconds(piece.from), to: seconds(piece.to), state: piece.state })
            .collect();
        let ticks: Vec<i64> = updates.into_iter().map(seconds).collect();
        let marks = one_per_instant(marks);
        let words = marks.iter().filter(|(at, _)| within(at));
        let words: Vec<_> = words.map(|(at, label)| (seconds(*at), self.mark_time(*at, from), label.clone())).collect();
        let now = of.impact.iter().filter(|it| it.holds(self.input.board.now)).map(|it| it.state).max();
        let (svg, worded) = SpanPicture {
            parts: &parts,
            marks: &words,
            ticks: &ticks,
            length: seconds(to),
            lasts: (!closed).then(|| now.unwrap_or(State::Operational)),
            label: &self.span_label(&stretches, (!closed).then_some(to), &post.title),
            rtl: self.input.locale.dir() == "rtl",
        }
        .draw();
        Some(SpanDrawing { svg, worded, marks: self.marks(marks, from) })
    }

    /// The list of what the ticks are, with the time of each in words.
    fn marks(&self, marks: Vec<(DateTime<Utc>, String)>, from: DateTime<Utc>) -> Vec<SpanTick> {
        let first = self.calendar().day(from);
        marks
            .into_iter()
            .map(|(at, label)| {
                let time = self.time(Moment::instant(at));
                let form = if time.day() == first { TimeStyle::Clock } else { TimeStyle::Short };
                SpanTick { when: self.time_html(time, TimeOptions { form, ..TimeOptions::default() }), label }
            })
            .collect()
    }

    /// A time under its tick, which has little room: the clock, with the day where it is not the first one.
    fn mark_time(&self, at: DateTime<Utc>, from: DateTime<Utc>) -> String {
        let (calendar, locale) = (self.calendar(), self.input.locale);
        let local = at.with_timezone(&calendar.zone).naive_local();
        if calendar.day(at) == calendar.day(from) { locale.clock(local.time()) } else { locale.day_month_time(local) }
    }

    /// The drawing in words: "from 16:35 to 17:10 degraded, …".
    /// A state that ends at `open` has not ended.
    fn span_label(&self, stretches: &[Piece], open: Option<DateTime<Utc>>, title: &str) -> String {
        let calendar = self.calendar();
        let one_day = stretches
            .first()
            .zip(stretches.last())
            .is_some_and(|(first, last)| calendar.day(first.from) == calendar.day(last.to));
        let words = |at: DateTime<Utc>| {
            let local = at.with_timezone(&calendar.zone).naive_local();
            if one_day { self.input.locale.clock(local.time()) } else { self.input.locale.date_time(local) }
        };
        let parts: Vec<String> = stretches
            .iter()
            .map(|piece| {
                let (from, to) = (words(piece.from), words(piece.to));
                let state = self.input.locale.state_inline(piece.state);
                let key = match (Some(piece.to) == open, one_day) {
                    (true, true) => "span-part-open",
                    (true, false) => "span-part-open-days",
                    (false, true) => "span-part",
                    (false, false) => "span-part-days",
                };
                self.text_with(key, &[("from", Arg::Text(&from)), ("to", Arg::Text(&to)), ("state", Arg::Text(&state))])
            })
            .collect();
        if parts.is_empty() { title.to_owned() } else { parts.join(", ") }
    }
}

/// Events in order of time; those of one instant are one.
fn one_per_instant(marks: Vec<(DateTime<Utc>, String)>) -> Vec<(DateTime<Utc>, String)> {
    let mut list: Vec<(DateTime<Utc>, String)> = Vec::new();
    for (at, label) in marks {
        match list.last_mut() {
            Some((same, labels)) if *same == at => *labels = format!("{labels}, {label}"),
            _ => list.push((at, label)),
        }
    }
    list
}
