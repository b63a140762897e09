//! What templates are given of a post.

#![allow(missing_docs, reason = "fields and variants whose names say it all have no comment")]

use super::{Chip, PostLink, ServiceLink};
use serde::Serialize;

/// A post in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ListItem {
    pub kind: &'static str,
    pub path: String,
    pub title: String,
    /// Its language, when not the site's.
    pub lang: Option<String>,
    /// What it is, when no state says so: "Post-mortem".
    pub label: Option<String>,
    /// The worst state of an incident, or the phase of a maintenance.
    pub mark: Option<Chip>,
    /// Its beginning.
    pub began: Option<String>,
    /// Its end.
    pub ended: Option<String>,
    /// How long it lasted.
    pub minutes: Option<i64>,
    /// Whether an incident is open, or a maintenance in progress.
    pub open: bool,
    /// Since when an open incident has affected its services as it does now; `None` while that is in the future.
    pub since: Option<String>,
    /// Since when it is only monitored, and its services work again.
    pub restored: Option<String>,
    /// A false alarm.
    pub retracted: bool,
    /// Whether a maintenance was cancelled before it began.
    pub called_off: bool,
    pub services: Vec<ServiceLink>,
    pub post_mortem: Option<PostLink>,
    /// A sentence of it.
    pub summary: Option<String>,
    /// Its language, when not that of the page.
    pub summary_lang: Option<String>,
}

/// An incident that another one leads to.
#[derive(Debug, Clone, Serialize)]
pub struct NearbyIncident {
    pub path: String,
    pub title: String,
    /// Its language, when not the site's.
    pub lang: Option<String>,
    /// The worst state it brought.
    pub mark: Option<Chip>,
    /// The day of its beginning in words, as HTML.
    pub when: Option<String>,
    /// How long it lasted.
    pub minutes: Option<i64>,
}

/// `post`: a post in full. Templates are given the fields of all kinds, so that one template can show any post: those
/// that its kind does not have are empty.
#[derive(Debug, Clone, Serialize)]
pub struct PostView {
    /// What a list shows of it too.
    #[serde(flatten)]
    pub item: ListItem,
    /// The identity that its feeds and the API give it.
    pub id: String,
    /// The last part of its path, without `.html`.
    pub slug: String,
    pub description: Option<String>,
    pub author: Option<String>,
    /// When it was announced.
    pub date: Option<String>,
    pub draft: bool,
    /// Keys of its front matter that Vigie does not know.
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// The first report as HTML; empty for incidents and maintenances, whose text is in `entries`.
    pub html: String,
    /// The first report and the updates, newest first.
    pub entries: Vec<EntryView>,
    /// The state now of an incident or a maintenance; else operational.
    pub state: &'static str,
    /// The services that it affects now, worst first.
    pub chips: Vec<Chip>,
    /// Of an incident or a maintenance: its other services.
    pub others: Vec<ServiceLink>,
    /// Of an incident or a maintenance: the announced time of the next update, until it has passed.
    pub next_update: Option<String>,
    /// Of an incident or a maintenance: the announced time of an update that did not come.
    pub due: Option<String>,
    /// Of an incident or a post-mortem: when it was in which state.
    pub span: Option<SpanDrawing>,
    #[serde(flatten)]
    pub of_incident: IncidentView,
    #[serde(flatten)]
    pub of_maintenance: MaintenanceView,
    #[serde(flatten)]
    pub of_post_mortem: PostMortemView,
}

/// What `post` has for an incident alone.
#[derive(Debug, Clone, Default, Serialize)]
pub struct IncidentView {
    /// When its latest entry was written, if it is open and had none for too long (`stale_after`).
    pub silent_since: Option<String>,
    pub status: Option<&'static str>,
    /// Since when it is in monitoring.
    pub restored: Option<String>,
    pub severity: Option<&'static str>,
    /// The incidents of the same services before and after it, newest first, as `near.html` shows each.
    pub near: String,
}

