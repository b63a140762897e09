//! One connection of the dev server: a request that comes within bounds, and its answer. Each connection has one of
//! each.

use crate::dev_server::Answer;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant, SystemTime};

/// The most bytes of a request line with its header fields, and the most fields. Browsers send less than a tenth.
const LARGEST_HEAD: usize = 32 << 10;
const MOST_FIELDS: usize = 100;

/// How long a request may take to arrive, and an answer to be taken.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is read after an answer before the connection ends, and for how long. Nothing is done with it, but a browser that
/// still sends would not read the answer.
const LARGEST_REST: usize = 64 << 10;
const LINGER: Duration = Duration::from_secs(1);

/// The same for a connection that is refused, while others wait to be accepted.
const SHORT_LINGER: Duration = Duration::from_millis(50);

/// A request without its body.
#[derive(Debug)]
pub(super) struct HttpRequest {
    pub(super) method: String,
    pub(super) target: String,
    /// The minor version of HTTP/1.
    version: u8,
    fields: Vec<(String, String)>,
}

impl HttpRequest {
    /// The first header field of a name.
    pub(super) fn field(&self, name: &str) -> Option<&str> {
        let found = self.fields.iter().find(|(field, _)| field.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// Whether it has one `Host`, which HTTP/1.0 may leave out (RFC 9112, 3.2).
    fn names_one_host(&self) -> bool {
        let hosts = self.fields.iter().filter(|(field, _)| field.eq_ignore_ascii_case("host")).count();
        hosts == 1 || hosts == 0 && self.version == 0
    }
}

/// Reads a request. `Err` holds the answer to one that cannot be served; nothing is left of one that broke off.
pub(super) fn read(stream: &mut TcpStream) -> Option<Result<HttpRequest, Answer>> {
    stream.set_write_timeout(Some(PATIENCE)).ok()?;
    let end = Instant::now() + PATIENCE;
    let mut head = Vec::with_capacity(2048);
    let mut piece = [0; 2048];
    loop {
        let length = read_before(end, stream, &mut piece)?;
        head.extend_from_slice(&piece[..length]);
        match parsed(&head) {
            Ok(Some(request)) if request.names_one_host() => return Some(Ok(request)),
            Ok(Some(_)) => return Some(Err(Answer::text(400, "This request does not name one host.\n"))),
            Ok(None) if head.len() < LARGEST_HEAD => {}
            Ok(None) | Err(httparse::Error::TooManyHeaders) => {
                return Some(Err(Answer::text(431, "The header fields of this request are too large.\n")));
            }
            Err(_) => return Some(Err(Answer::text(400, "This is not a request of HTTP.\n"))),
        }
    }
}

/// Reads some bytes before an instant. `None` if none come by then, or ever.
fn read_before(end: Instant, stream: &mut TcpStream, piece: &mut [u8]) -> Option<usize> {
    let left = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())?;
    stream.set_read_timeout(Some(left)).ok()?;
    stream.read(piece).ok().filter(|length| *length > 0)
}

/// The request that a head holds; `None` while it is not whole.
fn parsed(head: &[u8]) -> Result<Option<HttpRequest>, httparse::Error> {
    let mut fields = [httparse::EMPTY_HEADER; MOST_FIELDS];
    let mut request = httparse::Request::new(&mut fields);
    if request.parse(head)?.is_partial() {
        return Ok(None);
    }
    let value = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(Some(HttpRequest {
        method: request.method.unwrap_or_default().to_owned(),
        target: request.path.unwrap_or_default().to_owned(),
        version: request.version.unwrap_or(1),
        fields: request.headers.iter().map(|field| (field.name.to_owned(), value(field.value))).collect(),
    }))
}

/// Sends a whole answer and ends the connection. Failures are ignored, because they mean that the browser has gone.
pub(super) fn respond(stream: TcpStream, answer: &Answer, only_head: bool) {
    send(stream, answer, only_head, LINGER);
}

/// The same for a connection whose request is not read.
pub(super) fn refuse(stream: TcpStream, answer: &Answer) {
    send(stream, answer, false, SHORT_LINGER);
}

fn send(mut stream: TcpStream, answer: &Answer, only_head: bool, linger: Duration) {
    let body = if only_head { &[][..] } else { &answer.body };
    let sent = stream.write_all(head_of(answer).as_bytes()).and_then(|()| stream.write_all(body));
    if sent.and_then(|()| stream.shutdown(Shutdown::Write)).is_ok() {
        let (end, mut rest, mut piece) = (Instant::now() + linger, 0, [0; 2048]);
        while rest < LARGEST_REST
            && let Some(length) = read_before(end, &mut stream, &mut piece)
        {
            rest += length;
        }
    }
}

/// The first line and the header fields of an answer.
fn head_of(answer: &Answer) -> String {
    let reason = match answer.status {
        200 => "OK",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        431 => "Request Header Fields Too Large",
        503 => "Service Unavailable",
        _ => "",
    };
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", answer.status);
    for (name, value) in &answer.fields {
        // A value with a line break would begin another field.
        let value = value.replace(['\r', '\n'], " ");
        head.extend([name, ": ", &value, "\r\n"]);
    }
    if answer.status != 304 {
        head.push_str(&format!("Content-Length: {}\r\n", answer.body.len()));
    }
    let date = httpdate::fmt_http_date(SystemTime::now());
    head.push_str(&format!("Date: {date}\r\nConnection: close\r\n\r\n"));
    head
}

#[cfg(test)]
mod tests {
    use super::{head_of, parsed};
    use crate::dev_server::Answer;

    #[test]
    fn a_request_is_read_when_it_is_whole() {
        assert!(parsed(b"").unwrap().is_none());
        assert!(parsed(b"GET / HTTP/1.1\r\nHost: a\r\n").unwrap().is_none());
        let request = parsed(b"GET /a?b HTTP/1.1\r\nhost: a\r\nX-A: \xe9 b\r\n\r\nbody").unwrap().unwrap();
        assert_eq!((request.method.as_str(), request.target.as_str()), ("GET", "/a?b"));
        assert_eq!((request.field("Host"), request.field("x-a")), (Some("a"), Some("\u{fffd} b")));
        for text in ["GET\r\n\r\n", "\u{1}", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\n: x\r\n\r\n"] {
            assert!(parsed(text.as_bytes()).is_err(), "{text:?}");
        }
        let many = format!("GET / HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(101));
        assert_eq!(parsed(many.as_bytes()).err(), Some(httparse::Error::TooManyHeaders));
    }

    #[test]
    fn a_request_names_one_host() {
        for (version, hosts, expected) in
            [(1, 1, true), (1, 0, false), (1, 2, false), (0, 0, true), (0, 1, true), (0, 2, false)]
        {
            let head = format!("GET / HTTP/1.{version}\r\n{}\r\n", "hOst: localhost\r\n".repeat(hosts));
            let request = parsed(head.as_bytes()).unwrap().unwrap();
            assert_eq!(request.names_one_host(), expected, "{head:?}");
        }
    }

    #[test]
    fn a_value_is_one_line() {
        let mut answer = Answer::text(404, "x");
        answer.fields.push(("Location", "/a\r\nSet-Cookie: b".to_owned()));
        let head = head_of(&answer);
        assert!(
            head.starts_with("HTTP/1.1 404 Not Found\r\n") && head.ends_with("Connection: close\r\n\r\n"),
            "{head}"
        );
        assert!(head.contains("Location: /a  Set-Cookie: b\r\n") && head.contains("Content-Length: 1\r\n"), "{head}");
    }
}
