//! `vigie init`: a new site.

use super::console::{Console, count};
use super::{Exit, Failure};
use crate::cli::{Global, Init};
use crate::diagnostic::nearest;
use crate::edge::{clock, disk, machine};
use crate::starter::{self, Choice};
use chrono_tz::{TZ_VARIANTS, Tz};
use std::fmt::Write;
use std::path::{Path, PathBuf};

pub(super) fn run(args: &Init, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = args.folder.clone().or_else(|| global.root.clone()).unwrap_or_else(|| PathBuf::from("."));
    let zone = timezone(args.timezone.as_deref())?;
    let now = global.now.unwrap_or_else(clock::now);
    let choice = Choice {
        title: args.title.clone().filter(|title| !title.trim().is_empty()),
        locale: locale(args.locale.as_deref())?,
        timezone: zone.name().to_owned(),
        base_url: args.base_url.clone(),
        bare: args.bare,
        today: now.with_timezone(&zone).date_naive(),
    };
    let files = starter::files(&choice);
    let there: Vec<&str> =
        files.iter().map(|(path, _)| path.as_str()).filter(|path| disk::exists(&folder.join(path))).collect();
    if !there.is_empty() {
        return Err(taken(&folder, &there));
    }
    // vigie.toml last: a folder that has one has all the rest.
    let (config, rest): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| path == "vigie.toml");
    for (path, text) in rest.into_iter().chain(config) {
        let written = disk::create(&folder.join(path), text.as_bytes()).map_err(|error| {
            let shown = folder.join(path);
            Failure::new(Exit::World, format!("could not write {}: {}", shown.display(), disk::reason(&error)))
        })?;
        if !written {
            return Err(taken(&folder, &[path]));
        }
    }
    let here = folder == Path::new(".");
    let place = if here { "this folder".to_owned() } else { folder.display().to_string() };
    let mut words = format!("{place}: {}\n", count(files.len(), "file"));
    for (path, _) in &files {
        let _ = writeln!(words, "  {path}");
    }
    console.result(&words)?;
    words.clear();
    match args.host.map(super::host::hosted) {
        Some(Some(host)) => super::host::write(host, &folder, &prefix(&folder), console)?,
        Some(None) => {
            words.push_str("on the server, with its bare repository: `vigie host server REPO --webroot DIR`\n");
        }
        None => {}
    }
    let go = if here { String::new() } else { format!("cd {}, ", folder.display()) };
    let _ = writeln!(words, "next: {go}put your services into vigie.toml, then `vigie build`");
    console.result(&words)?;
    Ok(Exit::Done)
}

/// What leads to the folder, as a person would type it.
fn prefix(folder: &Path) -> String {
    if folder == Path::new(".") { String::new() } else { format!("{}/", folder.display()) }
}

/// Nothing is ever overwritten.
fn taken(folder: &Path, there: &[&str]) -> Failure {
    let folder = if folder == Path::new(".") { Path::new("") } else { folder };
    let list = there.iter().fold(String::new(), |list, path| list + "\n  " + &folder.join(path).to_string_lossy());
    Failure::new(Exit::Usage, format!("these files are there already, so nothing was written:{list}"))
        .help("choose another folder, or move them away")
}

/// The language that was typed, else the machine's if there are texts in it, else English.
fn locale(typed: Option<&str>) -> Result<String, Failure> {
    match typed {
        Some(tag) if starter::speaks(tag) => Ok(tag.to_owned()),
        Some(tag) => {
            let known = starter::languages().collect::<Vec<_>>().join(", ");
            Err(Failure::new(Exit::Usage, format!("there are no texts in {tag:?} to begin with")).help(format!(
                "begin with one of {known}; `locale` in vigie.toml and locales/{tag}.ftl change the words"
            )))
        }
        None => Ok(machine::language().filter(|tag| starter::speaks(tag)).unwrap_or_else(|| "en".to_owned())),
    }
}

/// The timezone that was typed, else the machine's, else UTC.
fn timezone(typed: Option<&str>) -> Result<Tz, Failure> {
    let Some(typed) = typed else {
        return Ok(machine::timezones().iter().find_map(|zone| zone.parse().ok()).unwrap_or(Tz::UTC));
    };
    typed.parse().map_err(|_| {
        let failure = Failure::new(Exit::Usage, format!("unknown timezone {typed:?}"));
        match nearest(typed, TZ_VARIANTS.iter().map(|zone| zone.name())) {
            Some(near) => failure.help(format!("did you mean {near}?")),
            None => failure.help("a timezone has a name such as Europe/Paris"),
        }
    })
}
