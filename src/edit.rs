//! A post's text and a change give the new text: what the author wrote stays byte for byte.

use crate::parse::front_matter::{Opening, loose_lines, opening, quoted};

/// Puts double quotes around each one-line `title` and `description` that YAML reads otherwise than as the rest of its
/// line. Nothing when there is none; no other byte changes.
#[must_use]
pub fn quote_titles(text: &str) -> Option<String> {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Opening::Front { block, .. } = opening(bare) else { return None };
    let loose = loose_lines(bare, block);
    let mut at = 0;
    let mut changed = text[..text.len() - bare.len()].to_owned();
    for line in &loose {
        changed.push_str(&bare[at..line.value.start]);
        changed.push_str(&quoted(&bare[line.value.clone()]));
        at = line.value.end;
    }
    changed.push_str(&bare[at..]);
    (!loose.is_empty()).then_some(changed)
}

#[cfg(test)]
mod tests {
    use super::quote_titles;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(quote_titles(text).as_deref(), expected, "{text:?}");
        // A second time there is nothing left to do.
        assert_eq!(expected.and_then(quote_titles), None, "{text:?}");
    }

    #[test]
    fn titles_that_yaml_reads_otherwise_are_quoted() {
        check("---\ntitle: [retour] le courrier\n---\na", Some("---\ntitle: \"[retour] le courrier\"\n---\na"));
        check("---\ntitle: Panne #3\n---\n", Some("---\ntitle: \"Panne #3\"\n---\n"));
        check(
            "---\ndate: 2021-05-18\ntitle: Courrier: panne\ndescription: *tout*\n---\n",
            Some("---\ndate: 2021-05-18\ntitle: \"Courrier: panne\"\ndescription: \"*tout*\"\n---\n"),
        );
        check("---\ntitle: @ \"b\" \\c\n---\n", Some("---\ntitle: \"@ \\\"b\\\" \\\\c\"\n---\n"));
    }

    #[test]
    fn no_other_byte_changes() {
        check(
            "\u{feff}---  \r\ntitle:  [a] b\t \r\n# note\r\nx:   1 \r\n--- \r\ntitle: [c] d\r\n",
            Some("\u{feff}---  \r\ntitle:  \"[a] b\"\t \r\n# note\r\nx:   1 \r\n--- \r\ntitle: [c] d\r\n"),
        );
        check("---\ntitle: [a] b\n---", Some("---\ntitle: \"[a] b\"\n---"));
    }

    #[test]
    fn what_yaml_reads_right_stays() {
        for text in [
            "---\ntitle: Panne\n---\n",
            "---\ntitle: \"Panne #3\"\n---\n",
            "---\ntitle: 'Panne: une' # vraiment\n---\n",
            "---\ntitle: >-\n  deux\n  lignes\n---\n",
            "---\nextra:\n  title: [a] b\n---\n",
            "---\ntitle: [a] b\n",
            "# Title\n\ntitle: [a] b\n",
            "",
        ] {
            check(text, None);
        }
    }
}
