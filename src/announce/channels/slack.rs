//! An incoming webhook of Slack (<https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks>).

use super::NextRequest;
use crate::announce::message::Announcement;
use crate::announce::request::{ChannelAnswer, HttpMessage, MaskedText};
use serde::Serialize;

/// Slack cuts longer texts.
pub(super) const LIMIT: usize = 4000;

#[derive(Serialize)]
struct SlackBody {
    text: String,
    mrkdwn: bool,
    link_names: bool,
    unfurl_links: bool,
}

/// The text: the three characters that Slack reads as control characters are escaped, so that nobody is mentioned.
pub(super) fn text(announcement: &Announcement) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    escaped(&announcement.fitted(LIMIT, &|text| escaped(text).chars().count()))
}

pub(super) fn message(url: MaskedText, announcement: &Announcement) -> HttpMessage {
    let body = SlackBody { text: text(announcement), mrkdwn: false, link_names: false, unfurl_links: false };
    HttpMessage::json("POST", url, &body)
}

/// Slack's answer is the word "ok".
pub(super) fn taken(answer: &ChannelAnswer) -> NextRequest {
    if answer.body.trim() == "ok" {
        NextRequest::Done(None)
    } else {
        NextRequest::Failed(format!("{}, where Slack says `ok`", answer.reason()))
    }
}
