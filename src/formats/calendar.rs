//! Maintenances as calendars to subscribe to, RFC 5545.
//!
//! All times are in UTC, so no timezone is described; there is no METHOD, so DTSTAMP means "last revised" (3.8.7.2) and
//! the same input gives the same bytes. A calendar must hold an event (3.6): without a maintenance there is no file.

use super::FormatContext;
use super::item::{authority, plain};
use crate::calendar::day_after;
use crate::facts::{Board, CalendarWindow};
use crate::locale::Arg;
use crate::markup::{Base, Body};
use crate::model::{Moment, PostId, ServiceId, Site, Stage};
use crate::routes::{Fixed, Named};
use chrono::{NaiveDate, TimeDelta};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use url::Url;

/// What a site has calendars of: the whole site (`None`), and services.
pub(super) fn about(site: &Site, board: &Board) -> Vec<Option<ServiceId>> {
    plan(site, board).into_iter().map(|(about, _)| about).collect()
}

/// The maintenances that ever had a date.
pub(super) fn dated<'a>(site: &'a Site, board: &'a Board) -> impl Iterator<Item = PostId> + 'a {
    let has_date = |id: &PostId| board.maintenance(*id).is_some_and(|it| it.window.is_some());
    site.posts().map(|(id, _)| id).filter(has_date)
}

/// All calendars: of the site, of each service that ever had a maintenance, and of each maintenance.
pub(super) fn write(context: &FormatContext, base: &Url) -> Vec<(String, Vec<u8>)> {
    let plans = plan(context.site, context.board);
    let single = dated(context.site, context.board).map(|id| {
        let path = Named::MaintenanceCalendar.path_in(&context.config.folder, context.site.post(id).file_stem());
        (path, alone(context, base, id).into_bytes())
    });
    let path = |about: Option<ServiceId>| match about {
        None => Fixed::Calendar.path_in(&context.config.folder),
        Some(id) => Named::ServiceCalendar.path_in(&context.config.folder, &context.site.service(id).address),
    };
    let several = plans.into_iter();
    let several = several.map(|(about, posts)| (path(about), document(context, base, about, &posts).into_bytes()));
    several.chain(single).collect()
}

/// Each calendar: the service it is about, its maintenances.
fn plan(site: &Site, board: &Board) -> Vec<(Option<ServiceId>, Vec<PostId>)> {
    let all: Vec<PostId> = dated(site, board).collect();
    let mut plans = vec![(None, all.clone())];
    for id in (0..site.services.len()).map(ServiceId) {
        let posts = all.iter().copied().filter(|post| board.post(*post).services.contains(&id));
        plans.push((Some(id), posts.collect()));
    }
    plans.retain(|(_, posts)| !posts.is_empty());
    plans
}

fn document(context: &FormatContext, base: &Url, of: Option<ServiceId>, posts: &[PostId]) -> String {
    let site = ("site", Arg::Text(&context.config.title));
    let name = match of {
        None => context.locale.text_with("calendar-name", &[site]),
        Some(id) => {
            let service = ("service", Arg::Text(&context.site.service(id).name));
            context.locale.text_with("calendar-name-service", &[site, service])
        }
    };
    let name = plain(&name);
    let mut calendar = empty();
    calendar.append_property(Property::new("X-PUBLISHED-TTL", "PT1H"));
    calendar.append_property(Property::new("REFRESH-INTERVAL", "PT1H").add_parameter("VALUE", "DURATION").done());
    for key in ["NAME", "X-WR-CALNAME"] {
        // The property must be declared as text, or it would not be escaped.
        calendar.append_property(Property::new(key, &name).add_parameter("VALUE", "TEXT").done());
    }
    for id in posts {
        calendar.extend(event(context, base, *id));
    }
    calendar.to_string()
}

/// A maintenance alone. It has the UID that it has in the other calendars, and nothing to ask for again.
fn alone(context: &FormatContext, base: &Url, id: PostId) -> String {
    let mut calendar = empty();
    calendar.extend(event(context, base, id));
    calendar.to_string()
}

/// What every calendar says of itself.
fn empty() -> Calendar {
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//Vigie//Vigie//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(key, value));
    }
    calendar
}

/// The event of a post. Its UID stays the same when the plan changes.
fn event(context: &FormatContext, base: &Url, id: PostId) -> Option<Event> {
    let (post, facts) = (context.site.post(id), context.board.post(id));
    let maintenance = context.board.maintenance(id)?;
    let CalendarWindow { start, end, off } = maintenance.window?;
    // The sequence number rises with every update, and with a change that only the front matter gives.
    let called_off = matches!(maintenance.key_stage, Some(Stage::Cancelled | Stage::Postponed));
    let by_key = facts.closing().is_some() || (off && called_off);
    let sequence = facts.shown.len().saturating_sub(1) + usize::from(by_key);
    let counted = facts.entries(post).rev().filter(|(_, entry)| entry.withdrawn.is_none());
    let words = counted.map(|(number, _)| plain(&Body::of(post, number, context.sources).plain()));
    let words = words.into_iter().find(|words| !words.is_empty());
    let mut event = Event::with_uid(&format!("{}@{}", post.id, authority(context, base)));
    event
        .timestamp(facts.updated)
        .last_modified(facts.updated)
        .sequence(u32::try_from(sequence).unwrap_or(u32::MAX))
        .status(if off { EventStatus::Cancelled } else { EventStatus::Confirmed })
        .summary(&plain(&post.title))
        .url(&Base::Absolute(base.as_str()).url(&post.path))
        .add_property("TRANSP", "TRANSPARENT");
    if let Some(announced) = facts.announced {
        event.created(announced.from);
    }
    match days(context.board, start, end) {
        // The end of an event of whole days is the day after its last one (3.6.1).
        Some((first, last)) => event.starts(first).ends(day_after(last)),
        None if start.from < end.to => event.starts(start.from).ends(end.to),
        // An end must be later than the start (3.8.2.2); without one, it ends when it starts (3.6.1).
        None => event.starts(start.from),
    };
    if let Some(words) = words {
        event.description(&words);
    }
    Some(event.done())
}

/// The first and the last day (in the site's timezone), if the hour of the start or the end is not known.
fn days(board: &Board, start: Moment, end: Moment) -> Option<(NaiveDate, NaiveDate)> {
    if !start.is_day() && !end.is_day() {
        return None;
    }
    let calendar = board.calendar();
    let first = start.day.unwrap_or_else(|| calendar.day(start.from));
    // An end at midnight does not touch the day that begins then.
    let last = end.day.unwrap_or_else(|| calendar.day(end.from - TimeDelta::nanoseconds(1)));
    Some((first, last.max(first)))
}
