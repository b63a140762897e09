//! What templates are given: small plain values, whose names are documented in `docs/theme.md`.
//!
//! Times are text: `2021-05-18T17:55+02:00`, or `2021-05-18` where only the day is known; filters make words of them.
//! Paths are from the site's top, ready for `href="{{ root }}{{ post.path }}"`.

#![allow(missing_docs, reason = "fields and variants whose names say it all have no comment")]

mod post;

pub use post::{
    ActionItemCount, ActionItemView, BeginsState, EntryView, Figure, IncidentView, ListItem, MaintenanceView,
    NearbyIncident, PlanView, PostMortemView, PostView, SpanDrawing, SpanTick,
};

use serde::Serialize;

/// `site`: the same on every page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SiteView {
    pub title: String,
    /// Its language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// One line about it.
    pub description: Option<String>,
    /// The folder of its pages, in a language that is not the first one: `en/`.
    pub folder: String,
    /// Where it is, ending with `/`.
    pub url: Option<String>,
    /// Its timezone in words.
    pub zone: String,
    /// How wide its badge is in the state with the longest words, in pixels: a box that no state moves.
    pub badge_width: usize,
    /// Path of its logo.
    pub logo: Option<String>,
    /// `[home] intro`, as HTML.
    pub intro: Option<String>,
    /// The style sheet.
    pub style: String,
    /// The same without what lists of services and posts need.
    pub post_style: String,
    /// The part of the script that changes times, for pages that hold the style sheet.
    pub times: &'static str,
    /// The language tag by which that script formats times as the pages do.
    pub intl: String,
    /// Whether that script puts the reader's own time before the site's.
    pub reader_first: bool,
    pub preview: bool,
    /// Where readers can write to: an address of any scheme.
    pub contact: Option<String>,
    /// Path of the page or feed to follow it by.
    pub follow: Option<String>,
    /// Links of the head.
    pub nav: Vec<Link>,
    /// Links of the foot.
    pub links: Vec<Link>,
    pub feeds: Vec<FeedLink>,
}

/// `frame[root]`: what pages with that root share, as HTML.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// The feeds in the head, as `feeds.html` lists them.
    pub feeds: String,
    /// The links of the foot, as `links.html` lists them.
    pub links: String,
}

/// A link: `path` in the site, or a `url`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Link {
    /// Its words.
    pub label: String,
    /// Their language, when not the site's.
    pub lang: Option<String>,
    /// Path in the site.
    pub path: Option<String>,
    /// Address anywhere.
    pub url: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct FeedLink {
    pub title: String,
    pub path: String,
    /// Its media type.
    pub mime: &'static str,
}

/// `page`: the page that is being made.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PageView {
    /// `home`, `incident`, `maintenance`, `post-mortem`, `notice`, `page`, `history`, `service`, `actions`, `subscribe`, `404`, `outage`, `redirect`, `unreadable`.
    pub kind: &'static str,
    pub path: String,
    pub title: String,
    /// Its title in browser tabs: with the site's.
    pub head_title: String,
    /// One line about it.
    pub description: Option<String>,
    /// Its address.
    pub canonical: Option<String>,
    /// Whether search engines may keep it.
    pub indexed: bool,
    /// The last change of what it says.
    pub updated: Option<String>,
    /// Where it can be edited.
    pub edit: Option<String>,
    /// Whether it holds the style sheet itself.
    pub inline_style: bool,
    /// Its Content-Security-Policy.
    pub csp: String,
    /// Address of the picture that previews of links to it show.
    pub card: Option<String>,
    /// The same page in every language of the site, the first one first; none where there is only one.
    pub languages: Vec<LanguageLink>,
}

/// A page in another language.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageLink {
    /// The tag of the language.
    pub lang: String,
    /// How the language calls itself.
    pub name: String,
    /// Path of the page.
    pub path: String,
    /// Its address.
    pub url: Option<String>,
    /// Whether it is this page.
    pub current: bool,
}

