//! The statement of the home page in words.

use super::clock::{TimeOptions, TimeStyle};
use super::context::{RenderContext, RenderInput};
use super::filters::{self, MessageValue};
use super::view;
use crate::facts::{Board, Health, Maintained, Restored, Subject};
use crate::locale::Arg;
use crate::markup;
use crate::model::{Moment, Service, ServiceId, State, Status};
use crate::spaces::sentence_gap;
use WordingValue::{Count, Words};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// More names than this are written as a count.
const NAMES: usize = 3;

/// The statement of the home page in words, and the first sentence of the latest entry about it.
#[must_use]
pub fn statement(input: RenderInput<'_>) -> (String, Option<String>) {
    RenderContext::new(input).said()
}

/// Services in one state whose maintenance, if that is the state, is equally far.
struct Clause {
    state: State,
    maintained: Option<Maintained>,
    services: Vec<ServiceId>,
}

impl RenderContext<'_> {
    /// The statement in words, and the first sentence of the latest entry about it.
    pub(super) fn said(&self) -> (String, Option<String>) {
        let view::StatementView { text, said, .. } = self.statement();
        (text, said)
    }

    /// The statement, with the latest entry of the post that it comes from.
    pub(super) fn statement(&self) -> view::StatementView {
        let statement = &self.input.board.statement;
        let latest = statement.source.and_then(|id| {
            let post = self.input.site.post(id);
            let shown = self.input.board.post(id).entries(post).rfind(|(_, entry)| entry.withdrawn.is_none());
            Some((post, shown?.0))
        });
        let next = statement.source.and_then(|id| self.next_update(id));
        let Wording { text, html } = self.with_unknown(self.subject(&statement.subject), &statement.unknown);
        view::StatementView {
            state: statement.state.name(),
            text,
            html,
            well: (statement.state == Health::Known(State::Maintenance)).then(|| self.all_operational().text),
            lang: match &statement.subject {
                Subject::Incident(id) => self.input.site.post(*id).lang.clone(),
                _ => None,
            },
            since: self.incident_since().filter(|_| latest.is_some()),
            said_lang: latest.and_then(|(post, entry)| post.lang_of(entry)).map(str::to_owned),
            said: latest.and_then(|(post, entry)| self.sentence(post, entry)),
            time: latest.map(|(post, entry)| self.moment(post.entries[entry].time)),
            next: next.filter(|_| latest.is_some()),
            due: statement.source.and_then(|id| self.due(id)).filter(|_| latest.is_some()),
        }
    }

    /// Since when the services are as the statement says, where it comes from one incident alone.
    fn incident_since(&self) -> Option<String> {
        let Board { open, statement, .. } = self.input.board;
        let troubled = statement.state.state() > State::Maintenance;
        let &[alone] = open.as_slice() else { return None };
        let incident = self.input.board.incident(alone).filter(|_| troubled && statement.source == Some(alone))?;
        incident.held_since.map(|at| self.moment(at))
    }

    /// The sentence, and that the state of other services is unknown.
    fn with_unknown(&self, statement: Wording, unknown: &[ServiceId]) -> Wording {
        if unknown.is_empty() {
            return statement;
        }
        let names = if unknown.len() > NAMES { Wording::default() } else { self.names(unknown) };
        let key = if names.text.is_empty() { "statement-others-unknown" } else { "statement-unknown-services" };
        let values =
            [("statement", Words(&statement)), ("names", Words(&names)), ("count", Count(as_count(unknown.len())))];
        self.phrase(key, &values)
    }

    fn subject(&self, subject: &Subject) -> Wording {
        match subject {
            Subject::AllOperational => self.all_operational(),
            Subject::Services(states) => self.with_others(self.services_in_words(&self.clauses(states)), states.len()),
            Subject::Incident(id) => Wording::plain(self.input.site.post(*id).title.clone()),
            Subject::Watching(restored) => self.restored(restored),
            Subject::Unknown => self.phrase("statement-unknown", &[]),
        }
    }

    /// The statement if these services are in these states and all others are operational.
    pub(super) fn statement_of(&self, states: &BTreeMap<ServiceId, State>) -> String {
        let mut affected: Vec<(ServiceId, State)> =
            states.iter().filter(|(_, state)| **state != State::Operational).map(|(id, state)| (*id, *state)).collect();
        affected.sort_by_key(|(id, state)| (Reverse(*state), *id));
        let alike = affected.chunk_by(|a, b| a.1 == b.1);
        let clause = |alike: &[(ServiceId, State)]| Clause {
            state: alike.first().map_or(State::Operational, |(_, state)| *state),
            maintained: None,
            services: alike.iter().map(|(id, _)| *id).collect(),
        };
        self.with_others(self.services_in_words(&alike.map(clause).collect::<Vec<_>>()), affected.len()).text
    }

    /// What the page of a service says first, as HTML: "web is down".
    pub(super) fn statement_of_service(&self, id: ServiceId) -> String {
        match self.input.board.service(id).state {
            Health::Unknown => markup::escape(&self.text("state-unknown")).into_owned(),
            Health::Known(State::Operational) => self.works(id).html,
            Health::Known(state) => self.services_in_words(&self.clauses(&[(id, state)])).html,
        }
    }

    /// "web is operational".
    pub(super) fn works_again(&self, id: ServiceId) -> String {
        self.works(id).text
    }

    fn works(&self, id: ServiceId) -> Wording {
        self.phrase("statement-all", &[("count", Count(1)), ("names", Words(&self.names(&[id])))])
    }

    fn all_operational(&self) -> Wording {
        let name = self.in_use().next().map_or("", |service| service.name.as_str());
        let name = Wording::plain(name.to_owned());
        self.phrase("statement-all", &[("count", Count(as_count(self.in_use().count()))), ("names", Words(&name))])
    }

    /// What a sentence says of one service in a state: "down".
    pub(super) fn said_of(&self, state: State) -> String {
        self.text(&format!("said-{}", state.name()))
    }

    /// The services that are not retired.
    fn in_use(&self) -> impl Iterator<Item = &Service> {
        let services = self.input.site.services.iter().zip(&self.input.board.services);
        services.filter(|(_, facts)| facts.in_use).map(|(service, _)| service)
    }

    /// Services by state and by how far their maintenance is, worst first.
    fn clauses(&self, states: &[(ServiceId, State)]) -> Vec<Clause> {
        let mut clauses: Vec<Clause> = Vec::new();
        for &(id, state) in states {
            let maintained = self.input.board.service(id).maintained.filter(|_| state == State::Maintenance);
            match clauses.iter_mut().find(|clause| (clause.state, clause.maintained) == (state, maintained)) {
                Some(clause) => clause.services.push(id),
                None => clauses.push(Clause { state, maintained, services: vec![id] }),
            }
        }
        clauses
    }

    /// "a and b are down, c is partly down; 4 others are under maintenance until 16:30". Only the first few services
    /// are named, the worst ones.
    fn services_in_words(&self, clauses: &[Clause]) -> Wording {
        let all_alike = |clause: &Clause| clauses.len() == 1 && clause.services.len() == self.in_use().count();
        let mut sentence = Wording::default();
        let mut named = 0;
        for (number, clause) in clauses.iter().enumerate() {
            let services = &clause.services;
            let alone = services.len() == 1;
            let names = match number {
                0 if all_alike(clause) && services.len() > NAMES => self.phrase("statement-every", &[]),
                0 if services.len() > NAMES => {
                    self.names_and_others(&services[..NAMES - 1], services.len() + 1 - NAMES)
                }
                0 => self.names(services),
                _ if alone || named + services.len() <= NAMES => self.names(services),
                _ => self.others(services.len()),
            };
            let counted = number > 0 && !alone && named + services.len() > NAMES;
            named += services.len();
            let state = self.state_of(clause);
            let key = if number == 0 { "statement-first" } else { "statement-also" };
            let values =
                [("count", Count(as_count(services.len()))), ("names", Words(&names)), ("state", Words(&state))];
            let also = self.phrase(key, &values);
            let key = if counted { "statement-join-counted" } else { "statement-join" };
            sentence = match number {
                0 => also,
                _ => self.phrase(key, &[("statement", Words(&sentence)), ("also", Words(&also))]),
            };
        }
        sentence
    }

    /// "down", "under maintenance until 16:30".
    fn state_of(&self, clause: &Clause) -> Wording {
        let key = if clause.services.len() == 1 { "said" } else { "plural" };
        let state = Wording::plain(self.text(&format!("{key}-{}", clause.state.name())));
        let overrun = || self.phrase("statement-overrun", &[("state", Words(&state))]);
        let until = match clause.maintained {
            Some(Maintained::Until(until)) => until,
            Some(Maintained::Overrun) => return overrun(),
            Some(Maintained::Open) | None => return state,
        };
        let (key, form) = match until.day {
            None if self.one_day(clause, until) => ("statement-until", TimeStyle::Clock),
            _ => ("statement-until-day", TimeStyle::Short),
        };
        let when = self.when(until, TimeOptions { form, zone: true, ..TimeOptions::default() });
        let planned = self.phrase(key, &[("state", Words(&state)), ("when", Words(&when))]);
        let stamp = self.moment(until);
        // The script shows the second when the planned end has passed without a word.
        let html = format!(
            "<span data-until=\"{stamp}\">{}</span><span data-from=\"{stamp}\" hidden>{}</span>",
            planned.html,
            overrun().html
        );
        Wording { text: planned.text, html }
    }

    /// Whether a maintenance ends on the day on which it began, so that the hour says enough.
    fn one_day(&self, clause: &Clause, until: Moment) -> bool {
        let board = self.input.board;
        let lasting = clause.services.iter().flat_map(|id| &board.service(*id).impact).filter(|it| it.holds(board.now));
        let began = lasting.filter(|it| it.state == clause.state).map(|it| it.from).max();
        began.is_some_and(|began| self.calendar().day(began) == self.day(until))
    }

    /// The sentence, and how many other services work. Nothing is added where an incident names no service or the state
    /// of some is unknown: then nobody can say that the others work.
    fn with_others(&self, statement: Wording, affected: usize) -> Wording {
        let board = self.input.board;
        let others = self.in_use().count().saturating_sub(affected);
        let open = board.open.iter().filter_map(|id| board.incident(*id).map(|incident| (board.post(*id), incident)));
        let mut vague = open.filter(|(facts, it)| facts.services.is_empty() && it.status != Some(Status::Monitoring));
        if statement.text.is_empty() || others == 0 || !board.statement.unknown.is_empty() || vague.next().is_some() {
            return statement;
        }
        let rest = self.phrase("statement-rest", &[("count", Count(as_count(others)))]);
        self.two_sentences(&statement, &rest)
    }

    fn two_sentences(&self, first: &Wording, second: &Wording) -> Wording {
        let [first, second] = [first, second].map(|it| self.phrase("statement-sentence", &[("sentence", Words(it))]));
        let gap = sentence_gap(&first.text);
        Wording {
            text: format!("{}{gap}{}", first.text, second.text),
            html: format!("{}{gap}<span class=\"rest\">{}</span>", first.html, second.html),
        }
    }

    /// "web has been working again since 16:30; we are monitoring it", and what is under maintenance.
    fn restored(&self, restored: &Restored) -> Wording {
        let services = &restored.services;
        let names = match services.len() {
            0 => Wording::default(),
            number if number > NAMES => self.names_and_others(&services[..NAMES - 1], number + 1 - NAMES),
            _ => self.names(services),
        };
        let short = TimeOptions { form: TimeStyle::Short, ..TimeOptions::default() };
        let when = restored.since.map(|since| self.when(since, short)).unwrap_or_default();
        let known = restored.since.is_some() && !services.is_empty();
        let key = if known { "statement-restored" } else { "statement-watching" };
        let values = [("count", Count(as_count(services.len()))), ("names", Words(&names)), ("when", Words(&when))];
        let statement = self.phrase(key, &values);
        if restored.under_maintenance.is_empty() {
            return statement;
        }
        let maintenance = self.services_in_words(&self.clauses(&restored.under_maintenance));
        self.two_sentences(&statement, &maintenance)
    }

    /// "a, b and 4 others".
    fn names_and_others(&self, named: &[ServiceId], others: usize) -> Wording {
        let others = self.others(others).text;
        let names = named.iter().map(|id| self.input.site.service(*id).name.as_str());
        let names: Vec<&str> = names.chain([others.as_str()]).collect();
        Wording::plain(self.input.locale.list(&names))
    }

    fn others(&self, number: usize) -> Wording {
        Wording::plain(self.text_with("others", &[("count", Arg::Count(as_count(number)))]))
    }

    fn names(&self, services: &[ServiceId]) -> Wording {
        let names: Vec<&str> = services.iter().map(|id| self.input.site.service(*id).name.as_str()).collect();
        Wording::plain(self.input.locale.list(&names))
    }

    /// A time in words, and as `<time>`.
    fn when(&self, at: Moment, options: TimeOptions) -> Wording {
        Wording { text: self.time_text(self.time(at), options), html: self.time_html(self.time(at), options) }
    }

    /// A message with values, as text and as HTML.
    fn phrase(&self, key: &str, values: &[(&str, WordingValue<'_>)]) -> Wording {
        let text: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (*name, value.text())).collect();
        let html: Vec<(&str, MessageValue<'_>)> = values.iter().map(|(name, value)| (*name, value.html())).collect();
        Wording { text: self.text_with(key, &text), html: filters::with_html(self.input.locale, key, &html) }
    }
}

/// A part of the statement: as plain text, and as HTML with its times as `<time>`.
#[derive(Default)]
struct Wording {
    text: String,
    html: String,
}

impl Wording {
    fn plain(text: String) -> Self {
        let html = markup::escape(&text).into_owned();
        Self { text, html }
    }
}

/// A value of a message.
enum WordingValue<'a> {
    Count(i64),
    Words(&'a Wording),
}

impl WordingValue<'_> {
    fn text(&self) -> Arg<'_> {
        match self {
            Count(count) => Arg::Count(*count),
            Words(phrase) => Arg::Text(&phrase.text),
        }
    }

    fn html(&self) -> MessageValue<'_> {
        match self {
            Count(count) => MessageValue::Count(*count),
            Words(phrase) => MessageValue::Html(&phrase.html),
        }
    }
}

