//! `vigie edit`: corrects one entry of a post, and changes no other byte of it.

use super::console::Console;
use super::desk::{Desk, Proposal, one_line};
use super::translate::{self, EntryFate};
use super::typed::{TypedValues, next_beside, past_beside, whole_minute, written};
use super::written::{FileChange, WriteResult};
use super::{Exit, Failure, find};
use crate::cli::{EditArgs, Global};
use crate::config::Config;
use crate::edge::git::{self, GitError};
use crate::edit::{self, EditError, EditedPost, EntryChange, EntryPlace};
use crate::model::written::{Written, WrittenBody};
use crate::model::{Entry, Kind, Moment, Post, PostId, State, Word};
use crate::parse;
use crate::parse::time::Near;
use crate::parse::time::form;
use crate::resolve::file_order;
use chrono::Duration;

/// A correction within this time after an entry needs no mark, unless the entry was pushed.
const UNSEEN: Duration = Duration::minutes(10);

pub(super) fn run(args: &EditArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let desk = Desk::open(global, console)?;
    let kinds = [Kind::Incident, Kind::Maintenance];
    let id = match &args.slug {
        Some(slug) => find::named(&desk, &kinds, slug)?,
        None => find::open_or_last(&desk)?,
    };
    let number = entry_number(&desk, id, args.entry)?;
    let wanted = wanted(&desk, id, number, args, console)?;
    let target = OpenedEntry::new(&desk, id, number)?;
    let new = target.with(&wanted)?;
    if new == target.text {
        return Err(Failure::new(Exit::Usage, format!("entry {} says that already", number + 1)));
    }
    let replaced = match &wanted.text {
        Some(text) => target.with(&EntryChange { text: Some(text.clone()), ..EntryChange::default() })?,
        None => target.text.clone(),
    };
    let word = wanted.word.as_ref().map(|(word, _)| *word);
    let new = target.with(&EntryChange { edited: target.mark(), ..wanted })?;
    target.check(&new, console)?;
    let fate = word.map(EntryFate::Says);
    let translations = fate.map_or(Ok(Vec::new()), |fate| translate::following(&desk, id, number, &fate))?;
    let mut changes: Vec<FileChange<'_>> =
        translations.iter().map(|(path, old, new)| FileChange { path, old: Some(old), new: Some(new) }).collect();
    changes.push(FileChange { path: &target.path, old: Some(&target.text), new: Some(&new) });
    let more: Vec<String> = translations.iter().map(|(path, ..)| path.clone()).collect();
    let title = one_line(&desk.post(id).title);
    let message = format!("Correct {}: {title}", desk.post(id).kind().name());
    let (path, page) = (&target.path, &desk.post(id).path);
    let done = WriteResult { path, page, message: &message, more: &more, ..WriteResult::default() };
    if !args.after.dry_run {
        console.say(&removed_lines("replaced", &target.text, &replaced));
    }
    desk.save(&args.after, &changes, &done, console)
}

/// The number of the entry that is meant, from 0.
fn entry_number(desk: &Desk, id: PostId, typed: Option<usize>) -> Result<usize, Failure> {
    let post = desk.post(id);
    let Some(typed) = typed else { return Ok(last_entry(post)) };
    if (1..=post.entries.len()).contains(&typed) {
        return Ok(typed - 1);
    }
    let entries = super::console::count(post.entries.len(), "entry").replace("entrys", "entries");
    Err(Failure::new(Exit::Usage, format!("{} has {entries}, and no entry {typed}", post.slug))
        .help(format!("`vigie show {}` numbers them", post.slug)))
}

/// The latest entry that was not taken back.
pub(super) fn last_entry(post: &Post) -> usize {
    post.entries.iter().rposition(|entry| entry.withdrawn.is_none()).unwrap_or(0)
}

