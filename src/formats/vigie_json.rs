//! What the page says now, as one document: `vigie status --json`, and `api/vigie.json` of the site.
//!
//! It does not contain the time of the build, so it changes only when its content changes. Times are RFC 3339 in the
//! site's timezone, or a day (`2021-05-18`) where only the day is known.

#![allow(missing_docs, reason = "fields and variants whose names say it all have no comment")]

use crate::config::Config;
use crate::facts::uptime::{self, Uptime};
use crate::facts::{self, Board, PostFacts};
use crate::model::{Moment, Post, PostId, ServiceId, Site, State, Status};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use std::collections::BTreeMap;

/// The whole document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatusJson {
    /// The site's title.
    pub title: String,
    /// Where it is.
    pub url: Option<String>,
    /// The language of its words.
    pub locale: String,
    pub timezone: String,
    /// The overall state: `operational`, `maintenance`, `degraded`, `partial`, `outage` or `unknown`.
    pub state: &'static str,
    /// The statement of the home page.
    pub statement: StatementJson,
    /// How many days the uptime and the intervals of services cover, today included.
    pub uptime_days: u32,
    /// All services in use, in the order of the configuration.
    pub services: Vec<ServiceJson>,
    /// Open incidents, the latest update first.
    pub incidents: Vec<IncidentJson>,
    /// Maintenances that last, then those to come.
    pub maintenances: Vec<MaintenanceJson>,
    /// The next moment at which any of this changes by itself.
    pub next_change: Option<String>,
}

/// The statement in the words of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatementJson {
    /// Its sentence.
    pub text: String,
    /// The first sentence of the latest update.
    pub said: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ServiceJson {
    pub id: String,
    pub name: String,
    /// The id of its group.
    pub group: Option<String>,
    /// Its state, or `unknown`.
    pub state: &'static str,
    /// Its uptime in percent over the days that the page shows and that are on record, rounded down to two decimals.
    pub uptime: Option<f64>,
    /// On how many of those days it was out, when an outage is known by its days only: then there is no percentage.
    pub out_on_days: Option<usize>,
    /// When it was not operational in those days, in order of time; what is on record of it.
    pub intervals: Vec<IntervalJson>,
}

/// A stretch of time in which a post made a service be in a state; half-open.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IntervalJson {
    /// The state, never operational.
    pub state: &'static str,
    /// Its beginning.
    pub from: String,
    /// Its end; nothing while it lasts.
    pub to: Option<String>,
    /// Whether only the days are known: it then counts for nothing in the uptime.
    pub by_day: bool,
    /// The slug of the post that says so.
    pub post: String,
}

/// A service in the state that a post puts it in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AffectedJson {
    pub id: String,
    pub state: &'static str,
}

/// An open incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IncidentJson {
    /// Its identity.
    pub id: String,
    /// Its URL's last part.
    pub slug: String,
    pub title: String,
    /// Where its page is.
    pub url: Option<String>,
    /// How far it is.
    pub status: Option<&'static str>,
    /// How bad.
    pub severity: &'static str,
    /// The worst state it puts a service in.
    pub state: &'static str,
    pub services: Vec<AffectedJson>,
    /// When it began: `started`, else its date.
    pub started: String,
    /// When its present stretch began: after a reopening later than `started`. `null` while that is to come.
    pub since: Option<String>,
    /// When its post last changed.
    pub updated: String,
    /// The announced time of the next update, until it has passed.
    pub next_update: Option<String>,
    /// The time of its latest update, when there has been none for too long.
    pub silent_since: Option<String>,
}

/// A maintenance that lasts or is to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MaintenanceJson {
    /// Its identity.
    pub id: String,
    /// Its URL's last part.
    pub slug: String,
    pub title: String,
    /// Where its page is.
    pub url: Option<String>,
    /// `in-progress`, `overrun`, `scheduled`, `to-come`.
    pub phase: &'static str,
    /// Its services, in the states they have while it lasts.
    pub services: Vec<AffectedJson>,
    pub start: Option<String>,
    pub end: Option<String>,
    /// The announced time of the next update, until it has passed.
    pub next_update: Option<String>,
}

