//! Titles of incidents and their updates that say of a service what its state does not: "Mail also down". A title changes no
//! state, so what its author meant would be lost in silence.

use super::ResolveContext;
use crate::diagnostic::{Report, update};
use crate::model::written::Head;
use crate::model::{Entry, Incident, Kind, Moment, Relapse, ServiceId, Severity, Stage, State, Status, Word};
use crate::source::{Span, Spanned};
use crate::vocabulary::{self, QUESTION_MARKS, Vocabulary};
use std::collections::{BTreeMap, BTreeSet};

/// What a title says of services.
struct Said {
    /// Those that it names.
    services: BTreeSet<ServiceId>,
    relapse: Relapse,
}

impl Said {
    /// What a title says as a whole, else what its parts say of the services that they name.
    fn of(context: &ResolveContext<'_>, title: &str, (at, words): (Moment, Vocabulary)) -> Vec<Self> {
        if title.contains(QUESTION_MARKS) {
            return Vec::new();
        }
        let read = |part: &str| {
            let relapse = words.bad_state(part, context.services.names())?;
            Some(Self { services: context.services.named_in(part, at), relapse })
        };
        match read(title) {
            Some(whole) => vec![whole],
            None => {
                let parts = vocabulary::parts(title).flat_map(|part| part.split([',', ';']));
                parts.filter_map(read).filter(|said| !said.services.is_empty()).collect()
            }
        }
    }
}

/// Reports an update whose title says that it is worse than the services are shown, and a bad state that began before a
/// better one of an update above, so that it is shown as over.
pub(super) fn what_changes_no_state(
    context: &ResolveContext<'_>,
    incident: &Incident,
    entries: &[Entry],
    (lang, announced): (Option<&str>, Moment),
    report: &mut Report,
) {
    let words = context.config.vocabulary(lang);
    let mut states = incident.services.clone();
    let began = incident.started.unwrap_or(announced);
    let first = incident.services.iter().map(|(service, state)| (*service, (began, *state, None)));
    let mut latest: BTreeMap<ServiceId, (Moment, State, Option<Span>)> = first.collect();
    let mut watched = false;
    for (number, entry) in entries.iter().enumerate().skip(1) {
        // Opened again, its services are as bad as before.
        if incident.transitions.iter().any(|it| it.entry == Some(number) && !it.closed) {
            states.clone_from(&incident.services);
        }
        let worst = states.values().max().copied().unwrap_or(incident.severity.state());
        for (service, state) in &entry.states {
            match latest.get(service) {
                Some((at, better, above)) if at.from > entry.happened.from => {
                    if let (true, Some(place)) = (better < state, entry.place) {
                        let id = &context.config.services[service.0].id;
                        report.add(update::state_before_a_better_one(place, id, state.name(), *above));
                    }
                    continue;
                }
                _ => _ = latest.insert(*service, (entry.happened, *state, entry.place)),
            }
            states.insert(*service, *state);
        }
        let missing = Missing { incident, entry, states: &states, worst, watched };
        let missing = missing.states(context, words);
        if let (Some(title), Some(place), false) = (&entry.title, entry.title_place, missing.is_empty()) {
            report.add(update::state_in_the_title(place, title, &line_to_write(context, entry, &missing)));
        }
        what_the_word_leaves_out(context, entry, (&states, watched), report);
        watched = match entry.status() {
            Some(status) => status == Status::Monitoring,
            None => watched && entry.relapse.is_none() && !entry.affects_services(),
        };
    }
}

/// Reports an update that says that it goes on while all is shown as working.
fn what_the_word_leaves_out(
    context: &ResolveContext<'_>,
    entry: &Entry,
    (states, watched): (&BTreeMap<ServiceId, State>, bool),
    report: &mut Report,
) {
    let goes_on = entry.status() == Some(Status::Investigating) && watched && entry.states.is_empty();
    let works = states.values().all(|state| *state <= State::Maintenance);
    let service = states.keys().next().and_then(|id| context.config.services.get(id.0));
    if let (true, Some(place), Some(service)) = (goes_on && works, entry.place, service) {
        report.add(update::goes_on_and_all_works(place, &service.id));
    }
}

/// An update, with what is known when it comes.
struct Missing<'a> {
    incident: &'a Incident,
    entry: &'a Entry,
    /// The states of the services from the update on.
    states: &'a BTreeMap<ServiceId, State>,
    /// The worst state before it.
    worst: State,
    watched: bool,
}

