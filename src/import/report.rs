//! What an import did: IMPORT.md for people, JSON for programs.

use super::imported::{Account, Accounts, Imported};
use super::{ImportKind, ImportOptions, SEVERITIES};
use crate::characters::shown;
use crate::model::Kind;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Where it is, in the site's folder.
pub const PATH: &str = "IMPORT.md";

/// Files of one folder that have the same account are one line from this number on.
const MANY: usize = 4;

/// What an import did, as programs read it.
#[derive(Debug, Serialize)]
pub struct ImportJson<'a> {
    sources: Vec<SourceJson<'a>>,
    addresses: Vec<AddressJson>,
}

#[derive(Debug, Serialize)]
struct SourceJson<'a> {
    path: &'a str,
    became: &'a [String],
    guessed: &'a [String],
    left_out: Vec<&'a str>,
}

/// An older address and the path that it leads to.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct AddressJson {
    /// The older path.
    pub from: String,
    /// The path of ours.
    pub to: String,
}

/// The JSON of an import.
#[must_use]
pub fn json(accounts: &Accounts, addresses: &[AddressJson]) -> String {
    let sources = accounts.0.iter().map(|(path, account)| SourceJson {
        path,
        became: &account.became,
        guessed: &account.guessed,
        left_out: account.left_out.iter().chain(&account.unreadable).map(String::as_str).collect(),
    });
    let whole = ImportJson { sources: sources.collect(), addresses: addresses.to_vec() };
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}

/// IMPORT.md.
#[must_use]
pub fn markdown(
    (kind, source): (ImportKind, &str),
    imported: &Imported,
    options: &ImportOptions,
    addresses: &[AddressJson],
    findings: &[String],
) -> String {
    let accounts = &imported.accounts;
    let mut text = format!("# Import from {}\n\nSource: `{source}`\n", kind.title());
    text.push_str(&counts(imported));
    text.push_str(
        "\n## Next\n\n1. `vigie check` reports what the source left open.\n\
         2. `vigie serve --open` shows the site.\n3. `vigie host github` (or another host) publishes it on each push.\n",
    );
    text.push_str(&rules(options));
    let to_read = |accounts: &Accounts, pick: fn(&Account) -> &[String]| grouped(accounts, pick);
    section(&mut text, "Not read", "Each file is in the folder `import-kept/`, as it was.", &unreadable(accounts));
    section(&mut text, "Mapped or guessed", "", &to_read(accounts, |account| &account.guessed));
    section(&mut text, "Left out", "", &to_read(accounts, |account| &account.left_out));
    let quoted: Vec<String> = findings.iter().map(|finding| format!("- {finding}\n")).collect();
    section(&mut text, "What `vigie check` reports", "These come from the source.", &quoted);
    let became = became(accounts);
    section(&mut text, "What each file became", "", &became);
    let lines: Vec<String> = addresses.iter().map(|it| format!("- `{}` → `{}`\n", it.from, it.to)).collect();
    section(&mut text, "Older addresses", "", &lines);
    text.push_str(
        "\n## Not in the source\n\nSubscribers by email and SMS, passwords and tokens are never imported. Ask your subscribers \
         to follow the new page: its feeds and its calendar are on the page *Get updates*.\n",
    );
    // Names and words of a source can hold characters that a terminal obeys.
    shown(&text).into_owned()
}

fn counts(imported: &Imported) -> String {
    let mut text = "\n| | |\n| --- | --- |\n".to_owned();
    for kind in Kind::ALL {
        let count = imported.posts.iter().filter(|post| post.kind() == kind).count();
        let updates: usize =
            imported.posts.iter().filter(|post| post.kind() == kind).map(|post| post.updates.len()).sum();
        let with = if updates > 0 { format!(", with {updates} updates") } else { String::new() };
        if count > 0 {
            let _ = writeln!(text, "| {} | {count}{with} |", kind.folder());
        }
    }
    let translations: usize = imported.posts.iter().map(|post| post.translations.len()).sum();
    if translations > 0 {
        let _ = writeln!(text, "| translations | {translations} |");
    }
    let _ = writeln!(text, "| services | {} |", imported.services.len());
    let _ = writeln!(text, "| files of the source | {} |", imported.accounts.0.len());
    text
}

fn rules(options: &ImportOptions) -> String {
    let mut text = "\n## Severities\n\n| there | here |\n| --- | --- |\n".to_owned();
    for (words, severity) in SEVERITIES {
        let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        let _ = writeln!(text, "| {} | `{}` |", words.join(", "), severity.name());
    }
    for (key, value) in &options.map {
        let _ = writeln!(text, "| `--map {key}` | `{value}` |");
    }
    text
}

fn section(text: &mut String, title: &str, about: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let _ = write!(text, "\n## {title}\n\n");
    if !about.is_empty() {
        let _ = write!(text, "{about}\n\n");
    }
    text.extend(lines.iter().map(String::as_str));
}

fn unreadable(accounts: &Accounts) -> Vec<String> {
    let unread = accounts.0.iter().filter_map(|(path, account)| Some((path, account.unreadable.as_ref()?)));
    unread.map(|(path, why)| format!("- `{path}`: {why}\n")).collect()
}

/// The same words are said once, with all files that they are about.
fn grouped(accounts: &Accounts, pick: fn(&Account) -> &[String]) -> Vec<String> {
    let mut by_words: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, account) in &accounts.0 {
        for words in pick(account) {
            by_words.entry(words).or_default().push(path);
        }
    }
    let mut groups: Vec<(&str, Vec<&str>)> = by_words.into_iter().collect();
    groups.sort_by_key(|(words, paths)| (paths[0], *words));
    groups.into_iter().map(|(words, paths)| format!("- {}: {words}\n", folders(&paths, accounts))).collect()
}

/// Paths. Many of one folder are that folder, and all of one at the top are that one.
fn folders(paths: &[&str], accounts: &Accounts) -> String {
    let top = |path: &str| path.split_once('/').map(|(top, _)| format!("{top}/"));
    let folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| format!("{folder}/"));
    let whole = |top: &str| {
        let of = |path: &&str| path.starts_with(top);
        accounts.0.keys().filter(|path| path.starts_with(top)).count() == paths.iter().filter(|path| of(path)).count()
    };
    let mut by_folder: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for path in paths {
        let name = top(path).filter(|top| whole(top)).or_else(|| folder(path)).unwrap_or_default();
        by_folder.entry(name).or_default().push(path);
    }
    let mut shown = Vec::new();
    for (folder, paths) in by_folder {
        if paths.len() >= MANY && !folder.is_empty() {
            shown.push(format!("`{folder}` ({} files)", paths.len()));
        } else {
            shown.extend(paths.iter().map(|path| format!("`{path}`")));
        }
    }
    shown.join(", ")
}

fn became(accounts: &Accounts) -> Vec<String> {
    let found = accounts.0.iter().filter(|(_, account)| !account.became.is_empty());
    let lines = found.map(|(path, account)| {
        let became: BTreeSet<String> = account.became.iter().map(|it| format!("`{it}`")).collect();
        format!("- `{path}` → {}\n", became.into_iter().collect::<Vec<_>>().join(", "))
    });
    lines.collect()
}
