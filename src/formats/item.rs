//! One post as feeds tell it: all its words, the latest first.

use super::Context;
use crate::characters::allowed;
use crate::locale::Arg;
use crate::markup::{self, Base, Body};
use crate::model::{Content, Entry, Kind, Maintenance, Moment, Post, PostId, ServiceId, Site, Stage, Status, Word};
use crate::spaces;
use chrono::{DateTime, Utc};
use std::fmt::Write as _;
use url::Url;

/// One post in a feed.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// Its permanent id: `tag:<authority>,2005:Incident/<id>`.
    pub(super) id: String,
    /// Its page.
    pub(super) url: String,
    /// Its title.
    pub(super) title: String,
    /// When it was announced.
    pub(super) published: DateTime<Utc>,
    /// When its last word was said.
    pub(super) updated: DateTime<Utc>,
    /// Who wrote it, if it says so.
    pub(super) author: Option<String>,
    /// Ids and names of the services it is about.
    pub(super) services: Vec<(String, String)>,
    /// One line about it.
    pub(super) summary: Option<String>,
    /// Its language, when not the site's.
    pub(super) lang: Option<String>,
    /// All its words, the latest first, with absolute links.
    pub(super) html: String,
}

/// A post as an item.
pub(super) fn item(context: &Context, base: &Url, id: PostId) -> Item {
    let post = context.site.post(id);
    let kind = match post.kind() {
        Kind::Incident => "Incident",
        Kind::Maintenance => "Maintenance",
        Kind::PostMortem => "PostMortem",
        Kind::Notice => "Notice",
        Kind::Page => "Page",
    };
    let service = |id: &ServiceId| {
        let service = context.site.service(*id);
        (service.id.clone(), service.name.clone())
    };
    Item {
        id: format!("tag:{},2005:{kind}/{}", authority(context, base), post.id),
        url: Base::Absolute(base.as_str()).url(&post.path),
        title: plain(&post.title),
        published: post.announced(),
        updated: post.changed(),
        author: post.author.as_deref().map(plain),
        services: services(context.site, post).iter().map(service).collect(),
        summary: post.description.as_deref().map(plain),
        lang: post.lang.clone(),
        html: words(context, base, post),
    }
}

/// The services a post is about; a post-mortem is about those of its incident.
pub(super) fn services(site: &Site, post: &Post) -> Vec<ServiceId> {
    match &post.content {
        Content::PostMortem(told) => told.incident.map_or_else(Vec::new, |incident| site.post(incident).services()),
        _ => post.services(),
    }
}

/// Everything a post says, the latest first.
fn words(context: &Context, base: &Url, post: &Post) -> String {
    // Room for most, so that it need not grow.
    let mut words = Words { context, base, post, html: String::with_capacity(512 * post.entries.len()) };
    if let Content::Maintenance(maintenance) = &post.content {
        words.html += &plan_of(context, post, maintenance);
    }
    if let Some(at) = post.closing() {
        let over = match post.kind() {
            Kind::Maintenance => Word::Stage(Stage::Completed),
            _ => Word::Status(Status::Resolved),
        };
        words.head(at, &context.locale.word(over));
        words.html.push_str("</p>\n");
    }
    let mut entries: Vec<(usize, &Entry)> = post.entries.iter().enumerate().collect();
    entries.sort_by_key(|(number, entry)| std::cmp::Reverse((entry.time.from, *number)));
    for (number, entry) in entries {
        words.entry(number, entry);
    }
    words.html
}

