//! A file of the site as its address gives it.

use std::time::Duration;

/// How long a file may take.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The bytes at an address, of so many at most.
///
/// # Errors
///
/// Why there are none, in words.
pub fn download(url: &str, most: u64) -> Result<Vec<u8>, String> {
    let config = ureq::Agent::config_builder().timeout_global(Some(TIMEOUT)).http_status_as_error(false).build();
    let agent: ureq::Agent = config.into();
    let mut answer = agent.get(url).call().map_err(|error| error.to_string())?;
    match answer.status().as_u16() {
        200 => answer.body_mut().with_config().limit(most).read_to_vec().map_err(|error| error.to_string()),
        status => Err(format!("the server answered {status}")),
    }
}
