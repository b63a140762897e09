//! One announcement for one channel, as values.

use super::events::PostEvent;
use super::record::{AnnounceKey, MessageRecord, MessageState};
use super::standing::Standing;
use super::text;
use crate::config::announce::ChannelConfig;
use crate::locale::Locale;
use crate::model::{EventKind, Kind, State};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use unicode_segmentation::UnicodeSegmentation;

/// A text for a channel, and what a program needs beside it. It is only made from an event of a published post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// Its key.
    pub key: AnnounceKey,
    /// What happened.
    pub kind: EventKind,
    /// The kind of the post.
    pub post_kind: Kind,
    /// When it happened (UTC).
    pub at: DateTime<Utc>,
    /// When it happened at the earliest (UTC): the same in every run.
    pub since: DateTime<Utc>,
    /// A digest of what the entry says.
    pub digest: String,
    /// The same in the first language of the site, if that is another one.
    pub original: Option<String>,
    /// Where the post stands, if this tells it.
    pub standing: Option<Standing>,
    /// Its number among the announcements of its post on the channel, from 1.
    pub number: u32,
    /// The word for the state: "Major outage", "Resolved".
    pub state: String,
    /// The state of the services in the API's words, if it names one.
    pub service_state: Option<State>,
    /// The title of the post.
    pub title: String,
    /// The title of the entry and its first sentence.
    pub text: String,
    /// All of the entry as plain text.
    pub body: String,
    /// When to expect the next update, or the plan of a maintenance, in words.
    pub next: Option<String>,
    /// When to expect the next update (UTC).
    pub next_at: Option<DateTime<Utc>>,
    /// The page of the post.
    pub link: String,
    /// The services it is about: ids and names.
    pub services: Vec<(String, String)>,
    /// The title of the site.
    pub site: String,
    /// The address of the site.
    pub site_url: String,
    /// The language of its words.
    pub lang: String,
    /// "Major outage: The server is down".
    pub head: String,
    /// The template of the channel.
    pub template: Option<String>,
    /// What was announced first of this post on this channel: its key and its id there.
    pub thread: Option<(AnnounceKey, Option<String>)>,
    /// The id of the announcement that it corrects, where the channel can do that.
    pub replaces: Option<String>,
}

impl Announcement {
    /// The announcement of an event.
    #[must_use]
    pub fn new(event: &PostEvent<'_>, channel: &ChannelConfig, locale: &Locale) -> Self {
        let (post, on) = (event.post, event.post.on);
        let words = text::words(event, locale);
        let services = post.facts.services.iter().map(|id| {
            let service = on.site().service(*id);
            (service.id.clone(), service.name.clone())
        });
        Self {
            key: key(event, &channel.id),
            kind: event.kind,
            post_kind: post.post.kind(),
            at: event.at,
            since: event.since,
            digest: event.digest.clone(),
            original: Some(event.original.clone()).filter(|original| *original != event.digest),
            standing: event.standing.clone(),
            number: 1,
            state: words.state,
            service_state: event.state,
            title: post.post.title.clone(),
            text: words.text,
            body: words.body,
            next: words.next,
            next_at: words.next_at,
            link: post.url(),
            services: services.collect(),
            site: on.config().title.clone(),
            site_url: on.base().to_string(),
            lang: locale.tag().to_owned(),
            head: words.head,
            template: channel.template.clone(),
            thread: None,
            replaces: None,
        }
    }

    /// The record of it, at an instant.
    #[must_use]
    pub fn record(&self, state: MessageState, at: DateTime<Utc>) -> MessageRecord {
        MessageRecord {
            state,
            at,
            run: None,
            id: None,
            digest: self.digest.clone(),
            number: self.number,
            original: self.original.clone(),
            standing: self.standing.clone(),
            reported: None,
        }
    }

    /// The key as programs of others take it: letters and digits.
    #[must_use]
    pub fn id(&self) -> String {
        digest_of(&self.key)
    }

