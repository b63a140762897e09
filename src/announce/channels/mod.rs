//! One file per channel: an announcement and the answers so far → the next request. Nothing here opens the network.

mod bluesky;
mod buttondown;
mod discord;
mod listmonk;
mod mastodon;
mod matrix;
mod mentions;
mod ntfy;
mod slack;
mod smtp;
mod teams;
mod telegram;
mod webhook;
mod websub;

pub use mastodon::InstanceLimits;

use super::message::Announcement;
use super::request::{ChannelAnswer, CommandInput, HttpMessage, MailServer, MaskedText, OutgoingMessage};
use crate::config::announce::{ChannelAddress, ChannelTarget, SmtpTarget};
use chrono::{DateTime, TimeDelta, Utc};
use url::Url;

/// What a channel needs beside the announcement.
#[derive(Debug, Clone)]
pub struct ChannelContext<'a> {
    /// Where it posts.
    pub target: &'a ChannelTarget,
    /// Its secrets, in the order of [`ChannelTarget::secrets`].
    pub secrets: &'a [MaskedText],
    /// What an instance of Mastodon allows.
    pub limits: InstanceLimits,
    /// The instant of the run.
    pub now: DateTime<Utc>,
}

/// What a channel does next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextRequest {
    /// It sends this.
    Send(OutgoingMessage),
    /// All is sent. The id that the channel gave it.
    Done(Option<String>),
    /// It cannot be sent. The reason.
    Failed(String),
}

/// How a channel treats an announcement that it gets twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repetition {
    /// By the key, it takes only the first one.
    Never,
    /// The same, but it forgets the key after this time.
    NeverFor(TimeDelta),
    /// It posts it twice.
    Posts,
}

