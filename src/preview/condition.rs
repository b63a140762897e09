//! Conditional requests, RFC 9110 section 13.

use super::Request;
use chrono::{DateTime, NaiveDateTime, SubsecRound, Utc};

/// A date as RFC 9110 section 5.6.7 has it.
const FORMAT: &str = "%a, %d %b %Y %H:%M:%S GMT";

/// Whether the file is to be sent; else the browser has it already. `If-None-Match` goes first.
pub(super) fn holds(request: &Request<'_>, tag: &str, since: Option<DateTime<Utc>>) -> bool {
    if let Some(tags) = request.if_none_match {
        return tags.trim() != "*" && tags.split(',').all(|one| one.trim().trim_start_matches("W/") != tag);
    }
    let asked = request.if_modified_since.and_then(|text| NaiveDateTime::parse_from_str(text.trim(), FORMAT).ok());
    match (asked, since) {
        (Some(asked), Some(since)) => since.trunc_subsecs(0) > asked.and_utc(),
        _ => true,
    }
}

/// A time as a header field has it.
pub(super) fn date(time: DateTime<Utc>) -> String {
    time.format(FORMAT).to_string()
}
