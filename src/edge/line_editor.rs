//! Lines that a person edits on a terminal, with words that the Tab key completes.

use rustyline::completion::Completer;
use rustyline::config::Configurer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{CompletionType, Config, Context, Editor, Helper};

/// What a person answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineAnswer {
    /// A line without its line break.
    Line(String),
    /// The input ended (Ctrl-D).
    End,
    /// Ctrl-C.
    Stopped,
}

/// Whether the terminal can move its cursor, so that lines are edited and Tab completes them.
#[must_use]
pub fn can_edit() -> bool {
    let term = std::env::var("TERM").unwrap_or_default();
    !["dumb", "cons25", "emacs"].contains(&term.as_str())
}

/// Reads lines from the terminal. On one that cannot move its cursor (`TERM=dumb`), they are plain lines.
pub struct LineEditor(Editor<KnownWords, MemHistory>);

impl LineEditor {
    /// The editor of this terminal; `None` if there is none.
    #[must_use]
    pub fn new() -> Option<Self> {
        let mut editor = Editor::with_history(Config::default(), MemHistory::new()).ok()?;
        editor.set_completion_type(CompletionType::List);
        editor.set_completion_show_all_if_ambiguous(true);
        Some(Self(editor))
    }

    /// Asks a question of one line. Tab completes the answer, or its last word, to one of `words`.
    pub fn ask(&mut self, question: &str, words: &[String]) -> LineAnswer {
        self.0.set_helper(Some(KnownWords(words.to_vec())));
        match self.0.readline(question) {
            Ok(line) => LineAnswer::Line(line),
            Err(ReadlineError::Interrupted) => LineAnswer::Stopped,
            Err(_) => LineAnswer::End,
        }
    }
}

/// The words that an answer may hold, as in `web=outage`.
struct KnownWords(Vec<String>);

impl KnownWords {
    /// What a word that was begun can become. Each of these ends at the next `=`, so that it can be chosen in two steps.
    fn starting_with(&self, begun: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for word in self.0.iter().filter(|word| word.starts_with(begun)) {
            let end = word[begun.len()..].find('=').map_or(word.len(), |at| begun.len() + at + 1);
            if !found.iter().any(|known| *known == word[..end]) {
                found.push(word[..end].to_owned());
            }
        }
        found
    }
}

impl Completer for KnownWords {
    type Candidate = String;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<String>)> {
        let whole = self.starting_with(&line[..pos]);
        if !whole.is_empty() {
            return Ok((0, whole));
        }
        let start = line[..pos].rfind([' ', ',']).map_or(0, |at| at + 1);
        Ok((start, self.starting_with(&line[start..pos])))
    }
}

impl Hinter for KnownWords {
    type Hint = String;
}

impl Highlighter for KnownWords {}
impl Validator for KnownWords {}
impl Helper for KnownWords {}

#[cfg(test)]
mod tests {
    use super::KnownWords;

    #[test]
    fn a_service_is_completed_before_its_state() {
        let words = ["mail=outage", "mail=operational", "map=outage", "all"].map(str::to_owned).to_vec();
        let check = |begun: &str, expected: &[&str]| {
            assert_eq!(KnownWords(words.clone()).starting_with(begun), expected, "{begun}");
        };
        check("", &["mail=", "map=", "all"]);
        check("ma", &["mail=", "map="]);
        check("mail=", &["mail=outage", "mail=operational"]);
        check("mail=op", &["mail=operational"]);
        check("x", &[]);
    }
}