/// What was typed, as a change of the entry.
fn wanted(desk: &Desk, id: PostId, number: usize, args: &EditArgs, console: &Console) -> Result<EntryChange, Failure> {
    let post = desk.post(id);
    let text = desk.words(args.text.as_deref(), None)?;
    let nothing = args.at.is_none() && args.service.is_empty() && args.status.is_none() && args.next_update.is_none();
    if text.is_none() && nothing {
        return Err(Failure::new(Exit::Usage, "there is nothing to change")
            .help("use --text, --at, --service, --status or --next-update"));
    }
    if text.as_ref().is_some_and(|text| text.trim().is_empty()) {
        return Err(Failure::new(Exit::Usage, "the text is empty").help("`vigie undo` takes back the last entry"));
    }
    let mut typed = TypedValues::new(&desk.known.config, desk.now);
    let services = typed.services(&args.service);
    let word = match post.kind() {
        Kind::Maintenance => typed.word("--status", args.status.as_ref(), parse::stage).map(Word::Stage),
        _ => typed.word("--status", args.status.as_ref(), parse::status).map(Word::Status),
    };
    let at = typed.past("--at", args.at.as_ref(), None);
    let next = typed.next(args.next_update.as_ref());
    typed.finish(console)?;

    let (zone, entry) = (desk.known.config.timezone, &post.entries[number]);
    let default = desk.known.board.incident(id).map_or(State::Maintenance, |incident| incident.severity.state());
    let states = if services.is_empty() {
        None
    } else {
        let named = OpenedEntry::new(desk, id, number)?.states(default)?;
        Some(merged(number, &desk.known.config, &named, (services, default))?)
    };
    let label = |word: Word| (word, desk.known.locale.word(word));
    Ok(EntryChange {
        text,
        word: word.map(label),
        states,
        at: at.map(|at| (at != entry.time).then(|| past_beside(at, zone, entry.time.from))),
        next: next.map(|next| next_beside(next, zone, entry.time.from)),
        ..EntryChange::default()
    })
}

/// The services that an entry names after a correction. A state of a service that it names changes, and one of a group
/// that it names (or of `all`) gets a state of its own. Another service takes the place of the only one that it names.
/// One that was typed without a state keeps its own.
fn merged(
    number: usize,
    config: &Config,
    named: &[(String, State)],
    (typed, default): (Vec<(String, Option<State>)>, State),
) -> Result<Vec<(String, State)>, Failure> {
    let covers = |name: &str, id: &str| {
        let group = || config.services.iter().find(|it| it.id == id).and_then(|it| it.group.as_deref());
        name != id && (name == "all" || group() == Some(name))
    };
    let own = |id: &str| named.iter().find(|(name, _)| name == id);
    let of_group = |id: &str| named.iter().filter(|(name, _)| covers(name, id)).max_by_key(|(name, _)| name != "all");
    let state_of = |id: &str| own(id).or_else(|| of_group(id)).map_or(default, |(_, state)| *state);
    let typed = typed.into_iter().map(|(id, state)| (id.clone(), state.unwrap_or_else(|| state_of(&id))));
    let typed: Vec<(String, State)> = typed.collect();
    if typed.iter().all(|(id, _)| own(id).is_some() || of_group(id).is_some()) {
        let state = |(id, state): &(String, State)| {
            let new = typed.iter().find(|(typed, _)| typed == id).map_or(*state, |(_, state)| *state);
            (id.clone(), new)
        };
        let added = typed.iter().filter(|(id, _)| own(id).is_none()).cloned();
        return Ok(named.iter().map(state).chain(added).collect());
    }
    let is_in = |list: &[(String, State)], id: &str| list.iter().any(|(known, _)| known == id);
    if named.len() <= 1 || named.iter().all(|(id, _)| is_in(&typed, id)) {
        return Ok(typed);
    }
    let names: Vec<&str> = named.iter().map(|(id, _)| id.as_str()).collect();
    let left_out = named.iter().filter(|(id, _)| !is_in(&typed, id));
    let whole: Vec<String> =
        left_out.chain(&typed).map(|(id, state)| format!("--service {id}={}", state.name())).collect();
    Err(Failure::new(
        Exit::Usage,
        format!("entry {} names {}: which of them are still right?", number + 1, names.join(", ")),
    )
    .help(format!("name all services that it is about, as in `{}`", whole.join(" "))))
}

