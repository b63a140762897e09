//! listmonk: a campaign is created and then started (<https://listmonk.app/docs/apis/campaigns/>).

use super::{NextRequest, address};
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

/// A text in which listmonk finds no template: no two braces stand side by side.
fn as_typed(text: &str) -> String {
    let mut typed = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter == '{' && typed.ends_with('{') {
            typed.push(' ');
        }
        typed.push(letter);
    }
    typed
}

/// The campaign.
pub(super) fn create(
    url: &Url,
    lists: &[u32],
    login: (&MaskedText, &MaskedText),
    announcement: &Announcement,
) -> Result<HttpMessage, String> {
    let next = announcement.next.as_deref().unwrap_or_default();
    let parts = [announcement.body.as_str(), next, &announcement.link];
    let own = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    let body = json!({
        "name": as_typed(&format!("{} ({})", announcement.head, announcement.id())),
        "subject": as_typed(&announcement.head),
        "lists": lists,
        "type": "regular",
        "content_type": "plain",
        "messenger": "email",
        "body": as_typed(&if announcement.template.is_some() { announcement.whole() } else { own }),
    });
    let url = address(url, &[API, "campaigns"])?;
    Ok(signed(HttpMessage::json("POST", MaskedText::plain(url), &body), login))
}

/// Starts the campaign that was created. One that stays a draft is an error.
pub(super) fn start(url: &Url, login: (&MaskedText, &MaskedText), created: &ChannelAnswer) -> NextRequest {
    let Some(id) = created.text_at("/data/id") else {
        return NextRequest::Failed(format!("status {}, but the answer has no campaign", created.status));
    };
    match address(url, &[API, "campaigns", &id, "status"]) {
        Ok(url) => {
            let message = HttpMessage::json("PUT", MaskedText::plain(url), &json!({"status": "running"}));
            NextRequest::Send(OutgoingMessage::Http(signed(message, login)))
        }
        Err(why) => NextRequest::Failed(why),
    }
}

#[cfg(test)]
mod tests {
    use super::as_typed;

    #[test]
    fn no_text_is_a_template() {
        assert_eq!(as_typed("{{ .Email }} {{{ x } {a}"), "{ { .Email }} { { { x } {a}");
    }
}
