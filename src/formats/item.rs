//! One post in a feed: everything it says, the latest first.

use super::FormatContext;
use crate::characters::{allowed, beginning_of};
use crate::facts::{MOST_NAMED, MaintenanceFacts, Phase, PostFacts, StepSource};
use crate::locale::Arg;
use crate::markup::{self, Base, Body};
use crate::model::{Entry, Kind, Moment, Post, PostId, ServiceId, Stage, State, Status, Word};
use crate::spaces;
use chrono::{DateTime, Utc};
use std::fmt::Write as _;
use std::sync::OnceLock;
use url::Url;

/// One post in a feed.
#[derive(Debug, Clone)]
pub(super) struct FeedItem {
    /// Its permanent id: `tag:<authority>,2005:Incident/<id>`.
    pub(super) id: String,
    /// Its page.
    pub(super) url: String,
    pub(super) title: String,
    /// When it was announced (UTC), if that is known.
    pub(super) published: Option<DateTime<Utc>>,
    /// When it last changed.
    pub(super) updated: DateTime<Utc>,
    /// Its author, if the post names one.
    pub(super) author: Option<String>,
    /// Ids and names of the services it is about.
    pub(super) services: Vec<(String, String)>,
    /// One line about it.
    pub(super) summary: Option<String>,
    /// Its language, when not the site's.
    pub(super) lang: Option<String>,
    /// Everything it says, the latest first, with absolute links.
    pub(super) html: String,
}

/// The items of all posts. Each is made once, when the first feed asks for it, and the feeds of all services of a post
/// share it.
pub(super) struct Items<'a> {
    context: &'a FormatContext<'a>,
    base: &'a Url,
    made: Vec<OnceLock<FeedItem>>,
}

impl<'a> Items<'a> {
    pub(super) fn new(context: &'a FormatContext<'a>, base: &'a Url) -> Self {
        Self { context, base, made: context.site.posts.iter().map(|_| OnceLock::new()).collect() }
    }

    /// The item of a post.
    pub(super) fn get(&self, id: PostId) -> &FeedItem {
        self.made[id.0].get_or_init(|| item(self.context, self.base, id))
    }
}

/// The most bytes of an item.
const LONGEST: usize = 100_000;

/// The bytes that a post has in the feeds of all its services together, and in each of them, however many they are.
const TOGETHER: usize = 2_000_000;
const SHORTEST: usize = 4_000;

/// The most bytes of an item of a post about so many services: it stands in a feed of each.
fn longest(services: usize) -> usize {
    (TOGETHER / services.max(1)).clamp(SHORTEST, LONGEST)
}

/// The most bytes of plain words in place of an entry for which an item has no room, and of its states.
const BEGINNING: usize = 2_000;

/// A post as an item.
fn item(context: &FormatContext, base: &Url, id: PostId) -> FeedItem {
    let (post, facts) = (context.site.post(id), context.board.post(id));
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
    FeedItem {
        id: format!("tag:{},2005:{}{kind}/{}", authority(context, base), context.config.folder.as_str(), post.id),
        url: Base::Absolute(base.as_str()).url(&post.path),
        title: plain(&post.title),
        published: facts.announced.map(|at| at.from),
        updated: facts.updated,
        author: post.author.as_deref().map(plain),
        services: facts.services.iter().take_while(|_| facts.services.len() <= MOST_NAMED).map(service).collect(),
        summary: post.description.as_deref().map(plain),
        lang: post.lang.clone(),
        html: words(context, base, id),
    }
}

/// All entries of a post, the latest first. Changes of a maintenance without an entry are left out.
fn words(context: &FormatContext, base: &Url, id: PostId) -> String {
    let (post, facts) = (context.site.post(id), context.board.post(id));
    let html = String::new();
    let mut words = ItemWriter { context, base, post, facts, longest: longest(facts.services.len()), html };
    if let Some(maintenance) = context.board.maintenance(id) {
        words.html += &plan_of(context, maintenance);
    }
    let listed = context.board.incident(id).map(|incident| &incident.listed);
    for step in facts.steps.iter().rev() {
        match step.source {
            StepSource::Entry(number) => {
                let Some(entry) = post.entries.get(number) else { continue };
                // The states of the front matter are those of the first report.
                let first = listed.filter(|_| number == 0 && entry.states.is_empty()).into_iter().flatten();
                let states: Vec<(ServiceId, State)> =
                    first.map(|(service, state)| (*service, *state)).chain(entry.states.iter().copied()).collect();
                if !words.entry(number, entry, &states) {
                    break;
                }
            }
            StepSource::Closing => {
                let over = match post.kind() {
                    Kind::Maintenance => Word::Stage(Stage::Completed),
                    _ => Word::Status(Status::Resolved),
                };
                words.head(step.at, &context.locale.word(over));
                words.html.push_str("</p>\n");
            }
            StepSource::Began | StepSource::Ended => {}
        }
    }
    words.html.shrink_to_fit();
    words.html
}

/// From when to when a maintenance is planned, and what only its front matter says of it.
fn plan_of(context: &FormatContext, maintenance: &MaintenanceFacts) -> String {
    let plan = maintenance.current;
    let line = match (plan.start, plan.end) {
        (Some(start), Some(end)) if start == end => {
            Some(context.locale.text_with("feed-planned-on", &[("when", Arg::Text(&time(context, start)))]))
        }
        (Some(start), Some(end)) => {
            let (start, end) = (time(context, start), time(context, end));
            Some(context.locale.text_with("feed-planned", &[("start", Arg::Text(&start)), ("end", Arg::Text(&end))]))
        }
        (Some(start), None) => {
            Some(context.locale.text_with("feed-planned-from", &[("start", Arg::Text(&time(context, start)))]))
        }
        (None, _) => (maintenance.phase == Phase::ToCome).then(|| context.locale.phase(Phase::ToCome)),
    };
    let stage = maintenance.key_stage.filter(|stage| *stage == Stage::Cancelled);
    let stage = stage.map(|stage| format!("<strong>{}</strong>", markup::escape(&context.locale.stage(stage))));
    let lines: Vec<String> = stage.into_iter().chain(line.map(|line| markup::escape(&line).into_owned())).collect();
    if lines.is_empty() { String::new() } else { format!("<p>{}</p>\n", lines.join("<br>")) }
}

