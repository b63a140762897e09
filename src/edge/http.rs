//! Requests over the network, with timeouts and retries. Without the feature `network`, every request fails.

#[cfg(feature = "network")]
use super::git::printable;
use crate::announce::request::{ChannelAnswer, HttpMessage};
#[cfg(feature = "network")]
use std::io::ErrorKind;
#[cfg(feature = "network")]
use std::thread;
use std::time::Duration;

/// How long a request may take.
pub const TIMEOUT: Duration = Duration::from_secs(10);

/// The error of a program that was built without the feature `network`.
#[cfg(not(feature = "network"))]
pub(super) const WITHOUT: &str = "this build of Vigie has no `network` feature";

/// How long to wait before each further try.
#[cfg(feature = "network")]
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(3)];

/// Why a request failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HttpError {
    /// The server refused the request with this status.
    Refused(u16),
    /// In all tries, the server failed or did not answer.
    Failed(String),
}

/// Fetches an address, with a limit on the number of bytes and on the time.
///
/// # Errors
///
/// The reason, in words.
#[cfg(feature = "network")]
pub fn get(url: &str, most: u64, timeout: Duration) -> Result<Vec<u8>, String> {
    let mut answer = agent(timeout).get(url).call().map_err(|error| reason(&error))?;
    match answer.status().as_u16() {
        200 => answer.body_mut().with_config().limit(most).read_to_vec().map_err(|error| reason(&error)),
        status => Err(format!("it answered with status {status}")),
    }
}

/// Fetches an address as [`get`] does, with a further header.
///
/// # Errors
///
/// The reason, in words.
#[cfg(feature = "network")]
pub fn get_with(url: &str, header: (&str, &str), most: u64) -> Result<Vec<u8>, String> {
    let mut answer = agent(TIMEOUT).get(url).header(header.0, header.1).call().map_err(|error| reason(&error))?;
    match answer.status().as_u16() {
        200 => answer.body_mut().with_config().limit(most).read_to_vec().map_err(|error| reason(&error)),
        401 | 403 => Err("it does not accept the token".to_owned()),
        status => Err(format!("it answered with status {status}")),
    }
}

/// Always fails, because the program was built without the feature `network`.
///
/// # Errors
///
/// Always.
#[cfg(not(feature = "network"))]
pub fn get_with(_: &str, _: (&str, &str), _: u64) -> Result<Vec<u8>, String> {
    Err(WITHOUT.to_owned())
}

/// Posts a form. If the problem may be temporary (no answer, status 5xx or 429), it is tried two more times. Redirects are
/// not followed: most of them lose the form, and they may lead anywhere.
///
/// # Errors
///
/// See [`HttpError`].
#[cfg(feature = "network")]
pub fn post_form(url: &str, form: &[(&str, &str)]) -> Result<(), HttpError> {
    let config = ureq::Agent::config_builder().timeout_global(Some(TIMEOUT)).http_status_as_error(false);
    let agent: ureq::Agent = config.max_redirects(0).max_redirects_will_error(false).build().into();
    let mut pauses = PAUSES.into_iter();
    loop {
        let trouble = match agent.post(url).send_form(form.iter().copied()) {
            Ok(answer) => match answer.status().as_u16() {
                200..=299 => return Ok(()),
                status @ (429 | 500..=599) => format!("it answered with status {status}"),
                status => return Err(HttpError::Refused(status)),
            },
            Err(error) => reason(&error),
        };
        let Some(pause) = pauses.next() else { return Err(HttpError::Failed(trouble)) };
        thread::sleep(pause);
    }
}

/// Why a request got no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoAnswer {
    /// The reason, in words.
    pub why: String,
    /// Whether the server may have got it all the same.
    pub may_have_arrived: bool,
}

/// The most bytes of an answer that are read.
#[cfg(feature = "network")]
const LONGEST_ANSWER: u64 = 256 * 1024;