/// A state in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chip {
    /// The state: `operational`, `maintenance`, `degraded`, `partial`, `outage`, `unknown`.
    pub state: &'static str,
    /// Its words.
    pub text: String,
    /// Path of the service's page, where it names one.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ServiceLink {
    pub id: String,
    pub name: String,
    /// Path of its page.
    pub path: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct PostLink {
    pub title: String,
    pub path: String,
    /// Its language, when not the site's.
    pub lang: Option<String>,
}

/// `service`: a service.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceView {
    pub id: String,
    pub name: String,
    /// Path of its page.
    pub path: String,
    /// One line about it.
    pub description: Option<String>,
    /// Where it is.
    pub url: Option<String>,
    /// The same without `https://`.
    pub address: Option<String>,
    /// First day of service.
    pub since: Option<String>,
    /// Retired on.
    pub until: Option<String>,
    /// Whether it is retired: it has no state any more.
    pub retired: bool,
    /// Its state now.
    pub state: &'static str,
    /// How many days the bars show.
    pub days: u32,
    pub bars: String,
    /// Its share of time in service over these days, in words.
    pub uptime: Option<String>,
    /// For which of them there is no data, in words.
    pub no_data: Option<String>,
    /// The days among them with impact, newest first.
    pub troubles: Vec<TroubleView>,
    /// Path of its feed.
    pub feed: Option<String>,
    /// Path of the calendar of its maintenances, if there ever was one.
    pub calendar: Option<String>,
}

/// `statement` on the page of a service.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceStatement {
    /// The sentence as HTML, without a full stop.
    pub html: String,
    /// What it will be after the maintenance in progress, for a page that is still open then.
    pub well: Option<String>,
}

/// Days of a service in a row with the same trouble.
#[derive(Debug, Clone, Serialize)]
pub struct TroubleView {
    /// "18 May: out of service".
    pub text: String,
    /// How long, when more than the day is known.
    pub minutes: Option<i64>,
    /// Whether it has not ended, so that `minutes` is the time so far.
    pub so_far: bool,
    /// Path of the post that it comes from; where there are several, of their month in the history.
    pub path: String,
}

/// A month on the page of a service.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceMonth {
    /// Its name and year.
    pub name: String,
    /// Path of its place in the history.
    pub path: Option<String>,
    /// A bar for each day.
    pub bars: String,
    /// Share of time in service, in words.
    pub uptime: Option<String>,
    /// How many incidents began in it.
    pub incidents: usize,
}

/// Services that are shown together.
#[derive(Debug, Clone, Serialize)]
pub struct GroupView {
    /// Its name; none for services without a group.
    pub name: Option<String>,
    /// One line about it.
    pub description: Option<String>,
    /// The worst state of its services.
    pub state: &'static str,
    /// Whether a long list of services shows it folded: all its services are operational.
    pub folded: bool,
    /// The mean share of time in service of its services, in words, when it has several.
    pub uptime: Option<String>,
    pub services: Vec<ServiceView>,
}

/// `statement`: the one sentence a reader came for.
#[derive(Debug, Clone, Serialize)]
pub struct StatementView {
    /// The overall state.
    pub state: &'static str,
    /// The statement as plain text. A single sentence has no full stop.
    pub text: String,
    /// The same as HTML, with its times as `<time>`.
    pub html: String,
    /// What it will be after the maintenance in progress, for a page that is still open then.
    pub well: Option<String>,
    /// The language of the sentence, when it is the title of an incident and not in the site's.
    pub lang: Option<String>,
    /// Since when it is as it is, where one incident says so.
    pub since: Option<String>,
    /// The first sentence of the latest update.
    pub said: Option<String>,
    /// The language of that, when not the site's.
    pub said_lang: Option<String>,
    /// When that update was written.
    pub time: Option<String>,
    /// The announced time of the next update.
    pub next: Option<String>,
    /// The announced time of the next update, if it has passed without one.
    pub due: Option<String>,
}

