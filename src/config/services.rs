//! `[[services]]` and `[[groups]]`: what is run, under ids that are parts of paths and words of posts.

use super::words::{self, Words};
use super::{Config, day, target};
use crate::diagnostic::{Report, address, config as mistakes};
use crate::model::addresses::TAKEN_IDS;
use crate::model::{Group, NameAndDescription, Service, id};
use crate::node::Fields;
use crate::routes::{ALL, is_unfit_for_windows};
use crate::source::{Span, Spanned};
use std::collections::BTreeMap;

/// Bytes of the longest id: it is part of file names.
const LONGEST_ID: usize = 100;

impl Config {
    /// Reads groups and services.
    pub(super) fn services(&mut self, fields: &mut Fields<'_>) {
        let mut seen: Vec<Spanned<String>> = Vec::new();
        let mut api_ids: Vec<Spanned<String>> = Vec::new();
        let tags = self.tags();
        self.groups = fields.tables("groups", |span, group| {
            let id = id("groups", span, group, &mut seen);
            let (name, description, translations) = name_and_description(group, &tags);
            let api_id = api_id(group, &mut api_ids);
            let id = id?.value;
            Some(Group { name: name.unwrap_or_else(|| id.clone()), id, description, api_id, translations })
        });
        let groups: Vec<&str> = self.groups.iter().map(|group| group.id.as_str()).collect();
        let mut ids: Vec<Spanned<String>> = Vec::new();
        let mut older: Vec<Vec<Spanned<String>>> = Vec::new();
        self.services = fields.tables("services", |span, service| {
            let id = id("services", span, service, &mut seen);
            let (name, description, translations) = name_and_description(service, &tags);
            let group = service.parsed("group", |text| match groups.iter().find(|id| **id == text.value) {
                Some(id) => Ok((*id).to_owned()),
                None => Err(mistakes::unknown_group(text.span, &text.value, groups.iter().copied())),
            });
            let found = Service {
                id: String::new(),
                address: String::new(),
                name: String::new(),
                description,
                url: service.parsed("url", |text| target("url", text)).map(|url| url.value),
                group: group.map(|group| group.value),
                since: service.parsed("since", |text| day("since", text)).map(|day| day.value),
                until: service.parsed("until", |text| day("until", text)).map(|day| day.value),
                listed: service.flag("listed").unwrap_or(true),
                was: Vec::new(),
                api_id: api_id(service, &mut api_ids),
                translations,
            };
            let was = service.texts("was");
            let id = id?;
            ids.push(id.clone());
            older.push(was);
            let name = name.unwrap_or_else(|| id.value.clone());
            Some(Service { name, address: id.value.clone(), id: id.value, ..found })
        });
        self.keep_apart(&ids, fields.report);
        self.older_ids(&ids, older, fields.report);
    }

    /// Gives services whose ids differ by capital letters alone paths of their own: for many computers and hosts theirs
    /// would be one.
    fn keep_apart(&mut self, ids: &[Spanned<String>], report: &mut Report) {
        for (number, id) in ids.iter().enumerate() {
            let twin = ids[..number].iter().find(|first| first.value.eq_ignore_ascii_case(&id.value));
            let Some(twin) = twin else { continue };
            report.add(address::service_twin(id.span, &id.value, &twin.value, twin.span));
            let taken = |name: &String| {
                let addresses = self.services.iter().map(|service| &service.address);
                ids.iter().map(|id| &id.value).chain(addresses).any(|other| other.eq_ignore_ascii_case(name))
            };
            let mut free = (2..).map(|number: u32| format!("{}-{number}", id.value)).filter(|name| !taken(name));
            self.services[number].address = free.next().unwrap_or_default();
        }
    }

    /// Takes in the older ids of services; one that means another service is a mistake, and is left out.
    fn older_ids(&mut self, ids: &[Spanned<String>], older: Vec<Vec<Spanned<String>>>, report: &mut Report) {
        let mut known: Vec<(usize, Spanned<String>)> = ids.iter().cloned().enumerate().collect();
        for (number, was) in older.into_iter().enumerate() {
            for id in was {
                if !is_sound(&id.value) {
                    report.add(mistakes::bad_service_id(id.span, &id.value));
                    continue;
                }
                let other =
                    known.iter().find(|(other, known)| *other != number && known.value.eq_ignore_ascii_case(&id.value));
                if let Some((_, other)) = other {
                    report.add(address::older_id_taken(id.span, &id.value, other.span));
                } else if !known.iter().any(|(_, known)| known.value == id.value) {
                    self.services[number].was.push(id.value.clone());
                    known.push((number, id));
                }
            }
        }
    }
}

/// The words of a service or a group: in the first language, then in the others.
fn name_and_description(
    fields: &mut Fields<'_>,
    languages: &[String],
) -> (Option<String>, Option<String>, BTreeMap<String, NameAndDescription>) {
    let mut translations: BTreeMap<String, NameAndDescription> = BTreeMap::new();
    let mut keep_all = |words: Option<Words>, keep: fn(&mut NameAndDescription, String)| {
        let Words { first, others } = words?;
        for (tag, text) in others {
            keep(translations.entry(tag).or_default(), text.value);
        }
        Some(first.value)
    };
    let name = keep_all(words::line(fields, "name", languages), |words, text| words.name = Some(text));
    let description =
        keep_all(words::read(fields, "description", languages), |words, text| words.description = Some(text));
    (name, description, translations)
}

