//! How commands print: results on standard output, everything else on standard error.

use super::{Exit, Failure};
use crate::characters::{shown, shown_in_logs};
use crate::diagnostic::draw;
use crate::edge::line_editor::{self, LineAnswer, LineEditor};
use crate::edge::terminal;
use std::cell::RefCell;
use std::io::{self, ErrorKind, Write};
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Work that takes longer than this shows its progress.
const SILENCE: Duration = Duration::from_secs(1);

/// Standard output and error, and what may be shown there.
pub(super) struct Console {
    /// Whether standard error may be coloured.
    pub(super) colours: bool,
    watched: bool,
    answers: Answers,
}

/// Who answers questions.
enum Answers {
    /// Nobody: input or output is no terminal.
    Nobody,
    /// The person at the terminal. One editor reads all answers, so that none is lost that was typed ahead.
    Person(RefCell<Option<Box<LineEditor>>>),
    #[cfg(test)]
    Test(fn() -> Option<String>),
}

#[expect(clippy::unused_self, reason = "only who was handed the console may speak")]
impl Console {
    pub(super) fn new() -> Self {
        let answers = if terminal::is_interactive() { Answers::Person(RefCell::new(None)) } else { Answers::Nobody };
        Self { colours: terminal::has_colours(), watched: terminal::is_watched(), answers }
    }

    /// A console whose reader gives these answers, or one that is no terminal.
    #[cfg(test)]
    pub(super) fn answering(answer: Option<fn() -> Option<String>>) -> Self {
        Self { colours: false, watched: false, answers: answer.map_or(Answers::Nobody, Answers::Test) }
    }

    /// Whether there is a terminal for questions.
    pub(super) fn can_ask(&self) -> bool {
        !matches!(self.answers, Answers::Nobody)
    }

    /// Asks a question. Without a terminal, the answer is no.
    pub(super) fn confirm(&self, question: &str) -> bool {
        let LineAnswer::Line(answer) = self.line(&format!("{question} [y/N] "), &[]) else { return false };
        matches!(answer.to_lowercase().as_str(), "y" | "yes" | "o" | "oui")
    }

    /// Asks for a line, in which Tab completes these words. `None` without a terminal, and at the end of the input.
    pub(super) fn ask(&self, question: &str, words: &[String]) -> Result<Option<String>, Failure> {
        match self.line(&format!("{question} "), words) {
            LineAnswer::Line(line) => Ok(Some(line)),
            LineAnswer::End => Ok(None),
            LineAnswer::Stopped => Err(Failure::new(Exit::Usage, "stopped; nothing was written")),
        }
    }

    /// Whether Tab completes answers.
    pub(super) fn completes(&self) -> bool {
        matches!(self.answers, Answers::Person(_)) && line_editor::can_edit()
    }

    /// The answer to a question, of which the last line stands before the answer.
    fn line(&self, question: &str, words: &[String]) -> LineAnswer {
        let editor = match &self.answers {
            Answers::Nobody => return LineAnswer::End,
            Answers::Person(editor) => editor,
            #[cfg(test)]
            Answers::Test(answer) => return answer().map_or(LineAnswer::End, LineAnswer::Line),
        };
        let at = question.rfind('\n').map_or(0, |at| at + 1);
        self.say(&question[..at]);
        let mut editor = editor.borrow_mut();
        if editor.is_none() {
            *editor = LineEditor::new().map(Box::new);
        }
        let answer = editor.as_mut().map_or(LineAnswer::End, |editor| editor.ask(&shown(&question[at..]), words));
        match answer {
            LineAnswer::Line(line) => LineAnswer::Line(line.trim().to_owned()),
            none => none,
        }
    }

    /// Prints a result. It is not an error if nobody reads it (a broken pipe).
    pub(super) fn result(&self, text: &str) -> Result<(), Failure> {
        self.result_for_programs(&shown_in_logs(text))
    }

    /// The same in a format that a program reads, which may have lines that are commands.
    #[expect(clippy::unused_self, reason = "a console prints")]
    pub(super) fn result_for_programs(&self, text: &str) -> Result<(), Failure> {
        let text = shown(text);
        let mut out = io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(Failure::new(Exit::World, format!("could not write to standard output: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// Prints a message on standard error. A failure is ignored, because there is nowhere to report it.
    pub(super) fn say(&self, text: &str) {
        self.say_drawn(&shown_in_logs(text));
    }

    /// The same for a text that has colours, of [`draw`].
    pub(super) fn say_drawn(&self, text: &str) {
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// Prints the error of a command that failed.
    pub(super) fn failure(&self, message: &str, help: Option<&str>) {
        self.say_drawn(&draw::failure(message, help, self.colours));
    }

    /// Shows progress on a terminal, after the first second and until the value is dropped.
    pub(super) fn progress(&self, words: &'static str) -> ProgressMessage {
        ProgressMessage(self.watched.then(|| {
            let (done, wait) = mpsc::channel::<()>();
            let shown = thread::spawn(move || {
                if matches!(wait.recv_timeout(SILENCE), Err(mpsc::RecvTimeoutError::Timeout)) {
                    let mut err = io::stderr();
                    let _ = write!(err, "{words} …");
                    let _ = wait.recv();
                    let _ = write!(err, "\r\x1b[K");
                }
            });
            (done, shown)
        }))
    }
}

/// See [`Console::progress`].
pub(super) struct ProgressMessage(Option<(Sender<()>, JoinHandle<()>)>);

impl Drop for ProgressMessage {
    fn drop(&mut self) {
        if let Some((done, shown)) = self.0.take() {
            drop(done);
            let _ = shown.join();
        }
    }
}

/// `1 error`, `3 errors`.
pub(super) fn count(number: usize, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {thing}s") }
}
