//! A webhook of Discord (<https://discord.com/developers/docs/resources/webhook#execute-webhook>).

use crate::announce::message::Announcement;
use crate::announce::request::{HttpMessage, MaskedText};
use serde::Serialize;

/// The most characters of a message.
pub(super) const LIMIT: usize = 2000;

#[derive(Serialize)]
struct DiscordBody {
    content: String,
    allowed_mentions: DiscordMentions,
}

#[derive(Serialize)]
struct DiscordMentions {
    parse: [&'static str; 0],
}

/// The text. Signs of Markdown are escaped, except in addresses.
pub(super) fn text(announcement: &Announcement) -> String {
    escaped(&announcement.fitted(LIMIT, &|text| escaped(text).chars().count()))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive([' ', '\n']) {
        if piece.starts_with("https://") || piece.starts_with("http://") {
            out.push_str(piece);
            continue;
        }
        for letter in piece.chars() {
            if matches!(letter, '\\' | '*' | '_' | '~' | '`' | '|' | '>' | '<' | '#' | '[') {
                out.push('\\');
            }
            out.push(letter);
        }
    }
    out
}

/// The message, or the correction of one. The address may name a thread of the channel: `?thread_id=1`.
pub(super) fn message(url: &MaskedText, announcement: &Announcement) -> HttpMessage {
    let body = DiscordBody { content: text(announcement), allowed_mentions: DiscordMentions { parse: [] } };
    match &announcement.replaces {
        Some(id) => HttpMessage::json("PATCH", url.map(|url| below(url, &format!("/messages/{id}"))), &body),
        // The answer then has the id, by which the message can be corrected.
        None => HttpMessage::json("POST", url.map(waiting), &body),
    }
}

/// The address of something below a webhook.
fn below(url: &str, path: &str) -> String {
    match url.split_once('?') {
        Some((url, query)) => format!("{url}{path}?{query}"),
        None => format!("{url}{path}"),
    }
}

/// The address with the wish for an answer that has the message.
fn waiting(url: &str) -> String {
    format!("{url}{}wait=true", if url.contains('?') { '&' } else { '?' })
}

#[cfg(test)]
mod tests {
    use super::{below, waiting};

    #[test]
    fn a_webhook_may_post_to_a_thread() {
        assert_eq!(waiting("https://d.example/w/1"), "https://d.example/w/1?wait=true");
        assert_eq!(waiting("https://d.example/w/1?thread_id=2"), "https://d.example/w/1?thread_id=2&wait=true");
        assert_eq!(
            below("https://d.example/w/1?thread_id=2", "/messages/3"),
            "https://d.example/w/1/messages/3?thread_id=2"
        );
    }
}
