//! A chat on Telegram, by a bot (<https://core.telegram.org/bots/api#sendmessage>).

use super::NextRequest;
use super::mentions::unmentioned;
use crate::announce::message::Announcement;
use crate::announce::request::{ChannelAnswer, HttpMessage, MaskedText};
use serde_json::json;
use url::Url;

/// The most characters of a message.
pub(super) const LIMIT: usize = 4096;

/// The length of a text as Telegram counts it.
pub(super) fn count(text: &str) -> usize {
    text.encode_utf16().count()
}

pub(super) fn text(announcement: &Announcement) -> String {
    unmentioned(&announcement.fitted(LIMIT, &|text| count(&unmentioned(text))))
}

/// The address of a method; the token is a part of it.
fn method(url: &Url, token: &MaskedText, name: &str) -> MaskedText {
    let base = url.as_str().trim_end_matches('/');
    let address = |token: &str| format!("{base}/bot{token}/{name}");
    MaskedText::secret(address(token.reveal()), address(token.shown()))
}

pub(super) fn check_request(url: &Url, token: &MaskedText) -> HttpMessage {
    HttpMessage::get(method(url, token, "getMe"))
}

/// The message, or the correction of one.
pub(super) fn message(url: &Url, chat: &str, token: &MaskedText, announcement: &Announcement) -> HttpMessage {
    let mut body = json!({
        "chat_id": chat,
        "text": text(announcement),
        "link_preview_options": {"is_disabled": true},
    });
    let number = |id: &String| id.parse::<i64>().ok();
    if let Some(id) = announcement.replaces.as_ref().and_then(number) {
        body["message_id"] = json!(id);
        return HttpMessage::json("POST", method(url, token, "editMessageText"), &body);
    }
    let root = announcement.thread.as_ref().and_then(|(_, id)| id.as_ref()).and_then(number);
    if let Some(id) = root {
        body["reply_parameters"] = json!({"message_id": id, "allow_sending_without_reply": true});
    }
    HttpMessage::json("POST", method(url, token, "sendMessage"), &body)
}

/// Reads the number of a message that was taken.
pub(super) fn taken(answer: &ChannelAnswer) -> NextRequest {
    match answer.text_at("/result/message_id") {
        Some(id) => NextRequest::Done(Some(id)),
        None => NextRequest::Failed(format!("status {}, but the answer has no message", answer.status)),
    }
}
