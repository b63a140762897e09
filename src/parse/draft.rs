//! Whether a post is meant to be a draft, where its front matter cannot be read, or not as it was meant: nothing must be
//! published by a mistake that its author held back.

/// The lines that are looked at: more than front matter has.
const LINES: usize = 100;

/// Whether the beginning of a file that cannot be read has a key `draft`, unless its value is clearly "no".
pub(super) fn may_be(text: &str) -> bool {
    text.lines().take(LINES).filter_map(value).any(|value| !is_no(&value))
}

/// Whether a line of front matter is such a key, in whatever letters. Lines that are indented belong to other keys.
pub(super) fn is_meant(block: &str) -> bool {
    let lines = block.lines().filter(|line| !line.starts_with(char::is_whitespace));
    lines.filter_map(value).any(|value| !value.is_empty() && !is_no(&value))
}

/// The value of a line with a key `draft`.
fn value(line: &str) -> Option<String> {
    let line = line.to_lowercase();
    let key = line.trim_start_matches(|letter: char| !letter.is_alphanumeric()).strip_prefix("draft")?;
    let value = key.trim_start_matches(|letter: char| letter.is_whitespace() || matches!(letter, '"' | '\''));
    let value = value.strip_prefix([':', '=', '：'])?;
    Some(value.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned())
}

fn is_no(value: &str) -> bool {
    matches!(value, "false" | "no" | "non" | "off" | "n" | "0")
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
    fn what_may_not_be_announced_is_not() {
        let announced = |key: &str| {
            let text = format!("---\ntitle: a\n{key}\ndate: 2021-05-18 17:00\nservices: [web]\n---\nB.\n");
            site(CONFIG, &[("incidents/a.md", &text)], "2021-05-18 20:00").1.posts[0].announce
        };
        assert!(announced("announce: true") && announced("announce: TRUE") && announced("lang: en"));
        assert!(!announced("announce: false") && !announced("announce: False") && !announced("announce: later"));
    }
}
