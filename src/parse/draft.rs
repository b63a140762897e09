//! Whether a post is meant to be a draft, where its front matter cannot be read, or not as it was meant: nothing must be
//! published by a mistake that its author held back.

use crate::diagnostic::nearest;

/// The bytes that are looked at: more than front matter has.
const BEGINNING: usize = 1 << 16;

/// Whether a file that cannot be read has a key `draft` near its beginning, unless its value is clearly "no". The key may
/// stand anywhere: the front matter may be one line of JSON, or in letters of two bytes.
pub(super) fn may_be(text: &str) -> bool {
    let end = (0..=BEGINNING.min(text.len())).rfind(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let plain: String = text[..end].chars().filter(|letter| !matches!(letter, '\0' | '\u{fffd}')).collect();
    let plain = plain.to_lowercase();
    let values = plain.match_indices("draft").filter_map(|(at, word)| value(&plain[at + word.len()..]));
    values.into_iter().any(|value| !is_no(value))
}

/// Whether a line of front matter is such a key, in whatever letters, or nearly one that says "yes". Lines that are
/// indented belong to other keys.
pub(super) fn is_meant(block: &str) -> bool {
    let lines = block.split(is_line_end).filter(|line| !line.starts_with([' ', '\t']));
    lines.filter_map(key_and_value).any(|(key, value)| match key.as_str() {
        "draft" => !value.is_empty() && !is_no(&value),
        key => is_yes(&value) && nearest(key, ["draft"]).is_some(),
    })
}

/// What some editor or program shows as the end of a line.
fn is_line_end(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\0')
}

/// The letters before the sign of a key, and the value after it.
fn key_and_value(line: &str) -> Option<(String, String)> {
    let line = line.to_lowercase();
    let at = line.find([':', '=', '：'])?;
    let key: String = line[..at].chars().filter(|letter| letter.is_alphanumeric()).collect();
    Some((key, value(&line[at..])?.to_owned()))
}

/// The first word behind the sign of a key; an empty one where the value is of another form.
fn value(rest: &str) -> Option<&str> {
    let value = rest.trim_start_matches(|letter: char| letter.is_whitespace() || matches!(letter, '"' | '\''));
    let value = value.strip_prefix([':', '=', '：'])?;
    let value = value.split(is_line_end).next().unwrap_or_default();
    Some(value.split([',', '}']).next().unwrap_or_default().trim_matches(|letter: char| !letter.is_alphanumeric()))
}

fn is_no(value: &str) -> bool {
    matches!(value, "false" | "no" | "non" | "off" | "n" | "0")
}

fn is_yes(value: &str) -> bool {
    matches!(value, "true" | "yes" | "oui" | "on" | "y" | "1")
}

#[cfg(test)]
mod tests {
    use crate::facts::Health;
    use crate::testing::{CONFIG, site};

    #[test]
    fn what_may_be_a_draft_is_not_published() {
        let text = |key: &str| {
            format!("---\ntitle: Secret\n{key}\ndate: 2021-05-18 17:00\nservices: {{web: outage}}\n---\nB.\n")
        };
        let shown = |text: &str| {
            let (_, site, ..) = site(CONFIG, &[("incidents/a.md", text)], "2021-05-18 20:00");
            (site.posts.len(), site.unreadable.len())
        };
        for key in [
            "draft: true",
            "draft: True",
            "draft: TRUE",
            "draft: on",
            "draft: 1",
            "draft:true",
            "Draft: true",
            "DRAFT: yes",
            "draft: true,",
            "draft: true\u{a0}",
            "draft: |\n  true",
            "draft: true\ndraft: false",
            "draft: false\ndraft: true",
            "\"draft\": maybe",
            "draft: [true]",
            "draft = true",
            "draft: Yes",
            "darft: true",
            "drafts: true",
            "dra\u{200b}ft: true",
            "draft\u{200b}: true",
            "lang: en\u{c}draft: true",
            "lang: en\u{2028}draft: true",
        ] {
            assert_eq!(shown(&text(key)), (0, 0), "{key}");
        }
        for key in ["draft: false", "draft: False", "draft: no", "draft:", "description: |\n  draft: 1", "drafts: 2"] {
            assert_eq!(shown(&text(key)), (1, 0), "{key}");
        }
        let draft = text("draft: true");
        for broken in [
            draft.replace("---\nB", "B"),
            draft.replace("---\n", "+++\n"),
            draft.replace("title: Secret", "title: [a"),
            draft.replace("title", "\ttitle"),
            draft.replacen("---", "<<<<<<< HEAD\n---", 1),
            draft.replacen("---", "----", 1),
        ] {
            assert_eq!(shown(&broken), (0, 0), "{broken}");
            let (_, site, board, _) = site(CONFIG, &[("incidents/a.md", &broken)], "2021-05-18 20:00");
            let unknown = board.statement.state == Health::Unknown;
            assert_eq!(unknown, !site.unplaced.is_empty(), "{broken}");
            assert!(unknown || broken.contains("[a"), "{broken}");
            // Without the key, the text is shown, as it may be news.
            let plain = shown(&broken.replace("draft: true\n", ""));
            assert_eq!(plain, if broken.contains("[a") { (1, 0) } else { (0, 1) }, "{broken}");
        }
    }

    #[test]
    fn a_draft_is_found_wherever_it_stands() {
        let front = "title: Secret\ndate: 2021-05-18 17:00\nservices: {web: outage}";
        for text in [
            // UTF-16, JSON on one line, a fence that is missing, keys below a title.
            "---\ntitle: Secret\ndraft: true\n---\nB.\n".chars().flat_map(|letter| [letter, '\0']).collect(),
            "{\"title\": \"Secret\", \"date\": \"2021-05-18\", \"draft\": true}\nB.\n".to_owned(),
            format!("---\n{}draft: true\nB.\n", "a: b\n".repeat(200)),
            format!("---\n{front}, draft: true\n---\nB.\n"),
            "# Secret\n\n---\ndraft: true\n---\n\nB.\n".to_owned(),
            "# Secret\ndraft: true\n\nB.\n".to_owned(),
        ] {
            let (_, site, ..) = site(CONFIG, &[("incidents/2021-05-18-a.md", &text)], "2021-05-18 20:00");
            assert_eq!((site.posts.len(), site.unreadable.len()), (0, 0), "{text}");
        }
    }

    #[test]
    fn what_may_not_be_announced_is_not() {
        let announced = |key: &str| {
            let text = format!("---\ntitle: a\n{key}\ndate: 2021-05-18 17:00\nservices: [web]\n---\nB.\n");
            site(CONFIG, &[("incidents/a.md", &text)], "2021-05-18 20:00").1.posts[0].announce
        };
        assert!(announced("announce: true") && announced("announce: TRUE") && announced("lang: en"));
        assert!(!announced("announce: false") && !announced("announce: False") && !announced("announce: later"));
    }
}
