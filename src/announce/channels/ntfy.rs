//! A topic of ntfy (<https://docs.ntfy.sh/publish/>).

use crate::announce::message::Announcement;
use crate::announce::request::{HttpMessage, MaskedText};

/// ntfy turns longer messages into attachments.
const LIMIT: usize = 4096;

pub(super) fn message(url: MaskedText, token: Option<&MaskedText>, announcement: &Announcement) -> HttpMessage {
    let message = HttpMessage {
        method: "POST",
        url,
        headers: vec![
            ("content-type", MaskedText::plain("text/plain; charset=utf-8")),
            ("click", MaskedText::plain(announcement.link.as_str())),
        ],
        body: announcement.fitted(LIMIT, &str::len),
    };
    match token {
        Some(token) => message.bearer(token),
        None => message,
    }
}
