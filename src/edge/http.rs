//! Requests over the network, with timeouts and retries. Without the feature `network`, every request fails.

#[cfg(feature = "network")]
use std::io::ErrorKind;
#[cfg(feature = "network")]
use std::thread;
use std::time::Duration;

/// How long a request may take.
pub const TIMEOUT: Duration = Duration::from_secs(10);

/// The error of a program that was built without the feature `network`.
#[cfg(not(feature = "network"))]
const WITHOUT: &str = "this build of Vigie has no `network` feature";

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

/// Posts a form. If the problem may be temporary (no answer, status 5xx or 429), it is tried two more times.
///
/// # Errors
///
/// See [`HttpError`].
#[cfg(feature = "network")]
pub fn post_form(url: &str, form: &[(&str, &str)]) -> Result<(), HttpError> {
    let agent = agent(TIMEOUT);
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
        error => error.to_string(),
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
