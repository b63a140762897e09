//! Services: on the home page, and each on its own.

use super::image;
use super::scene::Stage;
use super::view::{self, Figure, LifeMonth, Trouble};
use crate::calendar::day_after;
use crate::facts::Interval;
use crate::facts::record::{self, Record};
use crate::facts::uptime::{self, Day, Piece};
use crate::locale::Arg;
use crate::model::{Kind, ServiceId, State};
use crate::percent::href;
use crate::routes::Named;
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

/// The longest month.
const MONTH: usize = 31;

/// Beyond so many days, a day is told with its year.
const YEAR: u32 = 300;

/// What the page of a service tells beside the service.
pub(super) struct Life {
    /// Its figures.
    pub(super) figures: Vec<Figure>,
    /// Its months, newest first.
    pub(super) months: Vec<LifeMonth>,
}

impl Stage<'_> {
    /// A service with its state and its bars.
    pub(super) fn service(&self, id: ServiceId) -> view::Service {
        let service = self.scene.site.service(id);
        let state = self.scene.board.services.get(id.0).copied().unwrap_or(State::Operational);
        let address = service.url.as_ref().map(|url| {
            let bare = url.trim_start_matches("https://").trim_start_matches("http://");
            bare.trim_end_matches('/').to_owned()
        });
        let days = self.days(id, &self.calendar().last_days(self.scene.config.uptime_days));
        view::Service {
            id: service.id.clone(),
            name: service.name.clone(),
            path: href(&Named::Service.path(&service.address)),
            description: service.description.clone(),
            url: service.url.clone(),
            address,
            since: service.since.map(|day| day.to_string()),
            until: service.until.map(|day| day.to_string()),
            retired: !service.in_use(self.calendar().today()),
            state: state.name(),
            days: self.scene.config.uptime_days,
            bars: image::bars(&days, days.len(), Some(&self.bars_label(&service.name, &days))),
            uptime: self.uptime(id).map(|uptime| self.scene.locale.percent(uptime)),
            troubles: uptime::troubles(&days).into_iter().map(|trouble| self.trouble(trouble)).collect(),
            feed: self.scene.config.base_url.as_ref().map(|_| href(&Named::ServiceFeed.path(&service.address))),
            calendar: self.calendar_of(id),
        }
    }

    /// The days of a service.
    fn days(&self, id: ServiceId, days: &Range<NaiveDate>) -> Vec<Day> {
        let intervals: Vec<&Interval> = self.index.impact_on(id).iter().collect();
        let last_change = self.scene.board.last_change.unwrap_or(self.scene.board.now);
        uptime::days(self.scene.site.service(id), &intervals, days, &self.calendar(), last_change)
    }

    /// The impact on a service, without overlaps.
    fn pieces(&self, id: ServiceId) -> Vec<Piece> {
        let intervals: Vec<&Interval> = self.index.impact_on(id).iter().collect();
        record::pieces(&intervals, self.scene.board, &self.calendar())
    }

    /// The uptime of a service over the days that the bars show.
    fn uptime(&self, id: ServiceId) -> Option<u32> {
        let days = self.calendar().last_days(self.scene.config.uptime_days);
        uptime::of_service(self.scene.site.service(id), &self.pieces(id), &days, &self.calendar())
    }

    /// What the bars of a service show, in words.
    fn bars_label(&self, name: &str, days: &[Day]) -> String {
        let count = i64::try_from(days.len()).unwrap_or(i64::MAX);
        let label = self.text_with("bars-label", &[("service", Arg::Text(name)), ("count", Arg::Count(count))]);
        let bad = days.iter().filter(|day| day.worst > Some(State::Operational)).count();
        match i64::try_from(bad) {
            Ok(0) => self.text_with("bars-quiet", &[("label", Arg::Text(&label))]),
            bad => self.text_with(
                "bars-trouble",
                &[("label", Arg::Text(&label)), ("days", Arg::Count(bad.unwrap_or(i64::MAX)))],
            ),
        }
    }

    /// Days of trouble in words: "18 May: out of service".
    fn trouble(&self, it: uptime::Trouble) -> Trouble {
        let locale = self.scene.locale;
        let day = |day| if self.scene.config.uptime_days > YEAR { locale.date(day) } else { locale.day_month(day) };
        let (from, to, state) = (day(it.first), day(it.last), locale.state_inline(it.state));
        let state = ("state", Arg::Text(&state));
        let text = if it.first == it.last {
            self.text_with("day-state", &[("day", Arg::Text(&from)), state])
        } else {
            self.text_with("days-state", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to)), state])
        };
        let path = self.post_link(it.post).path;
        Trouble { text, minutes: (it.minutes > 0).then_some(it.minutes), path }
    }

    /// The months of a service and what is on record of it.
    pub(super) fn life(&self, id: ServiceId) -> Life {
        let (scene, calendar) = (&self.scene, self.calendar());
        let service = scene.site.service(id);
        let (pieces, posts) = (self.pieces(id), self.index.posts_of(id));
        let intervals: Vec<&Interval> = self.index.impact_on(id).iter().collect();
        let life = record::life(service, &intervals, scene.config.uptime_days, &calendar);
        let days = self.days(id, &life);
        let began = |id: &crate::model::PostId| {
            let now = scene.board.incidents[id.0].filter(|_| record::counts(scene.site, scene.board, *id))?;
            let day = calendar.day(now.began);
            Some((day.year(), day.month()))
        };
        let mut incidents = std::collections::BTreeMap::<(i32, u32), usize>::new();
        for month in posts.iter().filter_map(began) {
            *incidents.entry(month).or_default() += 1;
        }
        // The history begins with the month of the first post.
        let told =
            scene.site.posts.iter().find(|post| post.kind() != Kind::Page).map(|post| calendar.day(post.announced()));
        let months = days.chunk_by(|a, b| (a.date.year(), a.date.month()) == (b.date.year(), b.date.month()));
        let mut months: Vec<LifeMonth> = months
            .map(|days| {
                let (first, last) = (days[0].date, days[days.len() - 1].date);
                let uptime = uptime::of_service(service, &pieces, &(first..day_after(last)), &calendar);
                let path = Named::Year.path(&first.year().to_string());
                LifeMonth {
                    name: scene.locale.month(first.year(), first.month()),
                    path: told
                        .is_some_and(|told| told <= last)
                        .then(|| format!("{path}#m{}-{:02}", first.year(), first.month())),
                    bars: image::bars(&aligned(days), MONTH, None),
                    uptime: uptime.map(|uptime| scene.locale.percent(uptime)),
                    incidents: incidents.get(&(first.year(), first.month())).copied().unwrap_or(0),
                }
            })
            .collect();
        months.reverse();
        let record = record::of_service(scene.site, scene.board, posts, &pieces, &calendar);
        Life { figures: self.record_of_service(id, &record), months }
    }

    fn record_of_service(&self, id: ServiceId, record: &Record) -> Vec<Figure> {
        let days = [("count", Arg::Count(i64::from(self.scene.config.uptime_days)))];
        let uptime = self.uptime(id).map(|uptime| Figure {
            label: self.text_with("figure-uptime", &days),
            value: self.scene.locale.percent(uptime),
        });
        let mut figures: Vec<Figure> = uptime.into_iter().collect();
        figures.extend(self.record(record, true));
        figures
    }

    /// What is on record, in words. What nobody gave is left out.
    pub(super) fn record(&self, it: &Record, of_service: bool) -> Vec<Figure> {
        let some = |minutes: i64| (minutes > 0).then_some(minutes);
        let figure = |key: &str, value: String| Figure { label: self.text(key), value };
        let mut figures = vec![figure("figure-incidents", it.incidents.to_string())];
        let times: &[(&str, Option<i64>)] = if of_service {
            &[
                ("figure-outages", some(it.outage)),
                ("figure-longest", some(it.longest).filter(|longest| *longest < it.outage)),
                ("figure-mean-resolve-year", it.resolve),
            ]
        } else {
            &[
                ("figure-outages", some(it.outage)),
                ("figure-mean-detect", it.detect),
                ("figure-mean-announce", it.announce),
                ("figure-mean-resolve", it.resolve),
            ]
        };
        let told = times.iter().filter_map(|(key, minutes)| Some((*key, (*minutes)?)));
        figures.extend(told.map(|(key, minutes)| figure(key, self.scene.locale.duration(minutes))));
        figures
    }

    /// The services that readers are told of: those that are listed and not retired.
    pub(super) fn listed(&self) -> impl Iterator<Item = ServiceId> {
        let today = self.calendar().today();
        let services = self.scene.site.services.iter().enumerate();
        services
            .filter(move |(_, service)| service.listed && service.in_use(today))
            .map(|(number, _)| ServiceId(number))
    }

    /// The services that home lists, in groups in their order, those without a group last.
    pub(super) fn groups(&self) -> Vec<view::Group> {
        let site = self.scene.site;
        let listed: Vec<(ServiceId, Option<&str>)> =
            self.listed().map(|id| (id, site.service(id).group.as_deref())).collect();
        let known = |id: &str| site.groups.iter().any(|group| group.id == id);
        let mut groups: Vec<view::Group> = site
            .groups
            .iter()
            .map(|group| {
                let of_group = listed.iter().filter(|(_, of)| *of == Some(group.id.as_str())).map(|(id, _)| *id);
                self.group(Some(group.name.clone()), group.description.clone(), &of_group.collect::<Vec<_>>())
            })
            .collect();
        groups.retain(|group| !group.services.is_empty());
        let rest: Vec<ServiceId> = listed.iter().filter(|(_, of)| !of.is_some_and(known)).map(|(id, _)| *id).collect();
        if !rest.is_empty() {
            let name = (!groups.is_empty()).then(|| self.text("other-services"));
            groups.push(self.group(name, None, &rest));
        }
        groups
    }

    fn group(&self, name: Option<String>, description: Option<String>, services: &[ServiceId]) -> view::Group {
        let uptimes: Vec<u32> = services.iter().filter_map(|id| self.uptime(*id)).collect();
        let uptime = uptime::mean(&uptimes).filter(|_| services.len() > 1);
        view::Group {
            name,
            description,
            uptime: uptime.map(|uptime| self.scene.locale.percent(uptime)),
            services: services.iter().map(|id| self.service(*id)).collect(),
        }
    }
}

/// The days of a month, each in its place: those before the first one are not there.
fn aligned(days: &[Day]) -> Vec<Day> {
    let before = days.first().map_or(0, |day| day.date.day0() as usize);
    let none = |date| Day { date, worst: None, minutes: 0, post: None };
    let first = days.first().map(|day| none(day.date));
    first.into_iter().cycle().take(before).chain(days.iter().copied()).collect()
}
