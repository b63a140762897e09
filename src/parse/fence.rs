//! Fences of code blocks.

/// Whether a fenced block has a closing fence.
pub(crate) fn closes(block: &str) -> bool {
    let mut lines = block.trim_end().lines();
    let Some(first) = lines.next() else { return false };
    let opening = first.trim_start_matches([' ', '>', '-', '*', '\t']);
    let Some(sign) = opening.chars().next() else { return false };
    let run = |line: &str| line.chars().take_while(|letter| *letter == sign).count();
    let length = run(opening);
    lines.next_back().is_some_and(|last| {
        let last = last.trim_start_matches([' ', '>', '\t']);
        run(last) >= length && last.trim_end().chars().all(|letter| letter == sign)
    })
}

#[cfg(test)]
mod tests {
    use super::closes;

    #[test]
    fn a_fence_is_closed_by_one_as_long() {
        for closed in ["```\na\n```", "~~~ text\n~~~~\n", "> ```\n> a\n> ```"] {
            assert!(closes(closed), "{closed}");
        }
        for open in ["```", "```\na\n", "````\na\n```", "```\na\n~~~", "```\na\n``` b"] {
            assert!(!closes(open), "{open}");
        }
    }
}
