//! Finds the site's folder, reads it, and prints its diagnostics.

use super::console::{Console, count};
use super::{Exit, Failure};
use crate::cli::Global;
use crate::diagnostic::draw::{self, PrintOptions};
use crate::diagnostic::{Level, Report};
use crate::edge::{disk, tree};
use crate::source::{Sources, Tree};
use std::path::{Path, PathBuf};

/// The site that a command works on.
pub(super) struct Folder {
    /// Its folder, absolute.
    pub(super) root: PathBuf,
    /// The path to it from the current folder: empty, or ends with `/`.
    pub(super) prefix: String,
}

impl Folder {
    /// The folder that was named, or the nearest parent folder with a vigie.toml.
    pub(super) fn find(global: &Global) -> Result<Self, Failure> {
        let here = disk::current_folder().map_err(|error| {
            Failure::new(Exit::World, format!("could not find the current folder: {}", disk::reason(&error)))
        })?;
        let nothing = |message: String| {
            Failure::new(Exit::Usage, message).help("create a site with `vigie init`, or choose one with --root")
        };
        let root = match &global.root {
            Some(root) => tree::site_at(root)
                .map_err(|error| Failure::new(Exit::Usage, format!("{}: {}", root.display(), disk::reason(&error))))?
                .ok_or_else(|| nothing(format!("{} has no vigie.toml", root.display())))?,
            None => tree::find_root(&here)
                .ok()
                .flatten()
                .ok_or_else(|| nothing("no vigie.toml in this folder or one above it".to_owned()))?,
        };
        Ok(Self { prefix: prefix(&here, &root), root })
    }

    /// The folder as a person would type it.
    pub(super) fn shown(&self) -> &Path {
        if self.root.to_str().is_some() { Path::new(&self.prefix) } else { &self.root }
    }

    /// Reads all of it.
    pub(super) fn read(&self) -> Result<Tree, Failure> {
        tree::read(&self.root).map_err(|error| {
            Failure::new(Exit::World, format!("could not read {}: {}", self.root.display(), disk::reason(&error)))
        })
    }
}

/// The path from one folder to another: empty, `site/`, `../`, or an absolute path.
fn prefix(here: &Path, root: &Path) -> String {
    if let Ok(below) = root.strip_prefix(here) {
        let below = below.display().to_string();
        return if below.is_empty() { below } else { format!("{below}/") };
    }
    match here.strip_prefix(root) {
        Ok(below) => "../".repeat(below.components().count()),
        Err(_) => format!("{}/", root.display()),
    }
}

/// Prints diagnostics for a person.
pub(super) fn tell(report: &Report, sources: &Sources, how: &PrintOptions, console: &Console) {
    console.say_drawn(&draw::draw(&report.grouped(), sources, how));
}

/// `3 errors, 1 warning`; empty when there is nothing.
pub(super) fn sum(report: &Report, flaws_are_errors: bool) -> String {
    let flaws = report.count(Level::Flaw);
    let (errors, warnings) = (report.count(Level::Error), report.count(Level::Warning));
    let (errors, warnings) = if flaws_are_errors { (errors + flaws, warnings) } else { (errors, warnings + flaws) };
    let parts = [(errors, "error"), (warnings, "warning")];
    let told: Vec<_> =
        parts.iter().filter(|(number, _)| *number > 0).map(|(number, thing)| count(*number, thing)).collect();
    told.join(", ")
}

#[cfg(test)]
mod tests {
    use super::prefix;
    use std::path::Path;

    #[test]
    fn places_are_told_from_where_the_command_was_typed() {
        let check = |here: &str, root: &str, expected: &str| {
            assert_eq!(prefix(Path::new(here), Path::new(root)), expected);
        };
        check("/a", "/a", "");
        check("/a", "/a/b/c", "b/c/");
        check("/a/b/c", "/a", "../../");
        check("/a/b", "/a/c", "/a/c/");
    }
}
