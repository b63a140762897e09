//! Services: on the home page, and each on its own.

use super::context::RenderContext;
use super::image;
use super::now::NowPlace;
use super::view::{self, Figure, ServiceMonth, TroubleView};
use crate::calendar::day_after;
use crate::facts::Health;
use crate::facts::record::{self, Record};
use crate::facts::uptime::{self, DayCause, ServiceDay, Uptime};
use crate::locale::Arg;
use crate::model::{Kind, PostId, ServiceId, State};
use crate::percent::href;
use crate::routes::Named;
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

/// With at least this many services, groups that are operational are folded.
const FOLDED: usize = 12;

/// The longest month.
const MONTH: usize = 31;

/// If more days than this are shown, a day is written with its year.
const YEAR: u32 = 300;

/// What the page of a service shows in addition to the service itself.
pub(super) struct ServiceHistory {
    pub(super) figures: Vec<Figure>,
    /// Its months, newest first.
    pub(super) months: Vec<ServiceMonth>,
}

impl RenderContext<'_> {
    /// A service with its state and its bars, whose days lead from a page with that root.
    pub(super) fn service(&self, id: ServiceId, root: &str) -> view::ServiceView {
        let service = self.input.site.service(id);
        let facts = self.input.board.service(id);
        let address = service.url.as_ref().map(|url| {
            let bare = url.trim_start_matches("https://").trim_start_matches("http://");
            bare.trim_end_matches('/').to_owned()
        });
        let days = self.days(id, &self.calendar().last_days(self.input.config.uptime_days));
        view::ServiceView {
            id: service.id.clone(),
            name: service.name.clone(),
            path: href(&self.path_of(Named::Service, &service.address)),
            description: service.description.clone(),
            url: service.url.clone(),
            address,
            since: service.since.map(|day| day.to_string()),
            until: service.until.map(|day| day.to_string()),
            retired: !facts.in_use,
            state: facts.state.name(),
            days: self.input.config.uptime_days,
            bars: self.bars(id, &days, root),
            uptime: self.uptime(id).map(|uptime| self.uptime_words(uptime)),
            no_data: self.no_data(&days),
            troubles: uptime::troubles(&days).into_iter().map(|trouble| self.trouble(trouble)).collect(),
            feed: self
                .input
                .config
                .base_url
                .as_ref()
                .map(|_| href(&self.path_of(Named::ServiceFeed, &service.address))),
            calendar: self.calendar_of(id),
        }
    }

    /// What the page of a service says first.
    pub(super) fn service_statement(&self, id: ServiceId) -> view::ServiceStatement {
        let maintained = self.input.board.service(id).state == Health::Known(State::Maintenance);
        view::ServiceStatement { html: self.statement_of_service(id), well: maintained.then(|| self.works_again(id)) }
    }

    /// The posts about a service now, each with its latest entry alone, unless that was taken back.
    pub(super) fn now_of_service(&self, id: ServiceId) -> Vec<view::PostView> {
        let with_latest = |post: PostId| {
            let now = self.post_now(post, NowPlace::Service);
            let latest = now.entries.iter().find(|entry| entry.withdrawn.is_none());
            self.now_with(now, id, latest.map(|entry| self.entry_now(entry, id)).into_iter().collect())
        };
        self.posts_about(id).into_iter().map(with_latest).collect()
    }

    /// The days of a service.
    pub(super) fn days(&self, id: ServiceId, days: &Range<NaiveDate>) -> Vec<ServiceDay> {
        uptime::days(self.input.board.service(id), days, &self.calendar())
    }

    /// The uptime of a service over the days that the bars show.
    fn uptime(&self, id: ServiceId) -> Option<Uptime> {
        let days = self.calendar().last_days(self.input.config.uptime_days);
        uptime::of_service(self.input.board.service(id), &days, &self.calendar())
    }

    /// The time in service in words: "99.98 %", or "out on 9 days" where no hours are known.
    fn uptime_words(&self, uptime: Uptime) -> String {
        match uptime {
            Uptime::Share(hundredths) => self.input.locale.percent(hundredths),
            Uptime::OutOnDays(days) => {
                let count = i64::try_from(days).unwrap_or(i64::MAX);
                self.text_with("out-on-days", &[("count", Arg::Count(count))])
            }
        }
    }

    /// The bars of a service. Each day with trouble is a link.
    fn bars(&self, id: ServiceId, days: &[ServiceDay], root: &str) -> String {
        let link = |(number, day): (usize, &ServiceDay)| {
            let trouble = *uptime::troubles(std::slice::from_ref(day)).first()?;
            let trouble = self.trouble(trouble);
            let title = match trouble.minutes {
                Some(minutes) => {
                    let mut length = self.input.locale.duration(minutes);
                    if trouble.so_far {
                        length = self.text_with("so-far", &[("length", Arg::Text(&length))]);
                    }
                    let values = [("day", Arg::Text(&trouble.text)), ("length", Arg::Text(&length))];
                    self.text_with("day-lasted", &values)
                }
                None => trouble.text,
            };
            Some(image::DayLink { number, href: format!("{root}{}", trouble.path), title })
        };
        let links: Vec<image::DayLink> = days.iter().enumerate().filter_map(link).collect();
        image::bars(days, days.len(), Some(&self.bars_label(id, days)), &links)
    }

    /// What the bars of a service show, in words.
    fn bars_label(&self, id: ServiceId, days: &[ServiceDay]) -> String {
        let name = &self.input.site.service(id).name;
        let count = i64::try_from(days.len()).unwrap_or(i64::MAX);
        let mut label = self.text_with("bars-label", &[("service", Arg::Text(name)), ("count", Arg::Count(count))]);
        if let Some(uptime @ Uptime::Share(_)) = self.uptime(id) {
            let uptime = self.uptime_words(uptime);
            label = self.text_with("bars-uptime", &[("label", Arg::Text(&label)), ("uptime", Arg::Text(&uptime))]);
        }
        let bad = days.iter().filter(|day| day.worst > Some(State::Operational)).count();
        if days.iter().any(|day| day.worst.is_some()) {
            let (label_of, bad) = (("label", Arg::Text(&label)), i64::try_from(bad).unwrap_or(i64::MAX));
            label = match bad {
                0 => self.text_with("bars-quiet", &[label_of]),
                bad => self.text_with("bars-trouble", &[label_of, ("days", Arg::Count(bad))]),
            };
        }
        match self.no_data(days) {
            Some(words) => {
                self.text_with("bars-no-data", &[("label", Arg::Text(&label)), ("words", Arg::Text(&words))])
            }
            None => label,
        }
    }

    /// For which of these days there is no data about a service, in words. `None` if there is some for all of them.
    fn no_data(&self, days: &[ServiceDay]) -> Option<String> {
        let known = |day: &&ServiceDay| day.worst.is_some();
        let words = |key, day: &ServiceDay| {
            let day = self.input.locale.date(day.date);
            self.text_with(key, &[("day", Arg::Text(&day))])
        };
        let (Some(first), Some(last)) = (days.iter().find(known), days.iter().rfind(known)) else {
            return Some(self.text("no-data"));
        };
        let before = (first.date > days[0].date).then(|| words("no-data-before", first));
        let after = (last.date < days[days.len() - 1].date).then(|| words("no-data-after", last));
        let words: Vec<String> = before.into_iter().chain(after).collect();
        (!words.is_empty()).then(|| self.input.locale.list(&words))
    }

    /// Days of trouble in words: "18 May: out of service".
    fn trouble(&self, it: uptime::Trouble) -> TroubleView {
        let locale = self.input.locale;
        let day = |day| if self.input.config.uptime_days > YEAR { locale.date(day) } else { locale.day_month(day) };
        let (from, to, state) = (day(it.first), day(it.last), locale.state_inline(it.state));
        let state = ("state", Arg::Text(&state));
        let text = if it.first == it.last {
            self.text_with("day-state", &[("day", Arg::Text(&from)), state])
        } else {
            self.text_with("days-state", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to)), state])
        };
        let path = match it.cause {
            DayCause::Post(post) => self.post_link(post).path,
            DayCause::Several => self.month_path(it.first),
        };
        TroubleView { text, minutes: (it.minutes > 0).then_some(it.minutes), so_far: it.lasts, path }
    }

    /// The months of a service and what is on record of it.
    pub(super) fn service_history(&self, id: ServiceId) -> ServiceHistory {
        let (input, calendar) = (&self.input, self.calendar());
        let facts = input.board.service(id);
        let days_shown = record::days_shown(facts, &calendar);
        let days = self.days(id, &days_shown);
        let mut incidents = std::collections::BTreeMap::<(i32, u32), usize>::new();
        for post in facts.posts.iter().filter(|post| record::counts(input.board, **post)) {
            // An incident is listed in every month in which it was open.
            for month in record::months_of(input.board, *post, &calendar) {
                *incidents.entry(*month).or_default() += 1;
            }
        }
        // The history begins with the month of the first post.
        let first_day =
            input.site.posts.iter().find(|post| post.kind() != Kind::Page).map(|post| calendar.day(post.announced()));
        let months = days.chunk_by(|a, b| (a.date.year(), a.date.month()) == (b.date.year(), b.date.month()));
        let mut months: Vec<ServiceMonth> = months
            .map(|days| {
                let (first, last) = (days[0].date, days[days.len() - 1].date);
                let uptime = uptime::of_service(facts, &(first..day_after(last)), &calendar);
                ServiceMonth {
                    name: input.locale.month(first.year(), first.month()),
                    path: first_day.is_some_and(|first_day| first_day <= last).then(|| self.month_path(first)),
                    bars: image::bars(&aligned(days), MONTH, None, &[]),
                    uptime: uptime.map(|uptime| self.uptime_words(uptime)),
                    incidents: incidents.get(&(first.year(), first.month())).copied().unwrap_or(0),
                }
            })
            .collect();
        months.reverse();
        let record = record::of_service(input.site, input.board, id, &calendar);
        ServiceHistory { figures: self.record_of_service(id, &record, days_shown.start), months }
    }

    /// The figures of a service; those without a period of their own are counted since `first`.
    fn record_of_service(&self, id: ServiceId, record: &Record, first: NaiveDate) -> Vec<Figure> {
        let days = [("count", Arg::Count(i64::from(self.input.config.uptime_days)))];
        let uptime = self
            .uptime(id)
            .map(|uptime| Figure { label: self.text_with("figure-uptime", &days), value: self.uptime_words(uptime) });
        let mut figures: Vec<Figure> = uptime.into_iter().collect();
        let since = self.input.locale.month(first.year(), first.month());
        let since = |mut figure: Figure| {
            let values = [("figure", Arg::Text(&figure.label)), ("month", Arg::Text(&since))];
            figure.label = self.text_with("figure-since", &values);
            figure
        };
        figures.extend(self.record(record, true).into_iter().map(since));
        figures.extend(record.resolve.map(|minutes| self.figure("figure-mean-resolve-year", minutes)));
        figures
    }

    fn figure(&self, key: &str, minutes: i64) -> Figure {
        Figure { label: self.text(key), value: self.input.locale.duration(minutes) }
    }

    /// Statistics in words. Unknown figures are left out, and the means of a service, which have a period of their own.
    pub(super) fn record(&self, it: &Record, of_service: bool) -> Vec<Figure> {
        let some = |minutes: i64| (minutes > 0).then_some(minutes);
        let figure = |key: &str, value: String| Figure { label: self.text(key), value };
        let mut figures = vec![figure("figure-incidents", it.incidents.to_string())];
        let times: &[(&str, Option<i64>)] = if of_service {
            &[
                ("figure-outages", some(it.outage)),
                ("figure-longest", some(it.longest).filter(|longest| *longest < it.outage)),
            ]
        } else {
            &[
                ("figure-outages", some(it.outage)),
                ("figure-mean-detect", it.detect),
                ("figure-mean-announce", it.announce),
                ("figure-mean-resolve", it.resolve),
            ]
        };
        for (key, minutes) in times.iter().filter_map(|(key, minutes)| Some((*key, (*minutes)?))) {
            let length = self.input.locale.duration(minutes);
            let grows = it.lasts && matches!(key, "figure-outages" | "figure-longest");
            let so_far = || self.text_with("so-far", &[("length", Arg::Text(&length))]);
            figures.push(figure(key, if grows { so_far() } else { length }));
        }
        figures
    }

    /// The services that readers see: those that are listed and not retired.
    pub(super) fn listed(&self) -> impl Iterator<Item = ServiceId> {
        let board = self.input.board;
        let services = self.input.site.services.iter().enumerate();
        services
            .filter(move |(number, service)| service.listed && board.services[*number].in_use)
            .map(|(number, _)| ServiceId(number))
    }

    /// The services that home lists, in groups in their order, those without a group last.
    pub(super) fn groups(&self) -> Vec<view::GroupView> {
        let site = self.input.site;
        let listed: Vec<(ServiceId, Option<&str>)> =
            self.listed().map(|id| (id, site.service(id).group.as_deref())).collect();
        let known = |id: &str| site.groups.iter().any(|group| group.id == id);
        let fold = listed.len() >= FOLDED;
        let mut groups: Vec<view::GroupView> = site
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
        for group in &mut groups {
            group.folded = fold && group.name.is_some() && group.state == State::Operational.name();
        }
        groups
    }

    fn group(&self, name: Option<String>, description: Option<String>, services: &[ServiceId]) -> view::GroupView {
        let shares: Option<Vec<u32>> = services
            .iter()
            .filter_map(|id| self.uptime(*id))
            .map(|uptime| match uptime {
                Uptime::Share(share) => Some(share),
                Uptime::OutOnDays(_) => None,
            })
            .collect();
        let states = services.iter().map(|id| self.input.board.service(*id).state);
        let worst = states.max_by_key(|health| (health.state(), *health == Health::Unknown));
        let uptime = shares.and_then(|shares| uptime::mean(&shares)).filter(|_| services.len() > 1);
        view::GroupView {
            name,
            description,
            state: worst.map_or(State::Operational.name(), Health::name),
            folded: false,
            uptime: uptime.map(|uptime| self.input.locale.percent(uptime)),
            services: services.iter().map(|id| self.service(*id, &self.root())).collect(),
        }
    }

    /// The place of a day's month in the history.
    fn month_path(&self, day: NaiveDate) -> String {
        format!("{}#m{}-{:02}", self.path_of(Named::Year, &day.year().to_string()), day.year(), day.month())
    }
}

/// The days of a month, each in its place: those before the first one are not there.
fn aligned(days: &[ServiceDay]) -> Vec<ServiceDay> {
    let before = days.first().map_or(0, |day| day.date.day0() as usize);
    let none = |date| ServiceDay { date, worst: None, minutes: 0, cause: None, lasts: false };
    let first = days.first().map(|day| none(day.date));
    first.into_iter().cycle().take(before).chain(days.iter().copied()).collect()
}