/// Writes the text of an item, entry by entry.
struct ItemWriter<'a> {
    context: &'a FormatContext<'a>,
    base: &'a Url,
    post: &'a Post,
    facts: &'a PostFacts,
    /// The most bytes of it.
    longest: usize,
    html: String,
}

impl ItemWriter<'_> {
    /// Writes one entry: its time, its status, its text, and the states of services from then on. Whether there is room
    /// for another one.
    fn entry(&mut self, number: usize, entry: &Entry, states: &[(ServiceId, State)]) -> bool {
        let Self { context, base, post, .. } = *self;
        let body = Body::of(post, number, context.sources);
        let before = self.html.len();
        let states = self.states(states);
        // What is typed is about as long as its HTML, or shorter.
        if before + body.length() <= self.longest {
            let text = self.spoken(number, body.html(&context.place(base)));
            self.write_entry(entry, &text, &states);
            if self.html.len() <= self.longest {
                return true;
            }
            self.html.truncate(before);
        }
        let text = self.spoken(number, self.beginning(&body));
        self.write_entry(entry, &text, &beginning_of(states, BEGINNING));
        false
    }

    /// The states of services from an entry on.
    fn states(&self, states: &[(ServiceId, State)]) -> String {
        let context = self.context;
        let states = states.iter().map(|(service, state)| {
            let (service, state) = (&context.site.service(*service).name, context.locale.state(*state));
            let values = [("service", Arg::Text(service)), ("state", Arg::Text(&state))];
            context.locale.text_with("feed-service", &values)
        });
        states.collect::<Vec<String>>().join(" · ")
    }

    /// The text of an entry with its language, where that is not the language of the item. One that is not translated
    /// says so.
    fn spoken(&self, number: usize, text: String) -> String {
        let page = self.context.locale.tag();
        let of_item = self.post.lang.as_deref().unwrap_or(page);
        let lang = self.post.lang_of(number).unwrap_or(page);
        let note = if self.post.is_untranslated(number) {
            format!("<p><small>{}</small></p>\n", markup::escape(&self.context.locale.text("not-translated")))
        } else {
            String::new()
        };
        if lang == of_item || text.is_empty() {
            return text + &note;
        }
        format!("<div lang=\"{}\" dir=\"auto\">{text}</div>\n{note}", markup::escape(lang))
    }

    /// The beginning of an entry for which there is no room, with a link to the page, where all of the post is.
    fn beginning(&self, body: &Body<'_>) -> String {
        let url = Base::Absolute(self.base.as_str()).url(&self.post.path);
        let words = beginning_of(body.plain(), BEGINNING);
        let (words, rest) = (markup::escape(&words), self.context.locale.text("feed-rest"));
        format!("<p>{words}</p>\n<p><a href=\"{}\">{}</a></p>\n", markup::escape(&url), markup::escape(&rest))
    }

    /// Writes one entry around its text.
    fn write_entry(&mut self, entry: &Entry, text: &str, states: &str) {
        let Self { context, post, facts, .. } = *self;
        let long = matches!(post.kind(), Kind::PostMortem | Kind::Notice | Kind::Page);
        if long && facts.shown.len() == 1 {
            self.html.push_str(text);
            return;
        }
        let bold = beginning_of(context.locale.heading(entry).unwrap_or_default(), BEGINNING);
        if let Some(withdrawn) = &entry.withdrawn {
            let at = time(context, withdrawn.at);
            self.head(entry.time, &context.locale.text_with("feed-withdrawn", &[("when", Arg::Text(&at))]));
            self.html.extend(["</p>\n<del>", text, "</del>\n"]);
            return;
        }
        self.head(entry.time, &bold);
        // The word and the text read as one paragraph, as Statuspage's own feeds have it.
        if let Some(rest) = text.strip_prefix("<p>") {
            self.html.push_str(if bold.is_empty() { "" } else { " - " });
            self.html.push_str(rest);
        } else {
            self.html.push_str("</p>\n");
            self.html.push_str(text);
        }
        if !states.is_empty() {
            let _ = writeln!(self.html, "<p><small>{}</small></p>", markup::escape(states));
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

/// A moment in words, with its timezone unless only the day is known.
fn time(context: &FormatContext, at: Moment) -> String {
    let zone = context.config.timezone;
    if let Some(day) = at.day {
        return context.locale.date(day);
    }
    let time = context.locale.date_time(at.from.with_timezone(&zone).naive_local());
    let zone = context.locale.zone(zone);
    context.locale.text_with("feed-time", &[("time", Arg::Text(&time)), ("zone", Arg::Text(&zone))])
}

/// The authority in the `tag:` ids: `[feeds] authority`, else the host of `base_url`.
pub(super) fn authority(context: &FormatContext, base: &Url) -> String {
    let host = || base.host_str().unwrap_or("localhost").to_owned();
    context.config.authority.clone().unwrap_or_else(host)
}

/// One line without characters that XML does not allow.
pub(super) fn plain(text: &str) -> String {
    spaces::words(&allowed(text)).collect::<Vec<_>>().join(" ")
}
