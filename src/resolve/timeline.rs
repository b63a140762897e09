//! The timelines of posts, with their times in UTC.

use super::ResolveContext;
use crate::diagnostic::Report;
use crate::markdown::Markdown;
use crate::model::timeline::{Timeline, TimelineItem};
use crate::model::written;
use crate::model::{Content, Moment, Post, ResolvedItem, ResolvedList, ResolvedTimeline, Site};
use crate::parse::timeline;
use crate::parse::zoned::Anchor;
use crate::source::{SourceId, Span, Spanned};
use chrono::NaiveDate;
use rayon::prelude::*;
use std::ops::Range;
use std::sync::Arc;

/// Whether a post is a post-mortem without an incident: the first day of its timeline is then that of its own date.
fn is_alone(post: &Post) -> bool {
    matches!(&post.content, Content::PostMortem(post_mortem) if post_mortem.incident.is_none())
}

/// The first item that would come after the date of its post only because it names no day, and how many name none.
fn after_the_date(told: &ResolvedTimeline, doubted: &ResolvedTimeline, date: Moment) -> Option<(Span, usize)> {
    let without_day: Vec<&ResolvedItem> =
        told.items().zip(doubted.items()).filter(|(_, then)| then.from.is_none()).map(|(item, _)| item).collect();
    let late = without_day.iter().find(|item| item.from.is_some_and(|from| from.from > date.from))?;
    let count = without_day.iter().filter(|item| item.from.is_some()).count();
    Some((late.item.when?.words, count))
}

impl ResolveContext<'_> {
    /// Reads the timeline of every post that has one. The first day of a timeline is the day of its incident, else the
    /// day in the file name, else the day of the post's date.
    pub(super) fn timelines(&self, site: &mut Site, written: &[Arc<written::WrittenPost>], report: &mut Report) {
        let first_days: Vec<NaiveDate> =
            site.posts.iter().zip(written).map(|(post, written)| self.first_day(site, post, written)).collect();
        let read = |((post, written), first_day): ((&mut Post, &Arc<written::WrittenPost>), NaiveDate)| {
            let mut mistakes = Report::default();
            if matches!(post.content, Content::PostMortem(_) | Content::Incident(_)) {
                let text = &self.sources.get(post.source).text;
                let file = (post.source, written.head.span.range().end..text.len());
                let updates = matches!(post.content, Content::Incident(_));
                let read = |day_known: bool| {
                    let mut mistakes = Report::default();
                    let days = (first_day, day_known, updates);
                    let timeline = self.timeline_of(post, &post.markdown, file.clone(), days, &mut mistakes);
                    (timeline, mistakes)
                };
                let (mut timeline, mut found) = read(true);
                let date = post.date.filter(|date| !date.is_day() && is_alone(post));
                if let (Some(told), Some(date)) = (&timeline, date)
                    && let (Some(doubted), found_then) = read(false)
                    && let Some((place, count)) = after_the_date(told, &doubted, date)
                {
                    found = found_then;
                    found.add(crate::diagnostic::timeline::after_the_date(place, count, first_day));
                    timeline = Some(doubted);
                }
                mistakes.extend(found);
                post.timeline = timeline;
            }
            mistakes
        };
        let mistakes: Vec<Report> = site.posts.par_iter_mut().zip(written).zip(first_days).map(read).collect();
        for mistakes in mistakes {
            report.extend(mistakes);
        }
    }

    /// Reads the timeline in a part of a file. `days` are its first day, whether that is certain, and whether the text has
    /// updates.
    pub(super) fn timeline_of(
        &self,
        post: &Post,
        markdown: &Markdown,
        (source, part): (SourceId, Range<usize>),
        (first_day, day_known, updates): (NaiveDate, bool, bool),
        mistakes: &mut Report,
    ) -> Option<ResolvedTimeline> {
        let input = timeline::TimelineInput {
            first_day,
            day_known,
            zone: self.config.timezone,
            words: self.config.vocabulary(post.lang.as_deref()),
            updates,
        };
        let text = &self.sources.get(source).text;
        let timeline = timeline::read((text, markdown), Span::new(source, part), input, mistakes)?;
        Some(self.resolved(timeline, post, mistakes))
    }

    pub(super) fn first_day(&self, site: &Site, post: &Post, written: &written::WrittenPost) -> NaiveDate {
        let incident = match &post.content {
            Content::PostMortem(post_mortem) => post_mortem.incident.map(|id| site.post(id)),
            _ => Some(post),
        };
        let started = incident.and_then(|incident| match &incident.content {
            Content::Incident(facts) => facts.started.or(incident.date),
            _ => None,
        });
        let day = |moment: Moment| moment.day.unwrap_or_else(|| self.day(moment.from));
        started.map(day).or(written.head.file_day).or(post.date.map(day)).unwrap_or_default()
    }

    fn day(&self, at: chrono::DateTime<chrono::Utc>) -> NaiveDate {
        at.with_timezone(&self.config.timezone).date_naive()
    }

    fn resolved(&self, timeline: Timeline, post: &Post, report: &mut Report) -> ResolvedTimeline {
        let mut before = 0;
        let lists = timeline.lists.into_iter().map(|list| {
            let items: Vec<_> = list.items.into_iter().map(|item| self.resolved_item(item, post, report)).collect();
            before += items.len();
            ResolvedList { span: list.span, before: before - items.len(), items }
        });
        ResolvedTimeline { lists: lists.collect() }
    }

    fn resolved_item(&self, item: TimelineItem, post: &Post, report: &mut Report) -> ResolvedItem {
        let anchor = Anchor::Nearest(post.announced());
        let mut at = |time: written::Written, words: Span| self.time(&Spanned::new(time, words), anchor, report);
        let (from, to) = match item.when {
            Some(when) => (when.from.and_then(|from| at(from, when.words)), when.to.and_then(|to| at(to, when.words))),
            None => (None, None),
        };
        ResolvedItem { item, from, to }
    }
}
