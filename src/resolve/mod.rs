//! From what was written to a site: services by number, times in UTC, links between posts.

mod addresses;
mod entries;
mod incident;
mod limits;
mod maintenance;
mod order;
mod services;
mod timeline;
mod titles;
mod translation;
mod withdrawal;

use crate::calendar;
use crate::config::Config;
use crate::diagnostic::{Report, codes, post as mistakes};
use crate::markdown::Markdown;
use crate::model::written::{self, Detail};
use crate::model::{Content, KeyPlaces, Kind, Moment, Post, PostId, PostMortem, Site};
use crate::parse::Parsed;
use crate::parse::zoned::{self, Anchor};
use crate::source::{Asset, PIECE, Sources, Span, Spanned};
use crate::vocabulary::Vocabulary;
use addresses::Wanting;
use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};
pub(crate) use entries::FAR;
pub use order::file_order;
use rayon::prelude::*;
use services::Services;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How long the home page shows a notice without an `until`.
const NOTICE_LASTS: Duration = Duration::days(14);

/// What resolving needs besides the posts.
#[derive(Debug, Clone, Copy)]
pub struct ResolveInput<'a> {
    /// Services, groups, timezone, aliases.
    pub config: &'a Config,
    /// The texts of the posts.
    pub sources: &'a Sources,
    /// The files of `static/`.
    pub files: &'a [Asset],
    /// Whether drafts are shown.
    pub drafts: bool,
    /// The instant. Nothing but the withdrawals that have come depends on it.
    pub now: DateTime<Utc>,
}

/// The shared input of the functions of this module.
struct ResolveContext<'a> {
    config: &'a Config,
    sources: &'a Sources,
    services: Services<'a>,
}

/// Makes a site from posts. Mistakes go to the report, and a wrong value counts as absent.
#[must_use]
pub fn resolve(parsed: Vec<Parsed>, input: ResolveInput<'_>, report: &mut Report) -> Site {
    let ResolveInput { config, sources, files, drafts, now } = input;
    let context = ResolveContext { config, sources, services: Services::new(config) };
    let (mut unreadable, mut unplaced, mut translations) = (Vec::new(), Vec::new(), Vec::new());
    let posts = parsed.into_iter().filter_map(|parsed| match parsed {
        Parsed::Post(post) => Some(post),
        Parsed::Unreadable(kind, id) => {
            unreadable.push((kind, id));
            None
        }
        Parsed::Unplaced(id) => {
            unplaced.push(id);
            None
        }
        Parsed::Translation(words) => {
            translations.extend(words);
            None
        }
        Parsed::Stray => None,
    });
    let (shown, hidden): (Vec<_>, Vec<_>) = posts.partition(|post| drafts || !post.head.draft);
    let mut site = Site {
        services: config.services.clone(),
        groups: config.groups.clone(),
        unreadable,
        unplaced,
        drafts: hidden.iter().map(|post| (post.kind, post.head.slug.value.clone())).collect(),
        ..Site::default()
    };
    let alone = |mut written: Arc<written::WrittenPost>| {
        let mut mistakes = Report::default();
        let mut post = context.post(&written, &mut mistakes);
        let standing = post.as_ref().and_then(|post| withdrawal::standing(post, &written, now));
        if let Some((until_then, withdrawals)) = standing {
            written = Arc::new(until_then);
            mistakes = Report::default();
            post = context.post(&written, &mut mistakes).map(|post| Post { withdrawals, ..post });
        }
        (post, mistakes, written)
    };
    let made: Vec<_> = shown.into_par_iter().with_max_len(PIECE).map(alone).collect();
    let whole = |(post, mistakes, written): (Option<Post>, Report, Arc<written::WrittenPost>)| {
        let broken = mistakes.has_errors();
        let services_unsure = mistakes.list().iter().any(|mistake| mistake.code == codes::UNKNOWN_SERVICE.name);
        report.extend(mistakes);
        if post.is_none() {
            site.unreadable.push((written.kind, written.source));
        }
        post.map(|post| {
            (
                Post {
                    broken: post.broken || broken,
                    services_unsure: post.services_unsure || services_unsure,
                    ..post
                },
                written,
            )
        })
    };
    // The list is converted in place, because posts are large.
    let mut resolved: Vec<(Post, Arc<written::WrittenPost>)> = made.into_iter().filter_map(whole).collect();
    resolved.sort_by(|(a, _), (b, _)| a.announced().cmp(&b.announced()).then_with(|| a.slug.cmp(&b.slug)));
    let wanting = Wanting { config, sources, unreadable: &site.unreadable, files };
    site.moved = addresses::settle(&mut resolved, &wanting, report);
    let written: Vec<Arc<written::WrittenPost>> = resolved.iter().map(|(_, written)| Arc::clone(written)).collect();
    site.posts = resolved.into_iter().map(|(post, _)| post).collect();
    pair_post_mortems(&mut site, &written, report);
    context.replace_impacts(&mut site, &written, report);
    limits::limit(&mut site, (limits::MOST_OF_POST, limits::MOST_OF_SITE), report);
    context.timelines(&mut site, &written, report);
    context.translations(&mut site, &written, &translations, report);
    for post in site.posts.iter().filter(|post| post.kind() == Kind::PostMortem) {
        placeholders(post, sources, config.vocabulary(post.lang.as_deref()))
            .for_each(|place| report.add(mistakes::placeholder(place)));
    }
    site
}

