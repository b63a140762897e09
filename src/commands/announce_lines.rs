//! What `vigie announce` says of each announcement.

use super::Failure;
use super::announce::SayLine;
use super::console::Console;
use crate::announce::record::AnnounceKey;
use crate::announce::request::MaskedText;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

/// A line of the result.
#[derive(Debug, Clone, Serialize)]
pub(super) struct AnnouncedLine {
    pub(super) channel: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) post: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) entry: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) event: Option<String>,
    pub(super) outcome: &'static str,
    /// What the announcement says, or the key.
    pub(super) what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) why: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) request: Option<String>,
}

impl AnnouncedLine {
    pub(super) fn of_key(key: &AnnounceKey, outcome: &'static str, why: Option<String>) -> Self {
        Self {
            channel: key.channel.clone(),
            post: Some(key.post.clone()),
            entry: Some(key.entry.clone()),
            event: Some(key.event.clone()),
            outcome,
            what: format!("{} {} {}", key.post, key.entry, key.event),
            id: None,
            why,
            request: None,
        }
    }

    pub(super) fn of_channel(channel: &str, outcome: &'static str, what: &str, why: Option<String>) -> Self {
        let (channel, what) = (channel.to_owned(), what.to_owned());
        Self { channel, post: None, entry: None, event: None, outcome, what, id: None, why, request: None }
    }

    /// Whether the exit status has to say so.
    pub(super) fn is_failure(&self) -> bool {
        matches!(self.outcome, "failed" | "unknown" | "left-out")
    }
}

/// Prints the lines: failures among the messages.
pub(super) fn print(lines: &[AnnouncedLine], json: bool, say: SayLine<'_>, console: &Console) -> Result<(), Failure> {
    if json {
        let text = serde_json::to_string_pretty(lines).unwrap_or_default();
        return say(&format!("{text}\n"));
    }
    for line in lines {
        let AnnouncedLine { channel, outcome, what, why, request, .. } = line;
        let outcome = outcome.replace('-', " ");
        let what = if what.is_empty() { String::new() } else { format!(": {what}") };
        let why = why.as_ref().map_or_else(String::new, |why| format!(" ({why})"));
        let text = format!("{channel}: {outcome}{what}{why}\n");
        match request {
            Some(request) => say(&format!("{text}{request}\n"))?,
            None if line.is_failure() => console.say(&text),
            None => say(&text)?,
        }
    }
    if lines.is_empty() {
        say("nothing new to announce\n")?;
    }
    Ok(())
}

/// The most letters of what a server answers that are shown.
const LONGEST_REASON: usize = 240;

/// A text of a server with names in place of the secrets, also of a name and a password as HTTP sends them (RFC 7617). It
/// is cut at the end, so that no part of a secret is left.
pub(super) fn without_secrets(text: &str, secrets: &[MaskedText]) -> String {
    let login = match secrets {
        [name, password] => Some(MaskedText::secret(
            STANDARD.encode(format!("{}:{}", name.reveal(), password.reveal())),
            format!("{}:{}", name.shown(), password.shown()),
        )),
        _ => None,
    };
    let all = secrets.iter().chain(&login).filter(|secret| !secret.reveal().is_empty());
    let masked = all.fold(text.to_owned(), |text, secret| {
        // An address that is a secret is repeated as the path alone.
        let path = secret.reveal().split_once("://").and_then(|(_, rest)| rest.split_once('/')).map(|(_, path)| path);
        let text = text.replace(secret.reveal(), secret.shown());
        match path.filter(|path| path.len() > 3) {
            Some(path) => text.replace(path, "…"),
            None => text,
        }
    });
    masked.chars().take(LONGEST_REASON).collect()
}

#[cfg(test)]
mod tests {
    use super::{MaskedText, without_secrets};

    #[test]
    fn what_a_server_repeats_of_a_secret_is_not_shown() {
        let secret = |real: &str, shown: &str| MaskedText::secret(real, shown);
        let token = [secret("S3KR3T", "$TOKEN")];
        assert_eq!(without_secrets("no such bot: /botS3KR3T/send", &token), "no such bot: /bot$TOKEN/send");
        let login = [secret("me", "$NAME"), secret("S3KR3T", "$WORD")];
        assert_eq!(without_secrets("Basic bWU6UzNLUjNU", &login), "Basic $NAME:$WORD");
        let address = [secret("https://hooks.example/T0/B0/S3KR3T", "$URL")];
        assert_eq!(without_secrets("POST /T0/B0/S3KR3T: 404", &address), "POST /…: 404");
        assert_eq!(without_secrets("500", &[]), "500");
        // Wherever a long answer is cut, no part of a secret stays.
        for padding in 0..300 {
            let told = without_secrets(&format!("{}S3KR3T", "x".repeat(padding)), &token);
            assert!(!told.contains('S') && told.len() <= 240, "{told}");
        }
    }
}
