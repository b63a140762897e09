//! What `vigie announce` says of each announcement.

use super::Failure;
use super::announce::SayLine;
use super::console::Console;
use crate::announce::record::AnnounceKey;
use crate::announce::request::MaskedText;
use crate::percent;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
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

/// The shortest part of an address that may be a secret by itself.
const SHORTEST_PART: usize = 6;

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
    let mut pieces: Vec<(String, String)> = secrets.iter().chain(&login).flat_map(pieces).collect();
    pieces.extend(encoded(secrets));
    pieces.sort_by_key(|(piece, _)| std::cmp::Reverse(piece.len()));
    let one_line: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    replaced(&one_line, &pieces).chars().take(LONGEST_REASON).collect()
}

/// Secrets as protocols send them in base64: alone (RFC 4954, AUTH LOGIN), and a name with a password between zeros (RFC
/// 4616, AUTH PLAIN).
fn encoded(secrets: &[MaskedText]) -> Vec<(String, String)> {
    let mut texts: Vec<(String, &str)> = secrets.iter().map(|it| (it.reveal().to_owned(), it.shown())).collect();
    if let [name, password] = secrets {
        texts.push((format!("\0{}\0{}", name.reveal(), password.reveal()), password.shown()));
    }
    let long = texts.into_iter().filter(|(text, _)| text.len() >= SHORTEST_PART);
    long.flat_map(|(text, shown)| {
        [STANDARD.encode(&text), STANDARD_NO_PAD.encode(&text), URL_SAFE_NO_PAD.encode(&text)]
            .map(|form| (form, shown.to_owned()))
    })
    .collect()
}

/// What a server may repeat of a secret, and what is shown in its place: the whole, the parts of a token, and of an address
/// its path, the parts of that and the values of its query, each as it is, decoded and encoded.
fn pieces(secret: &MaskedText) -> Vec<(String, String)> {
    let (whole, shown) = (secret.reveal(), secret.shown());
    let (parts, shortest, part_shown) = match whole.split_once("://") {
        Some((_, rest)) => {
            let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
            let login = host.rsplit_once('@').map_or("", |(login, _)| login);
            let values = path.split(['/', '?', '&', '#', ';']).map(|part| part.split_once('=').map_or(part, |it| it.1));
            let path = path.trim_start_matches('/');
            let path = if path.len() > 3 { path } else { "" };
            let long = values.chain(login.split(':')).filter(|part| part.len() >= SHORTEST_PART);
            (std::iter::once(path).chain(long).collect::<Vec<_>>(), 1, "…")
        }
        None => (whole.split([':', '_']).collect(), 2 * SHORTEST_PART, shown),
    };
    let parts = parts.into_iter().filter(|part| part.len() >= shortest).map(|part| (part, part_shown));
    let pieces = std::iter::once((whole, shown)).chain(parts).filter(|(piece, _)| !piece.is_empty());
    let forms = |(piece, shown): (&str, &str)| {
        [piece.to_owned(), percent::decoded(piece), percent::query(piece)].map(|form| (form, shown.to_owned()))
    };
    pieces.flat_map(forms).collect()
}

/// A text in which each part has another text in its place, in whatever case it is; the first of the parts that fits wins.
fn replaced(text: &str, parts: &[(String, String)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let starts = |part: &str| rest.get(..part.len()).is_some_and(|start| start.eq_ignore_ascii_case(part));
        let (length, by) = match parts.iter().find(|(part, _)| starts(part)) {
            Some((part, by)) => (part.len(), by.as_str()),
            None => (letter.len_utf8(), &rest[..letter.len_utf8()]),
        };
        out.push_str(by);
        rest = &rest[length..];
    }
    out
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
        assert_eq!(without_secrets("535 AUTH PLAIN AG1lAFMzS1IzVA==", &login), "535 AUTH PLAIN $WORD");
        assert_eq!(without_secrets("535 bWU= UzNLUjNU", &login), "535 bWU= $WORD");
        assert_eq!(without_secrets("bad key UzNLUjNU", &token), "bad key $TOKEN");
        let address = [secret("https://hooks.example/T0/B0/S3KR3T", "$URL")];
        assert_eq!(without_secrets("POST /T0/B0/S3KR3T: 404", &address), "POST /…: 404");
        assert_eq!(without_secrets("500", &[]), "500");
        assert_eq!(without_secrets("no bot\n::error::s3kr3t", &token), "no bot ::error::$TOKEN");
        // Servers repeat parts, other cases and other spellings of an address.
        let address = [secret("https://t.example/workflows/F10WS3KR3T/run?v=1&sp=%2Ftriggers&sig=S1G+S3KR3T", "$URL")];
        for text in [
            "/workflows/F10WS3KR3T/run?v=1&amp;sp=%2Ftriggers&amp;sig=S1G+S3KR3T",
            "bad signature S1G+S3KR3T",
            "no route /workflows/F10WS3KR3T/run",
            "/workflows/F10WS3KR3T/run?sp=/triggers&sig=S1G+S3KR3T",
            "%2Fworkflows%2FF10WS3KR3T%2Frun%3Fsig%3DS1G%2BS3KR3T",
        ] {
            for text in [text.to_owned(), text.to_lowercase(), text.to_uppercase()] {
                let told = without_secrets(&text, &address).to_uppercase();
                assert!(!told.contains("S3KR3T"), "{text}: {told}");
            }
        }
        let bot = [secret("12345:AAS3KR3TS3KR3T", "$TOKEN")];
        assert_eq!(without_secrets("who is AAS3KR3TS3KR3T", &bot), "who is $TOKEN");
        // Wherever a long answer is cut, no part of a secret stays.
        for padding in 0..300 {
            let told = without_secrets(&format!("{}S3KR3T", "x".repeat(padding)), &token);
            assert!(!told.contains('S') && told.len() <= 240, "{told}");
        }
    }
}