/// The placeholders of a new post-mortem that its author has not replaced.
fn placeholders<'a>(post: &'a Post, sources: &'a Sources, words: Vocabulary) -> impl Iterator<Item = Span> + 'a {
    let spans = post.entries.iter().flat_map(|entry| &entry.text.0);
    let within = move |span: &Span| {
        let (span, text) = (*span, sources.text(*span));
        let found = words.placeholders().filter_map(move |words| Some((text.find(words)?, words)));
        found.map(move |(at, words)| span.part(at..at + words.len()))
    };
    spans.flat_map(within)
}

impl ResolveContext<'_> {
    /// Resolves one post without looking at the others. `None` when it has no usable date.
    fn post(&self, written: &written::WrittenPost, report: &mut Report) -> Option<Post> {
        let head = &written.head;
        let date = self.date(written, report);
        if date.is_none() && written.kind != Kind::Page {
            return None;
        }
        let announced = date.unwrap_or_else(|| Moment::instant(DateTime::UNIX_EPOCH));
        let (content, entries) = match &written.detail {
            Detail::Incident(keys) => {
                let (incident, entries) = incident::resolve(self, keys, written, announced, report);
                (Content::Incident(incident), entries)
            }
            Detail::Maintenance(keys) => {
                let (maintenance, entries) = maintenance::resolve(self, keys, written, announced, report);
                (Content::Maintenance(maintenance), entries)
            }
            Detail::PostMortem(_) => {
                // Its impact is read later, when its incident is known.
                let alone = PostMortem { incident: None, impact: None };
                (Content::PostMortem(alone), self.entries(written, announced, report))
            }
            Detail::Notice { until } => {
                let moment =
                    until.as_ref().and_then(|until| self.time(until, Anchor::FirstAfter(announced.from), report));
                if let (Some(until), Some(key)) = (moment, until)
                    && until.to < announced.from
                {
                    report.add(mistakes::until_before_date(key.span));
                }
                let until = moment.map_or(announced.from + NOTICE_LASTS, |until| until.to);
                (Content::Notice { until }, self.entries(written, announced, report))
            }
            Detail::Page => (Content::Page, self.entries(written, announced, report)),
        };
        let slug = head.slug.value.clone();
        let path = written.kind.path_of(&slug);
        Some(Post {
            source: written.source,
            id: head.id.as_ref().map_or_else(|| made_id(written.kind, &slug), |id| id.value.clone()),
            shared_id: None,
            aliases: Vec::new(),
            content,
            slug,
            path,
            title: head.title.value.clone(),
            description: head.description.as_ref().map(|text| text.value.clone()),
            author: head.author.as_ref().map(|text| text.value.clone()),
            date,
            lang: head.lang.clone(),
            draft: head.draft,
            announce: head.announce,
            extra: head.extra.clone(),
            entries,
            timeline: None,
            markdown: Arc::clone(&written.body.markdown),
            translated: None,
            broken: written.broken,
            withdrawals: Vec::new(),
            unread_after_end: (written.broken || report.has_errors() || !written.body.unread.is_empty())
                && self.unread_after_the_end(written, announced),
            services_unsure: written.misfiled,
            dated: head.date.is_some(),
            places: places(written),
        })
    }

    /// When a post was announced: `date`, else the day in the file name. For a maintenance without `date`, the planned
    /// start is used, unless the file name has an earlier day.
    fn date(&self, written: &written::WrittenPost, report: &mut Report) -> Option<Moment> {
        let head = &written.head;
        let stand_in = match &written.detail {
            Detail::Maintenance(keys) => keys.start.clone(),
            _ => None,
        };
        let in_the_name = head.file_day.map(|day| calendar::whole_day(day, self.config.timezone));
        let Some(date) = head.date.clone().or(stand_in) else { return in_the_name };
        let undated = head.date.is_none();
        let date = match (date.value, head.file_day) {
            (written::Written::Clock(time, offset), Some(day)) => {
                date.map(|_| written::Written::Full(day.and_time(time), offset))
            }
            (clock @ written::Written::Clock(..), None) => {
                report.add(mistakes::date_without_day(date.span, &crate::parse::time::form(clock)));
                return None;
            }
            _ => date,
        };
        if let (Some(day), Some(named)) = (head.date.as_ref().and_then(|it| it.value.day()), head.file_day)
            && is_other_day(written, day, named)
        {
            report.add(mistakes::other_day(date.span, day, named));
        }
        // The value has a day, so the anchor does not matter.
        let moment = self.time(&date, Anchor::Nearest(DateTime::UNIX_EPOCH), report);
        let earlier = in_the_name.filter(|day| undated && moment.is_none_or(|start| day.to <= start.from));
        earlier.or(moment).or(in_the_name)
    }

    /// Applies the `impact:` tables of post-mortems, which replace those of their incidents. The first time of a table
    /// without a day is the one nearest to the incident's beginning.
    fn replace_impacts(&self, site: &mut Site, written: &[Arc<written::WrittenPost>], report: &mut Report) {
        for (number, written) in written.iter().enumerate() {
            let Detail::PostMortem(keys) = &written.detail else { continue };
            let Some(table) = &keys.impact else { continue };
            let post = &site.posts[number];
            let Content::PostMortem(PostMortem { incident, .. }) = post.content else { continue };
            let began = incident.and_then(|id| match (&site.post(id).content, site.post(id).date) {
                (Content::Incident(incident), date) => incident.started.or(date),
                _ => None,
            });
            let ended = incident.and_then(|id| match &site.post(id).content {
                Content::Incident(incident) => incident.transitions.last().filter(|last| last.closed),
                _ => None,
            });
            let span = (began.unwrap_or(Moment::instant(post.announced())), ended.map(|end| end.at));
            let mut mistakes = Report::default();
            let impact = self.impact(table, span, &mut mistakes);
            site.posts[number].broken |= mistakes.has_errors();
            report.extend(mistakes);
            if let Some(id) = incident
                && let Content::Incident(incident) = &mut site.posts[id.0].content
            {
                let own = incident.impact.get_or_insert_default();
                let differs = impact.iter().any(|(service, steps)| own.get(service).is_some_and(|own| own != steps));
                if let (true, Some((first, _))) = (differs, table.first()) {
                    report.add(mistakes::impact_differs(first.span));
                }
                own.extend(impact.iter().map(|(service, steps)| (*service, steps.clone())));
                incident.stateful = true;
                site.posts[id.0].places.impact = table_place(table);
            }
            if let Content::PostMortem(post_mortem) = &mut site.posts[number].content {
                post_mortem.impact = Some(impact);
            }
        }
    }

    /// A written time as a moment; a mistake counts as absent.
    fn time(&self, time: &Spanned<written::Written>, anchor: Anchor, report: &mut Report) -> Option<Moment> {
        zoned::resolve(time, self.config.timezone, anchor, report)
    }
}

