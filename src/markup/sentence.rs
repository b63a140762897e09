//! The first sentence of a text.

/// Longer sentences are cut at a word, in characters.
const LONGEST: usize = 240;

/// Words before a full stop that does not end a sentence, in lower case (French, English, German, Spanish).
const SHORT: [&str; 52] = [
    "m", "mm", "mme", "mmes", "mlle", "me", "dr", "pr", "prof", "st", "ste", "mr", "mrs", "ms", "jr", "sr", "no",
    "nos", "nr", "n°", "vs", "cf", "ex", "env", "approx", "ca", "art", "vol", "fig", "p", "pp", "chap", "i.e", "e.g",
    "p.ex", "z.b", "d.h", "u.a", "c.-à-d", "c.à.d", "inc", "ltd", "janv", "févr", "fév", "juil", "sept", "oct", "nov",
    "déc", "tél", "resp",
];

/// The first sentence of one line of words, cut with `…` when it is long.
pub(super) fn first(line: &str) -> String {
    let sentence = line[..end(line)].trim_end();
    if sentence.chars().count() <= LONGEST {
        return sentence.to_owned();
    }
    let cut = sentence.char_indices().nth(LONGEST).map_or(sentence.len(), |(at, _)| at);
    let whole = sentence[..cut].rfind(' ').filter(|at| *at > cut / 2).unwrap_or(cut);
    format!("{}…", sentence[..whole].trim_end_matches([' ', ',', ';', ':', '\u{a0}', '\u{202f}', '.', '…']))
}

/// Where the first sentence ends.
fn end(line: &str) -> usize {
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？');
    // The first bytes of these: most letters need not be looked at.
    let begins = |byte: u8| matches!(byte, b'.' | b'!' | b'?' | 0xe2 | 0xe3 | 0xef);
    let mark_from =
        |from: usize| (from..line.len()).find(|&at| begins(line.as_bytes()[at]) && line[at..].starts_with(ends));
    let mut from = 0;
    while let Some(at) = mark_from(from) {
        let mark = line[at..].chars().next().unwrap_or('.');
        let marked = at + mark.len_utf8();
        if matches!(mark, '。' | '！' | '？') {
            return marked;
        }
        let closing = |c: char| matches!(c, '.' | '!' | '?' | '…' | '"' | '”' | '’' | '\'' | '»' | ')' | ']');
        let mut rest = line[marked..].trim_start_matches(closing);
        let single = mark == '.' && rest.len() == line.len() - marked;
        // « Oups ! » : the closing guillemet is after a space.
        let quote = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        rest = quote.strip_prefix('»').unwrap_or(rest);
        if rest.is_empty() {
            return line.len();
        }
        from = line.len() - rest.len();
        if !rest.starts_with(char::is_whitespace) || single && abbreviated(&line[..at]) {
            continue;
        }
        let next = rest
            .trim_start()
            .chars()
            .find(|c| !matches!(c, '"' | '“' | '«' | '(' | '[' | '\'' | '‘' | '¿' | '¡' | ' ' | '\u{a0}' | '\u{202f}'));
        if next.is_none_or(|c| !c.is_lowercase() && !matches!(c, '.' | ',' | ';' | ':' | '!' | '?')) {
            return from;
        }
    }
    line.len()
}

/// Whether a full stop after this text belongs to its last word.
fn abbreviated(before: &str) -> bool {
    let word = before.rsplit([' ', '\u{a0}', '\u{202f}', '(', '«', '"', '“', '\'', '’']).next().unwrap_or(before);
    let lower = word.to_lowercase();
    let mut letters = word.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    initial || SHORT.contains(&lower.as_str())
}

#[cfg(test)]
mod tests {
    use super::first;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        assert_eq!(first(line), expected);
    }

    #[test]
    fn a_sentence_ends_at_its_mark() {
        check("Le serveur est en panne. Nous cherchons.", "Le serveur est en panne.");
        check("Retour prévu à 17h. Nous surveillons.", "Retour prévu à 17h.");
        check("Restarted at 5 p.m. and stable. Watching.", "Restarted at 5 p.m. and stable.");
        check("C’est réparé\u{202f}! Merci à tous.", "C’est réparé\u{202f}!");
        check("On cherche… encore. Patience.", "On cherche… encore.");
        check("On cherche… Patience.", "On cherche…");
        check("Vraiment?! Oui.", "Vraiment?!");
        check("«\u{202f}Oups\u{202f}!\u{202f}» Puis rien.", "«\u{202f}Oups\u{202f}!\u{202f}»");
        check("Sans point", "Sans point");
        check("停电了。正在修复。", "停电了。");
        check("Tout est vert 🦔. 🎉 Merci.", "Tout est vert 🦔.");
        check("", "");
    }

    #[test]
    fn an_abbreviation_ends_nothing() {
        check("M. Dupont répare. Merci.", "M. Dupont répare.");
        check("The proxy, i.e. Caddy, fails. Sorry.", "The proxy, i.e. Caddy, fails.");
        check("Some services (e.g. Git) fail. Sorry.", "Some services (e.g. Git) fail.");
        check("Env. 20 sites, p. ex. Flus. Fin.", "Env. 20 sites, p. ex. Flus.");
        check("Voir la fiche n°. 3 svp. Fin.", "Voir la fiche n°. 3 svp.");
        check("J. R. R. Martin répare. Fin.", "J. R. R. Martin répare.");
        check("Update to 1.2.3 on example.org/a.b failed. Sorry.", "Update to 1.2.3 on example.org/a.b failed.");
    }

    #[test]
    fn a_long_sentence_is_cut_at_a_word() {
        let cut = first(&"mot ".repeat(100));
        assert!(cut.ends_with("mot…") && cut.chars().count() <= super::LONGEST + 1, "{cut}");
        let cut = first(&"a".repeat(1000));
        assert_eq!(cut.chars().count(), super::LONGEST + 1);
    }
}
