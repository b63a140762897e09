//! Requests over the network, with an end and some patience.

use std::thread;
use std::time::Duration;

/// How long a request may take.
const TIMEOUT: Duration = Duration::from_secs(10);

/// How long to wait before each further try.
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(3)];

/// Why a request came to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HttpError {
    /// The server answered that it will not: its status.
    Refused(u16),
    /// The server could not, or nobody answered, in all tries.
    Failed(String),
}

/// Posts a form. What may be a passing trouble (no answer, a status of 5xx or 429) is tried again, twice.
///
/// # Errors
///
/// See [`HttpError`].
pub fn post_form(url: &str, form: &[(&str, &str)]) -> Result<(), HttpError> {
    let config = ureq::Agent::config_builder().timeout_global(Some(TIMEOUT)).http_status_as_error(false).build();
    let agent: ureq::Agent = config.into();
    let mut pauses = PAUSES.into_iter();
    loop {
        let trouble = match agent.post(url).send_form(form.iter().copied()) {
            Ok(answer) => match answer.status().as_u16() {
                200..=299 => return Ok(()),
                status @ (429 | 500..=599) => format!("it answered with {status}"),
                status => return Err(HttpError::Refused(status)),
            },
            Err(error) => error.to_string(),
        };
        let Some(pause) = pauses.next() else { return Err(HttpError::Failed(trouble)) };
        thread::sleep(pause);
    }
}
