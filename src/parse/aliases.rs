//! Keys of other tools, and other common names, for Vigie's own keys.

use super::time::Near;
use crate::model::Kind;
use crate::parse::time;

/// The type of value that a Vigie key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    /// A time. "yes" is not accepted, because it does not say when.
    Time,
    Services,
    Severity,
    Duration,
    /// The opposite of `draft`.
    Not,
    /// The same as `draft`.
    Yes,
    /// A status, where the value is "yes" or a time.
    Status(&'static str),
    /// The opposite of `resolved`.
    NotOpen,
    /// When an incident began again, which only an update says.
    Reopening,
    /// The zone of all times, which each time has.
    Zone,
}

type KeyAlias = (Kind, &'static str, Takes, &'static [&'static str]);

/// Other names of Vigie's keys, in lower case and with `_` between words.
const NAMES: &[KeyAlias] = &[
    (
        Kind::Incident,
        "resolved",
        Takes::Time,
        &[
            "ended",
            "ended_at",
            "end_at",
            "end_time",
            "end_date",
            "ends",
            "ends_at",
            "closed",
            "closed_at",
            "closed_on",
            "fixed",
            "fixed_at",
            "fixed_on",
            "resolved_at",
            "resolved_on",
            "resolved_time",
            "resolution_time",
            "recovered",
            "recovered_at",
            "restored",
            "restored_at",
            "finished",
            "finished_at",
            "over",
            "until",
            "stopped",
            "fin",
            "terminé",
            "termine",
            "résolu",
            "resolu",
            "résolue",
            "resolue",
            "clos",
            "close",
            "fermé",
            "ferme",
            "rétabli",
            "retabli",
        ],
    ),
    (
        Kind::Incident,
        "started",
        Takes::Time,
        &[
            "began",
            "begin",
            "begins",
            "begun",
            "began_at",
            "beginning",
            "start_time",
            "start_date",
            "start_at",
            "starts_at",
            "started_at",
            "started_on",
            "since",
            "occurred",
            "occurred_at",
            "happened",
            "happened_at",
            "début",
            "debut",
            "commencé",
            "commence",
            "depuis",
        ],
    ),
    (
        Kind::Incident,
        "detected",
        Takes::Time,
        &[
            "detected_at",
            "detection_time",
            "noticed",
            "noticed_at",
            "discovered",
            "discovered_at",
            "détecté",
            "detecte",
        ],
    ),
    (
        Kind::Incident,
        "next_update",
        Takes::Time,
        &["next", "next_news", "next_update_at", "next_update_by", "eta", "prochain_point", "prochaine_info"],
    ),
    (
        Kind::Maintenance,
        "start",
        Takes::Time,
        &[
            "begin",
            "begins",
            "began",
            "beginning",
            "start_time",
            "start_date",
            "start_at",
            "starts",
            "starts_at",
            "started_at",
            "scheduled_for",
            "scheduled_start",
            "scheduled_at",
            "planned_start",
            "planned_for",
            "from",
            "window_start",
            "début",
            "debut",
        ],
    ),
    (
        Kind::Maintenance,
        "end",
        Takes::Time,
        &[
            "ends",
            "ends_at",
            "end_at",
            "end_time",
            "end_date",
            "until",
            "to",
            "scheduled_until",
            "scheduled_end",
            "planned_end",
            "window_end",
            "fin",
        ],
    ),
    (
        Kind::Maintenance,
        "completed",
        Takes::Time,
        &[
            "completed_at",
            "completed_on",
            "done",
            "done_at",
            "finished",
            "finished_at",
            "ended",
            "ended_at",
            "closed",
            "terminé",
            "termine",
            "terminée",
        ],
    ),
    (
        Kind::Maintenance,
        "duration",
        Takes::Duration,
        &["length", "lasts", "durée", "duree", "takes", "expected_duration"],
    ),
    (
        Kind::Notice,
        "until",
        Takes::Time,
        &[
            "expires",
            "expire",
            "expires_at",
            "expiry",
            "expiry_date",
            "expiration",
            "end",
            "ends",
            "hide_after",
            "jusqu_au",
            "expire_le",
        ],
    ),
    (
        Kind::Incident,
        "severity",
        Takes::Severity,
        &[
            "sev",
            "level",
            "impact_level",
            "criticality",
            "gravity",
            "gravité",
            "gravite",
            "sévérité",
            "severite",
            "niveau",
        ],
    ),
    (Kind::Incident, "services", Takes::Services, SERVICES),
    (Kind::Maintenance, "services", Takes::Services, SERVICES),
    (Kind::Incident, "draft", Takes::Not, PUBLISHED),
    (Kind::Maintenance, "draft", Takes::Not, PUBLISHED),
    (Kind::PostMortem, "draft", Takes::Not, PUBLISHED),
    (Kind::Notice, "draft", Takes::Not, PUBLISHED),
    (Kind::Page, "draft", Takes::Not, PUBLISHED),
    (Kind::Incident, "draft", Takes::Yes, HIDDEN),
    (Kind::Maintenance, "draft", Takes::Yes, HIDDEN),
    (Kind::PostMortem, "draft", Takes::Yes, HIDDEN),
    (Kind::Notice, "draft", Takes::Yes, HIDDEN),
    (Kind::Page, "draft", Takes::Yes, HIDDEN),
    (Kind::Incident, "resolved", Takes::Time, &["done", "done_at"]),
    (Kind::Incident, "resolved", Takes::NotOpen, &["open", "active", "ongoing", "ouvert"]),
    (Kind::Incident, "status", Takes::Reopening, &["reopened", "reopened_at", "rouvert"]),
    (Kind::Incident, "zone", Takes::Zone, ZONE),
    (Kind::Maintenance, "zone", Takes::Zone, ZONE),
    (Kind::PostMortem, "zone", Takes::Zone, ZONE),
    (
        Kind::Incident,
        "status",
        Takes::Status("retracted"),
        &["retracted", "retracted_at", "false_alarm", "invalid", "fausse_alerte"],
    ),
    (
        Kind::Maintenance,
        "status",
        Takes::Status("cancelled"),
        &[
            "cancelled",
            "canceled",
            "cancelled_at",
            "canceled_at",
            "called_off",
            "aborted",
            "annulé",
            "annule",
            "annulée",
            "annulee",
        ],
    ),
    (
        Kind::Maintenance,
        "status",
        Takes::Status("postponed"),
        &["postponed", "rescheduled", "moved", "delayed", "deferred", "reporté", "reporte", "reportée", "reportee"],
    ),
    (Kind::Maintenance, "end", Takes::Time, &["extended", "extended_to", "extended_until", "new_end"]),
    (Kind::Maintenance, "completed", Takes::Time, &["actual_end", "real_end"]),
];

const ZONE: &[&str] = &["timezone", "time_zone", "tz", "fuseau", "fuseau_horaire"];

const HIDDEN: &[&str] = &["private", "hidden"];

const SERVICES: &[&str] = &[
    "components",
    "component",
    "systems",
    "system",
    "affects",
    "affected_services",
    "affected_systems",
    "affected_components",
    "services_affected",
    "impacted",
    "impacted_services",
    "composants",
    "services_touchés",
];

const PUBLISHED: &[&str] = &["published", "publish", "public", "visible", "publié", "publie"];

/// What an unknown key probably means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Alias {
    /// The Vigie key.
    pub(super) key: &'static str,
    /// The line to write.
    pub(super) line: String,
}

/// The Vigie key that an unknown key with this value probably means, in a post of that kind. `near` is the day of the
/// post.
pub(super) fn find(kind: Kind, key: &str, value: &str, near: Near) -> Option<Alias> {
    let name = folded(key);
    let value = value.trim();
    // Keys of cState and Statusfy are reported by a lint.
    if key == "affectedSystems" {
        return None;
    }
    let mut rows = NAMES.iter().filter(|(of, _, _, names)| *of == kind && names.contains(&name.as_str()));
    rows.find_map(|(_, key, takes, _)| Some(Alias { key, line: line(key, *takes, value, near)? }))
}

/// `endTime`, `end-time` and `End time` as `end_time`.
fn folded(key: &str) -> String {
    let mut name = String::new();
    let mut after_small = false;
    for letter in key.trim().chars() {
        if letter.is_uppercase() && after_small {
            name.push('_');
        }
        after_small = letter.is_lowercase();
        name.extend(if matches!(letter, ' ' | '-') { '_' } else { letter }.to_lowercase());
    }
    name
}

/// The line to write, if the value has the type of the key.
fn line(key: &str, takes: Takes, value: &str, near: Near) -> Option<String> {
    let is = |words: &[&str]| words.contains(&value.to_lowercase().as_str());
    let yes = is(&["true", "yes", "oui", "on"]);
    let day = || near.day.map_or_else(|| "YYYY-MM-DD".to_owned(), |day| day.to_string());
    match takes {
        Takes::Time if time::read(value, near).is_ok() => Some(format!("{key}: {value}")),
        Takes::Time if yes && matches!(key, "resolved" | "completed") => Some(format!("{key}: {} HH:MM", day())),
        Takes::Severity => near.words.severity(value).map(|severity| format!("{key}: {}", severity.name())),
        Takes::Duration => crate::duration::minutes(value).map(|_| format!("{key}: {value}")),
        Takes::Services if !value.is_empty() => Some(format!("{key}: [{}]", value.trim_matches(['[', ']']))),
        Takes::Status(status) => (yes || time::read(value, near).is_ok()).then(|| format!("status: {status}")),
        Takes::NotOpen => is(&["false", "no", "non", "off"]).then(|| format!("{key}: {} HH:MM", day())),
        Takes::Reopening if yes => Some(format!("## {} HH:MM · investigating", day())),
        Takes::Reopening => time::read(value, near).is_ok().then(|| format!("## {value} · investigating")),
        Takes::Zone => {
            let is_zone = !value.is_empty() && time::read(&format!("17:20 {value}"), near).is_ok();
            is_zone.then(|| format!("date: {} HH:MM {value}", day()))
        }
        Takes::Yes => yes.then(|| format!("{key}: true")),
        Takes::Not => is(&["false", "no", "non", "off"]).then(|| format!("{key}: true")),
        Takes::Time | Takes::Services => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn check(kind: Kind, key: &str, value: &str, expected: Option<&str>) {
        let found = find(kind, key, value, NaiveDate::from_ymd_opt(2026, 3, 4).into());
        assert_eq!(found.map(|found| found.line).as_deref(), expected, "{key}: {value}");
    }

    #[test]
    fn other_names_of_our_keys() {
        for key in ["ended", "closed", "fixed", "resolved_at", "resolvedAt", "end_time", "End time", "résolu", "fin"] {
            check(Kind::Incident, key, "17:40", Some("resolved: 17:40"));
        }
        for key in ["began", "start_time", "startTime", "started_at", "Début"] {
            check(Kind::Incident, key, "2026-03-04 5:40 PM", Some("started: 2026-03-04 5:40 PM"));
        }
        check(Kind::Incident, "closed", "true", Some("resolved: 2026-03-04 HH:MM"));
        check(Kind::Incident, "level", "high", Some("severity: major"));
        check(Kind::Incident, "components", "web, mail", Some("services: [web, mail]"));
        check(Kind::Incident, "published", "false", Some("draft: true"));
        check(Kind::Page, "published", "no", Some("draft: true"));
        check(Kind::Maintenance, "start_time", "22:00", Some("start: 22:00"));
        check(Kind::Maintenance, "scheduledUntil", "23:00", Some("end: 23:00"));
        check(Kind::Maintenance, "length", "15m", Some("duration: 15m"));
        for (key, value) in
            [("cancelled", "true"), ("canceled", "2026-03-04 20:00"), ("annulé", "oui"), ("aborted", "yes")]
        {
            check(Kind::Maintenance, key, value, Some("status: cancelled"));
        }
        check(Kind::Maintenance, "rescheduled", "2026-03-05 21:00", Some("status: postponed"));
        check(Kind::Maintenance, "new_end", "23:00", Some("end: 23:00"));
        check(Kind::Maintenance, "cancelled", "by Ana", None);
        check(Kind::Incident, "false alarm", "true", Some("status: retracted"));
        check(Kind::Incident, "done", "17:40", Some("resolved: 17:40"));
        check(Kind::Incident, "open", "false", Some("resolved: 2026-03-04 HH:MM"));
        check(Kind::Incident, "open", "true", None);
        check(Kind::Incident, "reopened", "20:40", Some("## 20:40 · investigating"));
        check(Kind::Incident, "timezone", "UTC", Some("date: 2026-03-04 HH:MM UTC"));
        check(Kind::Maintenance, "tz", "Europe/Berlin", Some("date: 2026-03-04 HH:MM Europe/Berlin"));
        check(Kind::Incident, "timezone", "ours", None);
        check(Kind::Notice, "hidden", "true", Some("draft: true"));
        check(Kind::Notice, "hidden", "false", None);
        check(Kind::Notice, "expires", "2026-03-10", Some("until: 2026-03-10"));
    }

    #[test]
    fn keys_of_a_theme_are_left_alone() {
        for (key, value) in [
            ("author", "Ana"),
            ("ticket", "OPS-12"),
            ("tags", "disk"),
            ("closed", "false"),
            ("closed", "by Ana"),
            ("fixed", "the disk"),
            ("level", "3"),
            ("published", "true"),
            ("since", "version 2"),
            ("affectedSystems", "web"),
        ] {
            check(Kind::Incident, key, value, None);
        }
        check(Kind::Page, "ended", "17:40", None);
    }
}
