//! A room on Matrix, by the client-server API
//! (<https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid>).

use super::{NextRequest, address};
use crate::announce::message::Announcement;
use crate::announce::request::{ChannelAnswer, HttpMessage, MaskedText};
use serde_json::{Value, json};
use url::Url;

pub(super) fn check_request(url: &Url, token: &MaskedText) -> Option<HttpMessage> {
    let url = address(url, &["_matrix", "client", "v3", "account", "whoami"]).ok()?;
    Some(HttpMessage::get(MaskedText::plain(url)).bearer(token))
}

/// The message: in the thread of the post's first one, or in place of one that is corrected.
pub(super) fn message(
    url: &Url,
    room: &str,
    token: &MaskedText,
    announcement: &Announcement,
) -> Result<HttpMessage, String> {
    let id = announcement.id();
    let parts = ["_matrix", "client", "v3", "rooms", room, "send", "m.room.message", &id];
    let url = address(url, &parts)?;
    Ok(HttpMessage::json("PUT", MaskedText::plain(url), &content(announcement)).bearer(token))
}

fn content(announcement: &Announcement) -> Value {
    let text = announcement.whole();
    // Nobody is mentioned, whatever a title holds.
    let plain = json!({"msgtype": "m.text", "body": text, "m.mentions": {}});
    let mut content = plain.clone();
    if let Some(replaced) = &announcement.replaces {
        content["body"] = json!(format!("* {text}"));
        content["m.new_content"] = plain;
        content["m.relates_to"] = json!({"rel_type": "m.replace", "event_id": replaced});
    } else if let Some((_, Some(root))) = &announcement.thread {
        content["m.relates_to"] = json!({
            "rel_type": "m.thread",
            "event_id": root,
            "is_falling_back": true,
            "m.in_reply_to": {"event_id": root},
        });
    }
    content
}

/// Reads the id of a message that was taken.
pub(super) fn taken(answer: &ChannelAnswer) -> NextRequest {
    match answer.text_at("/event_id") {
        Some(id) => NextRequest::Done(Some(id)),
        None => NextRequest::Failed(format!(
            "status {}, but the answer has no event: is this a Matrix server?",
            answer.status
        )),
    }
}