/// From when to when a maintenance is planned, and what only its front matter says of it.
fn plan_of(context: &Context, post: &Post, maintenance: &Maintenance) -> String {
    let plan = maintenance.current;
    let line = match (plan.start, plan.end) {
        (Some(start), Some(end)) if start == end => {
            context.locale.text_with("feed-planned-on", &[("when", Arg::Text(&time(context, start)))])
        }
        (Some(start), Some(end)) => {
            let (start, end) = (time(context, start), time(context, end));
            context.locale.text_with("feed-planned", &[("start", Arg::Text(&start)), ("end", Arg::Text(&end))])
        }
        (Some(start), None) => {
            context.locale.text_with("feed-planned-from", &[("start", Arg::Text(&time(context, start)))])
        }
        (None, _) => context.locale.phase(crate::facts::Phase::ToCome),
    };
    let silent = |stage: &Stage| !post.entries.iter().any(|entry| entry.stage() == Some(*stage));
    let stage = maintenance.stage.filter(|stage| *stage == Stage::Cancelled && silent(stage));
    let stage = stage.map(|stage| format!("<strong>{}</strong><br>", markup::escape(&context.locale.stage(stage))));
    format!("<p>{}{}</p>\n", stage.unwrap_or_default(), markup::escape(&line))
}

/// The words of a post as they are written.
struct Words<'a> {
    context: &'a Context<'a>,
    base: &'a Url,
    post: &'a Post,
    html: String,
}

impl Words<'_> {
    /// One report: its time, what it says of the whole, its text, the states of services from then on.
    fn entry(&mut self, number: usize, entry: &Entry) {
        let Self { context, base, post, .. } = *self;
        let text = Body::of(post, number, context.sources).html(&context.place(base));
        let long = matches!(post.kind(), Kind::PostMortem | Kind::Notice | Kind::Page);
        if long && post.entries.len() == 1 {
            self.html.push_str(&text);
            return;
        }
        let bold = context.locale.heading(entry).unwrap_or_default();
        self.head(entry.time, &bold);
        // The word and the text read as one paragraph, as Statuspage's own feeds have it.
        if let Some(rest) = text.strip_prefix("<p>") {
            self.html.push_str(if bold.is_empty() { "" } else { " - " });
            self.html.push_str(rest);
        } else {
            self.html.push_str("</p>\n");
            self.html.push_str(&text);
        }
        let first = match &post.content {
            Content::Incident(incident) if number == 0 && entry.states.is_empty() => Some(&incident.services),
            _ => None,
        };
        let states =
            first.into_iter().flatten().map(|(service, state)| (*service, *state)).chain(entry.states.iter().copied());
        let states: Vec<String> = states
            .map(|(service, state)| {
                let (service, state) = (&context.site.service(service).name, context.locale.state(state));
                let values = [("service", Arg::Text(service)), ("state", Arg::Text(&state))];
                context.locale.text_with("feed-service", &values)
            })
            .collect();
        if !states.is_empty() {
            let _ = writeln!(self.html, "<p><small>{}</small></p>", markup::escape(&states.join(" · ")));
        }
    }

    /// The beginning of a report's first paragraph.
    fn head(&mut self, at: Moment, bold: &str) {
        let time = time(self.context, at);
        self.html.extend(["<p><small>", &markup::escape(&time), "</small><br>"]);
        if !bold.is_empty() {
            self.html.extend(["<strong>", &markup::escape(bold), "</strong>"]);
        }
    }
}

/// A moment in words, with its zone when it has an hour.
fn time(context: &Context, at: Moment) -> String {
    let zone = context.config.timezone;
    if let Some(day) = at.day {
        return context.locale.date(day);
    }
    let time = context.locale.date_time(at.from.with_timezone(&zone).naive_local());
    let zone = context.locale.zone(zone);
    context.locale.text_with("feed-time", &[("time", Arg::Text(&time)), ("zone", Arg::Text(&zone))])
}

/// Who mints the ids: `[feeds] authority`, else the host of `base_url`.
pub(super) fn authority(context: &Context, base: &Url) -> String {
    let host = || base.host_str().unwrap_or("localhost").to_owned();
    context.config.authority.clone().unwrap_or_else(host)
}

/// One line without characters that XML does not allow.
pub(super) fn plain(text: &str) -> String {
    spaces::words(&allowed(text)).collect::<Vec<_>>().join(" ")
}
