//! The Markdown of posts, as it is cut, shown and written: who reads another dialect edits another piece than the page
//! shows.

use crate::spaces::one_line;
use pulldown_cmark::{BrokenLink, BrokenLinkCallback, CowStr, Options, Parser};
use std::collections::HashMap;

/// CommonMark, and what it understands beyond.
pub(crate) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// Link reference definitions of a whole file: label, target, title.
pub type Definitions = [(String, String, String)];

/// Reads a piece of a file, of whose links some may be defined elsewhere in it.
pub(crate) fn parser<'t>(piece: &'t str, definitions: &Definitions) -> Parser<'t, impl BrokenLinkCallback<'t>> {
    // The first definition of a label counts.
    let known: HashMap<String, (&str, &str)> = definitions
        .iter()
        .rev()
        .map(|(label, target, title)| (fold(label), (target.as_str(), title.as_str())))
        .collect();
    let lookup = move |link: BrokenLink<'t>| {
        let (target, title) = known.get(&fold(&link.reference))?;
        Some((CowStr::from((*target).to_owned()), CowStr::from((*title).to_owned())))
    };
    Parser::new_with_broken_link_callback(piece, OPTIONS, Some(lookup))
}

/// A label as labels are compared: case and runs of spaces do not matter.
fn fold(label: &str) -> String {
    one_line(label).to_lowercase()
}