impl ChannelContext<'_> {
    fn secret(&self, number: usize) -> MaskedText {
        self.secrets.get(number).cloned().unwrap_or_else(|| MaskedText::plain(""))
    }

    /// An address, which is the last secret if it is one.
    fn address(&self, url: &ChannelAddress) -> MaskedText {
        match url {
            ChannelAddress::Open(url) => MaskedText::plain(url.as_str()),
            ChannelAddress::Secret(_) => self.secret(self.secrets.len().saturating_sub(1)),
        }
    }

    /// The request after these answers.
    #[must_use]
    pub fn next(&self, announcement: &Announcement, answers: &[ChannelAnswer]) -> NextRequest {
        let Some(answer) = answers.last() else {
            return match self.login_request() {
                Some(login) => NextRequest::Send(OutgoingMessage::Http(login)),
                None => self.post(announcement, None),
            };
        };
        if answer.is_good() {
            return match self.target {
                ChannelTarget::Bluesky { .. } if answers.len() == 1 => self.post(announcement, Some(answer)),
                ChannelTarget::Bluesky { .. } => bluesky::taken(answer),
                ChannelTarget::Listmonk { url, .. } if answers.len() == 1 => {
                    listmonk::start(url, (&self.secret(0), &self.secret(1)), answer)
                }
                ChannelTarget::Listmonk { .. } => listmonk::started(answer),
                ChannelTarget::Buttondown { .. } => buttondown::taken(answer),
                ChannelTarget::Telegram { .. } => telegram::taken(answer),
                ChannelTarget::Mastodon { .. } => mastodon::taken(answer),
                ChannelTarget::Discord { .. } => NextRequest::Done(answer.text_at("/id")),
                ChannelTarget::Matrix { .. } => matrix::taken(answer),
                ChannelTarget::Slack { .. } => slack::taken(answer),
                ChannelTarget::Webhook { .. }
                | ChannelTarget::Smtp(_)
                | ChannelTarget::Teams { .. }
                | ChannelTarget::Ntfy { .. }
                | ChannelTarget::Websub { .. }
                | ChannelTarget::Exec { .. } => NextRequest::Done(None),
            };
        }
        NextRequest::Failed(answer.reason())
    }

    /// All requests of an announcement, for `--dry-run`: what only an answer says has a name in capitals.
    ///
    /// # Errors
    ///
    /// When it cannot be sent. The reason.
    pub fn shown(&self, announcement: &Announcement) -> Result<Vec<OutgoingMessage>, String> {
        let message = self.message(announcement, None)?;
        Ok(match self.target {
            ChannelTarget::Bluesky { url, handle, .. } => {
                let password = MaskedText::plain(self.secret(0).shown());
                vec![OutgoingMessage::Http(bluesky::login_request(url, handle, &password)?), message]
            }
            ChannelTarget::Listmonk { url, .. } => {
                let start = listmonk::start_request(url, (&self.secret(0), &self.secret(1)), "ID")?;
                vec![message, OutgoingMessage::Http(start)]
            }
            _ => vec![message],
        })
    }

    fn post(&self, announcement: &Announcement, login: Option<&ChannelAnswer>) -> NextRequest {
        match self.message(announcement, login) {
            Ok(message) => NextRequest::Send(message),
            Err(why) => NextRequest::Failed(why),
        }
    }

    /// The request that begins a session, where the API has such.
    fn login_request(&self) -> Option<HttpMessage> {
        match self.target {
            ChannelTarget::Bluesky { url, handle, .. } => bluesky::login_request(url, handle, &self.secret(0)).ok(),
            _ => None,
        }
    }

    fn message(&self, announcement: &Announcement, login: Option<&ChannelAnswer>) -> Result<OutgoingMessage, String> {
        let http = match self.target {
            ChannelTarget::Webhook { url, .. } => {
                webhook::message(self.address(url), &self.secret(0), announcement, self.now)?
            }
            ChannelTarget::Mastodon { url, visibility, .. } => {
                mastodon::message(url, *visibility, &self.secret(0), self.limits, announcement)?
            }
            ChannelTarget::Slack { .. } => slack::message(self.secret(0), announcement),
            ChannelTarget::Discord { .. } => discord::message(&self.secret(0), announcement),
            ChannelTarget::Matrix { url, room, .. } => matrix::message(url, room, &self.secret(0), announcement)?,
            ChannelTarget::Telegram { url, chat, .. } => telegram::message(url, chat, &self.secret(0), announcement),
            ChannelTarget::Teams { .. } => teams::message(self.secret(0), announcement),
            ChannelTarget::Ntfy { url, token } => {
                ntfy::message(self.address(url), token.as_ref().map(|_| self.secret(0)).as_ref(), announcement)
            }
            ChannelTarget::Bluesky { url, handle, .. } => bluesky::message(url, handle, login, announcement)?,
            ChannelTarget::Listmonk { url, lists, .. } => {
                listmonk::create(url, lists, (&self.secret(0), &self.secret(1)), announcement)?
            }
            ChannelTarget::Buttondown { url, .. } => buttondown::message(url, &self.secret(0), announcement)?,
            ChannelTarget::Websub { url } => websub::message(url, announcement),
            ChannelTarget::Exec { run } => {
                let input = webhook::json(announcement);
                return Ok(OutgoingMessage::Run(CommandInput { run: run.clone(), input }));
            }
            ChannelTarget::Smtp(target) => return smtp::message(target, announcement).map(OutgoingMessage::Mail),
        };
        Ok(OutgoingMessage::Http(http))
    }

    /// The request that reads what the channel allows, before anything is posted.
    #[must_use]
    pub fn limits_request(&self, tries: usize) -> Option<HttpMessage> {
        match self.target {
            ChannelTarget::Mastodon { url, .. } => mastodon::limits_request(url, tries),
            _ => None,
        }
    }

    /// A request that shows whether the channel accepts the credentials, without posting.
    #[must_use]
    pub fn check_request(&self) -> Option<HttpMessage> {
        match self.target {
            ChannelTarget::Mastodon { url, .. } => mastodon::check_request(url, &self.secret(0)),
            ChannelTarget::Matrix { url, .. } => matrix::check_request(url, &self.secret(0)),
            ChannelTarget::Discord { .. } => Some(HttpMessage::get(self.secret(0))),
            ChannelTarget::Telegram { url, .. } => Some(telegram::check_request(url, &self.secret(0))),
            ChannelTarget::Bluesky { .. } => self.login_request(),
            ChannelTarget::Listmonk { url, .. } => listmonk::check_request(url, (&self.secret(0), &self.secret(1))),
            ChannelTarget::Buttondown { url, .. } => buttondown::check_request(url, &self.secret(0)),
            ChannelTarget::Slack { .. }
            | ChannelTarget::Webhook { .. }
            | ChannelTarget::Smtp(_)
            | ChannelTarget::Teams { .. }
            | ChannelTarget::Ntfy { .. }
            | ChannelTarget::Websub { .. }
            | ChannelTarget::Exec { .. } => None,
        }
    }

    /// The server that takes the mails, if it is a channel for mail.
    #[must_use]
    pub fn mail_server(&self) -> Option<MailServer> {
        match self.target {
            ChannelTarget::Smtp(SmtpTarget { host, port, wrapped, .. }) => {
                Some(MailServer { host: host.clone(), port: *port, wrapped: *wrapped })
            }
            _ => None,
        }
    }

    /// The length of an announcement in the units of the channel, and its limit, where it has one.
    #[must_use]
    pub fn count(&self, announcement: &Announcement) -> (usize, Option<usize>) {
        match self.target {
            ChannelTarget::Mastodon { .. } => {
                let text = mastodon::text(self.limits, announcement);
                (mastodon::count(self.limits, &text), Some(self.limits.characters))
            }
            ChannelTarget::Discord { .. } => (discord::text(announcement).chars().count(), Some(discord::LIMIT)),
            ChannelTarget::Slack { .. } => (slack::text(announcement).chars().count(), Some(slack::LIMIT)),
            ChannelTarget::Bluesky { .. } => (bluesky::count(&bluesky::text(announcement)), Some(bluesky::LIMIT)),
            ChannelTarget::Telegram { .. } => (telegram::count(&telegram::text(announcement)), Some(telegram::LIMIT)),
            _ => (announcement.whole().chars().count(), None),
        }
    }
}

