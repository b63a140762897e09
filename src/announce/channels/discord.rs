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

/// The message, or the correction of one.
pub(super) fn message(url: &MaskedText, announcement: &Announcement) -> HttpMessage {
    let body = DiscordBody { content: text(announcement), allowed_mentions: DiscordMentions { parse: [] } };
    match &announcement.replaces {
        Some(id) => HttpMessage::json("PATCH", url.and(&format!("/messages/{id}")), &body),
        // The answer then has the id, by which the message can be corrected.
        None => HttpMessage::json("POST", url.and("?wait=true"), &body),
    }
}
