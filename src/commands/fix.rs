//! `vigie check --fix`: fixes problems with only one right answer. Nothing else in a file changes.

use super::Failure;
use super::console::Console;
use super::site::Folder;
use crate::edge::disk;
use crate::source::{Source, Tree};
use diffy::DiffOptions;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Applies `change` to every post and writes the posts that it changes. With `dry_run`, only prints what would change.
pub(super) fn fix(
    folder: &Folder,
    tree: &Tree,
    (console, dry_run): (&Console, bool),
    change: impl Fn(&str, &str) -> Option<String>,
) -> Result<(), Failure> {
    for id in &tree.posts {
        let source = tree.sources.get(*id);
        if source.invalid_utf8.is_some() {
            continue;
        }
        let Some(text) = change(&source.path, &source.text).filter(|text| *text != source.text) else { continue };
        let shown = format!("{}{}", folder.prefix, source.path);
        if dry_run {
            console.result(&difference(&shown, &source.text, &text))?;
            continue;
        }
        let failed = |error: std::io::Error| Failure::disk(format!("could not write {shown}"), &error);
        let bytes = disk::read_file(&folder.root, &source.path).map_err(failed)?;
        // If an editor has changed the file in the meantime, keep that text.
        if let Some(bytes) = changed(source, &bytes, &text) {
            disk::replace(&folder.root, &source.path, &bytes).map_err(failed)?;
            console.say(&format!("fixed: {shown}\n"));
        }
    }
    Ok(())
}

/// The changes of a file as a unified diff.
pub(super) fn difference(path: &str, before: &str, after: &str) -> String {
    let mut options = DiffOptions::new();
    options.set_context_len(1).set_original_filename(path.to_owned()).set_modified_filename(path.to_owned());
    options.create_patch(before, after).to_string()
}

/// The new bytes of a file, with its byte order mark. `None` if the file has changed since it was read.
fn changed(source: &Source, bytes: &[u8], text: &str) -> Option<Vec<u8>> {
    let mark = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK } else { b"" };
    (&bytes[mark.len()..] == source.text.as_bytes()).then(|| [mark, text.as_bytes()].concat())
}

#[cfg(test)]
mod tests {
    use super::changed;
    use crate::source::Source;

    #[test]
    fn all_but_the_change_stays_byte_for_byte() {
        let check = |bytes: &str, now: &str, expected: Option<&str>| {
            let source = Source::new("a.md", bytes.as_bytes().to_vec());
            let text = source.text.replace("[x]", "\"[x]\"");
            assert_eq!(changed(&source, now.as_bytes(), &text), expected.map(|text| text.as_bytes().to_vec()));
        };
        check("a: [x]\r\nb", "a: [x]\r\nb", Some("a: \"[x]\"\r\nb"));
        check("\u{feff}a: [x]", "\u{feff}a: [x]", Some("\u{feff}a: \"[x]\""));
        check("a: [x]", "a: [x] edited", None);
    }
}