/// Whether the day of `date` contradicts the day in the file name. A post-mortem may be named after its incident and a
/// maintenance after its start, so for these only a difference in the year is certainly a slip.
fn is_other_day(written: &written::WrittenPost, day: NaiveDate, named: NaiveDate) -> bool {
    let near = |other: NaiveDate| (other - named).abs() <= Duration::days(1);
    let own = |key: &Option<Spanned<written::Written>>| key.as_ref().and_then(|key| key.value.day()).is_some_and(near);
    let of_another_year = day.year() != named.year() && (day.month(), day.day()) == (named.month(), named.day());
    match &written.detail {
        Detail::Incident(keys) => !near(day) && !own(&keys.started) && !own(&keys.detected),
        Detail::Maintenance(keys) => of_another_year && !own(&keys.start),
        Detail::Notice { .. } => !near(day),
        Detail::PostMortem(_) | Detail::Page => of_another_year,
    }
}

/// The places of the keys that diagnostics of `facts` point to.
fn places(written: &written::WrittenPost) -> KeyPlaces {
    let head = &written.head;
    let (end, start) = match &written.detail {
        Detail::Incident(keys) => (keys.resolved.as_ref().map(|key| key.span), None),
        Detail::Maintenance(keys) => {
            (keys.completed.as_ref().map(|key| key.span), keys.start.as_ref().map(|key| key.span))
        }
        _ => (None, None),
    };
    let impact = match &written.detail {
        Detail::Incident(keys) => keys.impact.as_ref().and_then(table_place),
        _ => None,
    };
    KeyPlaces {
        title: head.title.span,
        date: head.date.as_ref().map(|key| key.span).or(start),
        end,
        impact,
        keys: Arc::clone(&head.keys),
    }
}

