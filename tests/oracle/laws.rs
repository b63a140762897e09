//! What holds of every site, whatever is in it.

use crate::generator::{self, Dice};
use crate::model::{Incident, Kind, Meaning, Post, Service, Site, State, Status, Time, Update, When, minutes};
use crate::outputs::{self, Files, Said};
use crate::program::Folder;
use crate::{build, compare, expected, languages, seeds, written};
use chrono::{DateTime, TimeDelta, Utc};
use rayon::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use vigie::output::{KeptFiles, OutPath, Output};
use vigie::pipeline::{self, Options};

/// Calls a law with random sites and a few instants of each.
fn each(sites: u64, instants: usize, law: impl Fn(&Site, Time, &str) + Sync) {
    seeds(sites).into_par_iter().for_each(|seed| {
        let site = generator::site(seed);
        for now in generator::instants(&site, &mut Dice::new(seed), instants) {
            law(&site, now, &format!("seed {seed} at {now}\n{}", crate::texts(&site)));
        }
    });
}

fn said(site: &Site, now: Time) -> Said {
    outputs::said(&build(&written::files(site), now).0)
}

fn same(one: &Said, other: &Said, place: &str) {
    let differences = compare::differences(one, other);
    assert!(differences.is_empty(), "{}\n{place}", lines(&differences));
}

