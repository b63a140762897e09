//! A mail: text only, one thread for each post.

use super::mail_text;
use crate::announce::message::{Announcement, digest_of};
use crate::announce::record::AnnounceKey;
use crate::announce::request::MailMessage;
use crate::config::announce::SmtpTarget;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::{Address, Message};
use url::Url;

/// Makes a header of its own type.
macro_rules! header {
    ($name:ident, $text:literal) => {
        #[derive(Clone)]
        struct $name(String);

        impl Header for $name {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($text)
            }

            fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(text.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    };
}

header!(AutoSubmitted, "Auto-Submitted");
header!(ListId, "List-Id");
header!(XAutoResponse, "X-Auto-Response-Suppress");

/// The most bytes of a subject: beyond them, programs cut it anywhere. The text has it whole.
pub(super) const SUBJECT: usize = 255;

/// The mail of an announcement.
///
/// # Errors
///
/// When it cannot be written as a mail.
pub(super) fn message(target: &SmtpTarget, announcement: &Announcement) -> Result<MailMessage, String> {
    let mailbox = |text: &String| text.parse::<Mailbox>().map_err(|error| format!("{text}: {error}"));
    let from = mailbox(&target.from)?;
    let host = host(announcement, &from.email);
    let id = |key: &AnnounceKey| format!("<{}@{host}>", digest_of(key));
    let mut message = Message::builder()
        .from(from.clone())
        .date(announcement.at.into())
        // A title that looks like an encoded word of RFC 2047 would be read as other words.
        .subject(announcement.head_within(SUBJECT).replace("=?", "= ?"))
        .message_id(Some(id(&announcement.key)))
        .header(ListId(format!("<status.{host}>")))
        .header(AutoSubmitted("auto-generated".to_owned()))
        .header(XAutoResponse("All".to_owned()));
    if let Some((root, _)) = &announcement.thread {
        message = message.in_reply_to(id(root)).references(id(root));
    }
    let mut recipients = Vec::new();
    for to in &target.to {
        let to = mailbox(to)?;
        recipients.push(to.email.to_string());
        message = message.to(to);
    }
    let message = message.header(ContentType::TEXT_PLAIN).body(text(announcement));
    let bytes = message.map_err(|error| error.to_string())?.formatted();
    Ok(MailMessage { from: from.email.to_string(), to: recipients, bytes })
}

/// The text: all that the entry says, then when to expect more, then the page.
fn text(announcement: &Announcement) -> String {
    let text = mail_text(announcement) + "\n";
    if announcement.template.is_some() { text } else { format!("{}\n\n{text}", announcement.head) }
}

/// The host of the site, for ids that nobody else makes.
fn host(announcement: &Announcement, from: &Address) -> String {
    let url = Url::parse(&announcement.site_url).ok();
    url.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_else(|| from.domain().to_owned())
}
