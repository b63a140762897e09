//! A channel of Microsoft Teams: an Adaptive Card to the webhook of a workflow
//! (<https://adaptivecards.io/explorer/AdaptiveCard.html>).

use crate::announce::message::Announcement;
use crate::announce::request::{HttpMessage, MaskedText};
use serde_json::{Value, json};

pub(super) fn message(url: MaskedText, announcement: &Announcement) -> HttpMessage {
    let card = json!({
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "body": blocks(announcement),
        "actions": [{"type": "Action.OpenUrl", "title": announcement.site, "url": announcement.link}],
    });
    let attachment =
        json!({"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": null, "content": card});
    HttpMessage::json("POST", url, &json!({"type": "message", "attachments": [attachment]}))
}

/// The lines of the text, as blocks that wrap.
fn blocks(announcement: &Announcement) -> Vec<Value> {
    let block = |text: &str| json!({"type": "TextBlock", "text": escaped(text), "wrap": true});
    if announcement.template.is_some() {
        return vec![block(&announcement.whole())];
    }
    let mut head = block(&announcement.head);
    head["weight"] = json!("Bolder");
    let more = [Some(announcement.text.as_str()), announcement.next.as_deref()];
    let more = more.into_iter().flatten().filter(|text| !text.is_empty());
    std::iter::once(head).chain(more.map(block)).collect()
}

/// Text blocks read a part of Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '*' | '_' | '[' | ']' | '`' | '#') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
