//! The statement of the home page in words.

use super::context::{RenderContext, RenderInput};
use super::view;
use crate::facts::{Health, Subject};
use crate::locale::Arg;
use crate::model::{Service, ServiceId, State};
use std::collections::BTreeMap;

/// More names than this are written as a count.
const NAMES: usize = 3;

/// The statement of the home page in words, and the first sentence of the latest entry about it.
#[must_use]
pub fn statement(input: RenderInput<'_>) -> (String, Option<String>) {
    RenderContext::new(input).said()
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
        let source = statement.source.map(|id| self.input.site.post(id));
        let latest = statement.source.and_then(|id| {
            let shown = self.input.board.post(id).shown.last()?;
            Some((self.input.site.post(id), *shown))
        });
        let next = statement.source.and_then(|id| self.next_update(id));
        view::StatementView {
            state: statement.state.name(),
            text: self.with_unknown(self.subject(&statement.subject), &statement.unknown),
            well: (statement.state == Health::Known(State::Maintenance)).then(|| self.all_operational()),
            lang: match &statement.subject {
                Subject::Incident(id) => self.input.site.post(*id).lang.clone(),
                _ => None,
            },
            said_lang: source.and_then(|post| post.lang.clone()),
            said: latest.and_then(|(post, entry)| self.sentence(post, entry)),
            time: latest.map(|(post, entry)| self.moment(post.entries[entry].time)),
            next: next.filter(|_| latest.is_some()),
            due: statement.source.and_then(|id| self.due(id)).filter(|_| latest.is_some()),
        }
    }

    /// The sentence, and that the state of other services is unknown.
    fn with_unknown(&self, text: String, unknown: &[ServiceId]) -> String {
        if unknown.is_empty() {
            return text;
        }
        let names: Vec<&str> = unknown.iter().map(|id| self.input.site.service(*id).name.as_str()).collect();
        let names = if names.len() > NAMES { String::new() } else { self.input.locale.list(&names) };
        let key = if names.is_empty() { "statement-others-unknown" } else { "statement-unknown-services" };
        let count = count(unknown.len());
        self.text_with(key, &[("statement", Arg::Text(&text)), ("names", Arg::Text(&names)), ("count", count)])
    }

    fn subject(&self, subject: &Subject) -> String {
        match subject {
            Subject::AllOperational => self.all_operational(),
            Subject::Services(states) if states.len() > NAMES => self.many(states),
            Subject::Services(states) => self.services_in_words(states),
            Subject::Incident(id) => self.input.site.post(*id).title.clone(),
            Subject::Watching(_) => self.text("statement-watching"),
            Subject::Unknown => self.text("statement-unknown"),
        }
    }

    /// The statement if these services are in these states and all others are operational.
    pub(super) fn statement_of(&self, states: &BTreeMap<ServiceId, State>) -> String {
        let mut hurt: Vec<(ServiceId, State)> =
            states.iter().filter(|(_, state)| **state != State::Operational).map(|(id, state)| (*id, *state)).collect();
        hurt.sort_by_key(|(id, state)| (std::cmp::Reverse(*state), *id));
        match hurt.len() {
            0 => String::new(),
            number if number > NAMES => {
                let total = count(self.in_use().count());
                self.text_with("statement-many-maintenance", &[("count", count(number)), ("total", total)])
            }
            _ => self.services_in_words(&hurt),
        }
    }

    fn all_operational(&self) -> String {
        let name = self.in_use().next().map_or("", |service| service.name.as_str());
        self.text_with("statement-all", &[("count", count(self.in_use().count())), ("names", Arg::Text(name))])
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

    /// "4 services out of 14 are disturbed".
    fn many(&self, states: &[(ServiceId, State)]) -> String {
        let planned = self.input.board.statement.state == Health::Known(State::Maintenance);
        let key = if planned { "statement-many-maintenance" } else { "statement-many" };
        let total = count(self.in_use().count());
        self.text_with(key, &[("count", count(states.len())), ("total", total)])
    }

    /// "a and b are out of service, c degraded".
    fn services_in_words(&self, states: &[(ServiceId, State)]) -> String {
        let clauses: Vec<String> = states
            .chunk_by(|a, b| a.1 == b.1)
            .enumerate()
            .map(|(number, alike)| {
                let names: Vec<&str> = alike.iter().map(|(id, _)| self.input.site.service(*id).name.as_str()).collect();
                let state = match alike {
                    [(_, state)] => self.said_of(*state),
                    [(_, state), ..] => self.text(&format!("plural-{}", state.name())),
                    [] => String::new(),
                };
                let key = if number == 0 { "statement-first" } else { "statement-also" };
                let names = self.input.locale.list(&names);
                let values =
                    [("count", count(alike.len())), ("names", Arg::Text(&names)), ("state", Arg::Text(&state))];
                self.text_with(key, &values)
            })
            .collect();
        clauses.join(", ")
    }
}

fn count(number: usize) -> Arg<'static> {
    Arg::Count(i64::try_from(number).unwrap_or(i64::MAX))
}