/// The text of a mail, without the subject.
fn mail_text(announcement: &Announcement) -> String {
    if announcement.template.is_some() {
        return announcement.whole();
    }
    let next = announcement.next.as_deref().unwrap_or_default();
    let parts = [announcement.body.as_str(), next, &announcement.link];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// A text in which a mailing service finds no template: no brace stands beside what begins one.
fn no_template(text: &str) -> String {
    let mut typed = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '{' | '%' | '#') && typed.ends_with('{') {
            typed.push(' ');
        }
        typed.push(letter);
    }
    typed
}

/// The address of an API's method: each part is encoded, as the ids of rooms have signs.
fn address(url: &Url, parts: &[&str]) -> Result<Url, String> {
    let mut address = url.clone();
    address
        .path_segments_mut()
        .map_err(|()| "this address cannot have a path".to_owned())?
        .pop_if_empty()
        .extend(parts);
    Ok(address)
}

impl ChannelTarget {
    /// What happens to an announcement that arrives twice.
    #[must_use]
    pub fn repetition(&self) -> Repetition {
        match self {
            Self::Webhook { .. } | Self::Smtp(_) | Self::Bluesky { .. } | Self::Websub { .. } => Repetition::Never,
            Self::Mastodon { .. } => Repetition::NeverFor(TimeDelta::hours(1)),
            Self::Matrix { .. } | Self::Buttondown { .. } => Repetition::NeverFor(TimeDelta::hours(24)),
            Self::Slack { .. }
            | Self::Discord { .. }
            | Self::Teams { .. }
            | Self::Telegram { .. }
            | Self::Ntfy { .. }
            | Self::Listmonk { .. }
            | Self::Exec { .. } => Repetition::Posts,
        }
    }

    /// Whether it gets words, and not only the news that there are some.
    #[must_use]
    pub fn has_text(&self) -> bool {
        !matches!(self, Self::Websub { .. })
    }

    /// Whether an announcement can be corrected in its place.
    #[must_use]
    pub fn edits(&self) -> bool {
        matches!(self, Self::Mastodon { .. } | Self::Discord { .. } | Self::Matrix { .. } | Self::Telegram { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::no_template;

    #[test]
    fn no_text_is_a_template() {
        assert_eq!(no_template("{{ .Email }} {{{ x } {a} {%"), "{ { .Email }} { { { x } {a} { %");
    }
}
