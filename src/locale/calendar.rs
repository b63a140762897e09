//! Names of zones.

use chrono_tz::Tz;

/// All names of UTC are "UTC" for readers.
pub(super) fn utc(zone: Tz) -> Option<&'static str> {
    let name = zone.name();
    let is_utc = matches!(
        name.strip_prefix("Etc/").unwrap_or(name),
        "UTC" | "UCT" | "Universal" | "Zulu" | "GMT" | "GMT0" | "GMT+0" | "GMT-0" | "Greenwich"
    );
    is_utc.then_some("UTC")
}
