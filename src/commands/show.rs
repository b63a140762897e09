//! `vigie show`: a post in words, with the numbers by which `vigie edit` knows its entries.

use super::console::Console;
use super::desk::{Desk, one_line};
use super::list::{self, ListedPost};
use super::typed::written;
use super::{Exit, Failure, find};
use crate::cli::{Global, ShowArgs};
use crate::markup::{Base, Body, BodyOptions, Links, TimelineForm};
use crate::model::{Entry, Kind, Moment, PostId, ServiceId, State};
use crate::parse::time::form;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A post with its entries as JSON.
#[derive(Serialize)]
struct ShownPost<'a> {
    #[serde(flatten)]
    post: ListedPost<'a>,
    entries: Vec<ShownEntry>,
}

/// An entry as JSON and for a person.
#[derive(Serialize)]
struct ShownEntry {
    number: usize,
    time: String,
    happened: String,
    /// A status, its own title, or what the page says in their place.
    label: String,
    services: BTreeMap<String, &'static str>,
    next_update: Option<String>,
    edited: Option<String>,
    /// When it was taken back; its state and its status then count nothing.
    withdrawn: Option<String>,
    text: String,
}

pub(super) fn run(args: &ShowArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let desk = Desk::read(global)?;
    let id = match &args.slug {
        Some(slug) => find::named(&desk, &[Kind::Incident, Kind::Maintenance], slug)?,
        None => find::open_or_last(&desk)?,
    };
    if args.json {
        let post = ShownPost { post: list::json(&desk, id), entries: entries(&desk, id) };
        let text = serde_json::to_string_pretty(&post).unwrap_or_default();
        console.result(&format!("{text}\n"))?;
    } else {
        console.result(&words(&desk, id))?;
    }
    Ok(Exit::Done)
}

/// The status of an incident or the phase of a maintenance, in one word.
pub(super) fn condition(desk: &Desk, id: PostId) -> &'static str {
    let board = &desk.known.board;
    if let Some(maintenance) = board.maintenance(id) {
        return maintenance.phase.name();
    }
    let Some(incident) = board.incident(id) else { return "" };
    match incident.status {
        _ if incident.retracted => "retracted",
        _ if !incident.open => "resolved",
        Some(status) => status.name(),
        None => "open",
    }
}

/// For a person: the oldest entry first, so that the latest is above the prompt.
fn words(desk: &Desk, id: PostId) -> String {
    let (post, facts) = (desk.post(id), desk.known.board.post(id));
    let moment = |at: Moment| form(written(at, desk.known.config.timezone, false));
    let draft = if post.draft { ", draft" } else { "" };
    let since = facts.began.map(|at| format!(", since {}", moment(at))).unwrap_or_default();
    let until = facts.known_end(post).map(|at| format!(", until {}", moment(at))).unwrap_or_default();
    let mut out = format!(
        "{}\n{}{draft}{since}{until}\n{}{}\n{}\n",
        one_line(&post.title),
        condition(desk, id),
        desk.folder.prefix,
        desk.tree.sources.get(post.source).path,
        desk.url(&post.path),
    );
    for entry in entries(desk, id) {
        out.push('\n');
        entry_in_words(&mut out, &entry);
    }
    out
}

fn entry_in_words(out: &mut String, entry: &ShownEntry) {
    let ShownEntry { number, time, label, .. } = entry;
    let edited = entry.edited.as_ref().map(|at| format!(", edited {at}")).unwrap_or_default();
    let withdrawn = entry.withdrawn.as_ref().map(|at| format!(", withdrawn {at}")).unwrap_or_default();
    let _ = writeln!(out, "{number:>2}  {time}{edited}{withdrawn}  {label}");
    let mut said: Vec<String> = entry.services.iter().map(|(id, state)| format!("{id}={state}")).collect();
    said.extend((entry.happened != *time).then(|| format!("happened {}", entry.happened)));
    said.extend(entry.next_update.as_ref().map(|at| format!("next update {at}")));
    if !said.is_empty() {
        let _ = writeln!(out, "    {}", said.join(", "));
    }
    for line in entry.text.lines() {
        out.push_str(if line.is_empty() { "" } else { "    " });
        out.push_str(line);
        out.push('\n');
    }
}

fn entries(desk: &Desk, id: PostId) -> Vec<ShownEntry> {
    let post = desk.post(id);
    let assets = desk.tree.assets.iter().filter_map(|asset| desk.known.site.path_of_file(&asset.path));
    let links = Links::new(&desk.known.site, &desk.tree.sources, assets, &desk.known.config);
    let base = desk.known.config.base_url.as_ref().map(url::Url::as_str);
    let place = BodyOptions {
        links: &links,
        base: base.map_or(Base::Relative { depth: 0 }, Base::Absolute),
        heading_shift: 0,
        prefix: "",
        trust: false,
        timeline: TimelineForm::AsTyped,
    };
    let listed = desk.known.board.incident(id).map(|incident| &incident.listed);
    let moment = |at: Moment| form(written(at, desk.known.config.timezone, at.from.timestamp() % 60 != 0));
    let shown = |(number, entry): (usize, &Entry)| {
        // The states of the front matter are those of the first report.
        let first = listed.filter(|_| number == 0).into_iter().flatten().map(|(service, state)| (*service, *state));
        let states = first.chain(entry.states.iter().copied());
        let named = |(service, state): (ServiceId, State)| (desk.known.site.service(service).id.clone(), state.name());
        ShownEntry {
            number: number + 1,
            time: moment(entry.time),
            happened: moment(entry.happened),
            label: label(desk, id, number),
            services: states.map(named).collect(),
            next_update: entry.next.map(moment),
            edited: entry.edited.map(moment),
            withdrawn: entry.withdrawn.as_ref().map(|it| moment(it.at)),
            text: Body::of(post, number, &desk.tree.sources).text(&place).trim_end().to_owned(),
        }
    };
    post.entries.iter().enumerate().map(shown).collect()
}

/// What the page writes above the text of an entry.
fn label(desk: &Desk, id: PostId, number: usize) -> String {
    let post = desk.post(id);
    desk.known.locale.entry_label(post, number)
}
