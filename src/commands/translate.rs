//! `vigie translate`, and `vigie update --lang`: the words of posts in the other languages of the site.

use super::console::Console;
use super::desk::{Desk, Proposal, one_line};
use super::typed::TypedValues;
use super::written::{FileChange, WriteResult};
use super::{Exit, Failure, find};
use crate::cli::{AfterArgs, Global, TranslateArgs, UpdateArgs};
use crate::diagnostic::nearest;
use crate::edge::disk;
use crate::edit::{EditError, EditedPost, EntryChange, EntryPlace, TranslatedBlock, translate};
use crate::model::written::{FileOrder, UpdateHeading, WrittenBody};
use crate::model::{Kind, Moment, Post, PostId, TranslatedEntry, Translation, Word};
use crate::parse::time::Near;
use crate::parse::time::form;
use crate::parse::zoned::Anchor;
use crate::parse::{self, Parsed};
use crate::resolve::file_order;
use crate::routes::LanguageFolder;
use crate::{edit, scaffold};
use serde::Serialize;
use std::fmt::Write;

/// The kinds of posts that a name may mean: that of the folder in it, else all. A post-mortem mostly has the name of its
/// incident, so it is named with its folder.
fn kinds(typed: &str) -> Vec<Kind> {
    let within = |kind: &Kind| typed.split('/').any(|part| part == kind.folder());
    let named: Vec<Kind> = Kind::ALL.into_iter().filter(within).collect();
    let others = || Kind::ALL.into_iter().filter(|kind| *kind != Kind::PostMortem).collect();
    if named.is_empty() { others() } else { named }
}

/// A post as [`kinds`] understands it.
fn name(post: &Post) -> String {
    match post.kind() {
        Kind::PostMortem => format!("{}/{}", Kind::PostMortem.folder(), post.slug),
        _ => post.slug.clone(),
    }
}

/// What a post lacks in a language.
#[derive(Serialize)]
struct Untranslated<'a> {
    /// The name by which this command knows it.
    slug: String,
    lang: &'a str,
    /// The file to write it into.
    path: String,
    title: bool,
    /// The times of the entries; `text` for that of a page.
    entries: Vec<String>,
}

/// What happens to an entry of a post.
pub(super) enum EntryFate {
    /// It goes.
    Removed,
    /// It says another status.
    Says(Word),
}

/// The translations of a post after an entry of it changed: path, old text and new text of those that must follow, as
/// they would contradict the post, or have words of an update that is not there.
pub(super) fn following(
    desk: &Desk,
    id: PostId,
    number: usize,
    fate: &EntryFate,
) -> Result<Vec<(String, String, String)>, Failure> {
    let mut changed = Vec::new();
    for known in desk.known.site.translations.iter().filter(|known| known.post == id) {
        let (file, Some(entry)) = (TranslatedFile::of(desk, id, &known.lang), known.entries.get(&number)) else {
            continue;
        };
        let Some(old) = file.text()? else { continue };
        let new = match (fate, entry.heading) {
            (EntryFate::Removed, _) => file.without(&old, entry)?,
            (EntryFate::Says(word), Some(heading)) if entry.has_word => {
                let change =
                    EntryChange { word: Some((*word, super::edit::name(*word).to_owned())), ..EntryChange::default() };
                let place = EntryPlace::Heading(heading.range().start);
                edit::change(file.edited(&old), place, &change, file.order()).map_err(|why| file.refused(&why))?
            }
            (EntryFate::Says(..), _) => continue,
        };
        changed.push((file.path, old, new));
    }
    Ok(changed)
}

/// The files of all translations of a post, with their texts.
pub(super) fn files(desk: &Desk, id: PostId) -> Result<Vec<(String, String)>, Failure> {
    let known = desk.known.site.translations.iter().filter(|known| known.post == id);
    let file = |lang: &str| {
        let file = TranslatedFile::of(desk, id, lang);
        Ok(file.text()?.map(|text| (file.path, text)))
    };
    known.filter_map(|known| file(&known.lang).transpose()).collect()
}