/// `soon`: a maintenance that begins soon.
#[derive(Debug, Clone, Serialize)]
pub struct Soon {
    pub title: String,
    pub path: String,
    /// Its language, when not the site's.
    pub lang: Option<String>,
    /// `to-come`, `scheduled`, `in-progress`, `overrun`, `completed` or `cancelled`.
    pub phase: &'static str,
    pub start: Option<String>,
    pub end: Option<String>,
    /// As in `post`.
    pub clock: Option<String>,
}

/// A calendar of days.
#[derive(Debug, Clone, Serialize)]
pub struct CalendarView {
    pub svg: String,
    /// What it shows, in words.
    pub text: String,
    /// The same as HTML, with a mark for each state.
    pub html: String,
}

/// What a service went through, or a year of one.
#[derive(Debug, Clone, Serialize)]
pub struct TollView {
    /// The service or the year.
    pub name: String,
    /// Path of the service's page.
    pub path: Option<String>,
    pub incidents: usize,
    /// How long, in words.
    pub outage: String,
    /// Likewise.
    pub partial: String,
    /// Likewise.
    pub degraded: String,
    pub svg: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct YearRecord {
    pub year: i32,
    /// The days of the year.
    pub calendar: Option<CalendarView>,
    /// By service.
    pub tolls: Vec<TollView>,
    pub figures: Vec<Figure>,
}

/// A month of posts.
#[derive(Debug, Clone, Serialize)]
pub struct Month {
    /// Its id on the page.
    pub id: String,
    /// Its name and year.
    pub name: String,
    /// How many incidents it has.
    pub incidents: usize,
    /// Its posts, newest first.
    pub posts: Vec<ListItem>,
    /// Posts of earlier months that lasted into it, newest first.
    pub carried: Vec<ListItem>,
}

/// A year, to link to.
#[derive(Debug, Clone, Serialize)]
pub struct Year {
    pub year: i32,
    /// Path of its page.
    pub path: String,
}

/// A file that could not be read as a post.
#[derive(Debug, Clone, Serialize)]
pub struct UnreadableFile {
    pub name: String,
    /// Its path in the site.
    pub path: String,
    pub text: String,
}

/// A way to follow the site, or a service of it.
#[derive(Debug, Clone, Serialize)]
pub struct Channel {
    /// What it is about.
    pub name: String,
    /// Path of its Atom feed.
    pub atom: String,
    /// Path of its RSS feed.
    pub rss: Option<String>,
    /// Path of its JSON feed.
    pub json: Option<String>,
    /// Address (`webcal:`) of its calendar, if there ever was a maintenance.
    pub calendar: Option<String>,
    /// Path of its badge.
    pub badge: Option<String>,
}

/// How readers subscribe by mail: one of a link, a form and a service.
#[derive(Debug, Clone, Serialize)]
pub struct MailView {
    /// A link to a mail that subscribes, and the address of the list.
    pub mailto: Option<String>,
    /// The name of the list or of the service.
    pub name: String,
    /// Where a form goes.
    pub action: Option<String>,
    /// The names and values of its hidden fields.
    pub fields: Vec<(&'static str, String)>,
    /// The page of a service that turns feeds into mails.
    pub service: Option<String>,
}

/// What `subscribe.html` is given.
#[derive(Debug, Clone, Serialize)]
pub struct Subscribe {
    pub page: PageView,
    /// What leads to the site's top.
    pub root: String,
    /// Feeds of the whole site.
    pub feeds: Vec<Channel>,
    /// Feeds, calendars and badges of services.
    pub services: Vec<Channel>,
    /// Address (`webcal:`) of the calendar of all maintenances, if there ever was one.
    pub calendar: Option<String>,
    /// How to get mail, if the site says so.
    pub mail: Option<MailView>,
    /// The line that puts the banner on another site.
    pub embed: String,
    /// The line that puts the badge on another site.
    pub badge: String,
    /// Address of the Statuspage API.
    pub api: String,
    /// Address of our own JSON.
    pub own: String,
}
