//! The services of a source, with ids of ours for its names.

use super::imported::{Accounts, Imported, ImportedGroup, ImportedService};
use super::values::id;
use crate::model::id::is_one;

/// Services and groups while a source is read.
#[derive(Debug, Default)]
pub(super) struct ServiceTable {
    groups: Vec<(String, Option<ImportedGroup>)>,
    services: Vec<ImportedService>,
}

impl ServiceTable {
    /// A group by its name at the source. One without a title is no group of ours.
    pub(super) fn group(&mut self, key: &str, name: &str, description: Option<String>, untitled: bool) {
        let group =
            (!untitled).then(|| ImportedGroup { name: name.to_owned(), description, ..ImportedGroup::default() });
        self.groups.push((key.to_owned(), group));
    }

    /// What a group is called in another language.
    pub(super) fn say_of_group(&mut self, key: &str, lang: &str, name: Option<String>, description: Option<String>) {
        let group = self.groups.iter_mut().find(|(known, _)| known == key).and_then(|(_, group)| group.as_mut());
        if let Some(group) = group {
            group.words.say(lang, name, description);
        }
    }

    /// The ids of groups and services in the API of Statuspage are their names at the source, where they have that form.
    pub(super) fn keep_api_ids(&mut self) {
        let kept = |name: &String| Some(name.clone()).filter(|name| is_one(name));
        for (name, group) in &mut self.groups {
            if let Some(group) = group {
                group.api_id = kept(name);
            }
        }
        for service in &mut self.services {
            service.api_id = service.was.first().and_then(kept);
        }
    }

    /// A group that the source names with each of its services.
    pub(super) fn group_once(&mut self, name: &str) {
        self.group_once_as(name, name);
    }

    /// The same by what identifies it at the source.
    pub(super) fn group_once_as(&mut self, key: &str, name: &str) {
        if !self.groups.iter().any(|(known, _)| known == key) {
            self.group(key, name, None, false);
        }
    }

    /// A service that the source lists, by its name there and the name that it shows.
    pub(super) fn listed(&mut self, name: &str, shown: &str) -> &mut ImportedService {
        self.add(name, shown, false)
    }

    fn add(&mut self, name: &str, shown: &str, unlisted: bool) -> &mut ImportedService {
        if let Some(at) = self.services.iter().position(|service| service.was.iter().any(|was| was == name)) {
            return &mut self.services[at];
        }
        let id = self.free_id(shown, name);
        self.services.push(ImportedService {
            id,
            name: shown.trim().to_owned(),
            unlisted,
            was: vec![name.to_owned()],
            ..ImportedService::default()
        });
        let last = self.services.len() - 1;
        &mut self.services[last]
    }

    fn free_id(&self, shown: &str, name: &str) -> String {
        let taken = |wanted: &str| self.services.iter().any(|service| service.id == wanted);
        let first = [id(shown), id(name)].into_iter().find(|wanted| !taken(wanted));
        first.unwrap_or_else(|| crate::scaffold::numbered(&id(name), taken))
    }

    /// Puts a service into a group, by their names at the source.
    pub(super) fn in_group(&mut self, name: &str, group: Option<&str>) {
        let Some(group) = group else { return };
        let known = self.groups.iter().find(|(known, _)| known == group);
        if known.is_some_and(|(_, group)| group.is_some()) {
            let group = group.to_owned();
            if let Some(service) = self.by_name(name) {
                service.group = Some(group);
            }
        }
    }

    /// A service by its name at the source.
    pub(super) fn by_name(&mut self, name: &str) -> Option<&mut ImportedService> {
        self.services.iter_mut().find(|service| service.was.iter().any(|was| was == name))
    }

    /// The ids of some services. One that the source does not list becomes a service that the home page does not list.
    pub(super) fn services(&mut self, names: &[String], source: &str, accounts: &mut Accounts) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for name in names {
            let exact = self.services.iter().find(|service| service.was.iter().any(|was| was == name));
            let alike = |service: &&ImportedService| service.name.eq_ignore_ascii_case(name) || service.id == *name;
            let known = exact.or_else(|| self.services.iter().find(alike));
            let id = match known {
                Some(service) => service.id.clone(),
                None => {
                    accounts.guessed(
                        source,
                        format!("the source does not list {name:?}: it is a service that the home page does not list"),
                    );
                    self.add(name, name, true).id.clone()
                }
            };
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// Hands the services and groups over. Groups without services are left out.
    pub(super) fn finish(self, imported: &mut Imported) {
        let mut taken: Vec<String> = self.services.iter().map(|service| service.id.clone()).collect();
        let mut services = self.services;
        for (name, group) in self.groups {
            let members = services.iter().filter(|service| service.group.as_deref() == Some(name.as_str())).count();
            let Some(mut group) = group.filter(|_| members > 0) else { continue };
            // A group must not have the id of a service.
            group.id = crate::scaffold::numbered(&id(&group.name), |wanted| taken.iter().any(|it| it == wanted));
            taken.push(group.id.clone());
            for service in services.iter_mut().filter(|service| service.group.as_deref() == Some(name.as_str())) {
                service.group = Some(format!("\u{0}{}", group.id));
            }
            imported.groups.push(group);
        }
        for service in &mut services {
            service.group = service.group.take().and_then(|group| group.strip_prefix('\u{0}').map(str::to_owned));
        }
        imported.services = services;
    }
}
