//! The incident procedure, `content/procedure.md`: the items of its lists are steps.

use crate::markdown::{Element, Event, Markdown};
use crate::spaces;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Where the procedure lies, below the site's folder.
pub const PATH: &str = "content/procedure.md";

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProcedureStep {
    /// The heading it stands under.
    pub section: Option<String>,
    /// Its words on one line, with code between backticks: it may be a command to type.
    pub text: String,
    /// Whether it is done already.
    pub done: bool,
}

/// What stands for the id of a service in a command of a procedure.
const PLACEHOLDER: &str = "SERVICE";

impl ProcedureStep {
    /// Puts the ids of services in place of the word SERVICE in the commands of the step. A command is repeated for each
    /// of several services.
    pub fn name_services(&mut self, ids: &[&str]) {
        if ids.is_empty() {
            return;
        }
        let named = |(at, piece): (usize, &str)| {
            // Every second piece stands between backticks. An incident is opened once for all services.
            if at % 2 == 0 || piece.starts_with("vigie new-incident ") {
                return piece.to_owned();
            }
            let commands: BTreeSet<String> = ids.iter().map(|id| with_service(piece, id)).collect();
            commands.into_iter().collect::<Vec<_>>().join("`, `")
        };
        self.text = self.text.split('`').enumerate().map(named).collect::<Vec<_>>().join("`");
    }
}

/// A command with an id in place of each whole word SERVICE.
fn with_service(command: &str, id: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut out = String::new();
    let mut rest = command;
    while let Some((before, after)) = rest.split_once(PLACEHOLDER) {
        let whole = !before.ends_with(is_part) && !after.starts_with(is_part);
        out.extend([before, if whole { id } else { PLACEHOLDER }]);
        rest = after;
    }
    out + rest
}

/// The steps of a procedure, in order. An item inside another belongs to it.
#[must_use]
pub fn steps(markdown: &str) -> Vec<ProcedureStep> {
    let mut steps = Vec::new();
    let (mut section, mut words) = (None, String::new());
    let (mut items, mut heading) = (0_usize, false);
    let markdown = markdown.strip_prefix('\u{feff}').unwrap_or(markdown);
    for placed in Markdown::read(markdown, 0).events(markdown) {
        match placed.event {
            Event::Open(Element::Heading(_)) if items == 0 => heading = true,
            Event::Close(Element::Heading(_)) if items == 0 => {
                heading = false;
                section = Some(one_line(&words)).filter(|words| !words.is_empty());
                words.clear();
            }
            Event::Open(Element::Item) => {
                if items > 0 {
                    words.push_str("; ");
                }
                items += 1;
            }
            Event::Close(Element::Item) => {
                items = items.saturating_sub(1);
                let text = one_line(&words);
                if items == 0 && !text.is_empty() {
                    steps.push(ProcedureStep { section: section.clone(), text, done: false });
                }
                if items == 0 {
                    words.clear();
                }
            }
            Event::Text(text) if items > 0 || heading => words.push_str(text),
            Event::Code(code) if items > 0 || heading => {
                words.push('`');
                words.push_str(code);
                words.push('`');
            }
            Event::SoftBreak
            | Event::HardBreak
            | Event::Close(Element::Paragraph | Element::CodeBlock { .. } | Element::List(_)) => words.push(' '),
            _ => {}
        }
        if items == 0 && !heading {
            words.clear();
        }
    }
    steps
}

/// The steps as a numbered checklist for a terminal, under their headings; empty without steps.
#[must_use]
pub fn checklist(steps: &[ProcedureStep]) -> String {
    let mut list = String::new();
    let width = steps.len().to_string().len();
    for (at, step) in steps.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| steps.get(at)).and_then(|step| step.section.as_ref());
        if let Some(section) = step.section.as_ref().filter(|section| Some(*section) != before) {
            list.push_str(if list.is_empty() { "" } else { "\n" });
            list.push_str(section);
            list.push('\n');
        }
        let mark = if step.done { 'x' } else { ' ' };
        let _ = writeln!(list, "[{mark}] {:>width$}. {}", at + 1, step.text);
    }
    list
}

/// Words on one line without control characters: they go to a terminal.
fn one_line(words: &str) -> String {
    spaces::one_line(words).replace(" ;", ";").chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::{checklist, steps};

    fn check(markdown: &str, expected: &str) {
        assert_eq!(checklist(&steps(markdown)), expected, "{markdown:?}");
    }

    #[test]
    fn items_of_lists_are_steps_under_their_headings() {
        check(
            "# Procedure\n\nBreathe.\n\n## Look\n\n1. Read, **then write**\n2. `df -h`,\n   disk full?\n\n## Tell\n\n3. Post\n",
            "Look\n[ ] 1. Read, then write\n[ ] 2. `df -h`, disk full?\n\nTell\n[ ] 3. Post\n",
        );
    }

    #[test]
    fn any_list_will_do() {
        check("- [a](b)\n- \n* c\n", "[ ] 1. a\n[ ] 2. c\n");
        check("\u{feff}1. a\n   - b\n   - c\n\n   d\n", "[ ] 1. a; b; c d\n");
        check("1. a\r\n2. \u{1b}[31mb\r\n", "[ ] 1. a\n[ ] 2. [31mb\n");
    }

    #[test]
    fn commands_name_the_services_of_the_incident() {
        let check = |ids: &[&str], typed: &str, expected: &str| {
            let mut steps = steps(&format!("- {typed}\n"));
            steps[0].name_services(ids);
            assert_eq!(steps[0].text, expected);
        };
        check(&["mail"], "SERVICE: `touch o/SERVICE.on`", "SERVICE: `touch o/mail.on`");
        check(&["mail", "web"], "on: `touch SERVICE.on`.", "on: `touch mail.on`, `touch web.on`.");
        check(&["mail", "web"], "`df -h`, `$SERVICES $MY_SERVICE`", "`df -h`, `$SERVICES $MY_SERVICE`");
        check(&[], "`touch SERVICE.on`", "`touch SERVICE.on`");
    }

    #[test]
    fn numbers_stand_under_each_other() {
        let list = checklist(&steps(&"1. a\n".repeat(10)));
        assert!(list.starts_with("[ ]  1. a\n") && list.ends_with("[ ] 10. a\n"), "{list}");
    }

    #[test]
    fn a_text_without_lists_has_no_steps() {
        check("Call Bob.\n\n## Then\n\nWait.\n", "");
        check("", "");
    }
}
