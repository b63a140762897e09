//! Mastodon, by its API (<https://docs.joinmastodon.org/methods/statuses/>). Pleroma, `GoToSocial` and others take the same.

use super::mentions::unmentioned;
use super::{NextRequest, address};
use crate::announce::message::Announcement;
use crate::announce::request::{ChannelAnswer, HttpMessage, MaskedText};
use crate::config::announce::Visibility;
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;
use url::Url;

/// The first part of the paths of the API.
const API: &str = "api";

/// What an instance allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InstanceLimits {
    /// The most characters of a post.
    pub characters: usize,
    /// How many characters an address counts for, however long it is.
    pub per_url: usize,
}

impl Default for InstanceLimits {
    fn default() -> Self {
        Self { characters: 500, per_url: 23 }
    }
}

impl InstanceLimits {
    /// Reads the answer of an instance to `limits_request`.
    #[must_use]
    pub fn read(answer: &ChannelAnswer) -> Option<Self> {
        let number = |pointer: &str| answer.text_at(pointer)?.parse().ok();
        let characters = number("/configuration/statuses/max_characters").or_else(|| number("/max_toot_chars"))?;
        let per_url = number("/configuration/statuses/characters_reserved_per_url").unwrap_or(23);
        Some(Self { characters: usize::min(characters, MOST), per_url: usize::min(per_url, MOST) })
    }
}

/// No instance has posts or addresses of more characters.
const MOST: usize = 1_000_000;

#[derive(Serialize)]
struct MastodonStatus<'a> {
    status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    visibility: Option<&'a str>,
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_reply_to_id: Option<&'a str>,
}

/// The request for the limits; older instances have only the first version of the API.
pub(super) fn limits_request(url: &Url, tries: usize) -> Option<HttpMessage> {
    let version = ["v2", "v1"].get(tries)?;
    Some(HttpMessage::get(MaskedText::plain(address(url, &[API, version, "instance"]).ok()?)))
}

pub(super) fn check_request(url: &Url, token: &MaskedText) -> Option<HttpMessage> {
    let url = address(url, &[API, "v1", "accounts", "verify_credentials"]).ok()?;
    Some(HttpMessage::get(MaskedText::plain(url)).bearer(token))
}

/// The length of a text as Mastodon counts it.
pub(super) fn count(limits: InstanceLimits, text: &str) -> usize {
    let mut length = 0;
    for (number, word) in text.split([' ', '\n']).enumerate() {
        length += usize::from(number > 0);
        let after = word.len() - word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '"']).len();
        let whole = word.graphemes(true).count();
        length += if is_address(word) { limits.per_url + after } else { whole };
    }
    length
}

/// Whether an instance surely takes a word as an address, which then has the same length however long it is.
fn is_address(word: &str) -> bool {
    let Some((scheme, rest)) = word.split_once("://") else { return false };
    let is_host = |host: &str| host.contains('.') && rest.starts_with(host);
    matches!(scheme, "http" | "https")
        && word.is_ascii()
        && Url::parse(word).is_ok_and(|url| url.host_str().is_some_and(is_host))
}

pub(super) fn text(limits: InstanceLimits, announcement: &Announcement) -> String {
    // A name with an at sign would be a mention.
    unmentioned(&announcement.fitted(limits.characters, &|text| count(limits, &unmentioned(text))))
}

/// The post, or the correction of one.
pub(super) fn message(
    url: &Url,
    visibility: Visibility,
    token: &MaskedText,
    limits: InstanceLimits,
    announcement: &Announcement,
) -> Result<HttpMessage, String> {
    let thread = announcement.thread.as_ref().and_then(|(_, id)| id.as_deref());
    let replaces = announcement.replaces.as_deref();
    let body = MastodonStatus {
        status: text(limits, announcement),
        visibility: replaces.is_none().then(|| visibility.name()),
        language: announcement.lang.split('-').next().unwrap_or_default(),
        in_reply_to_id: thread.filter(|_| replaces.is_none()),
    };
    let method = if replaces.is_some() { "PUT" } else { "POST" };
    let parts = [API, "v1", "statuses"].into_iter().chain(replaces).collect::<Vec<_>>();
    let url = address(url, &parts)?;
    let message = HttpMessage::json(method, MaskedText::plain(url), &body).bearer(token);
    Ok(message.with("idempotency-key", MaskedText::plain(announcement.id())))
}

/// Reads the id of a post that was taken.
pub(super) fn taken(answer: &ChannelAnswer) -> NextRequest {
    match answer.text_at("/id") {
        Some(id) => NextRequest::Done(Some(id)),
        None => NextRequest::Failed(format!(
            "status {}, but the answer has no id: is this an instance of Mastodon?",
            answer.status
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::{InstanceLimits, count};

    #[test]
    fn only_what_is_an_address_counts_as_one() {
        let count = |text: &str| count(InstanceLimits::default(), text);
        assert_eq!(count(&format!("see https://a.example/{}", "x".repeat(400))), 4 + 23);
        assert_eq!(count("see https://a.example/, now"), 4 + 23 + 1 + 4);
        for word in ["http://ü!ü!", "https://", "http://localhost/a", "https://[", "https:///a.example"] {
            assert_eq!(count(&word.repeat(300)), word.chars().count() * 300, "{word}");
        }
    }
}
