//! What is sent, as plain values, and what is answered. `--dry-run` prints the same values that a run sends.

use std::fmt;

/// A text that holds a secret. Only `shown` is printed.
#[derive(Clone, PartialEq, Eq)]
pub struct MaskedText {
    real: String,
    shown: String,
}

impl MaskedText {
    /// A text without a secret.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { real: text.clone(), shown: text }
    }

    /// A text with a secret, and what is printed in its place.
    #[must_use]
    pub fn secret(real: impl Into<String>, shown: impl Into<String>) -> Self {
        Self { real: real.into(), shown: shown.into() }
    }

    /// The text, for sending alone.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.real
    }

    /// The text without the secret.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The same with another form.
    #[must_use]
    pub fn map(&self, form: impl Fn(&str) -> String) -> Self {
        Self { real: form(&self.real), shown: form(&self.shown) }
    }
}

impl fmt::Debug for MaskedText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown.fmt(out)
    }
}

/// A request over HTTP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpMessage {
    /// `POST`, `PUT`, `PATCH` or `GET`.
    pub method: &'static str,
    /// The address.
    pub url: MaskedText,
    /// The headers, without those that every request has.
    pub headers: Vec<(&'static str, MaskedText)>,
    /// The body.
    pub body: String,
}

impl HttpMessage {
    /// A request with a JSON body.
    #[must_use]
    pub fn json(method: &'static str, url: MaskedText, body: &impl serde::Serialize) -> Self {
        let body = serde_json::to_string(body).unwrap_or_default();
        Self { method, url, headers: vec![("content-type", MaskedText::plain("application/json"))], body }
    }

    /// A request that only reads.
    #[must_use]
    pub fn get(url: MaskedText) -> Self {
        Self { method: "GET", url, headers: Vec::new(), body: String::new() }
    }

    /// The same with another header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: MaskedText) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The same with a token of OAuth.
    #[must_use]
    pub fn bearer(self, token: &MaskedText) -> Self {
        let value = MaskedText::secret(format!("Bearer {}", token.reveal()), format!("Bearer {}", token.shown()));
        self.with("authorization", value)
    }
}

impl fmt::Display for HttpMessage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{} {}", self.method, self.url.shown())?;
        for (name, value) in &self.headers {
            writeln!(out, "{name}: {}", value.shown())?;
        }
        if self.body.is_empty() { Ok(()) } else { writeln!(out, "\n{}", self.body) }
    }
}

/// A server that takes mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailServer {
    /// Its host.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Whether the connection is encrypted from its first byte.
    pub wrapped: bool,
}

/// A mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailMessage {
    /// The sender's address.
    pub from: String,
    /// The addresses of the recipients.
    pub to: Vec<String>,
    /// Its bytes, as RFC 5322 has them.
    pub bytes: Vec<u8>,
}

impl fmt::Display for MailMessage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}", String::from_utf8_lossy(&self.bytes).replace("\r\n", "\n"))
    }
}

/// What is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutgoingMessage {
    /// Over HTTP.
    Http(HttpMessage),
    /// Over SMTP.
    Mail(MailMessage),
    /// To a command, on its standard input.
    Run(CommandInput),
}

impl OutgoingMessage {
    /// The secrets in its headers, without the scheme that is before them (RFC 9110, section 11.4).
    pub fn tokens(&self) -> impl Iterator<Item = MaskedText> + use<'_> {
        let headers = match self {
            Self::Http(message) => message.headers.as_slice(),
            Self::Mail(_) | Self::Run(_) => &[],
        };
        let secrets = headers.iter().map(|(_, value)| value).filter(|value| value.reveal() != value.shown());
        secrets.map(|value| value.map(|text| text.split_once(' ').map_or(text, |(_, token)| token).to_owned()))
    }
}

/// What a command reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandInput {
    /// The command, for a shell.
    pub run: String,
    /// Its standard input.
    pub input: String,
}

impl fmt::Display for OutgoingMessage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(message) => message.fmt(out),
            Self::Mail(message) => message.fmt(out),
            Self::Run(message) => writeln!(out, "$ {}\n\n{}", message.run, message.input),
        }
    }
}

/// What a server answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChannelAnswer {
    /// The status: of HTTP, or 200 for a mail that was taken.
    pub status: u16,
    /// The beginning of the body.
    pub body: String,
    /// The seconds of `Retry-After`.
    pub retry_after: Option<u64>,
}

impl ChannelAnswer {
    /// Whether the server took the request.
    #[must_use]
    pub fn is_good(&self) -> bool {
        matches!(self.status, 200..=299)
    }

    /// Whether the same request may succeed later.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        matches!(self.status, 408 | 425 | 429 | 500..=599)
    }

    /// Whether the server may have done what was asked, although it answered with an error. A server that says when to
    /// come again has not.
    #[must_use]
    pub fn may_have_arrived(&self) -> bool {
        matches!(self.status, 500..=599) && !(self.status == 503 && self.retry_after.is_some())
    }

    /// A text of a JSON body.
    #[must_use]
    pub fn text_at(&self, pointer: &str) -> Option<String> {
        let body: serde_json::Value = serde_json::from_str(&self.body).ok()?;
        match body.pointer(pointer)? {
            serde_json::Value::String(text) => Some(text.clone()),
            serde_json::Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// The answer in one line: the status and the whole reason that the server gives. It may repeat secrets, so it is
    /// to be cut only once they are masked.
    #[must_use]
    pub fn reason(&self) -> String {
        let texts = ["/error_description", "/error", "/message", "/errmsg", "/detail"];
        let said = texts.iter().find_map(|pointer| self.text_at(pointer));
        let first_line =
            self.body.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with(['<', '{', '[']));
        let said = said.or(first_line.map(str::to_owned)).unwrap_or_default();
        let said: String = said.chars().filter(|letter| !letter.is_control()).collect();
        if said.is_empty() { format!("status {}", self.status) } else { format!("status {}: {said}", self.status) }
    }
}
