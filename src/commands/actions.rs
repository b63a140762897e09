//! `vigie actions`: the action items of post-mortems.

use super::console::Console;
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{ActionsArgs, Global};
use crate::edge::clock;
use crate::facts::action_items::{ActionItem, action_items};
use crate::model::Site;
use crate::pipeline::{self, Options};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use std::fmt::Write;

/// An action item as JSON.
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
struct ActionsJson {
    open: usize,
    done: usize,
    actions: Vec<Action>,
}

pub(super) fn run(args: &ActionsArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let now = global.now.unwrap_or_else(clock::now);
    let tree = folder.read()?;
    let known = pipeline::evaluate(&tree, &Options::default(), now);
    let all = action_items(&known.site, &tree.sources);
    let done = all.iter().filter(|item| item.task.done).count();
    let open = all.len() - done;
    let shown = |item: &ActionItem| {
        let place = (
            format!("{}{}", folder.prefix, tree.sources.get(item.task.span.source).path),
            tree.sources.place(item.task.span).0,
        );
        action(item, &known.site, place, (known.config.timezone, now))
    };
    let actions: Vec<Action> = all.iter().filter(|item| args.all || !item.task.done).map(shown).collect();
    if args.json {
        let text = serde_json::to_string_pretty(&ActionsJson { open, done, actions }).unwrap_or_default();
        console.result(&format!("{text}\n"))?;
    } else {
        let mut list = String::new();
        for action in actions {
            let mark = if action.done { "x" } else { " " };
            let age = if action.age_days == 1 { "1 day".to_owned() } else { format!("{} days", action.age_days) };
            let _ = writeln!(list, "{}:{}: [{mark}] {} ({age})", action.file, action.line, action.text);
        }
        let _ = match (open, done) {
            (0, 0) => writeln!(list, "no action items yet: add `- [ ] …` to a post-mortem"),
            _ => writeln!(list, "{open} open, {done} done"),
        };
        console.result(&list)?;
    }
    Ok(Exit::Done)
}

fn action(item: &ActionItem, site: &Site, (file, line): (String, usize), (zone, now): (Tz, DateTime<Utc>)) -> Action {
    let post = site.post(item.post);
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    Action {
        done: item.task.done,
        text: item.task.words.clone(),
        post_mortem: post.slug.clone(),
        title: post.title.clone(),
        file,
        line,
        date: day(post.announced()).to_string(),
        age_days: (day(now) - day(post.announced())).num_days().max(0),
    }
}