/// Whether a text can be an id, and so a part of a path.
fn is_sound(id: &str) -> bool {
    !id.is_empty()
        && id != ALL
        && id.len() <= LONGEST_ID
        && !id.starts_with('.')
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
}

/// The id of a table; none when it has none that can be one, or one that is there already.
fn id(table: &str, span: Span, fields: &mut Fields<'_>, seen: &mut Vec<Spanned<String>>) -> Option<Spanned<String>> {
    let Some((_, node)) = fields.take("id") else {
        fields.report.add(mistakes::missing_id(span, table));
        return None;
    };
    let id = fields.scalar("id", node)?;
    if !is_sound(&id.value) {
        fields.report.add(mistakes::bad_service_id(id.span, &id.value));
        return None;
    }
    if let Some(first) = seen.iter().find(|first| first.value == id.value) {
        fields.report.add(mistakes::duplicate_id(id.span, &id.value, first.span));
        return None;
    }
    if TAKEN_IDS.contains(&id.value.as_str()) {
        // Posts can still name it in their front matter.
        fields.report.add(mistakes::taken_id(id.span, &id.value));
    }
    if is_unfit_for_windows(&id.value) {
        fields.report.add(address::windows_name(id.span, &id.value));
    }
    seen.push(id.clone());
    Some(id)
}

/// The id of a table in the API of Statuspage; none when it cannot be one, or is that of another table.
fn api_id(fields: &mut Fields<'_>, seen: &mut Vec<Spanned<String>>) -> Option<String> {
    let id = fields.parsed("api_id", |text| {
        if !id::is_one(&text.value) {
            return Err(mistakes::bad_api_id(text.span, &text.value));
        }
        match seen.iter().find(|first| first.value == text.value) {
            Some(first) => Err(mistakes::duplicate_id(text.span, &text.value, first.span)),
            None => Ok(text.value.clone()),
        }
    })?;
    seen.push(id.clone());
    Some(id.value)
}

#[cfg(test)]
mod tests {
    use crate::testing::{codes, site};

    /// Ids with their older ones, as TOML → addresses with the older ones that stay, and the names of the mistakes.
    fn check(services: &[(&str, &str)], addresses: &str, mistakes: &str) {
        let table = |(id, was): &(&str, &str)| format!("[[services]]\nid = '{id}'\nwas = [{was}]\n");
        let toml = format!("base_url = 'https://a.example/'\n{}", services.iter().map(table).collect::<String>());
        let (_, site, _, report) = site(&toml, &[], "2021-05-18 20:00");
        let told = site.services.iter().map(|service| {
            let older: Vec<&str> = service.older_addresses().collect();
            format!("{}{}", service.address, older.iter().map(|older| format!("<{older}")).collect::<String>())
        });
        assert_eq!(told.collect::<Vec<_>>().join(" "), addresses);
        assert_eq!(codes(&report).join(" "), mistakes, "{addresses}");
    }

    #[test]
    fn no_two_services_have_one_path() {
        check(&[("web", ""), ("Web", ""), ("web-2", "")], "web Web-3 web-2", "duplicate-id");
        check(&[("web", ""), ("web", "")], "web", "duplicate-id");
        check(&[("at", ""), ("withdrawn", "")], "at withdrawn", "bad-service-id bad-service-id");
        check(&[("all", "")], "", "bad-service-id");
        check(&[("AUX", "")], "AUX", "windows-name");
    }

    #[test]
    fn older_ids_are_of_one_service() {
        check(&[("web", "'www', 'site', 'www', 'web'"), ("mail", "'smtp'")], "web<www<site mail<smtp", "");
        // It was called by a key of braces before those were taken, and never by what is no path.
        check(&[("web", "'at', '../x', 'all'")], "web<at", "bad-service-id bad-service-id");
        check(&[("web", "'mail', 'WWW'"), ("mail", "'www'")], "web<WWW mail", "older-id-taken older-id-taken");
        // A change of capital letters alone: on many computers it is the same file.
        check(&[("web", "'Web'")], "web", "");
    }

    #[test]
    fn ids_of_statuspage_are_twelve_letters_and_digits_of_one_table() {
        let ids = |first: &str, second: &str| {
            let toml = format!(
                "base_url = 'https://a.example/'\n[[groups]]\nid = 'all-mail'\napi_id = '{first}'\n\
                 [[services]]\nid = 'mail'\ngroup = 'all-mail'\napi_id = '{second}'\n"
            );
            let (_, site, _, report) = site(&toml, &[], "2021-05-18 20:00");
            let kept = [&site.groups[0].api_id, &site.services[0].api_id].map(|id| id.clone().unwrap_or_default());
            (kept.join(" "), codes(&report).join(" "))
        };
        let told = |kept: &str, codes: &str| (kept.to_owned(), codes.to_owned());
        assert_eq!(ids("g7p1z4c8n2d6", "k3x9w0q2m5t7"), told("g7p1z4c8n2d6 k3x9w0q2m5t7", ""));
        assert_eq!(ids("g7p1z4c8n2d6", "g7p1z4c8n2d6"), told("g7p1z4c8n2d6 ", "duplicate-id"));
        assert_eq!(ids("G7P1Z4C8N2D6", "mail"), told(" ", "bad-service-id bad-service-id"));
    }
}
