//! Maintenances as calendars to subscribe to, RFC 5545.
//!
//! All times are in UTC, so no timezone is described; there is no METHOD, so DTSTAMP means "last revised" (3.8.7.2) and
//! the same input gives the same bytes. A calendar must hold an event (3.6): without a maintenance there is no file.

use super::Context;
use super::item::{authority, plain};
use crate::calendar::day_after;
use crate::facts::{Window, window};
use crate::locale::Arg;
use crate::markup::{Base, Body};
use crate::model::{Content, Post, PostId, ServiceId, Site, Stage};
use crate::routes::{Fixed, Named};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use url::Url;

/// Of what a site has calendars: of the whole, and of services.
pub(super) fn about(site: &Site) -> Vec<Option<ServiceId>> {
    plan(site).into_iter().map(|(about, _)| about).collect()
}

/// All calendars: of the site, and of each service that ever had a maintenance.
pub(super) fn write(context: &Context, base: &Url) -> Vec<(String, Vec<u8>)> {
    let plans = plan(context.site);
    let path = |about: Option<ServiceId>| match about {
        None => Fixed::Calendar.path().to_owned(),
        Some(id) => Named::ServiceCalendar.path(&context.site.service(id).address),
    };
    plans.into_iter().map(|(about, posts)| (path(about), document(context, base, about, &posts).into_bytes())).collect()
}

/// Each calendar: the service it is about, its maintenances.
fn plan(site: &Site) -> Vec<(Option<ServiceId>, Vec<PostId>)> {
    let dated: Vec<(PostId, Vec<ServiceId>)> = site
        .maintenances()
        .filter(|(_, post, maintenance)| window(post, maintenance).is_some())
        .map(|(id, post, _)| (id, post.services()))
        .collect();
    let all: Vec<PostId> = dated.iter().map(|(id, _)| *id).collect();
    let mut plans = vec![(None, all)];
    for id in (0..site.services.len()).map(ServiceId) {
        let posts = dated.iter().filter(|(_, services)| services.contains(&id));
        plans.push((Some(id), posts.map(|(id, _)| *id).collect()));
    }
    plans.retain(|(_, posts)| !posts.is_empty());
    plans
}

fn document(context: &Context, base: &Url, of: Option<ServiceId>, posts: &[PostId]) -> String {
    let site = ("site", Arg::Text(&context.config.title));
    let name = match of {
        None => context.locale.text_with("calendar-name", &[site]),
        Some(id) => {
            let service = ("service", Arg::Text(&context.site.service(id).name));
            context.locale.text_with("calendar-name-service", &[site, service])
        }
    };
    let name = plain(&name);
    let mut calendar = Calendar::empty();
    let refresh = Property::new("REFRESH-INTERVAL", "PT1H").add_parameter("VALUE", "DURATION").done();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Vigie//Vigie//EN"), ("CALSCALE", "GREGORIAN"), ("X-PUBLISHED-TTL", "PT1H")]
    {
        calendar.append_property(Property::new(key, value));
    }
    calendar.append_property(refresh);
    for key in ["NAME", "X-WR-CALNAME"] {
        // Said to be text, or it would not be escaped.
        calendar.append_property(Property::new(key, &name).add_parameter("VALUE", "TEXT").done());
    }
    for id in posts {
        calendar.extend(event(context, base, context.site.post(*id)));
    }
    calendar.to_string()
}

fn event(context: &Context, base: &Url, post: &Post) -> Option<Event> {
    let Content::Maintenance(maintenance) = &post.content else { return None };
    let Window { start, end, off } = window(post, maintenance)?;
    let revised = post.changed();
    // Every update raises it, and so does what only the front matter says.
    let by_key =
        post.closing().is_some() || (off && !post.entries.iter().any(|entry| entry.stage() == Some(Stage::Cancelled)));
    let sequence = post.entries.len().saturating_sub(1) + usize::from(by_key);
    let words = (0..post.entries.len()).rev().map(|entry| Body::of(post, entry, context.sources).plain());
    let words = words.map(|words| plain(&words)).find(|words| !words.is_empty());
    let mut event = Event::with_uid(&format!("{}@{}", post.id, authority(context, base)));
    event
        .timestamp(revised)
        .created(post.announced())
        .last_modified(revised)
        .sequence(u32::try_from(sequence).unwrap_or(u32::MAX))
        .status(if off { EventStatus::Cancelled } else { EventStatus::Confirmed })
        .summary(&plain(&post.title))
        .url(&Base::Absolute(base.as_str()).url(&post.path))
        .add_property("TRANSP", "TRANSPARENT");
    match (start.day, end.day) {
        // Whole days end before the day after the last (3.6.1).
        (Some(first), Some(last)) => event.starts(first).ends(day_after(last)),
        _ if start.from < end.to => event.starts(start.from).ends(end.to),
        // An end must be later than the start (3.8.2.2); without one, it ends when it starts (3.6.1).
        _ => event.starts(start.from),
    };
    if let Some(words) = words {
        event.description(&words);
    }
    Some(event.done())
}