fn as_count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::tests::look_with;

    /// A site with services `s1` and so on, and what its home page says.
    fn said(tag: &str, services: usize, posts: &[(&str, &str)], now: &str) -> String {
        let services: Vec<String> = (1..=services).map(|it| format!("[[services]]\nid = 's{it}'\n")).collect();
        let toml = format!("timezone = 'Europe/Paris'\nlocale = '{tag}'\n{}", services.concat());
        look_with(&toml, tag, posts, now, |context| context.statement().text)
    }

    fn incident(services: &str, body: &str) -> String {
        format!("---\ntitle: a\ndate: 2021-05-18 17:00\nservices: {{{services}}}\n---\nA.\n\n{body}")
    }

    fn maintenance(services: &str, start: &str, end: &str) -> String {
        format!("---\ntitle: m\ndate: 2021-05-10 10:00\nstart: {start}\nend: {end}\nservices: [{services}]\n---\nA.\n")
    }

    #[test]
    fn the_worst_is_named_then_services_are_counted() {
        let check = |services: usize, states: &str, expected: &str| {
            let post = incident(states, "");
            assert_eq!(said("en", services, &[("incidents/a.md", &post)], "2021-05-18 16:00"), expected);
        };
        check(1, "s1: outage", "s1 is down");
        check(2, "s1: outage", "s1 is down. The other one works.");
        check(3, "s1: outage, s2: degraded", "s1 is down, s2 is slow or failing for some. The other one works.");
        check(
            30,
            "s1: outage, s2: partial, s3: degraded, s4: degraded, s5: degraded, s6: degraded, s7: degraded",
            "s1 is down, s2 is partly down; 5 others are slow or failing for some. The other 23 work.",
        );
        check(9, "s1: outage, s2: outage, s3: outage, s4: outage", "s1, s2 and 2 others are down. The other 5 work.");
        check(4, "s1: outage, s2: outage, s3: outage, s4: outage", "All services are down");
        check(2, "s1: outage, s2: outage", "s1 and s2 are down");
    }

    #[test]
    fn french_counts_too() {
        let post = incident("s1: outage, s2: partial, s3: degraded, s4: degraded, s5: degraded", "");
        assert_eq!(
            said("fr", 9, &[("incidents/a.md", &post)], "2021-05-18 16:00"),
            "s1 est hors service, s2 en panne partielle ; 3 autres en mode dégradé. Les 4 autres fonctionnent."
        );
    }

    #[test]
    fn a_maintenance_says_until_when_and_no_longer_once_it_overran() {
        let night = maintenance("s1", "2021-05-18 17:30", "2021-05-18 19:00");
        let posts = [("maintenance/m.md", night.as_str())];
        let at = |now| said("en", 3, &posts, now);
        assert_eq!(
            at("2021-05-18 16:00"),
            "s1 is under maintenance until 19:00, Central European Time. The other 2 work."
        );
        assert_eq!(at("2021-05-18 17:05"), "s1 is under maintenance, longer than planned. The other 2 work.");
        let long = maintenance("s1, s2", "2021-05-18 17:30", "2021-05-19 02:00");
        let posts = [("maintenance/m.md", long.as_str())];
        assert_eq!(
            said("fr", 2, &posts, "2021-05-18 16:00"),
            "s1 et s2 sont en maintenance jusqu’au mer. 19 mai 2021, 02:00, heure d’Europe centrale"
        );
        let two = [("maintenance/m.md", night.as_str()), ("maintenance/n.md", &long.replace("[s1, s2]", "[s2]"))];
        assert_eq!(
            said("en", 2, &two, "2021-05-18 16:00"),
            "s1 is under maintenance until 19:00, Central European Time, \
             s2 is under maintenance until Wed, 19 May 2021, 02:00, Central European Time"
        );
    }

    #[test]
    fn nobody_says_that_the_others_work_where_nobody_knows() {
        let known = incident("s1: outage", "");
        let vague = "---\ntitle: b\ndate: 2021-05-18 17:00\nseverity: minor\n---\nSome pages fail.\n";
        let posts = [("incidents/a.md", known.as_str()), ("incidents/b.md", vague)];
        assert_eq!(said("en", 3, &posts, "2021-05-18 16:00"), "s1 is down");
    }

    #[test]
    fn monitoring_says_what_works_again_and_since_when() {
        let body = "## 17:40 · monitoring {s1=operational, s2=operational}\n\nBack.\n";
        let post = incident("s1: outage, s2: partial", body);
        let night = maintenance("s3", "2021-05-18 17:30", "2021-05-18 19:00");
        let posts = [("incidents/a.md", post.as_str()), ("maintenance/m.md", &night)];
        assert_eq!(
            said("en", 4, &posts[..1], "2021-05-18 16:00"),
            "s1 and s2 have been working again since Tue, 18 May 2021, 17:40; we are monitoring them"
        );
        assert_eq!(
            said("en", 4, &posts, "2021-05-18 16:00"),
            "s1 and s2 have been working again since Tue, 18 May 2021, 17:40; we are monitoring them. \
             s3 is under maintenance until 19:00, Central European Time."
        );
    }
}
