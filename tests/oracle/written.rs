//! The files of a site, as an author would write them.

use crate::model::{Impact, Incident, Kind, Maintenance, Post, Site, Stage, State, Time, Update, When, Wide};
use chrono::{Days, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use std::fmt::Write as _;

/// Every file by its path in the site's folder.
pub(crate) fn files(site: &Site) -> Vec<(String, String)> {
    let mut files = vec![("vigie.toml".to_owned(), config(site))];
    files.extend(site.posts.iter().map(|post| {
        let writer = Writer { site, post };
        (format!("content/{}/{}.md", post.folder(), post.slug), writer.text())
    }));
    files
}

fn config(site: &Site) -> String {
    let mut toml = format!(
        "title = \"Oracle\"\nbase_url = \"https://status.example.org/\"\nlocale = \"en\"\ntimezone = \"{}\"\n",
        site.zone.name()
    );
    if let Some(since) = site.since {
        let _ = writeln!(toml, "since = {since}");
    }
    toml.push_str("\n[cards]\nenabled = false\n");
    if site.services.iter().any(|service| service.in_group) {
        toml.push_str("\n[[groups]]\nid = \"apps\"\nname = \"Apps\"\n");
    }
    for service in &site.services {
        let _ = write!(toml, "\n[[services]]\nid = \"{0}\"\nname = \"The {0}\"\n", service.id);
        let days = [("since", service.since), ("until", service.until)];
        for (key, day) in days.into_iter().filter_map(|(key, day)| Some((key, day?))) {
            let _ = writeln!(toml, "{key} = {day}");
        }
        if let Some(was) = service.was {
            let _ = writeln!(toml, "was = [\"{was}\"]");
        }
        if service.in_group {
            toml.push_str("group = \"apps\"\n");
        }
    }
    toml
}

struct Writer<'a> {
    site: &'a Site,
    post: &'a Post,
}

