//! What templates are given of a post.

use super::{Chip, PostLink, ServiceLink};
use serde::Serialize;

/// A post in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ListItem {
    /// Its kind.
    pub kind: &'static str,
    /// Its path.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its language, when not the site's.
    pub lang: Option<String>,
    /// What it is, when no state says so: "Post-mortem".
    pub label: Option<String>,
    /// The worst state it brought, or where it stands.
    pub mark: Option<Chip>,
    /// Its beginning.
    pub began: Option<String>,
    /// Its end.
    pub ended: Option<String>,
    /// How long it lasted.
    pub minutes: Option<i64>,
    /// Incident, maintenance: whether it lasts.
    pub open: bool,
    /// A false alarm.
    pub retracted: bool,
    /// Its services.
    pub services: Vec<ServiceLink>,
    /// Its post-mortem.
    pub post_mortem: Option<PostLink>,
    /// A sentence of it.
    pub summary: Option<String>,
}

/// An incident that another one leads to.
#[derive(Debug, Clone, Serialize)]
pub struct NearbyIncident {
    /// Its path.
    pub path: String,
    /// Its title.
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

/// `post`: a post in full. What its kind does not have is none. Begins with all that a [`ListItem`] has.
#[derive(Debug, Clone, Serialize)]
pub struct PostView {
    /// Its kind.
    pub kind: &'static str,
    /// Its path.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its language, when not the site's.
    pub lang: Option<String>,
    /// What it is, when no state says so: "Post-mortem".
    pub label: Option<String>,
    /// The worst state it brought, or where it stands.
    pub mark: Option<Chip>,
    /// Its beginning.
    pub began: Option<String>,
    /// Its end.
    pub ended: Option<String>,
    /// How long it lasted.
    pub minutes: Option<i64>,
    /// A false alarm.
    pub retracted: bool,
    /// Its services.
    pub services: Vec<ServiceLink>,
    /// Its post-mortem.
    pub post_mortem: Option<PostLink>,
    /// A sentence of it.
    pub summary: Option<String>,
    /// The identity that its feeds and the API give it.
    pub id: String,
    /// Its URL's last part.
    pub slug: String,
    /// One line about it.
    pub description: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// When it was announced.
    pub date: Option<String>,
    /// Whether it is a draft.
    pub draft: bool,
    /// Keys of its front matter that Vigie does not know.
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// Its text as HTML: the first report's.
    pub html: String,
    /// First report and updates, newest first.
    pub entries: Vec<EntryView>,
    /// Incident, maintenance: its state now.
    pub state: &'static str,
    /// Incident, maintenance: services that it puts in a state now.
    pub chips: Vec<Chip>,
    /// Incident, maintenance: its other services.
    pub others: Vec<ServiceLink>,
    /// Incident, maintenance: whether it lasts.
    pub open: bool,
    /// Incident, maintenance: the announced time of the next update.
    pub next_update: Option<String>,
    /// Incident, maintenance: the announced time of an update that did not come.
    pub due: Option<String>,
    /// Incident: since when it puts its services in the states of now, while it is open.
    pub since: Option<String>,
    /// Incident: its latest word, when it is open and has had no news for too long.
    pub silent_since: Option<String>,
    /// Incident: its latest status.
    pub status: Option<&'static str>,
    /// Incident: its severity.
    pub severity: Option<&'static str>,
    /// Incident, post-mortem: a drawing of its span.
    pub span: Option<SpanDrawing>,
    /// Maintenance: where it stands.
    pub phase: Option<&'static str>,
    /// Maintenance: the plan that holds, or what happened.
    pub start: Option<String>,
    /// Maintenance: its end likewise.
    pub end: Option<String>,
    /// Maintenance: when the clock alone moves it on: from when it is in progress, overrun, completed, with `|` between.
    pub clock: Option<String>,
    /// Maintenance: first plan, new plan, what happened, where they differ.
    pub plans: Vec<PlanView>,
    /// Post-mortem: its figures.
    pub figures: Vec<Figure>,
    /// Post-mortem: its incident.
    pub incident: Option<PostLink>,
    /// Post-mortem: the one before.
    pub previous: Option<PostLink>,
    /// Post-mortem: the one after.
    pub next: Option<PostLink>,
    /// Post-mortem: its action items.
    pub action_items: Option<ActionItemCount>,
    /// The former name of `action_items`, for one release.
    pub promises: Option<ActionItemCount>,
    /// Incident: those of the same services before and after, newest first, as `near.html` shows each.
    pub near: String,
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
    /// When it was written.
    pub time: String,
    /// The same in words beside the beginning of the post, as HTML.
    pub when: String,
    /// When what it says happened.
    pub happened: String,
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
    /// What its ticks are, in order of time.
    pub marks: Vec<SpanTick>,
}

/// A tick of a span.
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
    /// Its start.
    pub start: Option<String>,
    /// Its end.
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
