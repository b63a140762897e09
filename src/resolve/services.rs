//! Finds the services that a word in a post means: an id or older id of a service, a group, or `all`.

use super::ResolveContext;
use super::entries::FAR;
use crate::calendar::day_begins;
use crate::config::Config;
use crate::diagnostic::{Report, post as mistakes};
use crate::model::written::{ServiceList, Written, WrittenImpact};
use crate::model::{Moment, Service, ServiceId, State};
use crate::parse::zoned::Anchor;
use crate::source::Spanned;
use crate::vocabulary;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Services<'a> {
    config: &'a Config,
}

/// What a post says of services.
pub(super) struct Told<T> {
    /// Of those that are there, in the order of the text.
    pub(super) there: Vec<(ServiceId, T)>,
    /// Of those that `all` or a group means and that are not there yet.
    pub(super) later: Vec<(ServiceId, T)>,
}

impl<T> Told<T> {
    fn into_maps(self) -> (BTreeMap<ServiceId, T>, BTreeMap<ServiceId, T>) {
        (self.there.into_iter().collect(), self.later.into_iter().collect())
    }
}

/// How specific a word is. If a service is named in several ways, the most specific one is used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    All,
    Group,
    Own,
}

impl<'a> Services<'a> {
    pub(super) fn new(config: &'a Config) -> Self {
        Self { config }
    }

    /// Ids, older ids and names of all services and groups, as a title may name them.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.config.names()
    }

    /// The services that the names in a title mean at a time.
    pub(super) fn named_in(&self, title: &str, at: Moment) -> BTreeSet<ServiceId> {
        let day = self.day(at);
        let there = |service: &Service| service.is_there(day);
        let services = self.config.services.iter().enumerate().filter(|(_, service)| there(service));
        let services = services.flat_map(|(number, service)| {
            let own = [&service.id, &service.name].into_iter().chain(&service.was);
            let names = own.chain(service.translations.values().filter_map(|words| words.name.as_ref()));
            names.map(move |name| (name.as_str(), vec![ServiceId(number)]))
        });
        let groups = self.config.groups.iter().flat_map(|group| {
            let all = self.config.services.iter().enumerate();
            let own = all.filter(|(_, it)| it.group.as_deref() == Some(&group.id) && there(it));
            let own: Vec<ServiceId> = own.map(|(number, _)| ServiceId(number)).collect();
            [group.id.as_str(), group.name.as_str()].map(|name| (name, own.clone()))
        });
        vocabulary::named(title, services.chain(groups)).into_iter().flatten().collect()
    }

    fn day(&self, at: Moment) -> NaiveDate {
        at.day.unwrap_or_else(|| at.from.with_timezone(&self.config.timezone).date_naive())
    }

    /// The services that a word means from a time on. An unknown word means none and is reported. Services that were
    /// retired by then are only found by their own name.
    fn find(&self, typed: &Spanned<String>, at: Moment, report: &mut Report) -> (Reach, Vec<ServiceId>) {
        let word = typed.value.trim();
        let services = || self.config.services.iter().enumerate();
        let day = self.day(at);
        let those = |meant: &dyn Fn(&Service) -> bool| {
            let in_use = services().filter(|(_, service)| service.in_use(day) && meant(service));
            in_use.map(|(number, _)| ServiceId(number)).collect()
        };
        if word == "all" {
            return (Reach::All, those(&|_| true));
        }
        let own = services().find(|(_, service)| service.id == word || service.was.iter().any(|was| was == word));
        if let Some((number, _)) = own {
            return (Reach::Own, vec![ServiceId(number)]);
        }
        if self.config.groups.iter().any(|group| group.id == word) {
            return (Reach::Group, those(&|service| service.group.as_deref() == Some(word)));
        }
        if let Some((number, service)) = services().find(|(_, service)| same_name(&service.name, word)) {
            report.add(mistakes::service_by_name(typed.span, word, &service.id, &service.name));
            return (Reach::Own, vec![ServiceId(number)]);
        }
        let several = self.several(word);
        if several.len() > 1 {
            let ids: Vec<&str> = several.iter().map(|id| self.config.services[id.0].id.as_str()).collect();
            report.add(mistakes::services_in_one_text(typed.span, word, &ids));
            return (Reach::Own, several);
        }
        let ids = self.config.services.iter().map(|service| service.id.as_str());
        let known = ids.chain(self.config.groups.iter().map(|group| group.id.as_str()));
        report.add(mistakes::unknown_service(typed.span, word, known));
        (Reach::Own, Vec::new())
    }

    /// The services in a list such as `web, mail`. Empty if any part is not a service.
    fn several(&self, text: &str) -> Vec<ServiceId> {
        let words = text.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '/' | '&' | '+'));
        let joints = ["and", "et", "-", "–", "—", ""];
        let parts = words.map(str::trim).filter(|word| !joints.contains(word));
        let find = |word: &str| {
            let is = |service: &Service| service.id == word || service.was.iter().any(|was| was == word);
            self.config.services.iter().position(is).map(ServiceId)
        };
        parts.map(find).collect::<Option<Vec<_>>>().unwrap_or_default()
    }

    /// The value for each service, in the order of the text. A service's own name takes precedence over its group, and
    /// a group over `all`. Of two equally specific words, the later one is used.
    pub(super) fn spread<'t, T: Clone + 't>(
        &self,
        said: impl IntoIterator<Item = (&'t Spanned<String>, T)>,
        at: Moment,
        report: &mut Report,
    ) -> Told<T> {
        let mut places: BTreeMap<ServiceId, (usize, Reach)> = BTreeMap::new();
        let mut told: Vec<(ServiceId, T)> = Vec::new();
        for (typed, value) in said {
            let (reach, services) = self.find(typed, at, report);
            for id in services {
                match places.get_mut(&id) {
                    Some((_, before)) if *before > reach => {}
                    Some((place, before)) => {
                        *before = reach;
                        told[*place].1 = value.clone();
                    }
                    None => {
                        places.insert(id, (told.len(), reach));
                        told.push((id, value.clone()));
                    }
                }
            }
        }
        let day = self.day(at);
        let is_there =
            |(id, _): &(ServiceId, T)| places[id].1 == Reach::Own || self.config.services[id.0].is_there(day);
        let (there, later) = told.into_iter().partition(is_there);
        Told { there, later }
    }

    /// The services of a list, each with its own state or `default`. On a site with only one service, an empty list
    /// means that service. The second map has those that are not there yet.
    pub(super) fn states(
        &self,
        list: &ServiceList,
        default: State,
        at: Moment,
        report: &mut Report,
    ) -> (BTreeMap<ServiceId, State>, BTreeMap<ServiceId, State>) {
        if list.is_empty() && self.config.services.len() == 1 {
            return (BTreeMap::from([(ServiceId(0), default)]), BTreeMap::new());
        }
        let said = list.iter().map(|(typed, state)| (typed, state.as_ref().map_or(default, |state| state.value)));
        self.spread(said, at, report).into_maps()
    }
}

