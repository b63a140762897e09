//! Buttondown: a mail is created as one that is sent at once (<https://docs.buttondown.com/api-emails-create>).

use super::smtp::SUBJECT;
use super::{NextRequest, address, mail_text, no_template};
use crate::announce::message::Announcement;
use crate::announce::request::{ChannelAnswer, HttpMessage, MaskedText};
use serde_json::json;
use url::Url;

/// The first part of the paths of the API.
const API: &str = "v1";

/// The version of the API that these requests are written for.
const VERSION: &str = "2026-04-01";

/// Says that the body is Markdown. Without it, Buttondown guesses.
const MARKDOWN: &str = "<!-- buttondown-editor-mode: plaintext -->";

/// The states of a mail that is on its way. A draft is not.
const ON_ITS_WAY: [&str; 3] = ["about_to_send", "in_flight", "sent"];

fn signed(message: HttpMessage, token: &MaskedText) -> HttpMessage {
    let value = MaskedText::secret(format!("Token {}", token.reveal()), format!("Token {}", token.shown()));
    message.with("authorization", value).with("x-api-version", MaskedText::plain(VERSION))
}

pub(super) fn check_request(url: &Url, token: &MaskedText) -> Option<HttpMessage> {
    let url = address(url, &[API, "ping"]).ok()?;
    Some(signed(HttpMessage::get(MaskedText::plain(url)), token))
}

/// The mail.
pub(super) fn message(url: &Url, token: &MaskedText, announcement: &Announcement) -> Result<HttpMessage, String> {
    let body = json!({
        "subject": no_template(&announcement.head_within(SUBJECT)),
        "body": format!("{MARKDOWN}\n{}", escaped(&mail_text(announcement))),
        "status": "about_to_send",
    });
    let url = address(url, &[API, "emails"])?;
    let message = signed(HttpMessage::json("POST", MaskedText::plain(url), &body), token);
    // The first mail of a token is refused without the second one.
    Ok(message
        .with("x-idempotency-key", MaskedText::plain(announcement.id()))
        .with("x-buttondown-live-dangerously", MaskedText::plain("true")))
}

/// The text, in which nothing is Markdown, HTML or a template. Addresses stay as they are: they become links.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let mut begins_list = true;
        for piece in line.split_inclusive(' ') {
            let is_address = piece.starts_with("https://") || piece.starts_with("http://");
            for letter in piece.chars() {
                let is_sign = match letter {
                    '{' | '}' | '<' | '>' | '&' => true,
                    // At the beginning, or after digits.
                    '.' | ')' | '-' | '+' => begins_list,
                    _ => !is_address && "\\`*_[]#~|=".contains(letter),
                };
                begins_list &= letter.is_ascii_digit();
                if is_sign {
                    // As HTML and Markdown both take it, and no program for templates reads it.
                    out.push_str(&format!("&#{};", u32::from(letter)));
                } else {
                    out.push(letter);
                }
            }
        }
    }
    out
}

/// Reads what became of the mail. One that stays a draft is an error.
pub(super) fn taken(answer: &ChannelAnswer) -> NextRequest {
    match (answer.text_at("/id"), answer.text_at("/status")) {
        (id, Some(status)) if ON_ITS_WAY.contains(&status.as_str()) => NextRequest::Done(id),
        (_, Some(status)) => NextRequest::Failed(format!("the mail was created, but it is not sent: it is `{status}`")),
        (_, None) => NextRequest::Failed(format!("status {}, but the answer has no mail", answer.status)),
    }
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_text_is_neither_markdown_nor_html_nor_a_template() {
        let text = "# {{ email }} *a*\n1. b\n- c 1.5\n<b>\nSee https://a.example/b_c.html\n";
        let expected = "&#35; &#123;&#123; email &#125;&#125; &#42;a&#42;\n1&#46; b\n&#45; c 1.5\n&#60;b&#62;\n\
                        See https://a.example/b_c.html\n";
        assert_eq!(escaped(text), expected);
    }
}