impl Missing<'_> {
    /// The states that its title gives and its braces do not.
    fn states(&self, context: &ResolveContext<'_>, words: Vocabulary) -> Vec<(Option<ServiceId>, State)> {
        let Some(title) = &self.entry.title else { return Vec::new() };
        let closes = self.entry.status().is_some_and(Status::closes);
        let over = self.entry.relapse.is_none() && self.incident.is_over_at(self.entry.happened);
        if closes || over || words.taken_back(Kind::Incident, title).is_some() {
            return Vec::new();
        }
        let all = Said::of(context, title, (self.entry.time, words));
        all.iter().flat_map(|said| self.missing(said)).collect()
    }

    fn missing(&self, said: &Said) -> Vec<(Option<ServiceId>, State)> {
        if said.services.is_empty() {
            let own = self.states.keys().next().copied();
            return self.of_all(said).map(|state| (own, state)).into_iter().collect();
        }
        let told = |service: &ServiceId| self.entry.states.iter().any(|(told, _)| told == service);
        let of_one = |service: &ServiceId| {
            let now = self.states.get(service).copied().unwrap_or(State::Operational);
            let state = match said.relapse {
                Relapse::State(state) => Some(state).filter(|state| *state > now),
                Relapse::Again => (self.watched || now < State::Degraded).then(|| bad(self.incident.severity)),
            };
            Some((Some(*service), state?))
        };
        said.services.iter().filter(|service| !told(service)).filter_map(of_one).collect()
    }

    /// The state that a title without names of services gives.
    fn of_all(&self, said: &Said) -> Option<State> {
        let entry = self.entry;
        if entry.relapse.is_some() {
            let all_well = !entry.states.is_empty() && entry.states.iter().all(|it| it.1 == State::Operational);
            return all_well.then_some(match said.relapse {
                Relapse::State(state) => state,
                Relapse::Again => bad(self.incident.severity),
            });
        }
        if !entry.states.is_empty() {
            return None;
        }
        match said.relapse {
            Relapse::State(state) => Some(state).filter(|state| *state > self.worst),
            Relapse::Again => (self.watched && entry.word.is_none() || self.worst == State::Operational)
                .then(|| bad(self.incident.severity)),
        }
    }
}

/// The state of a severity, where something is wrong.
fn bad(severity: Severity) -> State {
    match severity {
        Severity::None => State::Outage,
        severity => severity.state(),
    }
}

/// What to write: the heading of an update with its title and the states that it lacks, or the states for its braces.
/// Without a service it is a status.
fn line_to_write(context: &ResolveContext<'_>, entry: &Entry, missing: &[(Option<ServiceId>, State)]) -> String {
    let local = entry.time.from.with_timezone(&context.config.timezone);
    let title = entry.title.as_deref().unwrap_or_default();
    let pair = |(id, state): (ServiceId, State)| format!("{}={}", context.config.services[id.0].id, state.name());
    let missing = missing.iter().filter_map(|(id, state)| Some((id.as_ref().copied()?, *state)));
    let pairs: Vec<String> = missing.map(pair).collect();
    let status = entry.status().filter(|_| !pairs.is_empty());
    let status = status.or(Some(Status::Investigating).filter(|_| pairs.is_empty()));
    let status = status.map_or_else(String::new, |status| format!("{} · ", status.name()));
    let pairs = if pairs.is_empty() { String::new() } else { format!(" {{{}}}", pairs.join(", ")) };
    format!("## {} · {status}{title}{pairs}", local.format("%Y-%m-%d %H:%M"))
}

/// Reports a title of a post with a word that ends it or puts it off, where nothing else says so: "[Cancelled] New disks",
/// "Mail down (resolved)".
pub(super) fn word_of_the_whole(
    (kind, words): (Kind, Vocabulary),
    title: &Spanned<String>,
    is_said: impl Fn(Word) -> bool,
    report: &mut Report,
) {
    let parts: Vec<&str> = vocabulary::parts(&title.value).collect();
    let ends = [parts.first(), parts.last()].into_iter().flatten().filter(|_| parts.len() > 1);
    let is_meant = |word: Word| vocabulary::closes(word) || word == Word::Stage(Stage::Postponed);
    let said = ends.filter_map(|part| Some((*part, words.strong(kind, part).filter(|word| is_meant(*word))?)));
    if let Some((part, word)) = said.into_iter().find(|(_, word)| !is_said(*word)) {
        let name = match word {
            Word::Status(status) => status.name(),
            Word::Stage(stage) => stage.name(),
        };
        report.add(update::word_in_the_title(title.span, part, name));
    }
}

