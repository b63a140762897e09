//! Bluesky, by the AT protocol (<https://docs.bsky.app/docs/advanced-guides/posts>).

use super::{NextRequest, address};
use crate::announce::message::Announcement;
use crate::announce::request::{ChannelAnswer, HttpMessage, MaskedText};
use chrono::SecondsFormat;
use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation;
use url::Url;

/// The most graphemes of a post, and the most bytes.
pub(super) const LIMIT: usize = 300;
const BYTES: usize = 3000;

/// The kind of the record.
const POST: &str = "app.bsky.feed.post";

/// The length of a text. One with too many bytes is too long, whatever its graphemes are.
pub(super) fn count(text: &str) -> usize {
    if text.len() > BYTES { usize::MAX } else { text.graphemes(true).count() }
}

pub(super) fn text(announcement: &Announcement) -> String {
    announcement.fitted(LIMIT, &count)
}

pub(super) fn login_request(url: &Url, handle: &str, password: &MaskedText) -> Result<HttpMessage, String> {
    let url = address(url, &["xrpc", "com.atproto.server.createSession"])?;
    let body = |password: &str| json!({"identifier": handle, "password": password}).to_string();
    let message = HttpMessage::json("POST", MaskedText::plain(url), &Value::Null);
    Ok(HttpMessage { body: body(password.reveal()), ..message })
}

/// The post. Its record key is made of our key, so that a second try replaces the first with the same.
pub(super) fn message(
    url: &Url,
    handle: &str,
    login: Option<&ChannelAnswer>,
    announcement: &Announcement,
) -> Result<HttpMessage, String> {
    let text = text(announcement);
    let mut record = json!({
        "$type": POST,
        "text": text,
        "createdAt": announcement.at.to_rfc3339_opts(SecondsFormat::Millis, true),
        "langs": [announcement.lang],
        "facets": facets(&text, &announcement.link),
    });
    let root = announcement.thread.as_ref().and_then(|(_, id)| id.as_deref()).and_then(|id| id.split_once(' '));
    if let Some((uri, cid)) = root {
        let reference = json!({"uri": uri, "cid": cid});
        record["reply"] = json!({"root": reference, "parent": reference});
    }
    let body = json!({"repo": handle, "collection": POST, "rkey": record_key(announcement), "record": record});
    let url = address(url, &["xrpc", "com.atproto.repo.putRecord"])?;
    let token = match login {
        Some(answer) => answer.text_at("/accessJwt").ok_or("the session has no token: is this a server of Bluesky?")?,
        None => String::new(),
    };
    Ok(HttpMessage::json("POST", MaskedText::plain(url), &body).bearer(&MaskedText::secret(token, "***")))
}

/// The link, by the bytes of the text.
fn facets(text: &str, link: &str) -> Value {
    match text.rfind(link) {
        Some(start) => json!([{
            "index": {"byteStart": start, "byteEnd": start + link.len()},
            "features": [{"$type": "app.bsky.richtext.facet#link", "uri": link}],
        }]),
        None => json!([]),
    }
}

/// A record key of the form that posts have (a TID): the time in microseconds and ten more bits. What the time lacks comes
/// from the key.
fn record_key(announcement: &Announcement) -> String {
    let digits = u64::from_str_radix(announcement.id().get(..12).unwrap_or_default(), 16).unwrap_or_default();
    let seconds = u64::try_from(announcement.since.timestamp()).unwrap_or_default();
    let number = (seconds * 1_000_000 + digits % 1_000_000) << 10 | (digits >> 20 & 0x3ff);
    let alphabet = b"234567abcdefghijklmnopqrstuvwxyz";
    (0..13).rev().map(|place| char::from(alphabet[usize::try_from(number >> (5 * place) & 31).unwrap_or(0)])).collect()
}

/// Reads the address of a post that was taken, and its digest, which a reply needs.
pub(super) fn taken(answer: &ChannelAnswer) -> NextRequest {
    match (answer.text_at("/uri"), answer.text_at("/cid")) {
        (Some(uri), Some(cid)) => NextRequest::Done(Some(format!("{uri} {cid}"))),
        _ => NextRequest::Failed(format!("status {}, but the answer has no record", answer.status)),
    }
}
