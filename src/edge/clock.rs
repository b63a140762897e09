//! The only module that reads the clock.

use chrono::{DateTime, SubsecRound, Utc};
use std::time::{Duration, Instant};

/// The current time in UTC, to the second.
#[must_use]
pub fn now() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(0)
}

/// How long it is until a time; zero when it has passed.
#[must_use]
pub fn until(time: DateTime<Utc>) -> Duration {
    (time - Utc::now()).to_std().unwrap_or(Duration::ZERO)
}

/// Waits.
pub fn sleep(time: Duration) {
    std::thread::sleep(time);
}

/// The time of `SOURCE_DATE_EPOCH` (seconds since 1970, as reproducible-builds.org has it), if it is set.
///
/// # Errors
///
/// The value of the variable, if it is not such a number.
pub fn source_date_epoch() -> Result<Option<DateTime<Utc>>, String> {
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty()) else { return Ok(None) };
    let value = value.to_string_lossy();
    parse_epoch(&value).map(Some).ok_or_else(|| value.into_owned())
}

fn parse_epoch(value: &str) -> Option<DateTime<Utc>> {
    let seconds: i64 = value.trim().parse().ok()?;
    DateTime::from_timestamp(seconds, 0)
}

/// Measures how long work takes.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts now.
    #[must_use]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Seconds since the start.
    #[must_use]
    pub fn seconds(self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}

#[cfg(test)]
mod tests {
    use super::parse_epoch;

    #[test]
    fn an_epoch_is_a_number_of_seconds() {
        assert_eq!(
            parse_epoch("1621351200").map(|time| time.to_rfc3339()).as_deref(),
            Some("2021-05-18T15:20:00+00:00")
        );
        assert_eq!(parse_epoch("yesterday"), None);
        assert_eq!(parse_epoch("9999999999999999"), None);
    }
}
