//! How commands print: results on standard output, everything else on standard error.

use super::{Exit, Failure};
use crate::characters::shown;
use crate::diagnostic::draw;
use crate::edge::terminal;
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
    /// Reads the next line that is typed, if input and output are a terminal.
    answer: Option<fn() -> Option<String>>,
}

#[expect(clippy::unused_self, reason = "only who was handed the console may speak")]
impl Console {
    pub(super) fn new() -> Self {
        let answer: fn() -> Option<String> = terminal::answer;
        Self {
            colours: terminal::has_colours(),
            watched: terminal::is_watched(),
            answer: terminal::is_interactive().then_some(answer),
        }
    }

    /// A console whose reader gives these answers, or one that is no terminal.
    #[cfg(test)]
    pub(super) fn answering(answer: Option<fn() -> Option<String>>) -> Self {
        Self { colours: false, watched: false, answer }
    }

    /// Whether there is a terminal for questions.
    pub(super) fn can_ask(&self) -> bool {
        self.answer.is_some()
    }

    /// Asks a question. Without a terminal, the answer is no.
    pub(super) fn confirm(&self, question: &str) -> bool {
        self.answer.is_some_and(|answer| {
            self.say(&format!("{question} [y/N] "));
            let answer = answer().unwrap_or_default().to_lowercase();
            matches!(answer.as_str(), "y" | "yes" | "o" | "oui")
        })
    }

    /// Asks for a line. `None` without a terminal, and at the end of the input.
    pub(super) fn ask(&self, question: &str) -> Option<String> {
        let answer = self.answer?;
        self.say(&format!("{question} "));
        answer()
    }

    /// Prints a result. It is not an error if nobody reads it (a broken pipe).
    pub(super) fn result(&self, text: &str) -> Result<(), Failure> {
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
        self.say_drawn(&shown(text));
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
