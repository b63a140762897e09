//! listmonk: a campaign is created and then started (<https://listmonk.app/docs/apis/campaigns/>).

use super::smtp::SUBJECT;
use super::{NextRequest, address, mail_text, no_template};
use crate::announce::message::Announcement;
use crate::announce::request::{ChannelAnswer, HttpMessage, MaskedText, OutgoingMessage};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use url::Url;

/// The first part of the paths of the API.
const API: &str = "api";

/// The user and the token, as RFC 7617 has them.
fn signed(message: HttpMessage, (user, password): (&MaskedText, &MaskedText)) -> HttpMessage {
    let real = STANDARD.encode(format!("{}:{}", user.reveal(), password.reveal()));
    message.with("authorization", MaskedText::secret(format!("Basic {real}"), "Basic ***"))
}

pub(super) fn check_request(url: &Url, login: (&MaskedText, &MaskedText)) -> Option<HttpMessage> {
    let url = address(url, &[API, "lists"]).ok()?;
    Some(signed(HttpMessage::get(MaskedText::plain(url)), login))
}

/// The campaign.
pub(super) fn create(
    url: &Url,
    lists: &[u32],
    login: (&MaskedText, &MaskedText),
    announcement: &Announcement,
) -> Result<HttpMessage, String> {
    let body = json!({
        "name": no_template(&format!("{} ({})", announcement.head, announcement.id())),
        "subject": no_template(&announcement.head_within(SUBJECT)),
        "lists": lists,
        "type": "regular",
        "content_type": "plain",
        "messenger": "email",
        "body": no_template(&mail_text(announcement)),
    });
    let url = address(url, &[API, "campaigns"])?;
    Ok(signed(HttpMessage::json("POST", MaskedText::plain(url), &body), login))
}

/// Starts the campaign that was created.
pub(super) fn start(url: &Url, login: (&MaskedText, &MaskedText), created: &ChannelAnswer) -> NextRequest {
    let Some(id) = created.text_at("/data/id") else {
        return NextRequest::Failed(format!("status {}, but the answer has no campaign", created.status));
    };
    match start_request(url, login, &id) {
        Ok(message) => NextRequest::Send(OutgoingMessage::Http(message)),
        Err(why) => NextRequest::Failed(why),
    }
}

/// The request that starts a campaign.
pub(super) fn start_request(url: &Url, login: (&MaskedText, &MaskedText), id: &str) -> Result<HttpMessage, String> {
    let url = address(url, &[API, "campaigns", id, "status"])?;
    Ok(signed(HttpMessage::json("PUT", MaskedText::plain(url), &json!({"status": "running"})), login))
}

/// Reads whether the campaign was started. One that stays a draft is an error.
pub(super) fn started(answer: &ChannelAnswer) -> NextRequest {
    match answer.text_at("/data/status").as_deref() {
        Some("running" | "finished") => NextRequest::Done(answer.text_at("/data/id")),
        status => NextRequest::Failed(format!(
            "the campaign was created, but it is not sent: it is `{}`",
            status.unwrap_or("of an unknown state")
        )),
    }
}
