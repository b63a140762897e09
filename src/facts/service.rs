//! The facts of services.

use super::{FactsInput, Health, Interval, KindFacts, Maintained, Phase, PostFacts, ServiceFacts, ServiceRecord};
use crate::calendar::{Calendar, day_after, day_begins};
use crate::model::{Kind, PostId, Service, ServiceId, Site, State};
use chrono::{DateTime, NaiveDate, Utc};

/// The facts of every service, by number.
pub(super) fn all(site: &Site, posts: &[PostFacts], input: &FactsInput) -> Vec<ServiceFacts> {
    let calendar = Calendar { zone: input.zone, now: input.now };
    let today = calendar.today();
    let first = first_day(site, posts, input, &calendar);
    let unsure = Unsure::of(site, posts);
    let facts = |(number, service): (usize, &Service)| {
        let since = service.since.unwrap_or(first);
        let last = service.until.map_or(today, |until| until.min(today));
        ServiceFacts {
            state: Health::unless_worse(
                State::Operational,
                unsure.concerns(ServiceId(number)) && service.in_use(today),
            ),
            maintained: None,
            in_use: service.in_use(today),
            days: since..day_after(last).max(since),
            posts: Vec::new(),
            impact: Vec::new(),
            updated: None,
            record: ServiceRecord::default(),
        }
    };
    let mut services: Vec<ServiceFacts> = site.services.iter().enumerate().map(facts).collect();
    for (number, post) in posts.iter().enumerate().rev() {
        if !matches!(site.posts[number].kind(), Kind::Incident | Kind::Maintenance) {
            continue;
        }
        for service in &post.services {
            let facts = &mut services[service.0];
            facts.posts.push(PostId(number));
            facts.updated = facts.updated.max(Some(post.updated));
        }
    }
    for it in posts.iter().flat_map(|post| &post.impact) {
        let facts = &mut services[it.service.0];
        if it.holds(input.now) {
            let worse = it.state > facts.state.state();
            let unknown = facts.state == Health::Unknown;
            if worse && !(unknown && it.state < State::Degraded) {
                facts.state = Health::Known(it.state);
            }
        }
        facts.impact.extend(within(it, &facts.days, input));
    }
    for facts in &mut services {
        facts.impact.sort_by_key(|it| (it.from, it.to.is_none(), it.to, it.post));
        facts.maintained = maintained(facts, posts, input.now);
    }
    services
}

fn maintained(facts: &ServiceFacts, posts: &[PostFacts], now: DateTime<Utc>) -> Option<Maintained> {
    let lasting = facts.impact.iter().filter(|it| it.state == State::Maintenance && it.holds(now));
    let each = lasting.map(|it| match &posts[it.post.0].kind_facts {
        KindFacts::Maintenance(maintenance) if maintenance.phase == Phase::Overrun => Maintained::Overrun,
        KindFacts::Maintenance(maintenance) => maintenance.end.map_or(Maintained::Open, Maintained::Until),
        _ => Maintained::Open,
    });
    each.reduce(|one, other| match (one, other) {
        (Maintained::Until(one), Maintained::Until(other)) => {
            Maintained::Until(if other.to > one.to { other } else { one })
        }
        (Maintained::Overrun, _) | (_, Maintained::Overrun) => Maintained::Overrun,
        _ => Maintained::Open,
    })
}

/// The part of an interval within the days for which there is data. An interval that begins in the future is kept
/// whole.
fn within(it: &Interval, days: &std::ops::Range<NaiveDate>, input: &FactsInput) -> Option<Interval> {
    let (first, end) = (day_begins(days.start, input.zone), day_begins(days.end, input.zone));
    let from = it.from.max(first);
    let retired = end <= input.now;
    let to = if retired { Some(it.to.map_or(end, |to| to.min(end))) } else { it.to };
    to.is_none_or(|to| to > from).then_some(Interval { from, to, ..*it })
}

/// The first day with data for a service whose configuration gives none: the site's first day, else the day of the
/// first incident or maintenance, else today.
fn first_day(site: &Site, posts: &[PostFacts], input: &FactsInput, calendar: &Calendar) -> NaiveDate {
    let today = calendar.today();
    let days = site
        .posts
        .iter()
        .zip(posts)
        .filter(|(_, facts)| matches!(facts.kind_facts, KindFacts::Incident(_) | KindFacts::Maintenance(_)));
    let moments = days.flat_map(|(_, facts)| {
        let impact = facts.impact.iter().map(|it| it.from).min();
        [facts.announced.map(|at| at.from), facts.began.map(|at| at.from), impact]
    });
    let first = moments.flatten().min().map(|at: DateTime<Utc>| calendar.day(at));
    input.since.or(first).unwrap_or(today).min(today)
}

/// The services that posts which cannot be read may concern.
struct Unsure {
    all: bool,
    services: Vec<ServiceId>,
}

impl Unsure {
    fn of(site: &Site, posts: &[PostFacts]) -> Self {
        let mut unsure = Self { all: unreadable(site), services: Vec::new() };
        for (post, facts) in site.posts.iter().zip(posts).filter(|(_, facts)| facts.unsure) {
            if post.services_unsure || facts.services.is_empty() {
                unsure.all = true;
            }
            unsure.services.extend(&facts.services);
        }
        unsure
    }

    fn concerns(&self, service: ServiceId) -> bool {
        self.all || self.services.contains(&service)
    }
}

/// Whether a file that may be an incident or a maintenance could not be read at all.
pub(super) fn unreadable(site: &Site) -> bool {
    let of_state = |kind: &Kind| matches!(kind, Kind::Incident | Kind::Maintenance);
    site.unseen || !site.unplaced.is_empty() || site.unreadable.iter().any(|(kind, _)| of_state(kind))
}