/// The document of a site at the instant of its board.
#[must_use]
pub fn document(site: &Site, board: &Board, config: &Config, statement: StatementJson) -> StatusJson {
    let maker = JsonMaker { site, board, config };
    let services = board.services.iter().enumerate().filter(|(_, facts)| facts.in_use);
    let services = services.map(|(number, _)| maker.service(ServiceId(number)));
    StatusJson {
        title: config.title.clone(),
        url: config.base_url.as_ref().map(ToString::to_string),
        locale: config.locale.clone(),
        timezone: config.timezone.name().to_owned(),
        state: board.statement.state.name(),
        statement,
        uptime_days: config.uptime_days,
        services: services.collect(),
        incidents: board.open.iter().filter_map(|id| maker.incident(*id)).collect(),
        maintenances: board.ahead.iter().filter_map(|id| maker.maintenance(*id)).collect(),
        next_change: board.next_change.map(|at| maker.at(at)),
    }
}

/// Makes the JSON of posts and services.
pub(super) struct JsonMaker<'a> {
    pub(super) site: &'a Site,
    pub(super) board: &'a Board,
    pub(super) config: &'a Config,
}

impl JsonMaker<'_> {
    fn at(&self, at: DateTime<Utc>) -> String {
        at.with_timezone(&self.config.timezone).to_rfc3339_opts(SecondsFormat::Secs, true)
    }

    fn moment(&self, moment: Moment) -> String {
        moment.day.map_or_else(|| self.at(moment.from), |day| day.to_string())
    }

    fn url(&self, post: &Post) -> Option<String> {
        let base = self.config.base_url.as_ref()?;
        base.join(&crate::percent::href(&post.path)).ok().map(|url| url.to_string())
    }

    fn service(&self, id: ServiceId) -> ServiceJson {
        let (service, facts) = (self.site.service(id), self.board.service(id));
        let calendar = self.board.calendar();
        let days = calendar.last_days(self.config.uptime_days);
        let window = uptime::window(facts, &days, calendar.zone);
        let (uptime, out_on_days) = match uptime::of_service(facts, &days, &calendar) {
            Some(Uptime::Share(hundredths)) => (Some(f64::from(hundredths) / 100.0), None),
            Some(Uptime::OutOnDays(days)) => (None, Some(days)),
            None => (None, None),
        };
        // What is dated ahead has not been yet.
        let touches = |it: &&facts::Interval| {
            it.from <= calendar.now && it.from < window.end && it.to.is_none_or(|to| to > window.start)
        };
        let intervals = facts.impact.iter().filter(touches).map(|it| IntervalJson {
            state: it.state.name(),
            from: self.at(it.from),
            to: it.to.map(|to| self.at(to)),
            by_day: it.by_day,
            post: self.site.post(it.post).slug.clone(),
        });
        ServiceJson {
            id: service.id.clone(),
            name: service.name.clone(),
            group: service.group.clone(),
            state: facts.state.name(),
            uptime,
            out_on_days,
            intervals: intervals.collect(),
        }
    }

    pub(super) fn incident(&self, id: PostId) -> Option<IncidentJson> {
        let (post, facts, incident) = (self.site.post(id), self.board.post(id), self.board.incident(id)?);
        Some(IncidentJson {
            id: post.id.clone(),
            slug: post.slug.clone(),
            title: post.title.clone(),
            url: self.url(post),
            status: incident.status.map(Status::name),
            severity: incident.severity.name(),
            state: incident.state.name(),
            services: self.affected(&incident.now),
            started: facts.began.map_or_else(|| self.at(post.announced()), |began| self.moment(began)),
            since: incident.since.map(|since| self.moment(since)),
            updated: self.at(facts.updated),
            next_update: self.next_update(facts),
            silent_since: incident.silent_since.map(|since| self.at(since)),
        })
    }

    pub(super) fn maintenance(&self, id: PostId) -> Option<MaintenanceJson> {
        let (post, facts, maintenance) = (self.site.post(id), self.board.post(id), self.board.maintenance(id)?);
        Some(MaintenanceJson {
            id: post.id.clone(),
            slug: post.slug.clone(),
            title: post.title.clone(),
            url: self.url(post),
            phase: maintenance.phase.name(),
            services: self.affected(&maintenance.states),
            start: maintenance.start.map(|start| self.moment(start)),
            end: maintenance.end.map(|end| self.moment(end)),
            next_update: self.next_update(facts),
        })
    }

    fn affected(&self, states: &BTreeMap<ServiceId, State>) -> Vec<AffectedJson> {
        let one = |(id, state): (&ServiceId, &State)| AffectedJson {
            id: self.site.service(*id).id.clone(),
            state: state.name(),
        };
        states.iter().map(one).collect()
    }

    fn next_update(&self, facts: &PostFacts) -> Option<String> {
        facts.next_update.filter(|next| !next.missed).map(|next| self.moment(next.at))
    }
}

