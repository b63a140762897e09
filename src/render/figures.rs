//! The figures of an incident, and the drawing of its span.

use super::image::{self, Part};
use super::line::{began, minutes};
use super::scene::Stage;
use super::view::{Figure, Mark, Span};
use crate::derive::Interval;
use crate::locale::Arg;
use crate::model::{Content, Moment, PostId, State};
use chrono::{DateTime, Utc};

/// A stretch in which the worst state over all services was the same.
type Stretch = (DateTime<Utc>, DateTime<Utc>, State);

impl Stage<'_> {
    /// The figures of an incident that is over. What nobody gave is left out.
    pub(super) fn figures(&self, incident: PostId) -> Vec<Figure> {
        let post = self.scene.site.post(incident);
        let Content::Incident(facts) = &post.content else { return Vec::new() };
        let ended = facts.closed_at();
        let between = |from: Option<Moment>, to: Option<Moment>| minutes(from?, to?);
        let worst = ended.filter(|end| !end.is_day()).map(|end| stretches(self.index.impact_of(incident), end.from));
        let lasted = |state: State| {
            let stretches = worst.as_ref()?.iter().filter(|stretch| stretch.2 == state);
            Some(stretches.map(|(from, to, _)| (*to - *from).num_minutes()).sum::<i64>()).filter(|&sum| sum > 0)
        };
        [
            ("figure-total", between(facts.started, ended)),
            ("figure-degraded", lasted(State::Degraded)),
            ("figure-partial", lasted(State::Partial)),
            ("figure-outage", lasted(State::Outage)),
            ("figure-detect", between(facts.started, facts.detected)),
            ("figure-announce", between(facts.started, post.date)),
            ("figure-resolve", between(facts.detected, ended)),
        ]
        .into_iter()
        .filter_map(|(key, minutes)| Some(Figure { label: self.text(key), minutes: minutes? }))
        .collect()
    }

    /// The drawing of an incident's span: its states, and what was when. None where hours are unknown.
    pub(super) fn span(&self, incident: PostId) -> Option<Span> {
        let post = self.scene.site.post(incident);
        let Content::Incident(facts) = &post.content else { return None };
        let from = began(post).filter(|moment| !moment.is_day())?.from;
        let last_word = Moment::instant(post.last_word());
        let to = facts.closed_at().unwrap_or(last_word);
        if to.is_day() || to.from <= from || facts.retracted {
            return None;
        }
        let (to, closed) = (to.from, facts.closed_at().is_some());
        let impact: Vec<_> = self.index.impact_of(incident).iter().filter(|it| !it.by_day).copied().collect();
        let stretches: Vec<Stretch> = stretches(&impact, to)
            .into_iter()
            .filter_map(|(begin, end, state)| {
                let (begin, end) = (begin.max(from), end.min(to));
                (begin < end).then_some((begin, end, state))
            })
            .collect();

        let mut marks: Vec<(DateTime<Utc>, String)> = Vec::new();
        for (begin, _, state) in &stretches {
            marks.push((*begin, self.scene.locale.state_inline(*state)));
        }
        let told = [(facts.detected, "mark-detected"), (post.date, "mark-announced")];
        for (moment, key) in told.into_iter().filter_map(|(moment, key)| Some((moment.filter(|m| !m.is_day())?, key))) {
            marks.push((moment.from, self.text(key)));
        }
        if closed {
            marks.push((to, self.text("mark-resolved")));
        }
        marks.sort_by_key(|(at, _)| *at);

        let seconds = |at: DateTime<Utc>| (at - from).num_seconds();
        let parts: Vec<Part> = stretches
            .iter()
            .map(|&(begin, end, state)| Part { from: seconds(begin), to: seconds(end), state })
            .collect();
        let updates = post.entries.iter().skip(1).filter(|entry| !entry.time.is_day()).map(|entry| entry.time.from);
        let ticks: Vec<i64> =
            marks.iter().map(|(at, _)| *at).chain(updates).filter(|at| (from..=to).contains(at)).map(seconds).collect();
        let svg = image::span(&parts, &ticks, seconds(to), &self.span_label(&stretches, &post.title));
        Some(Span { svg, marks: self.marks(marks, from) })
    }

    /// Marks in order of time; one instant is one mark.
    fn marks(&self, marks: Vec<(DateTime<Utc>, String)>, from: DateTime<Utc>) -> Vec<Mark> {
        let first = self.calendar().day(from);
        let mut list: Vec<(DateTime<Utc>, String)> = Vec::new();
        for (at, label) in marks {
            match list.last_mut() {
                Some((same, labels)) if *same == at => *labels = format!("{labels}, {label}"),
                _ => list.push((at, label)),
            }
        }
        list.into_iter()
            .map(|(at, label)| {
                let form = if self.calendar().day(at) == first { "clock" } else { "short" };
                Mark { time: self.stamp(at), form, label }
            })
            .collect()
    }

    /// The drawing in words: "from 16:35 to 17:10 degraded, …".
    fn span_label(&self, stretches: &[Stretch], title: &str) -> String {
        let calendar = self.calendar();
        let one_day = stretches
            .first()
            .zip(stretches.last())
            .is_some_and(|(first, last)| calendar.day(first.0) == calendar.day(last.1));
        let words = |at: DateTime<Utc>| {
            let local = at.with_timezone(&calendar.zone).naive_local();
            if one_day { self.scene.locale.clock(local.time()) } else { self.scene.locale.date_time(local) }
        };
        let parts: Vec<String> = stretches
            .iter()
            .map(|&(from, to, state)| {
                let (from, to) = (words(from), words(to));
                let state = self.scene.locale.state_inline(state);
                self.text_with(
                    "span-part",
                    &[("from", Arg::Text(&from)), ("to", Arg::Text(&to)), ("state", Arg::Text(&state))],
                )
            })
            .collect();
        if parts.is_empty() { title.to_owned() } else { parts.join(", ") }
    }
}

/// The worst state at each instant up to `end`, without the times when all was well.
fn stretches(impact: &[Interval], end: DateTime<Utc>) -> Vec<Stretch> {
    let to = |interval: &Interval| interval.to.unwrap_or(end).min(end);
    let mut times: Vec<DateTime<Utc>> = impact.iter().flat_map(|it| [it.from, to(it)]).collect();
    times.sort_unstable();
    times.dedup();
    let mut found: Vec<Stretch> = Vec::new();
    for pair in times.windows(2) {
        let (from, until) = (pair[0], pair[1]);
        let here = impact.iter().filter(|it| it.from <= from && until <= to(it));
        let Some(state) = here.map(|it| it.state).max() else { continue };
        match found.last_mut() {
            Some(last) if last.1 == from && last.2 == state => last.1 = until,
            _ => found.push((from, until, state)),
        }
    }
    found
}