/// The file of a translation as it is, or is to be.
struct TranslatedFile<'a> {
    desk: &'a Desk,
    id: PostId,
    lang: &'a str,
    /// Its path.
    path: String,
    /// What it has, if it is there.
    known: Option<&'a Translation>,
}

pub(super) fn run(args: &TranslateArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let desk = Desk::open(global, console)?;
    let languages = languages(&desk, args.lang.as_deref())?;
    let Some(slug) = &args.slug else { return list(&desk, &languages, args, console) };
    let id = find::named(&desk, &kinds(slug), slug)?;
    let missing = languages.iter().find(|lang| !TranslatedFile::of(&desk, id, lang).missing().is_empty());
    let Some(lang) = missing else {
        console.result(&format!("{} is translated into {}\n", desk.post(id).slug, languages.join(", ")))?;
        return Ok(Exit::Done);
    };
    let file = TranslatedFile::of(&desk, id, lang);
    if args.print { file.print(console) } else { file.open(&args.after, console) }
}

/// Adds the words of an update that is there already: `vigie update --lang en "It is the disk."`.
pub(super) fn add(desk: &Desk, args: &UpdateArgs, id: PostId, text: &str, console: &Console) -> Result<Exit, Failure> {
    let languages = languages(desk, args.lang.as_deref())?;
    let file = TranslatedFile::of(desk, id, languages[0]);
    let number = entry(desk, args, id, console)?;
    if text.trim().is_empty() {
        return Err(Failure::new(Exit::Usage, "the text is empty"));
    }
    if file.known.is_some_and(|known| known.entries.contains_key(&number)) {
        return Err(Failure::new(Exit::Usage, format!("{} has this update already", file.path))
            .help("change it there, or give the time of another update with --at"));
    }
    let old = file.text()?;
    let start = match (&old, &args.title) {
        (Some(old), _) => old.clone(),
        (None, Some(title)) => begun(title)?,
        (None, None) => {
            return Err(Failure::new(Exit::Usage, format!("{} is not there yet", file.path)).help(format!(
                "give the title in this language, too: --title \"{}\"",
                one_line(&desk.post(id).title)
            )));
        }
    };
    let new = file.with(&start, start.len(), number, text)?;
    if !file.grew_by(&desk.propose(&file.path, &new), number) {
        return Err(Failure::new(
            Exit::Mistakes,
            "two updates have the same minute, and these words would be the other one's",
        )
        .help(format!("write them into {}, under the headings of both", file.shown_path())));
    }
    file.save(old.as_deref(), &new, &args.after, console)
}

/// The number of the entry that is meant: the one at `--at`, else the latest.
fn entry(desk: &Desk, args: &UpdateArgs, id: PostId, console: &Console) -> Result<usize, Failure> {
    let post = desk.post(id);
    if args.at.is_none() {
        return Ok(super::edit::last_entry(post));
    }
    let mut typed = TypedValues::new(&desk.known.config, desk.now);
    let mut is_at = |number: &usize| {
        let time = post.entries[*number].time;
        typed.time("--at", args.at.as_ref(), Anchor::Nearest(time.from)) == Some(time)
    };
    let found = (0..post.entries.len()).rev().find(|number| is_at(number));
    typed.finish(console)?;
    found.ok_or_else(|| {
        Failure::new(Exit::Usage, format!("{} has no update at that time", post.slug))
            .help(format!("`vigie show {}` lists them", post.slug))
    })
}

/// The languages that were asked for: one, or all but the first.
fn languages<'a>(desk: &'a Desk, typed: Option<&str>) -> Result<Vec<&'a str>, Failure> {
    let config = &desk.known.config;
    let others: Vec<&str> = config.languages_of_site().skip(1).collect();
    if others.is_empty() {
        return Err(Failure::new(Exit::Usage, "the site has one language")
            .help(format!("list its languages in vigie.toml: `locales = [\"{}\", \"…\"]`", config.locale)));
    }
    let Some(typed) = typed else { return Ok(others) };
    if let Some(known) = others.iter().find(|known| known.eq_ignore_ascii_case(typed)) {
        return Ok(vec![known]);
    }
    let failure = Failure::new(Exit::Usage, format!("the site has no other language `{typed}`"));
    Err(match nearest(typed, others.iter().copied()) {
        Some(near) => failure.help(format!("did you mean {near}?")),
        None => failure.help(format!("its other languages: {}", others.join(", "))),
    })
}

