//! Writes the words of an entry into a translation.

use super::EditError;
use super::fit::report;
use crate::model::Kind;
use crate::parse::front_matter::{FileStart, opening};
use crate::parse::time::Near;

/// The words of an entry in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslatedBlock {
    /// The heading of the update: its time, and what it says of the whole; none for the first report.
    pub heading: Option<String>,
    /// The words.
    pub text: String,
}

/// A translation with one more entry. `before` is the place of the heading above which it goes; at the end without one.
/// The first report goes below the front matter. Every other byte stays.
///
/// # Errors
/// When the translation cannot be read, or when the words cannot be written so that they are read as plain text.
pub fn translate(
    kind: Kind,
    near: Near,
    translation: &str,
    block: &TranslatedBlock,
    before: Option<usize>,
) -> Result<String, EditError> {
    let start = match opening(translation) {
        FileStart::Front { body, .. } => body,
        FileStart::Unclosed(_) => return Err(EditError::Unreadable),
        FileStart::Text => 0,
    };
    let text = report(kind, near, &block.text)?;
    let piece = block.heading.as_ref().map_or_else(|| text.clone(), |heading| format!("## {heading}\n\n{text}"));
    let at = if block.heading.is_none() { start } else { before.unwrap_or(translation.len()).max(start) };
    let (above, below) = (translation[..at].trim_end(), translation[at..].trim_start());
    let below = if below.is_empty() { String::new() } else { format!("\n{below}") };
    Ok(format!("{above}\n\n{piece}\n{below}"))
}

#[cfg(test)]
mod tests {
    use super::{TranslatedBlock, translate};
    use crate::model::Kind;

    #[test]
    fn words_go_where_they_belong() {
        let add = |text: &str, heading: Option<&str>, before: Option<&str>| {
            let block = TranslatedBlock { heading: heading.map(str::to_owned), text: "Words.".to_owned() };
            let before = before.map(|line| text.find(line).unwrap());
            translate(Kind::Incident, None.into(), text, &block, before).unwrap()
        };
        let front = "---\ntitle: Down\n---\n";
        assert_eq!(add(front, None, None), "---\ntitle: Down\n---\n\nWords.\n");
        assert_eq!(
            add(front, Some("10:30 · identified"), None),
            "---\ntitle: Down\n---\n\n## 10:30 · identified\n\nWords.\n"
        );
        let later = format!("{front}\nDown.\n\n## 10:50\n\nUp.\n");
        assert_eq!(
            add(&later, Some("10:30"), Some("## 10:50")),
            format!("{front}\nDown.\n\n## 10:30\n\nWords.\n\n## 10:50\n\nUp.\n")
        );
        let without = format!("{front}\n## 10:50\n\nUp.\n");
        assert_eq!(add(&without, None, None), format!("{front}\nWords.\n\n## 10:50\n\nUp.\n"));
    }

    #[test]
    fn words_are_no_update_of_their_own() {
        let block = TranslatedBlock { heading: None, text: "Down.\n\n## 10:40 · resolved\n\nUp.".to_owned() };
        let new = translate(Kind::Incident, None.into(), "---\ntitle: Down\n---\n", &block, None).unwrap();
        assert!(!new.contains("\n## 10:40"), "{new}");
    }
}
