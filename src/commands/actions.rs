//! `vigie actions`: what post-mortems promise.

use super::console::Console;
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{Actions, Global};
use crate::edge::clock;
use crate::facts::promises::{Promise, promises};
use crate::model::Site;
use crate::pipeline::{self, Options};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use std::fmt::Write;

/// A promise as it is told.
#[derive(Serialize)]
struct Action {
    done: bool,
    text: String,
    post_mortem: String,
    title: String,
    file: String,
    line: usize,
    date: String,
    age_days: i64,
}

#[derive(Serialize)]
struct Whole {
    open: usize,
    done: usize,
    actions: Vec<Action>,
}

pub(super) fn run(args: &Actions, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let now = global.now.unwrap_or_else(clock::now);
    let tree = folder.read()?;
    let known = pipeline::know(&tree, &Options::default(), now);
    let all = promises(&known.site, &tree.sources);
    let done = all.iter().filter(|promise| promise.task.done).count();
    let open = all.len() - done;
    let told = |promise: &Promise| {
        let place = (
            format!("{}{}", folder.prefix, tree.sources.get(promise.task.span.source).path),
            tree.sources.place(promise.task.span).0,
        );
        action(promise, &known.site, place, (known.config.timezone, now))
    };
    let actions: Vec<Action> = all.iter().filter(|promise| args.all || !promise.task.done).map(told).collect();
    if args.json {
        let text = serde_json::to_string_pretty(&Whole { open, done, actions }).unwrap_or_default();
        console.result(&format!("{text}\n"))?;
    } else {
        let mut list = String::new();
        for action in actions {
            let mark = if action.done { "x" } else { " " };
            let age = if action.age_days == 1 { "1 day".to_owned() } else { format!("{} days", action.age_days) };
            let _ = writeln!(list, "{}:{}: [{mark}] {} ({age})", action.file, action.line, action.text);
        }
        let _ = match (open, done) {
            (0, 0) => writeln!(list, "no post-mortem promises anything: an item `- [ ] …` is a promise"),
            _ => writeln!(list, "{open} open, {done} done"),
        };
        console.result(&list)?;
    }
    Ok(Exit::Done)
}

fn action(promise: &Promise, site: &Site, (file, line): (String, usize), (zone, now): (Tz, DateTime<Utc>)) -> Action {
    let post = site.post(promise.post);
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    Action {
        done: promise.task.done,
        text: promise.task.words.clone(),
        post_mortem: post.slug.clone(),
        title: post.title.clone(),
        file,
        line,
        date: day(post.announced()).to_string(),
        age_days: (day(now) - day(post.announced())).num_days().max(0),
    }
}