/// The steps from the beginning of a service on: first the state that it begins in.
fn from_its_beginning(steps: &[(Moment, State)], begins: Moment) -> Vec<(Moment, State)> {
    let before = steps.iter().rfind(|(at, _)| at.from <= begins.from);
    let after = steps.iter().filter(|(at, _)| at.from > begins.from);
    before.map(|(_, state)| (begins, *state)).into_iter().chain(after.copied()).collect()
}

/// Whether a word is the name of a service, ignoring case.
fn same_name(name: &str, word: &str) -> bool {
    name.to_lowercase() == word.to_lowercase()
}

impl ResolveContext<'_> {
    /// Resolves the `impact:` table. A first time without a day is the one nearest to `near`, each further one the
    /// first after the time before it. A service that begins before `ended` has the steps from then on.
    pub(super) fn impact(
        &self,
        table: &WrittenImpact,
        (near, ended): (Moment, Option<Moment>),
        report: &mut Report,
    ) -> BTreeMap<ServiceId, Vec<(Moment, State)>> {
        let mut said = Vec::new();
        for (typed, steps) in table {
            let mut anchor = Anchor::Nearest(near.from);
            let mut moments: Vec<(Moment, State)> = Vec::new();
            for (time, state) in steps {
                let Some(moment) = self.time(time, anchor, report) else { continue };
                if let Some((before, _)) = moments.last()
                    && moment.from < before.from
                {
                    report.add(mistakes::impact_runs_backwards(time.span));
                    continue;
                }
                if let Some((before, _)) = moments.last()
                    && matches!(time.value, Written::Clock(..))
                    && moment.from - before.from > FAR
                {
                    let whole = moment.from.with_timezone(&self.config.timezone).naive_local();
                    report.add(mistakes::far_step(time.span, (moment.from - before.from).num_hours(), whole));
                }
                anchor = Anchor::FirstAfter(moment.from);
                moments.push((moment, *state));
            }
            said.push((typed, moments));
        }
        let Told { there, later } = self.services.spread(said, near, report);
        let later = later.into_iter().filter_map(|(id, steps)| {
            let begins = day_begins(self.config.services[id.0].since?, self.config.timezone);
            let steps = from_its_beginning(&steps, Moment::instant(begins));
            let affects = steps.iter().any(|(_, state)| *state != State::Operational);
            (affects && ended.is_none_or(|end| begins < end.to)).then_some((id, steps))
        });
        there.into_iter().chain(later).collect()
    }
}
