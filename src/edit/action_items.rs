//! Turns the last list of a post-mortem into action items.

use crate::markdown::{Element, Event, Markdown};
use crate::parse::front_matter::{FileStart, opening};
use crate::parse::timeline;
use crate::vocabulary::Vocabulary;

/// Turns the bullets of the last section into tasks. `None` if that section has no bullets or is the timeline, or if
/// the post already has a task list. No other byte changes.
#[must_use]
pub fn with_action_items(text: &str, words: Vocabulary) -> Option<String> {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let front = match opening(bare) {
        FileStart::Front { body, .. } => body,
        _ => 0,
    };
    let start = text.len() - bare.len() + front;
    let body = &text[start..];
    let (mut depth, mut bulleted, mut closing) = (0_usize, false, false);
    let mut items: Vec<usize> = Vec::new();
    let markdown = Markdown::read(body, 0);
    let timelines = timeline::sections_of(body, &markdown, words);
    for placed in markdown.events(body) {
        let range = placed.range();
        match placed.event {
            Event::Task(_) => return None,
            Event::Open(element) => {
                match (depth, element) {
                    (0, Element::Heading(_)) => {
                        items.clear();
                        closing = true;
                    }
                    (0, Element::List(number)) => bulleted = number.is_none(),
                    (1, Element::Item)
                        if bulleted && closing && !timelines.iter().any(|it| it.contains(&range.start)) =>
                    {
                        items.push(range.start);
                    }
                    _ => {}
                }
                depth += 1;
            }
            Event::Close(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    let mut changed = text.to_owned();
    let mut some = false;
    for at in items.into_iter().rev() {
        let rest = &body[at + 1..];
        let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        if blanks > 0 && !rest[blanks..].starts_with(['\n', '\r']) {
            changed.insert_str(start + at + 1 + blanks, "[ ] ");
            some = true;
        }
    }
    some.then_some(changed)
}

#[cfg(test)]
mod tests {
    use super::with_action_items;
    use crate::diagnostic::Report;
    use crate::edit::fit::scratch;
    use crate::markdown::Markdown;
    use crate::parse::timeline;
    use crate::source::Span;
    use crate::vocabulary::Vocabulary;

    fn check(body: &str, expected: Option<&str>) {
        let post = |body: &str| format!("---\r\ntitle: a\r\n---\r\n{body}");
        assert_eq!(with_action_items(&post(body), Vocabulary::default()), expected.map(post), "{body}");
    }

    #[test]
    fn the_bullets_of_the_last_section_become_tasks() {
        check(
            "## A\n\n- no\n\n## Fin\n\nDonc :\n\n- un\n  suite\n- deux\n",
            Some("## A\n\n- no\n\n## Fin\n\nDonc :\n\n- [ ] un\n  suite\n- [ ] deux\n"),
        );
        check("## Fin\n\n*   un\n    - dedans\n*\n", Some("## Fin\n\n*   [ ] un\n    - dedans\n*\n"));
    }

    #[test]
    fn a_timeline_holds_no_action_items() {
        for heading in [
            "## Chronologie",
            "### Chronologie de l’incident ###",
            "## 2. Timeline",
            "## ⏱ **Timeline**",
            "Chronology\n---",
            "## Chronologíe",
            "## The timeline",
            "## Timelines",
            "## Chronologique",
            "## A\n\nTimeline:",
            "> ## Timeline\n\n## A",
        ] {
            let text = format!("{heading}\n\n- 17h05 : un\n");
            let span = Span::new(scratch(), 0..text.len());
            let first_day = "2021-05-18".parse().unwrap();
            let markdown = Markdown::read(&text, 0);
            let input = timeline::TimelineInput {
                first_day,
                day_known: true,
                zone: chrono_tz::UTC,
                words: Vocabulary::default(),
                updates: false,
            };
            let timeline = timeline::read((&text, &markdown), span, input, &mut Report::default());
            assert_eq!(timeline.is_some(), with_action_items(&text, Vocabulary::default()).is_none(), "{heading}");
        }
    }

    #[test]
    fn other_lists_stay() {
        check("- avant\n", None);
        check("## Fin\n\n1. un\n", None);
        check("## Chronologie\n\n- 17h : un\n", None);
        check("## A\n\n- [x] un\n\n## Fin\n\n- deux\n", None);
        check("## Fin\n\n```\n- un\n```\n", None);
        check("## Fin\n\n[^a]: un\n\n    - deux\n", None);
    }
}
