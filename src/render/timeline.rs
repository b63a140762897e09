//! What is shown above the items of a timeline: when it was, how long it took, what happened then.

use super::clock::{TimeOptions, TimeStyle};
use super::context::RenderContext;
use super::filters::{MessageValue, with_html};
use crate::facts::figures::Milestones;
use crate::markup::{self, ItemHead};
use crate::model::timeline::{Mark, When};
use crate::model::written::Written;
use crate::model::{Moment, Post, ResolvedItem, ResolvedTimeline, State};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::HashMap;
use std::fmt::Write as _;

/// What happened at an item.
struct Happening {
    at: DateTime<Utc>,
    /// The state from then on, where it changes.
    state: Option<State>,
    /// What its author may have marked an item with.
    mark: Option<Mark>,
    words: String,
}

impl RenderContext<'_> {
    /// What is shown above the items of the timeline of a post, in their order.
    pub(super) fn item_heads(&self, post: &Post, facts: &Milestones) -> Vec<ItemHead> {
        let Some(told) = &post.timeline else { return Vec::new() };
        let happenings = self.happenings(facts);
        let mut of_items: HashMap<usize, Vec<&Happening>> = HashMap::new();
        for (happening, owner) in happenings.iter().zip(owners(told, &happenings)) {
            of_items.entry(owner.unwrap_or(usize::MAX)).or_default().push(happening);
        }
        let mut last_day = None;
        let items = told.items().enumerate();
        items
            .map(|(number, item)| {
                self.item_head(item, of_items.get(&number).map_or(&[][..], |own| own), facts, &mut last_day)
            })
            .collect()
    }

    fn item_head(
        &self,
        told: &ResolvedItem,
        happenings: &[&Happening],
        facts: &Milestones,
        last_day: &mut Option<NaiveDate>,
    ) -> ItemHead {
        let exact = |moment: Option<Moment>| moment.filter(|moment| !moment.is_day());
        let state = happenings.iter().rev().find_map(|happening| happening.state).or_else(|| {
            let at = exact(told.from)?.from;
            let piece = facts.pieces.get(facts.pieces.partition_point(|piece| piece.to <= at))?;
            (piece.from <= at).then_some(piece.state)
        });
        let mut when = match (told.from, told.item.when) {
            (Some(from), _) => self.item_time(told, from, last_day),
            (None, Some(when)) => self.words(&when),
            (None, None) => String::new(),
        };
        if !when.is_empty() {
            let bounds = exact(told.from).zip(exact(told.to)).map(|(from, to)| (to.from - from.from).num_minutes());
            if let Some(minutes) = bounds.filter(|minutes| *minutes > 0) {
                let _ = write!(when, " · {}", markup::escape(&self.input.locale.duration(minutes)));
            }
            for happening in happenings {
                let _ = write!(when, " · {}", markup::escape(&happening.words));
            }
        }
        ItemHead { state: state.map(State::name), when }
    }

    /// The time of an item: as the author wrote it if only the day is certain or it is in another timezone.
    fn item_time(&self, told: &ResolvedItem, from: Moment, last_day: &mut Option<NaiveDate>) -> String {
        let new_day = *last_day != Some(self.day(from));
        *last_day = Some(self.day(from));
        let own_words = told.item.when.filter(|when| {
            let foreign = |time: Written| matches!(time, Written::Day(_) | Written::Full(_, Some(_)));
            when.from.is_some_and(foreign) || when.to.is_some_and(foreign)
        });
        if let Some(when) = own_words {
            let words = self.words(&when);
            return format!("<time datetime=\"{}\">{words}</time>", self.moment(from));
        }
        let element = |moment, form| self.time_html(self.time(moment), TimeOptions { form, ..TimeOptions::default() });
        let begin = element(from, if new_day { TimeStyle::Short } else { TimeStyle::Clock });
        let Some(to) = told.to else { return begin };
        let same_day = !from.is_day() && self.day(from) == self.day(to);
        let end = element(to, if same_day { TimeStyle::Clock } else { TimeStyle::Short });
        with_html(
            self.input.locale,
            "period",
            &[("from", MessageValue::Html(&begin)), ("to", MessageValue::Html(&end))],
        )
    }

    /// The author's words for a time, with those for its zone: those of two cells of a table on one line.
    fn words(&self, when: &When) -> String {
        let text = |span| self.input.tree.sources.text(span);
        let cells = text(when.words).split('|').chain(when.zone.map(text)).map(str::trim);
        markup::escape(&cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" ")).into_owned()
    }

    /// What is known to have happened, in order of time.
    fn happenings(&self, facts: &Milestones) -> Vec<Happening> {
        let mut happenings: Vec<Happening> = facts
            .pieces
            .iter()
            .map(|piece| Happening {
                at: piece.from,
                state: Some(piece.state),
                mark: match piece.state {
                    State::Degraded => Some(Mark::Degraded),
                    State::Outage => Some(Mark::Outage),
                    _ => None,
                },
                words: self.input.locale.state_inline(piece.state),
            })
            .collect();
        let told = [
            (facts.detected, None, Mark::Detected, "mark-detected"),
            (facts.announced, None, Mark::Announced, "mark-announced"),
            (facts.resolved, Some(State::Operational), Mark::Resolved, "mark-resolved"),
        ];
        for (moment, state, mark, key) in told {
            if let Some(moment) = moment.filter(|moment| !moment.is_day()) {
                happenings.push(Happening { at: moment.from, state, mark: Some(mark), words: self.text(key) });
            }
        }
        happenings.sort_by_key(|happening| happening.at);
        happenings
    }
}

/// The item at which each event is shown: the one that the author marked, else the one that begins at that time, else
/// the first one whose period includes it.
fn owners(told: &ResolvedTimeline, happenings: &[Happening]) -> Vec<Option<usize>> {
    let spans: Vec<Option<(DateTime<Utc>, DateTime<Utc>)>> = told
        .items()
        .map(|item| {
            let from = item.from.filter(|from| !from.is_day())?;
            Some((from.from, item.to.filter(|to| !to.is_day()).map_or(from.from, |to| to.from)))
        })
        .collect();
    let find = |test: &dyn Fn(DateTime<Utc>, DateTime<Utc>) -> bool| {
        spans.iter().position(|span| span.is_some_and(|(from, to)| test(from, to)))
    };
    let marked = |event: &Happening| {
        let mark = event.mark?;
        let mut items = told.items().zip(&spans).enumerate();
        let holds = |span: &Option<(DateTime<Utc>, DateTime<Utc>)>| {
            span.is_some_and(|(from, to)| from <= event.at && event.at <= to)
        };
        items.find(|(_, (item, span))| item.item.marks.contains(&mark) && holds(span)).map(|(number, _)| number)
    };
    let begun = |event: &Happening| find(&|from, _| from == event.at);
    let within = |event: &Happening| find(&|from, to| from < event.at && event.at <= to);
    happenings.iter().map(|event| marked(event).or_else(|| begun(event)).or_else(|| within(event))).collect()
}