/// What readers may have seen, because it was pushed or published.
pub(super) struct SeenByReaders {
    pub(super) post: bool,
    pub(super) entry: bool,
}

/// An entry of a post, with the file that it is in.
pub(super) struct OpenedEntry<'a> {
    desk: &'a Desk,
    id: PostId,
    number: usize,
    pub(super) path: String,
    pub(super) text: String,
    place: EntryPlace,
}

impl<'a> OpenedEntry<'a> {
    pub(super) fn new(desk: &'a Desk, id: PostId, number: usize) -> Result<Self, Failure> {
        let (path, text) = desk.text(id)?;
        let post = desk.post(id);
        let entry = post
            .entries
            .get(number)
            .ok_or_else(|| Failure::new(Exit::Usage, format!("{} has no entry that can be changed", post.slug)))?;
        let place = entry.place.map_or(EntryPlace::FirstReport, |span| EntryPlace::Heading(span.start as usize));
        Ok(Self { desk, id, number, path, text, place })
    }

    pub(super) fn entry(&self) -> &'a Entry {
        &self.desk.post(self.id).entries[self.number]
    }

    /// Whether it is the text above all updates, whose values are keys of the front matter.
    pub(super) fn is_first_report(&self) -> bool {
        self.place == EntryPlace::FirstReport
    }

    fn announced(&self) -> Moment {
        let post = self.desk.post(self.id);
        post.date.unwrap_or_else(|| Moment::instant(post.announced()))
    }

    fn edited<'t>(&self, text: &'t str) -> EditedPost<'t> {
        let day = self.announced().from.with_timezone(&self.desk.known.config.timezone).date_naive();
        EditedPost {
            kind: self.desk.post(self.id).kind(),
            text,
            near: Near { day: Some(day), words: self.desk.vocabulary(self.id) },
        }
    }

    fn order(&self) -> impl Fn(&WrittenBody) -> crate::model::written::FileOrder {
        let (announced, zone) = (self.announced(), self.desk.known.config.timezone);
        let words = self.desk.vocabulary(self.id);
        move |body: &WrittenBody| file_order(body, announced, (zone, words)).order
    }

    /// The services that it names, as they are written, with their states.
    fn states(&self, default: State) -> Result<Vec<(String, State)>, Failure> {
        if !self.is_first_report() {
            return edit::states_of(self.edited(&self.text), self.place, self.order())
                .map_err(|why| self.refused(&why));
        }
        let words = self.desk.vocabulary(self.id);
        let state = |word: Option<String>| word.and_then(|word| words.state(&word)).unwrap_or(default);
        Ok(edit::services_of(&self.text).into_iter().map(|(name, word)| (name, state(word))).collect())
    }

    /// The text of the post with a changed entry.
    pub(super) fn with(&self, change: &EntryChange) -> Result<String, Failure> {
        let refused = |why: EditError| self.refused(&why);
        if !self.is_first_report() {
            return edit::change(self.edited(&self.text), self.place, change, self.order()).map_err(refused);
        }
        let EntryChange { text, word, states, at, next, edited, withdrawn: _ } = change;
        let incident = self.desk.known.board.incident(self.id).is_some();
        if !incident && (at.is_some() || next.is_some()) {
            return Err(Failure::new(Exit::Usage, "--at and --next-update are for updates of a maintenance")
                .help("use `vigie update --postpone TIME` or `--extend DURATION` for another plan"));
        }
        let time = |time: &Option<Written>| time.map(form);
        let keys: Vec<(&'static str, Option<String>)> = [
            ("status", word.as_ref().map(|(word, _)| name(*word).to_owned())),
            ("started", at.as_ref().map(|at| time(at).unwrap_or_else(|| form(self.date())))),
            ("next_update", time(next)),
            ("edited", time(edited)),
        ]
        .into_iter()
        .filter(|(_, value)| value.is_some())
        .collect();
        let only_text = EntryChange { text: text.clone(), ..EntryChange::default() };
        let mut new = edit::change(self.edited(&self.text), self.place, &only_text, self.order()).map_err(refused)?;
        if let Some(states) = states {
            new = edit::set_services(&new, states).map_err(refused)?;
        }
        edit::set_keys(&new, &keys).map_err(refused)
    }

    /// The date of the post, as it is written.
    fn date(&self) -> Written {
        written(self.announced(), self.desk.known.config.timezone, false)
    }

    /// The text of the post without this entry.
    pub(super) fn without(&self) -> Result<String, Failure> {
        edit::remove(self.edited(&self.text), self.place, self.order()).map_err(|why| self.refused(&why))
    }

    /// When it is edited, if readers may have seen it before.
    fn mark(&self) -> Option<Written> {
        let entry = self.entry();
        // If git cannot say it, readers may have seen it.
        let seen = self.desk.now - entry.time.from > UNSEEN || self.seen().map_or(true, |seen| seen.entry);
        seen.then(|| self.now())
    }

    /// This minute, as it is written beside the time of the entry.
    pub(super) fn now(&self) -> Written {
        let now = whole_minute(self.desk.now);
        let at = Moment::instant(now.max(self.entry().time.from));
        next_beside(at, self.desk.known.config.timezone, self.entry().time.from)
    }

    /// Whether readers may have seen the post, and this entry of it.
    pub(super) fn seen(&self) -> Result<SeenByReaders, GitError> {
        let texts = git::seen_texts(&self.desk.folder.root, &self.path)?;
        let has_entry = |text: &String| {
            let seen = self.desk.propose(&self.path, text);
            seen.post().is_some_and(|(_, post)| post.entries.iter().any(|entry| entry.time == self.entry().time))
        };
        Ok(SeenByReaders { post: !texts.is_empty(), entry: texts.iter().any(has_entry) })
    }

    /// Whether the new text makes no mistake, and says the same of every other entry.
    fn check(&self, new: &str, console: &Console) -> Result<(), Failure> {
        let proposal = self.desk.propose(&self.path, new);
        if proposal.errors() > self.desk.propose(&self.path, &self.text).errors() {
            self.desk.judge(&proposal, console)?;
        }
        if self.says_the_same(&proposal) { Ok(()) } else { Err(self.refused(&EditError::NoPlace)) }
    }

    fn says_the_same(&self, proposal: &Proposal) -> bool {
        let others = |post: &Post| -> Vec<_> {
            let all = post.entries.iter().enumerate().filter(|(number, _)| *number != self.number);
            all.map(|(_, entry)| (entry.time, entry.happened, entry.word, entry.states.clone())).collect()
        };
        proposal.post().is_some_and(|(_, post)| others(post) == others(self.desk.post(self.id)))
    }

    pub(super) fn refused(&self, why: &EditError) -> Failure {
        let file = format!("{}{}", self.desk.folder.prefix, self.path);
        let failure = Failure::new(Exit::Mistakes, format!("{file} was not changed: {why}"));
        failure.help(match why {
            EditError::Unusual => "`vigie check --fix` writes the usual form; or edit the file by hand",
            EditError::Sections => "write the text without headings; or edit the file by hand",
            _ => "edit the file by hand",
        })
    }
}

/// The lines that a file loses, so that they can be written again; empty if there are none with words.
pub(super) fn removed_lines(label: &str, old: &str, new: &str) -> String {
    let patch = diffy::create_patch(old, new);
    let deleted = |line: &diffy::Line<'_, str>| match line {
        diffy::Line::Delete(line) => Some(line.trim_end().to_owned()),
        _ => None,
    };
    let lines: Vec<String> = patch.hunks().iter().flat_map(diffy::Hunk::lines).filter_map(deleted).collect();
    if lines.iter().all(|line| line.trim().is_empty()) {
        return String::new();
    }
    let lines: String = lines.into_iter().map(|line| format!("  {line}\n")).collect();
    format!("{label}:\n{lines}")
}

pub(super) fn name(word: Word) -> &'static str {
    match word {
        Word::Status(status) => status.name(),
        Word::Stage(stage) => stage.name(),
    }
}
