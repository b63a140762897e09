//! Sends mail over SMTP. Without the feature `network`, nothing is sent.

use super::http::NoAnswer;
use crate::announce::request::{ChannelAnswer, MailMessage, MailServer, MaskedText};
use std::time::Duration;

/// Sends a mail once. A refusal of the server is an answer, with the status of SMTP.
///
/// # Errors
///
/// When the server gave no answer. See [`NoAnswer`].
#[cfg(feature = "network")]
pub fn send(
    server: &MailServer,
    login: &[MaskedText],
    mail: &MailMessage,
    timeout: Duration,
) -> Result<ChannelAnswer, NoAnswer> {
    use lettre::Transport;
    use lettre::address::{Address, Envelope};
    let lost = |why: String| NoAnswer { why, may_have_arrived: false };
    let address = |text: &String| text.parse::<Address>().map_err(|error| lost(error.to_string()));
    let to = mail.to.iter().map(address).collect::<Result<Vec<_>, NoAnswer>>()?;
    let envelope = Envelope::new(Some(address(&mail.from)?), to).map_err(|error| lost(error.to_string()))?;
    match transport(server, login, timeout)?.send_raw(&envelope, &mail.bytes) {
        Ok(_) => Ok(ChannelAnswer { status: 200, ..ChannelAnswer::default() }),
        Err(error) => answer(&error),
    }
}

/// Connects and logs in, and sends nothing.
///
/// # Errors
///
/// See [`send`].
#[cfg(feature = "network")]
pub fn check(server: &MailServer, login: &[MaskedText], timeout: Duration) -> Result<ChannelAnswer, NoAnswer> {
    match transport(server, login, timeout)?.test_connection() {
        Ok(true) => Ok(ChannelAnswer { status: 200, ..ChannelAnswer::default() }),
        Ok(false) => Err(NoAnswer { why: "the server did not answer".to_owned(), may_have_arrived: false }),
        Err(error) => answer(&error),
    }
}

/// What an error of the server says. An answer of SMTP that is temporary (4xx) becomes 503, as HTTP would have it.
#[cfg(feature = "network")]
fn answer(error: &lettre::transport::smtp::Error) -> Result<ChannelAnswer, NoAnswer> {
    let text = std::iter::successors(Some(error as &dyn std::error::Error), |error| error.source())
        .last()
        .map_or_else(|| error.to_string(), ToString::to_string);
    match error.status() {
        Some(status) => {
            let text = format!("the mail server answered with {status}: {text}");
            let status = if error.is_permanent() { 403 } else { 503 };
            Ok(ChannelAnswer { status, body: text, retry_after: None })
        }
        None => Err(NoAnswer { why: text, may_have_arrived: !error.is_client() && !error.is_tls() }),
    }
}

#[cfg(feature = "network")]
fn transport(server: &MailServer, login: &[MaskedText], timeout: Duration) -> Result<lettre::SmtpTransport, NoAnswer> {
    use lettre::SmtpTransport;
    use lettre::transport::smtp::authentication::Credentials;
    use lettre::transport::smtp::client::{Tls, TlsParameters};
    let fault = |error: lettre::transport::smtp::Error| NoAnswer { why: error.to_string(), may_have_arrived: false };
    let parameters = TlsParameters::new(server.host.clone()).map_err(fault)?;
    let is_own = matches!(server.host.as_str(), "localhost" | "127.0.0.1" | "::1");
    let tls = match (server.wrapped, login.is_empty() || is_own) {
        (true, _) => Tls::Wrapper(parameters),
        // A mail server of this machine is often without a certificate.
        (false, true) if is_own => Tls::None,
        (false, true) => Tls::Opportunistic(parameters),
        // A password is never sent in the clear.
        (false, false) => Tls::Required(parameters),
    };
    let mut builder = SmtpTransport::builder_dangerous(&server.host).port(server.port).tls(tls).timeout(Some(timeout));
    if let [user, password] = login {
        builder = builder.credentials(Credentials::new(user.reveal().to_owned(), password.reveal().to_owned()));
    }
    Ok(builder.build())
}

/// Always fails, because the program was built without the feature `network`.
///
/// # Errors
///
/// Always.
#[cfg(not(feature = "network"))]
pub fn send(_: &MailServer, _: &[MaskedText], _: &MailMessage, _: Duration) -> Result<ChannelAnswer, NoAnswer> {
    Err(NoAnswer { why: super::http::WITHOUT.to_owned(), may_have_arrived: false })
}

/// Always fails, because the program was built without the feature `network`.
///
/// # Errors
///
/// Always.
#[cfg(not(feature = "network"))]
pub fn check(_: &MailServer, _: &[MaskedText], _: Duration) -> Result<ChannelAnswer, NoAnswer> {
    Err(NoAnswer { why: super::http::WITHOUT.to_owned(), may_have_arrived: false })
}
