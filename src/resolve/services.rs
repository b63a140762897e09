//! What a post means by a service's name: the service, an older id of it, a group's services, or all.

use super::Context;
use crate::config::Config;
use crate::diagnostic::{Report, post as mistakes};
use crate::model::written::{ImpactTable, ServiceList};
use crate::model::{Moment, ServiceId, State};
use crate::parse::zoned::Anchor;
use crate::source::Spanned;
use std::collections::BTreeMap;

pub(super) struct Services<'a> {
    config: &'a Config,
}

impl<'a> Services<'a> {
    pub(super) fn new(config: &'a Config) -> Self {
        Self { config }
    }

    /// The services that a word stands for; none and a mistake when nobody knows it.
    pub(super) fn find(&self, typed: &Spanned<String>, report: &mut Report) -> Vec<ServiceId> {
        let word = typed.value.trim();
        let services = self.config.services.iter().enumerate();
        if word == "all" {
            return services.map(|(at, _)| ServiceId(at)).collect();
        }
        let own = services.clone().find(|(_, service)| service.id == word || service.was.iter().any(|was| was == word));
        if let Some((at, _)) = own {
            return vec![ServiceId(at)];
        }
        if self.config.groups.iter().any(|group| group.id == word) {
            return services
                .filter(|(_, service)| service.group.as_deref() == Some(word))
                .map(|(at, _)| ServiceId(at))
                .collect();
        }
        let ids = self.config.services.iter().map(|service| service.id.as_str());
        let known = ids.chain(self.config.groups.iter().map(|group| group.id.as_str()));
        report.add(mistakes::unknown_service(typed.span, word, known));
        Vec::new()
    }

    /// The services of a list, each with its state or the given one; on a site with a single service, none means it.
    pub(super) fn states(&self, list: &ServiceList, default: State, report: &mut Report) -> BTreeMap<ServiceId, State> {
        let mut states = BTreeMap::new();
        for (typed, state) in list {
            let state = state.as_ref().map_or(default, |state| state.value);
            for id in self.find(typed, report) {
                // A service by its own name says more than the group that it also belongs to.
                let by_name = self.config.services[id.0].id == typed.value;
                if by_name || !states.contains_key(&id) {
                    states.insert(id, state);
                }
            }
        }
        if list.is_empty() && self.config.services.len() == 1 {
            states.insert(ServiceId(0), default);
        }
        states
    }
}

impl Context<'_> {
    /// The author's last word on the impact: the first clock is the nearest to `near`, each further one the first after
    /// the one before.
    pub(super) fn impact(
        &self,
        table: &ImpactTable,
        near: Moment,
        report: &mut Report,
    ) -> BTreeMap<ServiceId, Vec<(Moment, State)>> {
        let mut impact = BTreeMap::new();
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
                anchor = Anchor::FirstAfter(moment.from);
                moments.push((moment, *state));
            }
            for id in self.services.find(typed, report) {
                impact.insert(id, moments.clone());
            }
        }
        impact
    }
}