    /// Its text within a limit. `count` measures a text as the channel does. Whole sentences are left out before
    /// anything is cut.
    #[must_use]
    pub fn fitted(&self, limit: usize, count: &dyn Fn(&str) -> usize) -> String {
        let next = self.next.as_deref().unwrap_or_default();
        let versions = [(self.text.as_str(), next), (&self.text, ""), ("", next), ("", "")];
        let mut last = String::new();
        for (text, next) in versions {
            last = self.composed(&self.head, text, next);
            if count(&last) <= limit {
                return last;
            }
        }
        if self.template.is_some() {
            return cut(&last, &|text| count(text) <= limit);
        }
        let head = cut(&self.head, &|head| count(&self.composed(head, "", "")) <= limit);
        self.composed(&head, "", "")
    }

    /// The state and the title within so many bytes.
    #[must_use]
    pub fn head_within(&self, most: usize) -> String {
        let fits = |head: &str| head.len() <= most;
        if fits(&self.head) { self.head.clone() } else { cut(&self.head, &fits) }
    }

    /// The whole text.
    #[must_use]
    pub fn whole(&self) -> String {
        self.composed(&self.head, &self.text, self.next.as_deref().unwrap_or_default())
    }

    fn composed(&self, head: &str, text: &str, next: &str) -> String {
        if let Some(template) = &self.template {
            return self.filled(template, text, next);
        }
        let lines = [head, text, next, &self.link];
        lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    fn filled(&self, template: &str, text: &str, next: &str) -> String {
        let services: Vec<&str> = self.services.iter().map(|(_, name)| name.as_str()).collect();
        let body = if text.is_empty() { "" } else { &self.body };
        let places = [
            ("{state}", self.state.as_str()),
            ("{title}", &self.title),
            ("{text}", text),
            ("{body}", body),
            ("{next}", next),
            ("{link}", &self.link),
            ("{services}", &services.join(", ")),
            ("{site}", &self.site),
        ];
        // From left to right, so that a title with a brace stays as it is.
        let mut filled = String::new();
        let mut rest = template;
        while let Some(open) = rest.find('{') {
            filled.push_str(&rest[..open]);
            rest = &rest[open..];
            match places.iter().find(|(name, _)| rest.starts_with(name)) {
                Some((name, value)) => {
                    filled.push_str(value);
                    rest = &rest[name.len()..];
                }
                None => {
                    filled.push('{');
                    rest = &rest[1..];
                }
            }
        }
        filled + rest
    }
}

/// The key of an event on a channel.
#[must_use]
pub fn key(event: &PostEvent<'_>, channel: &str) -> AnnounceKey {
    let event_name = match event.kind {
        // A correction may go back to an earlier text.
        EventKind::Corrected => format!("{}-{}-{}", event.kind.name(), event.corrects, event.digest),
        kind => match (event.changes, &event.standing) {
            (Some(before), Some(standing)) => format!("{}-{before}-{}", kind.name(), standing.name()),
            _ => kind.name().to_owned(),
        },
    };
    AnnounceKey { post: event.name.clone(), entry: event.entry.clone(), event: event_name, channel: channel.to_owned() }
}

/// A key in letters and digits, the same in every run.
#[must_use]
pub fn digest_of(key: &AnnounceKey) -> String {
    hex(&Sha256::digest(key.text()), 16)
}

/// The first bytes of a digest in hexadecimal.
pub(super) fn hex(bytes: &[u8], most: usize) -> String {
    bytes.iter().take(most).map(|byte| format!("{byte:02x}")).collect()
}

/// The beginning of a text that fits, cut at a word where one ends, with `…`.
fn cut(text: &str, fits: &dyn Fn(&str) -> bool) -> String {
    let letters: Vec<&str> = text.graphemes(true).collect();
    let shown = |length: usize| {
        let part = letters[..length].concat();
        let word = part.rfind(' ').filter(|at| *at > part.len() / 2).map_or(part.as_str(), |at| &part[..at]);
        format!("{}…", word.trim_end_matches([' ', ',', ';', ':', '\u{a0}', '\u{202f}', '.']))
    };
    // Halved until the longest one is found: to count the text for each length would take minutes.
    let (mut fitting, mut too_long) = (None, letters.len());
    let mut length = letters.len() / 2;
    while fitting.map_or(0, |it| it + 1) < too_long {
        if fits(&shown(length)) {
            fitting = Some(length);
        } else {
            too_long = length;
        }
        length = usize::midpoint(fitting.map_or(0, |it| it + 1), too_long);
    }
    fitting.map(shown).unwrap_or_default()
}
