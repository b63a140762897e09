//! Conditional requests, RFC 9110 section 13.

use super::Request;
use chrono::{DateTime, SubsecRound, Utc};

/// Whether the file is to be sent; else the browser has it already. `If-None-Match` goes first.
pub(super) fn holds(request: &Request<'_>, tag: &str, since: Option<DateTime<Utc>>) -> bool {
    if let Some(tags) = request.if_none_match {
        return tags.trim() != "*" && tags.split(',').all(|one| one.trim().trim_start_matches("W/") != tag);
    }
    let asked = request.if_modified_since.and_then(|text| httpdate::parse_http_date(text.trim()).ok());
    match (asked, since) {
        (Some(asked), Some(since)) => since.trunc_subsecs(0) > DateTime::<Utc>::from(asked),
        _ => true,
    }
}

/// A time as a header field has it.
pub(super) fn date(time: DateTime<Utc>) -> String {
    httpdate::fmt_http_date(time.into())
}