/// The place of an `impact:` table, from its first service to its last time.
fn table_place(table: &written::WrittenImpact) -> Option<Span> {
    let (first, last) = (table.first()?.0.span, table.last()?);
    let end = last.1.last().map_or(last.0.span, |(time, _)| time.span);
    Some(Span { end: end.end.max(first.end), ..first })
}

/// The id of a post without one: a hash of its kind and slug, twelve characters of `[a-z0-9]`.
fn made_id(kind: Kind, slug: &str) -> String {
    crate::model::id::made(&format!("{}/{slug}", kind.name()))
}

/// Finds the incident of each post-mortem: the one that it names, else the one with the same slug, else the one that it
/// links to if it links to only one.
fn pair_post_mortems(site: &mut Site, written: &[Arc<written::WrittenPost>], report: &mut Report) {
    let incidents: BTreeMap<&str, PostId> = site.incidents().map(|(id, post, _)| (post.slug.as_str(), id)).collect();
    let mut found = Vec::new();
    for ((id, post), written) in site.posts().zip(written) {
        let Detail::PostMortem(keys) = &written.detail else { continue };
        let incident = match &keys.incident {
            None => incidents.get(&*post.slug).copied().or_else(|| only_linked(&written.body.markdown, &incidents)),
            Some(named) => {
                let slug = named.value.trim_end_matches(".md").trim_end_matches(".html");
                let found = incidents.get(slug).copied();
                if found.is_none() {
                    let near = crate::diagnostic::nearest(slug, incidents.keys().copied());
                    report.add(mistakes::unknown_incident(named.span, &named.value, near));
                }
                found
            }
        };
        found.push((id, incident, incident.is_none() && keys.incident.is_some()));
    }
    for (id, incident, broken) in found {
        let post = &mut site.posts[id.0];
        post.broken |= broken;
        if let Content::PostMortem(post_mortem) = &mut post.content {
            post_mortem.incident = incident;
        }
    }
}

/// The incident that a text links to, if it links to exactly one.
fn only_linked(markdown: &Markdown, incidents: &BTreeMap<&str, PostId>) -> Option<PostId> {
    let mut found = markdown.link_targets().filter_map(|link| {
        let path = link.split(['#', '?']).next().unwrap_or(link);
        let name = path.rsplit('/').next().unwrap_or(path);
        incidents.get(name.trim_end_matches(".html").trim_end_matches(".md")).copied()
    });
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use crate::testing::{CONFIG, codes, site};

    #[test]
    fn what_a_new_post_mortem_holds_is_to_be_replaced() {
        let check = |text: &str, expected: &[&str]| {
            let text = format!("---\ntitle: a\ndate: 2021-05-19 10:00\n---\n{text}");
            let (_, _, _, report) = site(CONFIG, &[("post-mortems/a.md", &text)], "2021-08-20 10:00");
            assert_eq!(codes(&report), expected, "{text}");
            let draft = text.replace("date:", "draft: true\ndate:");
            let (_, _, _, report) = site(CONFIG, &[("post-mortems/a.md", &draft)], "2021-08-20 10:00");
            assert_eq!(codes(&report), [] as [&str; 0], "{draft}");
        };
        let placeholders: Vec<&str> = crate::vocabulary::Vocabulary::default().placeholders().collect();
        assert_eq!(placeholders.len(), 8, "four in each language: {placeholders:?}");
        for words in placeholders {
            check(&format!("## Symptoms\n\n<!-- {words} -->\n"), &["placeholder"]);
        }
        check("## Symptoms\n\n<!-- To be told. -->\n\n- [ ] watch the disk\n", &[]);
    }
}