/// Reports a title of an incident that says of a service that it is down, where nothing in the post says so.
pub(super) fn of_a_service_that_works(
    context: &ResolveContext<'_>,
    incident: &Incident,
    entries: &[Entry],
    (head, began): (&Head, Moment),
    report: &mut Report,
) {
    if incident.retracted {
        return;
    }
    let words = context.config.vocabulary(head.lang.as_deref());
    let title = &head.title;
    let first = incident.services.iter().chain(&incident.later).map(|(id, state)| (*id, *state));
    let of_entries = entries.iter().flat_map(Entry::all_states);
    let table = incident.impact.iter().flatten();
    let of_table = table.flat_map(|(id, steps)| steps.iter().map(|(_, state)| (*id, *state)));
    let mut worst: BTreeMap<ServiceId, State> = BTreeMap::new();
    for (id, state) in first.chain(of_entries).chain(of_table) {
        let before = worst.entry(id).or_insert(state);
        *before = state.max(*before);
    }
    let mut missing: BTreeMap<ServiceId, State> = BTreeMap::new();
    for said in Said::of(context, &title.value, (began, words)) {
        let state = if let Relapse::State(state) = said.relapse { state } else { bad(incident.severity) };
        // "Down" is often said of what is out for some.
        let least = state.min(State::Partial);
        let works = |id: &ServiceId| worst.get(id).is_none_or(|worst| *worst < least);
        missing.extend(said.services.into_iter().filter(works).map(|id| (id, state)));
    }
    if !missing.is_empty() {
        let pair =
            |(id, state): (&ServiceId, &State)| format!("{}: {}", context.config.services[id.0].id, state.name());
        let pairs: Vec<String> = missing.iter().map(pair).collect();
        report.add(update::service_in_the_title(title.span, &title.value, &pairs.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{CONFIG, site};

    /// The advice on a post with these lines of front matter and this body.
    fn advice(keys: &str, body: &str) -> Vec<String> {
        let post = format!("---\ntitle: A\ndate: 2021-05-18 17:00\n{keys}\n---\nA.\n\n{body}");
        let post = if keys.starts_with("title:") { post.replacen("title: A\n", "", 1) } else { post };
        let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", &post)], "2021-05-18 20:00");
        report.list().iter().map(|it| format!("{} {}", it.code, it.help.as_deref().unwrap_or(""))).collect()
    }

    #[test]
    fn an_update_says_of_a_service_what_its_state_does_not() {
        let check = |title: &str, line: &str| {
            let told = advice("services: {web: degraded}", &format!("## 17:30 · {title}\n\nB.\n"));
            let line = format!("near-miss if it is worse now, write `## 2021-05-18 17:30 · {line}`");
            assert_eq!(told, [line], "{title}");
        };
        for title in [
            "Mail also down",
            "mail down",
            "Mail down too",
            "Mail is now down, too",
            "Outage of mail",
            "Mail down for some",
            "Mail down since 17:10",
            "Courriels HS",
            "Panne totale des courriels",
            "Courriels aussi en panne",
            "Mail is completely offline",
            "The disk is full: mail down",
        ] {
            check(title, &format!("{title} {{mail=outage}}"));
        }
        check("identified · Mail also down", "identified · Mail also down {mail=outage}");
        check("Mail slow", "Mail slow {mail=degraded}");
        check("Mail is not working", "Mail is not working {mail=partial}");
        check("Web and mail down", "Web and mail down {web=outage, mail=outage}");
        check("Web down, mail slow", "Web down, mail slow {web=outage, mail=degraded}");
        check("Total outage", "Total outage {web=outage}");
        check("Everything is down", "Everything is down {web=outage}");
        check("Apps down", "Apps down {web=outage}");
        check("Mail down {web=outage}", "Mail down {mail=outage}");
        check("monitoring · Courriels HS", "monitoring · Courriels HS {mail=outage}");
    }

    #[test]
    fn a_title_that_its_states_say_too_is_none() {
        let check = |keys: &str, heading: &str| {
            assert_eq!(advice(keys, &format!("## 17:30 · {heading}\n\nB.\n")), [] as [&str; 0], "{keys} {heading}");
        };
        for heading in [
            "Mail also down {mail=outage}",
            "Mail down {all=outage}",
            "Mail down {mail=degraded}",
            "web slow",
            "Total outage {web=outage}",
            "Is mail down?",
            "Why mail went down",
            "The mail outage of March",
            "Mail is not down",
            "Mail works",
            "Mail queue is full",
            "We told mail users that web is slow",
            "Mail down to one server",
            "resolved · Mail was down",
        ] {
            check("services: {web: degraded}", heading);
        }
        check("services: {web: degraded, mail: outage}", "Mail still down");
        check("services: {web: degraded, mail: outage}", "Mail down");
        check("services: {all: outage}", "Total outage");
    }

    #[test]
    fn a_title_of_an_incident_names_what_is_affected() {
        let check = |title: &str, keys: &str, expected: Option<&str>| {
            let keys = format!("title: {title}\n{keys}");
            let told = advice(&keys, "## 17:30 · identified\n\nB.\n");
            let line = expected.map(|it| format!("near-miss if it is so, write `{it}` in `services: {{…}}`"));
            assert_eq!(told, line.into_iter().collect::<Vec<_>>(), "{title} {keys}");
        };
        check("Mail down", "services: {web: outage}", Some("mail: outage"));
        check("Mail HS", "services: {web: outage}", Some("mail: outage"));
        check("Mail is slow", "services: [web]", Some("mail: degraded"));
        check("Web and mail down", "services: {web: outage}", Some("mail: outage"));
        check("Web and mail down", "services: {web: degraded, mail: outage}", Some("web: outage"));
        check("Mail down", "severity: critical", Some("mail: outage"));
        check("Mail down", "services: [mail]", None);
        check("Mail is slow", "services: {mail: outage}", None);
        check("Mail down", "services: {mail: degraded}\nimpact: {mail: [17:00 outage]}", None);
        check("Mail down", "services: all", None);
        check("Mail down", "severity: none\nservices: [web]", None);
        check("Mail is late", "services: {web: outage}", None);
        check("The disk of the mail server is full", "services: {web: outage}", None);
    }
}
