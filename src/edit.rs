//! Changes the text of a post. Everything that the author wrote stays the same, byte for byte.

mod action_items;
mod append;
mod change;
mod fit;
mod keys;
mod mend;
mod merge;
mod own;
mod shown;
#[cfg(test)]
mod tests;
mod translate;

pub use action_items::with_action_items;
pub use append::{NewUpdate, append};
pub use change::{EditedPost, EntryChange, EntryPlace, change, remove, states_of};
pub use fit::report;
pub use keys::{comment_out, restore_key, services_of, set_keys, set_services, value_of};
pub use mend::mended;
pub use merge::{Clash, Contested, MergeRules, Side, Versions, merge};
pub use translate::{TranslatedBlock, translate};

use std::fmt;

/// Why a text was not changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditError {
    /// Its front matter cannot be read, so that the effect of a change is unknown.
    Unreadable,
    /// It has no front matter, or its front matter does not have one line per key.
    NoLineFor(&'static str),
    /// The heading of the entry is in a form that cannot be changed.
    Unusual,
    /// Its new text has sections, and so has what stands below the entry.
    Sections,
    /// There is no place in it where the update would be read as intended.
    NoPlace,
}

impl fmt::Display for EditError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => out.write_str("its front matter cannot be read"),
            Self::NoLineFor(key) => write!(out, "its front matter has no place for a line `{key}`"),
            Self::Unusual => {
                out.write_str("the heading of the entry is not in the usual form, as `## 17:55 · identified`")
            }
            Self::Sections => out.write_str(
                "the new text has headings, and it is not clear whether they replace the sections below the entry",
            ),
            Self::NoPlace => out.write_str("there is no place where the update would be read as it is meant"),
        }
    }
}

use crate::parse::front_matter::{FileStart, loose_lines, opening, quoted};

/// Puts double quotes around each one-line `title` and `description` that YAML would not read as the whole rest of the
/// line. `None` if there is no such line. No other byte changes.
#[must_use]
pub fn quote_titles(text: &str) -> Option<String> {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let FileStart::Front { block, .. } = opening(bare) else { return None };
    let loose = loose_lines(bare, block);
    let mut at = 0;
    let mut changed = text[..text.len() - bare.len()].to_owned();
    for line in &loose {
        changed.push_str(&bare[at..line.value.start]);
        changed.push_str(&quoted(&bare[line.meant.clone()]));
        at = line.value.end;
    }
    changed.push_str(&bare[at..]);
    (!loose.is_empty()).then_some(changed)
}