/// Lists what posts lack, the newest post first.
fn list(desk: &Desk, languages: &[&str], args: &TranslateArgs, console: &Console) -> Result<Exit, Failure> {
    let mut found = Vec::new();
    for (id, post) in desk.known.site.posts().rev().filter(|(_, post)| !post.draft) {
        for lang in languages {
            let file = TranslatedFile::of(desk, id, lang);
            let title = file.known.is_none_or(|known| known.title.is_none());
            let entries: Vec<String> = file.missing().iter().map(|number| file.time(*number)).collect();
            if title || !entries.is_empty() {
                found.push(Untranslated { slug: name(post), lang, path: file.shown_path(), title, entries });
            }
        }
    }
    if args.after.json {
        console.result(&format!("{}\n", serde_json::to_string_pretty(&found).unwrap_or_default()))?;
        return Ok(Exit::Done);
    }
    let mut out = String::new();
    for Untranslated { slug, lang, title, entries, .. } in &found {
        let title = title.then_some("title");
        let all: Vec<&str> = title.into_iter().chain(entries.iter().map(String::as_str)).collect();
        let _ = writeln!(out, "{slug} ({lang}): {}", all.join(", "));
    }
    if found.is_empty() {
        out = format!("everything is translated into {}\n", languages.join(", "));
    }
    console.result(&out)?;
    Ok(Exit::Done)
}

impl<'a> TranslatedFile<'a> {
    fn of(desk: &'a Desk, id: PostId, lang: &'a str) -> Self {
        let original = &desk.tree.sources.get(desk.post(id).source).path;
        let stem = original.strip_suffix(".md").unwrap_or(original);
        let known = desk.known.site.translations.iter().find(|known| known.post == id && known.lang == lang);
        let path =
            known.map_or_else(|| format!("{stem}.{lang}.md"), |known| desk.tree.sources.get(known.source).path.clone());
        Self { desk, id, lang, path, known }
    }