/// Sends a request once, and reads the answer, whatever its status. Redirects are not followed, as they would take
/// tokens to another host.
///
/// # Errors
///
/// See [`NoAnswer`].
#[cfg(feature = "network")]
pub fn exchange(message: &HttpMessage, timeout: Duration) -> Result<ChannelAnswer, NoAnswer> {
    let lost = |error: &ureq::Error| NoAnswer {
        why: reason(error),
        may_have_arrived: !matches!(error, ureq::Error::HostNotFound | ureq::Error::BadUri(_) | ureq::Error::Tls(_))
            && !matches!(error, ureq::Error::Io(error) if error.kind() == ErrorKind::ConnectionRefused),
    };
    let mut request = ureq::http::Request::builder().method(message.method).uri(message.url.reveal());
    for (name, value) in &message.headers {
        request = request.header(*name, value.reveal());
    }
    // What is wrong here may hold a secret, so its words are not shown.
    let fault = |_| NoAnswer {
        why: "the address or the token has a character that is not allowed".to_owned(),
        may_have_arrived: false,
    };
    let request = request.body(message.body.clone()).map_err(fault)?;
    let config = ureq::Agent::config_builder().timeout_global(Some(timeout)).http_status_as_error(false);
    let agent: ureq::Agent = config.max_redirects(0).max_redirects_will_error(false).build().into();
    let mut answer = agent.run(request).map_err(|error| lost(&error))?;
    let retry_after = answer.headers().get("retry-after").and_then(|value| value.to_str().ok()).and_then(seconds);
    let status = answer.status().as_u16();
    let body = answer.body_mut().with_config().limit(LONGEST_ANSWER).read_to_vec().map_err(|error| lost(&error))?;
    Ok(ChannelAnswer { status, body: String::from_utf8_lossy(&body).into_owned(), retry_after })
}

/// The seconds of a `Retry-After`: a number, or a date of HTTP.
#[cfg(feature = "network")]
fn seconds(text: &str) -> Option<u64> {
    let number = text.trim().parse::<f64>().ok().filter(|number| (0.0..1e9).contains(number));
    let until = || {
        Some(
            httpdate::parse_http_date(text.trim())
                .ok()?
                .duration_since(std::time::SystemTime::now())
                .map_or(0, |it| it.as_secs() + 1),
        )
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is in the range")]
    number.map(|number| number.ceil() as u64).or_else(until)
}

/// Always fails, because the program was built without the feature `network`.
///
/// # Errors
///
/// Always.
#[cfg(not(feature = "network"))]
pub fn exchange(_: &HttpMessage, _: Duration) -> Result<ChannelAnswer, NoAnswer> {
    Err(NoAnswer { why: WITHOUT.to_owned(), may_have_arrived: false })
}

/// Always fails, because the program was built without the feature `network`.
///
/// # Errors
///
/// Always.
#[cfg(not(feature = "network"))]
pub fn get(_: &str, _: u64, _: Duration) -> Result<Vec<u8>, String> {
    Err(WITHOUT.to_owned())
}

/// Always fails, because the program was built without the feature `network`.
///
/// # Errors
///
/// Always.
#[cfg(not(feature = "network"))]
pub fn post_form(_: &str, _: &[(&str, &str)]) -> Result<(), HttpError> {
    Err(HttpError::Failed(WITHOUT.to_owned()))
}

#[cfg(feature = "network")]
fn agent(timeout: Duration) -> ureq::Agent {
    ureq::Agent::config_builder().timeout_global(Some(timeout)).http_status_as_error(false).build().into()
}

/// A network error in words.
#[cfg(feature = "network")]
fn reason(error: &ureq::Error) -> String {
    match error {
        ureq::Error::Timeout(_) => "it did not answer in time".to_owned(),
        ureq::Error::HostNotFound => "host not found".to_owned(),
        ureq::Error::BodyExceedsLimit(most) => format!("the answer is larger than {most} bytes"),
        ureq::Error::Io(error) => match error.kind() {
            ErrorKind::ConnectionRefused => "the connection was refused".to_owned(),
            ErrorKind::ConnectionReset => "the connection was reset".to_owned(),
            _ => error.to_string(),
        },
        // It may name the address.
        error => printable(&error.to_string()),
    }
}

#[cfg(feature = "network")]
#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpListener;

    /// Asks for at most 5 bytes of a server that says so much, or nothing at all.
    fn check(says: Option<&'static str>, told: Result<&str, &str>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.read(&mut [0; 2048]);
            match says {
                Some(says) => stream.write_all(says.as_bytes()).unwrap(),
                // Until the other side has had enough.
                None => drop(stream.read(&mut [0; 1])),
            }
        });
        let got = get(&url, 5, Duration::from_millis(if says.is_some() { 10_000 } else { 300 }));
        assert_eq!(got, told.map(|text| text.as_bytes().to_vec()).map_err(ToOwned::to_owned), "{says:?}");
        server.join().unwrap();
    }

    #[test]
    fn what_is_got_and_why_not() {
        check(Some("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"), Ok("hello"));
        check(Some("HTTP/1.1 404 x\r\nContent-Length: 0\r\n\r\n"), Err("it answered with status 404"));
        check(Some("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello!"), Err("the answer is larger than 5 bytes"));
        check(None, Err("it did not answer in time"));
    }
}
