//! A year at a glance: the days of it, and what each service went through.

use super::context::RenderContext;
use super::filters::{self, MessageValue};
use super::image::class;
use super::plot;
use super::view::{CalendarView, TollView};
use crate::calendar::day_after;
use crate::facts::record::{self, Toll};
use crate::facts::uptime::ServiceDay;
use crate::locale::Arg;
use crate::markup;
use crate::model::{ServiceId, State};
use crate::percent::href;
use crate::routes::Named;
use chrono::{Datelike, NaiveDate};

/// The weeks that the page of a service shows.
const WEEKS: u32 = 53;

impl RenderContext<'_> {
    /// The days of a year, up to today, over all services that readers see.
    pub(super) fn year(&self, year: i32) -> Option<CalendarView> {
        let (calendar, site) = (self.calendar(), self.input.site);
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(year, 12, 31)?.min(calendar.today());
        let services = (0..site.services.len()).map(ServiceId).filter(|id| site.service(*id).listed);
        let days = record::days_of_all(self.input.board, services, &(first..day_after(last)), &calendar);
        self.calendar_view(&days, &year.to_string())
    }

    /// The days of the last weeks of a service.
    pub(super) fn weeks(&self, id: ServiceId) -> Option<CalendarView> {
        let calendar = self.calendar();
        let since_monday = calendar.today().weekday().num_days_from_monday();
        let days = self.days(id, &calendar.last_days(7 * (WEEKS - 1) + since_monday + 1));
        let count = [("count", Arg::Count(i64::from(WEEKS)))];
        self.calendar_view(&days, &self.text_with("last-weeks", &count))
    }

    /// `None` if there is no data for any of these days.
    fn calendar_view(&self, days: &[ServiceDay], period: &str) -> Option<CalendarView> {
        let locale = self.input.locale;
        let states = [State::Outage, State::Partial, State::Degraded, State::Maintenance, State::Operational];
        let part = |state: Option<State>| {
            let count = days.iter().filter(|day| day.worst == state).count();
            let days = locale.days(i64::try_from(count).unwrap_or(i64::MAX));
            let state = state.map_or_else(|| self.text("no-data"), |state| locale.state_inline(state));
            let values = [("state", Arg::Text(&state)), ("days", Arg::Text(&days))];
            (count > 0).then(|| self.text_with("state-days", &values))
        };
        let marked = |state: Option<State>| {
            let words = part(state)?;
            Some(format!("<span class=\"{}\">{}</span>", state.map_or('n', class), markup::escape(&words)))
        };
        if days.iter().all(|day| day.worst.is_none()) {
            return None;
        }
        let states = || states.into_iter().map(Some).chain([None]);
        let parts = locale.list(&states().filter_map(part).collect::<Vec<_>>());
        let text = self.text_with("period-parts", &[("period", Arg::Text(period)), ("parts", Arg::Text(&parts))]);
        let parts = filters::list(locale, &states().filter_map(marked).collect::<Vec<_>>());
        let values = [("period", MessageValue::Text(period)), ("parts", MessageValue::Html(&parts))];
        let html = filters::with_html(locale, "period-parts", &values);
        let title = |day: &ServiceDay| {
            let (date, state) = (locale.date(day.date), locale.state_inline(day.worst.unwrap_or(State::Operational)));
            self.text_with("day-state", &[("day", Arg::Text(&date)), ("state", Arg::Text(&state))])
        };
        let svg = plot::calendar(days, &text, title, |day| locale.short_month(day), locale.dir() == "rtl");
        Some(CalendarView { svg, text, html })
    }

    /// What each service that readers see went through in a year. Those without an incident are left out.
    pub(super) fn tolls_of_year(&self, year: i32) -> Vec<TollView> {
        let (site, calendar) = (self.input.site, self.calendar());
        let services = (0..site.services.len()).map(ServiceId).filter(|id| site.service(*id).listed);
        let tolls = services.map(|id| {
            let service = site.service(id);
            let path = href(&self.path_of(Named::Service, &service.address));
            (service.name.clone(), Some(path), record::toll(self.input.board, id, year, &calendar))
        });
        self.tolls(tolls.collect())
    }

    /// What a service went through in each year, newest first.
    pub(super) fn tolls_of_service(&self, id: ServiceId) -> Vec<TollView> {
        let calendar = self.calendar();
        let days = record::days_shown(self.input.board.service(id), &calendar);
        let years = (days.start.year()..=calendar.today().year()).rev();
        let tolls = years.map(|year| (year.to_string(), None, record::toll(self.input.board, id, year, &calendar)));
        self.tolls(tolls.collect())
    }

    fn tolls(&self, mut all: Vec<(String, Option<String>, Toll)>) -> Vec<TollView> {
        all.retain(|(.., toll)| !toll.is_empty());
        let sum = |toll: &Toll| toll.minutes.iter().map(|(_, minutes)| minutes).sum::<i64>();
        let whole = all.iter().map(|(.., toll)| sum(toll)).max().unwrap_or(0);
        let view = |(name, path, toll): (String, Option<String>, Toll)| {
            let [outage, partial, degraded] = [0, 1, 2].map(|at| self.lasted(toll.minutes[at].1, toll.days[at].1));
            let svg = plot::toll(&toll.minutes, whole);
            TollView { name, path, incidents: toll.incidents, outage, partial, degraded, svg }
        };
        all.into_iter().map(view).collect()
    }

    /// Minutes and days in words; a dash for none.
    fn lasted(&self, minutes: i64, days: usize) -> String {
        let minutes = (minutes > 0).then(|| self.input.locale.duration(minutes));
        let days = (days > 0).then(|| self.input.locale.days(i64::try_from(days).unwrap_or(i64::MAX)));
        let words: Vec<String> = minutes.into_iter().chain(days).collect();
        if words.is_empty() { "–".to_owned() } else { words.join(" + ") }
    }
}