#[cfg(test)]
mod tests {
    use super::{StatementJson, document};
    use crate::config::Config;
    use crate::testing::{CONFIG, site};

    #[test]
    fn it_says_what_lasts_and_what_is_to_come() {
        let incident = "---\ntitle: a\ndate: 2021-05-18 17:20\nservices: {web: outage}\nnext_update: 18:30\n---\nb\n\n## 17:55 · identified\n\nc\n";
        let maintenance = "---\ntitle: m\nstart: 2021-05-20 22:00\nduration: 1h\nservices: [mail]\n---\n";
        let posts = [("incidents/a é.md", incident), ("maintenance/m.md", maintenance)];
        let (_, site, board, _) = site(CONFIG, &posts, "2021-05-18 16:00");
        let config = Config {
            base_url: crate::config::site_url("https://status.example.org/").ok(),
            timezone: chrono_tz::Tz::Europe__Paris,
            ..Config::default()
        };
        let said = document(&site, &board, &config, StatementJson { text: "s".to_owned(), said: None });
        assert_eq!(said.state, "outage");
        assert_eq!(said.services.iter().map(|it| it.state).collect::<Vec<_>>(), ["outage", "operational"]);
        assert_eq!(
            (said.services[0].uptime, said.services[1].uptime),
            (Some(97.22), Some(100.0)),
            "of the first day on record"
        );
        let interval = &said.services[0].intervals[0];
        assert_eq!((interval.from.as_str(), interval.to.as_deref()), ("2021-05-18T17:20:00+02:00", None));
        assert_eq!((interval.state, interval.post.as_str()), ("outage", "a é"));
        let open = &said.incidents[0];
        assert_eq!(open.url.as_deref(), Some("https://status.example.org/a%20%C3%A9.html"));
        assert_eq!((open.status, open.updated.as_str()), (Some("identified"), "2021-05-18T17:55:00+02:00"));
        assert_eq!(open.next_update.as_deref(), Some("2021-05-18T18:30:00+02:00"));
        assert_eq!(said.maintenances[0].start.as_deref(), Some("2021-05-20T22:00:00+02:00"));
        assert_eq!(said.maintenances[0].phase, "scheduled");
        assert_eq!(
            said.next_change.as_deref(),
            Some("2021-05-18T18:30:00+02:00"),
            "the time of the next update passes"
        );
        let input = crate::facts::FactsInput::new(&config, crate::testing::at("2021-05-18 16:30"));
        let board = crate::facts::board(&site, &input);
        let said = document(&site, &board, &config, StatementJson { text: "s".to_owned(), said: None });
        assert_eq!(said.incidents[0].next_update, None, "one whose time has passed is not listed");
    }
}