    fn post(&self) -> &'a Post {
        self.desk.post(self.id)
    }

    fn shown_path(&self) -> String {
        format!("{}{}", self.desk.folder.prefix, self.path)
    }

    /// Its text, if it is there.
    fn text(&self) -> Result<Option<String>, Failure> {
        if !disk::exists(&self.desk.folder.root.join(&self.path)) {
            return Ok(None);
        }
        let bytes = disk::read_file(&self.desk.folder.root, &self.path)
            .map_err(|error| self.desk.failed("read", &self.path, &error))?;
        let text = String::from_utf8(bytes);
        text.map(Some).map_err(|_| Failure::new(Exit::Mistakes, format!("{} is not UTF-8", self.shown_path())))
    }

    /// The numbers of the entries with words that it lacks.
    fn missing(&self) -> Vec<usize> {
        let post = self.post();
        let has_words = |number: &usize| !post.entries[*number].text.0.is_empty();
        let lacks = |number: &usize| self.known.is_none_or(|known| !known.entries.contains_key(number));
        (0..post.entries.len()).filter(has_words).filter(lacks).collect()
    }

    /// The day by which days without a year are read.
    fn near(&self) -> Near {
        let day = self.post().date.map(|date| date.from.date_naive());
        Near { day, words: self.desk.known.config.vocabulary(Some(self.lang)) }
    }

    /// What an entry is called in lists: its time, which a page has not.
    fn time(&self, number: usize) -> String {
        if self.post().kind() == Kind::Page {
            return "text".to_owned();
        }
        let zone = self.desk.known.config.timezone;
        form(super::typed::written(self.post().entries[number].time, zone, false))
    }

    /// The heading that an entry has in the post, without what is in braces and without its own title; the first report
    /// has none.
    fn heading(&self, number: usize) -> Result<Option<String>, Failure> {
        let Some(place) = self.post().entries[number].place else { return Ok(None) };
        let parsed = parse::post(&self.desk.tree.sources, self.post().source, &self.desk.known.config.locale).0;
        let updates = if let Parsed::Post(written) = &parsed { &written.body.updates[..] } else { &[] };
        let is_it = |heading: &&UpdateHeading| {
            heading.time.span == place || heading.at.as_ref().is_some_and(|at| at.span == place)
        };
        let heading = updates.iter().map(|update| &update.heading).find(is_it);
        let heading = heading.ok_or_else(|| {
            Failure::new(
                Exit::Mistakes,
                format!("the heading of {} is in a form that cannot be repeated", self.time(number)),
            )
            .help(format!("write it by hand into {}", self.shown_path()))
        })?;
        // The name of a status is read in every language, and belongs to none.
        let word = heading.word.as_ref().map(|word| format!(" · {}", super::edit::name(word.value)));
        Ok(Some(form(heading.time.value) + &word.unwrap_or_default()))
    }

    /// The words of an entry as they are typed in the post.
    fn original(&self, number: usize) -> String {
        let pieces = self.post().entries[number].text.0.iter().map(|span| self.desk.tree.sources.text(*span));
        pieces.collect::<Vec<_>>().join("\n\n")
    }

    /// Where an entry is in the post's file; the first report is above all others.
    fn place(&self, number: usize) -> Option<u32> {
        self.post().entries[number].place.map(|span| span.start)
    }

    /// The file with the words of an entry, in the order of the post's file. `end` is where the entries that it had
    /// before end.
    fn with(&self, text: &str, end: usize, number: usize, words: &str) -> Result<String, Failure> {
        let heading = self.heading(number)?;
        let later = self.known.into_iter().flat_map(|known| &known.entries);
        let later = later.filter(|(other, _)| self.place(**other) > self.place(number));
        let before = later.filter_map(|(_, entry)| Some(entry.heading?.range().start)).min().unwrap_or(end);
        let block = TranslatedBlock { heading, text: words.to_owned() };
        translate(self.post().kind(), self.near(), text, &block, Some(before)).map_err(|why| self.refused(&why))
    }

    /// The file with everything that it lacks, in the words of the post.
    fn filled(&self) -> Result<String, Failure> {
        let mut text = match self.text()? {
            Some(text) => text,
            None => begun(&self.post().title)?,
        };
        let end = text.len();
        let mut missing = self.missing();
        missing.sort_by_key(|number| self.place(*number));
        // From the last one on, so that places above stay what they are.
        for number in missing.into_iter().rev() {
            text = self.with(&text, end, number, &self.original(number))?;
        }
        Ok(text)
    }

    /// Prints what it would be, for those who write it elsewhere.
    fn print(&self, console: &Console) -> Result<Exit, Failure> {
        console.result(&self.filled()?)?;
        Ok(Exit::Done)
    }

    /// Opens the file with what it lacks in the words of the post. What stays as it is there is left out again.
    fn open(&self, after: &AfterArgs, console: &Console) -> Result<Exit, Failure> {
        let old = self.text()?;
        let Some(typed) = self.desk.in_editor(&self.path, &self.filled()?)? else {
            return Err(Failure::new(Exit::Usage, "no editor is set")
                .help("set one, as in `export EDITOR=nano`, or use --print"));
        };
        let proposal = self.desk.propose(&self.path, &typed);
        if proposal.errors() > 0 {
            // What was typed is not lost.
            self.desk.keep(&self.path, old.as_deref(), &typed)?;
            self.desk.judge(&proposal, console).ok();
            let message = format!("{} was written, but has errors", self.shown_path());
            return Err(Failure::new(Exit::Mistakes, message));
        }
        let new = self.without_untouched(&typed, &proposal)?;
        let same = old.as_deref() == Some(new.as_str()) || old.is_none() && new == begun(&self.post().title)?;
        if same {
            console.say("nothing was translated, and nothing was written\n");
            return Ok(Exit::Done);
        }
        self.save(old.as_deref(), &new, after, console)
    }

    /// Whether a file has the entries that it had, and that one more.
    fn grew_by(&self, proposal: &Proposal, number: usize) -> bool {
        let sources = &proposal.tree.sources;
        let read = proposal.known.site.translations.iter().find(|it| sources.get(it.source).path == self.path);
        let before = self.known.into_iter().flat_map(|known| known.entries.keys().copied());
        let mut wanted: Vec<usize> = before.chain([number]).collect();
        wanted.sort_unstable();
        proposal.errors() > 0 || read.is_some_and(|read| read.entries.keys().copied().eq(wanted))
    }

    /// The file without the entries that are still in the words of the post.
    fn without_untouched(&self, typed: &str, proposal: &Proposal) -> Result<String, Failure> {
        let sources = &proposal.tree.sources;
        let read = proposal.known.site.translations.iter().find(|it| sources.get(it.source).path == self.path);
        let entries = read.into_iter().flat_map(|read| &read.entries);
        let is_untouched = |(number, entry): &(&usize, &TranslatedEntry)| {
            let words = edit::report(self.post().kind(), self.near(), &self.original(**number)).unwrap_or_default();
            let typed: Vec<&str> = entry.text.0.iter().map(|span| sources.text(*span)).collect();
            self.missing().contains(*number) && typed.join("\n\n").trim() == words.trim()
        };
        let mut untouched: Vec<&TranslatedEntry> = entries.filter(is_untouched).map(|(_, entry)| entry).collect();
        // From the last one on, so that places above stay what they are.
        untouched.sort_by_key(|entry| entry.heading.map(|heading| heading.start));
        let mut new = typed.to_owned();
        for entry in untouched.into_iter().rev() {
            new = self.without(&new, entry)?;
        }
        Ok(format!("{}\n", new.trim_end()))
    }

    /// The text of the file without an entry.
    fn without(&self, text: &str, entry: &TranslatedEntry) -> Result<String, Failure> {
        let Some(heading) = entry.heading else {
            let ends = entry.text.0.first().zip(entry.text.0.last());
            let Some((first, last)) = ends else { return Ok(text.to_owned()) };
            let (above, below) = (text[..first.range().start].trim_end(), text[last.range().end..].trim_start());
            return Ok(format!("{above}\n\n{below}"));
        };
        let place = EntryPlace::Heading(heading.range().start);
        edit::remove(self.edited(text), place, self.order()).map_err(|why| self.refused(&why))
    }

    fn edited<'t>(&self, text: &'t str) -> EditedPost<'t> {
        EditedPost { kind: self.post().kind(), text, near: self.near() }
    }

    fn order(&self) -> impl Fn(&WrittenBody) -> FileOrder {
        let (announced, zone) = (Moment::instant(self.post().announced()), self.desk.known.config.timezone);
        let words = self.desk.known.config.vocabulary(Some(self.lang));
        move |body: &WrittenBody| file_order(body, announced, (zone, words)).order
    }

    fn refused(&self, why: &EditError) -> Failure {
        Failure::new(Exit::Mistakes, format!("{} was not changed: {why}", self.shown_path()))
    }

    /// Writes the file, if it is read as a translation without a mistake.
    fn save(&self, old: Option<&str>, new: &str, after: &AfterArgs, console: &Console) -> Result<Exit, Failure> {
        let proposal = self.desk.propose(&self.path, new);
        if proposal.errors() > 0 {
            return self.desk.judge(&proposal, console).map(|()| Exit::Mistakes);
        }
        let title = one_line(&self.post().title);
        let message = format!("Translate {}: {title} ({})", self.post().kind().name(), self.lang);
        let page = LanguageFolder::of(self.lang).join(&self.post().path);
        let done = WriteResult { path: &self.path, page: &page, message: &message, ..WriteResult::default() };
        self.desk.save(after, &[FileChange { path: &self.path, old, new: Some(new) }], &done, console)
    }
}

/// A new file with a title.
fn begun(typed: &str) -> Result<String, Failure> {
    let title = scaffold::title(typed).ok_or_else(|| Failure::new(Exit::Usage, "the title is empty"))?;
    Ok(format!("---\ntitle: {}\n---\n", scaffold::value(&title)))
}