/// The state in which a maintenance puts a service when it begins.
#[derive(Debug, Clone, Serialize)]
pub struct BeginsState {
    /// The id of the service.
    pub service: String,
    /// The state: `maintenance`, `degraded`, `partial`, `outage`.
    pub state: &'static str,
    /// The state in words.
    pub text: String,
}

/// What `post` has for a maintenance alone.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MaintenanceView {
    pub phase: Option<&'static str>,
    /// The start that is planned, or the actual one.
    pub start: Option<String>,
    /// The end that is planned, or the actual one.
    pub end: Option<String>,
    /// The minutes from the start to the end.
    pub length: Option<i64>,
    /// Path of the file that adds it to a calendar.
    pub calendar: Option<String>,
    /// What the statement of the home page is while nothing else goes on.
    pub then: Option<String>,
    /// The states in which it puts its services when it begins.
    pub begins: Vec<BeginsState>,
    /// When it will be in progress, run over and count as completed without a word of its author: three times with `|`
    /// between them.
    pub clock: Option<String>,
    /// The first plan, the new plan and what happened, where they differ.
    pub plans: Vec<PlanView>,
}

/// What `post` has for a post-mortem alone.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PostMortemView {
    pub figures: Vec<Figure>,
    pub incident: Option<PostLink>,
    /// The post-mortem before it.
    pub previous: Option<PostLink>,
    /// The post-mortem after it.
    pub next: Option<PostLink>,
    pub action_items: Option<ActionItemCount>,
    /// The former name of `action_items`, for one release.
    pub promises: Option<ActionItemCount>,
}

/// How many action items of a post-mortem are done.
#[derive(Debug, Clone, Serialize)]
pub struct ActionItemCount {
    /// How many are done.
    pub done: i64,
    /// The former name of `done`, for one release.
    pub kept: i64,
    /// How many there are.
    pub count: i64,
    /// Path of the page, or of the place in this one, that lists them.
    pub path: String,
}

/// An action item of a post-mortem.
#[derive(Debug, Clone, Serialize)]
pub struct ActionItemView {
    /// What is to be done.
    pub text: String,
    /// Path of its place.
    pub path: String,
    /// The post-mortem.
    pub post: PostLink,
    /// When that was published.
    pub date: Option<String>,
}

/// A report or an update.
#[derive(Debug, Clone, Serialize)]
pub struct EntryView {
    /// Its id on the post's page.
    pub anchor: String,
    /// Its title or status in words.
    pub label: String,
    /// The language of its own title, when not that of the page.
    pub lang: Option<String>,
    /// When it was written.
    pub time: String,
    /// The same in words, as HTML.
    pub when: String,
    /// When what it says happened.
    pub happened: String,
    /// When it was corrected.
    pub edited: Option<String>,
    /// When its author took it back: its state and its status count nothing.
    pub withdrawn: Option<String>,
    /// Services in the states it puts them in.
    pub states: Vec<Chip>,
    /// The announced time of the next update.
    pub next: Option<String>,
    /// A maintenance's new start.
    pub start: Option<String>,
    /// A maintenance's new end.
    pub end: Option<String>,
    /// Its text as HTML.
    pub html: String,
}

/// The drawing of an incident's span.
#[derive(Debug, Clone, Serialize)]
pub struct SpanDrawing {
    /// The drawing.
    pub svg: String,
    /// Whether it has the words of `marks` under its ticks, where there is room.
    pub worded: bool,
    /// What its ticks are, in order of time.
    pub marks: Vec<SpanTick>,
}

#[derive(Debug, Clone, Serialize)]
pub struct SpanTick {
    /// When, as HTML: the clock alone on the first day.
    pub when: String,
    /// What.
    pub label: String,
}

/// A maintenance's plan.
#[derive(Debug, Clone, Serialize)]
pub struct PlanView {
    /// Which plan it is.
    pub label: String,
    pub start: Option<String>,
    pub end: Option<String>,
    /// Words in place of a start.
    pub text: String,
}

/// A figure of a post-mortem, of a service or of a year.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    /// What is counted.
    pub label: String,
    /// How long, how many or how much, in words.
    pub value: String,
}