impl Writer<'_> {
    fn zone(&self) -> Tz {
        self.site.zone
    }

    fn text(&self) -> String {
        let mut text = format!("---\ntitle: {}\nid: {}\n", title(&self.post.slug), self.post.id);
        match &self.post.kind {
            Kind::Incident(incident) => self.incident(&mut text, incident),
            Kind::Maintenance(maintenance) => self.maintenance(&mut text, maintenance),
            Kind::PostMortem { impact, .. } => {
                let _ = writeln!(text, "date: {}", self.when(self.post.date));
                self.impact(&mut text, impact.as_ref());
            }
            Kind::Notice { until } => {
                let _ = writeln!(text, "date: {}", self.when(self.post.date));
                if let Some(until) = until {
                    let _ = writeln!(text, "until: {until}");
                }
            }
        }
        text + "---\n" + &self.body()
    }

    fn incident(&self, text: &mut String, it: &Incident) {
        let date = self.post.date;
        let _ = writeln!(text, "date: {}", self.when(date));
        let before = |at: Time| self.clock_before(at);
        let after = |at: Time| self.clock_after(date.begins(self.zone()), at);
        if let Some(started) = it.started {
            let written = match started {
                When::Clock(at) => before(at),
                When::Day(day) => day.to_string(),
            };
            let _ = writeln!(text, "started: {written}");
        }
        if let Some(detected) = it.detected {
            let _ = writeln!(text, "detected: {}", before(detected));
        }
        if let Some(resolved) = it.resolved {
            let written = match resolved {
                When::Clock(at) => after(at),
                When::Day(day) => day.to_string(),
            };
            let _ = writeln!(text, "resolved: {written}");
        }
        if !it.states.is_empty() || it.wide.is_some() {
            let _ = writeln!(text, "services: {{{}}}", self.states(&it.states, it.wide, ": "));
        } else if !it.listed.is_empty() {
            let _ = writeln!(text, "services: [{}]", self.names(&it.listed));
        }
        if let Some(severity) = it.severity {
            let _ = writeln!(text, "severity: {}", severity.name());
        }
        if let Some(status) = it.status {
            let _ = writeln!(text, "status: {}", status.name());
        }
        if let Some(next) = it.next {
            let _ = writeln!(text, "next_update: {}", after(next));
        }
        self.impact(text, it.impact.as_ref());
    }

    fn maintenance(&self, text: &mut String, it: &Maintenance) {
        let _ = writeln!(text, "date: {}", self.when(self.post.date));
        if let Some(start) = it.start {
            let _ = writeln!(text, "start: {}", self.when(start));
        }
        match (it.start, it.end) {
            (Some(start), Some(end)) if it.by_duration => {
                let length = (end.begins(self.zone()) - start.begins(self.zone())).num_minutes();
                let _ = writeln!(text, "duration: {length}m");
            }
            (_, Some(end)) => {
                let _ = writeln!(text, "end: {}", self.when(end));
            }
            _ => {}
        }
        if let Some(completed) = it.completed {
            let _ = writeln!(text, "completed: {}", self.when(completed));
        }
        if let Some(status) = it.status {
            let word = match status {
                Stage::Started => "ongoing",
                Stage::Completed => "completed",
                Stage::Cancelled => "cancelled",
                Stage::Extended | Stage::Postponed => "scheduled",
            };
            let _ = writeln!(text, "status: {word}");
        }
        let _ = writeln!(text, "services: [{}]", self.names(&it.services));
    }

    fn impact(&self, text: &mut String, impact: Option<&Impact>) {
        if let Some((service, steps)) = impact {
            let steps: Vec<String> =
                steps.iter().map(|(at, state)| format!("{} {}", self.full(*at), state.name())).collect();
            let _ = writeln!(text, "impact: {{{}: [{}]}}", self.site.services[*service].id, steps.join(", "));
        }
    }

    fn names(&self, services: &[usize]) -> String {
        services.iter().map(|service| self.site.services[*service].id).collect::<Vec<_>>().join(", ")
    }

    fn states(&self, states: &[(usize, State)], wide: Option<(Wide, State)>, sign: &str) -> String {
        let one = |(id, state): (&str, State)| format!("{id}{sign}{}", state.name());
        let wide = wide.map(|(wide, state)| (wide.name(), state));
        let own = states.iter().map(|(service, state)| (self.site.services[*service].id, *state));
        wide.into_iter().chain(own).map(one).collect::<Vec<_>>().join(", ")
    }

    fn body(&self) -> String {
        let first = "We are looking.\n";
        let clocks = self.clocks();
        let mut blocks: Vec<String> =
            self.post.updates.iter().zip(clocks).map(|(update, clock)| self.update(update, &clock)).collect();
        if self.post.newest_first && !blocks.is_empty() {
            blocks.reverse();
            return format!("{}\n---\n\n{first}", blocks.join("\n"));
        }
        blocks.insert(0, first.to_owned());
        blocks.join("\n")
    }

    fn update(&self, update: &Update, clock: &str) -> String {
        let mut pairs = Vec::new();
        if !update.states.is_empty() || update.wide.is_some() {
            pairs.push(self.states(&update.states, update.wide, "="));
        }
        if let Some(happened) = update.happened {
            pairs.push(format!("at=\"{}\"", self.full(happened)));
        }
        for (key, at) in [("next", update.next), ("edited", update.edited), ("withdrawn", update.withdrawn)] {
            pairs.extend(at.map(|at| format!("{key}=\"{}\"", self.full(at))));
        }
        for (key, when) in [("start", update.start), ("end", update.end)] {
            if let Some(when) = when {
                pairs.push(format!("{key}=\"{}\"", self.when(when)));
            }
        }
        let braces = if pairs.is_empty() { String::new() } else { format!(" {{{}}}", pairs.join(", ")) };
        format!("## {clock} · {}{braces}\n\nSome words.\n", update.words)
    }

    /// The time of each update as it is written: a clock alone only where the file is then read as it is meant, in the
    /// order in which the instants span the least time.
    fn clocks(&self) -> Vec<String> {
        let full: Vec<String> = self.post.updates.iter().map(|update| self.full(update.at)).collect();
        if !self.post.bare_clocks || self.post.date.is_day() {
            return full;
        }
        let zone = self.zone();
        let date = self.post.date.begins(zone);
        let mut before = date;
        let mut bare = vec![false; full.len()];
        for (number, update) in self.post.updates.iter().enumerate() {
            let near = update.at - before <= chrono::TimeDelta::hours(11);
            bare[number] =
                near && self.local(update.at).is_some() && next_clock(before, update.at, zone) == Some(update.at);
            before = update.at;
        }
        // The other way of reading must not be as near.
        let mut before = date;
        for (number, update) in self.post.updates.iter().enumerate().rev() {
            if bare[number] {
                match next_clock(before, update.at, zone) {
                    Some(at) => before = at,
                    None => return full,
                }
            } else {
                before = update.at;
            }
        }
        let last = self.post.updates.last().map_or(date, |update| update.at);
        let others = bare.iter().any(|bare| *bare) && self.post.updates.len() > 1;
        if others && (before <= last || bare.iter().any(|bare| !bare)) {
            return full;
        }
        let written = full.into_iter().zip(&self.post.updates).zip(bare);
        written.map(|((full, update), bare)| if bare { self.clock(update.at) } else { full }).collect()
    }

    fn when(&self, when: When) -> String {
        match when {
            When::Clock(at) => self.full(at),
            When::Day(day) => day.to_string(),
        }
    }

    /// The local time, unless a change of clocks makes it mean two instants.
    fn local(&self, at: Time) -> Option<NaiveDateTime> {
        let local = at.with_timezone(&self.zone()).naive_local();
        self.zone().from_local_datetime(&local).single().map(|_| local)
    }

    fn full(&self, at: Time) -> String {
        match self.local(at) {
            Some(local) => local.format("%Y-%m-%d %H:%M").to_string(),
            None => at.with_timezone(&self.zone()).format("%Y-%m-%d %H:%M %:z").to_string(),
        }
    }

    fn clock(&self, at: Time) -> String {
        at.with_timezone(&self.zone()).format("%H:%M").to_string()
    }

    /// A clock alone in `resolved` or `next_update`, where it means that time.
    fn clock_after(&self, from: Time, at: Time) -> String {
        let bare = self.post.bare_clocks && !self.post.date.is_day() && self.local(at).is_some();
        // The first one after `date`, so not one at the very instant.
        if bare && at > from && next_clock(from, at, self.zone()) == Some(at) { self.clock(at) } else { self.full(at) }
    }

    /// A clock alone in `started` or `detected`, likewise.
    fn clock_before(&self, at: Time) -> String {
        let date = self.post.date.begins(self.zone());
        let local = self.local(at).zip(self.local(date));
        let bare = self.post.bare_clocks && !self.post.date.is_day();
        match local {
            Some((one, other)) if bare && one.date() == other.date() && one <= other => self.clock(at),
            _ => self.full(at),
        }
    }
}

pub(crate) fn title(slug: &str) -> String {
    format!("Post {slug}")
}

/// The first instant at or after another at which the clock of the zone shows the same as at a third; nothing where a
/// change of clocks lies between.
fn next_clock(from: Time, like: Time, zone: Tz) -> Option<Time> {
    let (local, like) = (from.with_timezone(&zone).naive_local(), like.with_timezone(&zone).naive_local());
    let clock = NaiveTime::from_hms_opt(like.hour(), like.minute(), 0)?;
    let same_day = local.date().and_time(clock);
    let next = if same_day >= local { same_day } else { (local.date() + Days::new(1)).and_time(clock) };
    let next = zone.from_local_datetime(&next).single()?.with_timezone(&Utc);
    let steady = next.with_timezone(&zone).naive_local() - local == next - from;
    steady.then_some(next)
}
