//! Our own JSON, signed as Standard Webhooks has it (<https://www.standardwebhooks.com>). Its schema is
//! docs/announce.schema.json.

use crate::announce::identity::id_of;
use crate::announce::message::Announcement;
use crate::announce::request::{HttpMessage, MaskedText};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, SecondsFormat, Utc};
use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::Sha256;

#[derive(Serialize)]
struct WebhookBody<'a> {
    #[serde(rename = "type")]
    kind: String,
    timestamp: String,
    data: WebhookData<'a>,
}

#[derive(Serialize)]
struct WebhookData<'a> {
    id: String,
    event: &'a str,
    site: WebhookSite<'a>,
    post: WebhookPost<'a>,
    /// The name of the entry; of what the clock changed, a name of its own.
    entry: &'a str,
    lang: &'a str,
    word: &'a str,
    state: Option<&'a str>,
    services: Vec<WebhookService<'a>>,
    text: &'a str,
    body: &'a str,
    next: Option<&'a str>,
    next_update: Option<String>,
    message: String,
}

#[derive(Serialize)]
struct WebhookSite<'a> {
    title: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct WebhookPost<'a> {
    id: &'a str,
    kind: &'a str,
    title: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct WebhookService<'a> {
    id: &'a str,
    name: &'a str,
}

/// The JSON of an announcement.
pub(super) fn json(announcement: &Announcement) -> String {
    let time = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let kind = announcement.post_kind.name();
    let event = announcement.kind.name();
    let body = WebhookBody {
        kind: format!("{kind}.{event}"),
        timestamp: time(announcement.at),
        data: WebhookData {
            id: announcement.id(),
            event,
            site: WebhookSite { title: &announcement.site, url: &announcement.site_url },
            post: WebhookPost {
                id: id_of(&announcement.key.post),
                kind,
                title: &announcement.title,
                url: &announcement.link,
            },
            entry: &announcement.key.entry,
            lang: &announcement.lang,
            word: &announcement.state,
            state: announcement.service_state.map(crate::model::State::name),
            services: announcement.services.iter().map(|(id, name)| WebhookService { id, name }).collect(),
            text: &announcement.text,
            body: &announcement.body,
            next: announcement.next.as_deref(),
            next_update: announcement.next_at.map(time),
            message: announcement.whole(),
        },
    };
    serde_json::to_string(&body).unwrap_or_default()
}

/// The signed request.
///
/// # Errors
///
/// When the secret is not base64.
pub(super) fn message(
    url: MaskedText,
    secret: &MaskedText,
    announcement: &Announcement,
    now: DateTime<Utc>,
) -> Result<HttpMessage, String> {
    let id = format!("msg_{}", announcement.id());
    let timestamp = now.timestamp().to_string();
    let body = json(announcement);
    let signature = signature(secret.reveal(), &format!("{id}.{timestamp}.{body}"))?;
    let message = HttpMessage {
        method: "POST",
        url,
        headers: vec![("content-type", MaskedText::plain("application/json"))],
        body,
    };
    Ok(message
        .with("webhook-id", MaskedText::plain(id))
        .with("webhook-timestamp", MaskedText::plain(timestamp))
        .with("webhook-signature", MaskedText::plain(signature)))
}

fn signature(secret: &str, of: &str) -> Result<String, String> {
    let typed = secret.trim().trim_start_matches("whsec_");
    let key = STANDARD
        .decode(typed)
        .map_err(|_| "the secret is not base64: make one with `echo whsec_$(openssl rand -base64 32)`".to_owned())?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(|error| error.to_string())?;
    mac.update(of.as_bytes());
    Ok(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

#[cfg(test)]
mod tests {
    use super::signature;

    #[test]
    fn the_signature_is_that_of_the_specification() {
        // The example of the specification's own libraries.
        let body = r#"{"test": 2432232314}"#;
        let signed = format!("msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{body}");
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        assert_eq!(signature(secret, &signed).unwrap(), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assert!(signature("not base64!", "x").is_err());
    }
}