fn lines(differences: &[compare::Difference]) -> String {
    differences.iter().take(12).map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_order_of_files_does_not_matter() {
    each(6, 3, |site, now, place| {
        let mut files = written::files(site);
        let (one, _) = build(&files, now);
        files.reverse();
        assert!(one == build(&files, now).0, "{place}");
    });
}

#[test]
fn a_renamed_file_keeps_what_is_said() {
    each(6, 3, |site, now, place| {
        let mut renamed = site.clone();
        for post in &mut renamed.posts {
            post.slug = format!("renamed-{}", post.slug);
        }
        let as_before = said(&renamed, now).into_iter().map(|(key, value)| (key.replace("renamed-", ""), value));
        same(&said(site, now), &as_before.collect(), place);
    });
}

#[test]
fn a_notice_changes_no_state() {
    each(6, 3, |site, now, place| {
        let mut more = site.clone();
        let kind = Kind::Notice { until: None };
        let (slug, id) = ("addednotice".to_owned(), "addednotice0".to_owned());
        let date = When::Clock(now - minutes(30));
        more.posts.push(Post { slug, id, date, kind, updates: Vec::new(), newest_first: false, bare_clocks: false });
        // The feed of all posts changes with it, and an empty one when the first of all posts does.
        let others = |site: &Site| -> Said {
            let own = |key: &String| key.contains("addednotice") || key.ends_with(" updated");
            said(site, now).into_iter().filter(|(key, _)| !own(key)).collect()
        };
        same(&others(site), &others(&more), place);
    });
}

fn outage(slug: &str, from: Time, to: Option<Time>) -> Post {
    let incident = Incident { states: vec![(0, State::Outage)], resolved: to.map(When::Clock), ..Incident::default() };
    let id = format!("{slug:0<12}");
    let (slug, date, kind) = (slug.to_owned(), When::Clock(from), Kind::Incident(incident));
    Post { slug, id, date, kind, updates: Vec::new(), newest_first: false, bare_clocks: false }
}

fn instant(text: &str) -> Time {
    DateTime::parse_from_rfc3339(text).unwrap().with_timezone(&Utc)
}

#[test]
fn two_halves_of_an_incident_are_the_whole() {
    let since = instant("2026-02-20T00:00:00Z").date_naive();
    let service = Service { id: "web", since: Some(since), ..Service::default() };
    let with = |posts| Site { zone: chrono_tz::Europe::Paris, since: None, services: vec![service.clone()], posts };
    let (from, middle, to) = ("2026-03-28T20:15:00Z", "2026-03-29T02:15:00Z", "2026-03-29T09:45:00Z");
    let (from, middle, to) = (instant(from), instant(middle), instant(to));
    let whole = with(vec![outage("whole", from, Some(to))]);
    let halves = with(vec![outage("first", from, Some(middle)), outage("second", middle, Some(to))]);
    // At the middle itself the second half has lasted for no time, and counts for a minute.
    for now in (-3..60).map(|step| from + minutes(15 * step)).filter(|now| *now != middle) {
        let of_service = |site: &Site| {
            let said = said(site, now).into_iter();
            said.filter(|(key, _)| ["home", "home service web", "home uptime web", "json uptime web"].contains(&&**key))
                .collect()
        };
        same(&of_service(&whole), &of_service(&halves), &now.to_string());
    }
}

#[test]
fn more_outage_never_raises_the_uptime() {
    let share =
        |said: &Said, id: &str| said.get(&format!("json uptime {id}")).and_then(|text| text.parse::<f64>().ok());
    each(8, 3, |site, now, place| {
        let mut site = site.clone();
        // Otherwise a first incident begins the record.
        site.since.get_or_insert(now.date_naive() - TimeDelta::days(20));
        let mut worse = site.clone();
        worse.posts.push(outage("worse", now - minutes(700), Some(now - minutes(100))));
        let (one, other) = (said(&site, now), said(&worse, now));
        for service in &site.services {
            if let (Some(before), Some(after)) = (share(&one, service.id), share(&other, service.id)) {
                assert!(after <= before, "{}: {before} to {after}\n{place}", service.id);
            }
        }
    });
}

/// Files in which what lasts is not counted: they stay the same until the next change.
fn steady(path: &str) -> bool {
    let folder = path.split('/').next().unwrap_or_default();
    path == "maintenance.ics"
        || path.starts_with("history.")
        || ["feeds", "badges", "outage"].contains(&folder)
        || path.starts_with("api/v2")
}

/// What the clock alone moves at midnight or at a quarter.
fn moves(key: &str) -> bool {
    ["home uptime", "json uptime", "json interval"].iter().any(|word| key.starts_with(word))
}

#[test]
fn nothing_changes_before_the_next_change() {
    each(10, 4, |site, now, place| {
        let texts = written::files(site);
        let (files, _) = build(&texts, now);
        let document: serde_json::Value = serde_json::from_slice(&files["api/vigie.json"]).unwrap();
        let next = document["next_change"].as_str().map(instant);
        let later = next.unwrap_or(now + TimeDelta::days(2)) - TimeDelta::seconds(1);
        let (again, _) = build(&texts, later);
        let differs = |path: &&String| steady(path) && files.get(*path) != again.get(*path);
        let changed: Vec<&String> = files.keys().chain(again.keys()).filter(differs).collect();
        assert!(changed.is_empty(), "{changed:?} until {later}\n{place}");
        let today = |at: Time| at.with_timezone(&site.zone).date_naive();
        let steady = |files: &Files| outputs::said(files).into_iter().filter(|(key, _)| !moves(key)).collect();
        if today(now) == today(later) {
            same(&steady(&files), &steady(&again), &format!("until {later}\n{place}"));
        }
    });
}

#[test]
fn all_is_well_everywhere_or_nowhere() {
    each(8, 2, |site, now, place| {
        let folder = Folder::new(&written::files(site));
        let build = folder.run(&["build"], now);
        assert_eq!(build.status, 0, "{}\n{place}", build.err);
        let files = folder.files("public");
        let said = outputs::said(&files);
        let well = said["home"] == "operational";
        assert_eq!(said["api/v2/status.json indicator"] == "none", well, "{place}");
        assert_eq!(said["badges/all.svg"] == "operational", well, "{place}");
        let status = folder.run(&["status", "--exit-code"], now);
        let code = match said["json"].as_str() {
            "operational" => 0,
            "degraded" => 10,
            "partial" => 20,
            "outage" => 30,
            "maintenance" => 40,
            _ => 50,
        };
        assert_eq!((status.status, code == 0), (code, well), "{}\n{place}", status.out);
        let json = |bytes: &[u8]| -> serde_json::Value { serde_json::from_slice(bytes).unwrap() };
        let told = folder.run(&["status", "--json"], now).out;
        assert_eq!(json(told.as_bytes()), json(&files["api/vigie.json"]), "{place}");
    });
}

#[test]
fn a_build_over_another_is_as_a_fresh_one() {
    each(4, 2, |site, now, place| {
        let (over, fresh) = (Folder::new(&written::files(site)), Folder::new(&written::files(site)));
        for later in [0, 17, 26 * 60] {
            over.run(&["build"], now + minutes(later));
        }
        fresh.run(&["build"], now + minutes(26 * 60));
        assert!(over.files("public") == fresh.files("public"), "{place}");
    });
}

/// What a command writes is what a person would have written.
#[test]
fn commands_write_what_a_person_would() {
    let at = |hour: i64| instant("2026-03-10T08:00:00Z") + minutes(60 * hour);
    let update = |hour, words, means| Update::new(at(hour), words, means);
    let mut identified = update(1, "identified", Meaning::Status(Status::Identified));
    identified.states = vec![(0, State::Degraded)];
    identified.next = Some(at(2));
    let commands: [(&[&str], Update); 4] = [
        (
            &[
                "update",
                "down",
                "Some words.",
                "--status",
                "identified",
                "--service",
                "web=degraded",
                "--next-update",
                "11:00",
            ],
            identified,
        ),
        (&["resolve", "down", "Some words."], update(2, "resolved", Meaning::Status(Status::Resolved))),
        (
            &["update", "down", "Some words.", "--status", "investigating", "--reopen"],
            update(3, "investigating", Meaning::Status(Status::Investigating)),
        ),
        (&["resolve", "down", "Some words."], update(4, "resolved", Meaning::Status(Status::Resolved))),
    ];
    let since = at(-200).date_naive();
    let service = |id| Service { id, since: Some(since), ..Service::default() };
    let services = vec![service("web"), service("mail")];
    let mut site =
        Site { zone: chrono_tz::Europe::Paris, since: None, services, posts: vec![outage("down", at(0), None)] };
    let folder = Folder::new(&written::files(&site));
    for (words, update) in commands {
        let now = update.at;
        let run = folder.run(words, now);
        assert_eq!(run.status, 0, "{words:?}: {}", run.err);
        site.posts[0].updates.push(update);
        folder.run(&["build"], now);
        let expected = compare::expected(&site, &expected::truth(&site, now), now);
        same(&expected, &outputs::said(&folder.files("public")), &format!("{words:?}\n{}", crate::texts(&site)));
    }
}

/// The site as somebody may edit it next: without a post, or without an update.
fn edited(site: &Site, dice: &mut Dice) -> Site {
    let mut less = site.clone();
    let any = |dice: &mut Dice, length: usize| {
        let last = i64::try_from(length).unwrap() - 1;
        usize::try_from(dice.range(0, last)).unwrap()
    };
    let post = any(dice, less.posts.len());
    let updates = less.posts[post].updates.len();
    if updates > 0 && dice.chance(70) {
        less.posts[post].updates.remove(any(dice, updates));
    } else {
        less.posts.remove(post);
    }
    less
}

/// The pages of a build, for the next one. What is taken of them is counted.
fn pages_to_keep(output: &Output, taken: &Arc<AtomicUsize>) -> KeptFiles {
    let (pages, taken) = (output.clone(), Arc::clone(taken));
    let keys = output.keys().map(|(path, key)| (path.clone(), key)).collect();
    let bytes = move |path: &OutPath| {
        taken.fetch_add(1, Relaxed);
        pages.get(path.as_str()).map(<[u8]>::to_vec)
    };
    KeptFiles::new(keys, Arc::new(bytes))
}

#[test]
fn a_build_after_others_is_the_same_as_a_first_one() {
    let (taken, made) = (Arc::new(AtomicUsize::new(0)), AtomicUsize::new(0));
    seeds(6).into_par_iter().for_each(|seed| {
        let site = generator::site(seed);
        let dice = &mut Dice::new(seed);
        let mut kept = KeptFiles::default();
        for now in generator::instants(&site, dice, 6) {
            for site in [site.clone(), edited(&site, dice)] {
                let mut files = written::files(&site);
                if dice.chance(50) {
                    files = languages::translated(&files, dice);
                }
                let tree = crate::tree(&files);
                let options = Options::default();
                let first = pipeline::build(&tree, &options, now).output;
                let again = pipeline::build_again(&tree, &options, now, &kept).output;
                for (path, _) in first.keys() {
                    let path = path.as_str();
                    made.fetch_add(1, Relaxed);
                    assert!(
                        again.get(path) == first.get(path),
                        "{path}, seed {seed} at {now}\n{}",
                        crate::texts(&site)
                    );
                }
                assert!(again.paths().eq(first.paths()) && again.keys().eq(first.keys()));
                kept = pages_to_keep(&again, &taken);
            }
        }
    });
    let (taken, made) = (taken.load(Relaxed), made.into_inner());
    assert!(taken * 5 > made && taken < made, "{taken} of {made} pages were taken");
}
