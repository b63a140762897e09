//! Words as they are compared.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Words in lower case, composed, without signs, with one space between.
pub(super) fn exact(words: &str) -> String {
    let mut apart = String::with_capacity(words.len());
    for word in words.split(|letter| !is_of_word(letter)).filter(|word| !word.is_empty()) {
        apart.push_str(if apart.is_empty() { "" } else { " " });
        apart.push_str(word);
    }
    if apart.is_ascii() {
        apart.make_ascii_lowercase();
        return apart;
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(&apart.to_lowercase()).into_owned()
}

/// The same without accents, and with the letters of other alphabets as they are: "résolu" is `resolu`, "решён" `решен`.
pub(crate) fn plain(words: &str) -> String {
    if words.is_ascii() { exact(words) } else { folded(&exact(words)) }
}

/// What [`exact`] made, without accents.
pub(super) fn folded(exact: &str) -> String {
    if exact.is_ascii() {
        return exact.to_owned();
    }
    let parts = DecomposingNormalizerBorrowed::new_nfd().normalize(exact);
    let bare: String = parts.chars().filter(|letter| !is_accent(*letter)).collect();
    if bare.is_ascii() {
        return bare;
    }
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&bare);
    let mut folded = String::with_capacity(composed.len());
    for letter in composed.chars() {
        match letter {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            // The same letter on the keyboards of Arabic and Persian.
            'ي' | 'ى' => folded.push('ی'),
            'ك' => folded.push('ک'),
            other => folded.push(other),
        }
    }
    folded
}

/// Marks above and below letters that people leave out: accents, the vowels of Hebrew and Arabic.
fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c7}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
}

/// Whether a character is part of a word. Some scripts write vowels and tones as marks that are not letters.
pub(super) fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || is_accent(letter)
        || matches!(letter, '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' if !matches!(letter, '\u{964}' | '\u{965}' | '\u{970}'))
}

/// Whether a letter is of a script without spaces between words: Han, Kana, Thai.
pub(crate) fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether a word has such letters.
pub(super) fn has_unspaced(word: &str) -> bool {
    word.contains(is_unspaced)
}

/// Whether a word, or several, stand anywhere in a text. Both are as they are compared.
pub(super) fn holds(text: &str, word: &str) -> bool {
    let unspaced = has_unspaced(word);
    text.match_indices(word).any(|(at, _)| {
        let (before, behind) = (&text[..at], &text[at + word.len()..]);
        unspaced || (before.is_empty() || before.ends_with(' ')) && (behind.is_empty() || behind.starts_with(' '))
    })
}

/// The rest behind words that a text begins with. Both are as they are compared.
pub(super) fn behind<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(words)?;
    (rest.is_empty() || rest.starts_with(' ') || has_unspaced(words)).then(|| rest.trim_start())
}

/// The longest of these words, as they are compared, that a typed text begins with: the rest behind it.
pub(crate) fn typed_behind<'a, 'w>(text: &'a str, words: impl Iterator<Item = &'w str> + Clone) -> Option<&'a str> {
    let first = text.chars().next().filter(|letter| is_of_word(*letter))?;
    let unspaced = is_unspaced(first);
    // Most words begin with another one.
    let end = text.find(|letter| !is_of_word(letter)).unwrap_or(text.len());
    let start = plain(if unspaced { &text[..first.len_utf8()] } else { &text[..end] });
    let words = words.filter(|word| word.starts_with(start.as_str()));
    let longest = words.clone().map(|word| word.chars().count()).max()?;
    let most = text.char_indices().map(|(at, letter)| (at + letter.len_utf8(), letter)).take(2 * longest + 4);
    let ends = most.filter(|(end, letter)| is_of_word(*letter) && (unspaced || !text[*end..].starts_with(is_of_word)));
    let ends: Vec<usize> = ends.map(|(end, _)| end).collect();
    ends.into_iter().rev().find_map(|end| {
        let typed = plain(&text[..end]);
        words.clone().any(|word| word == typed).then(|| &text[end..])
    })
}

#[cfg(test)]
mod tests {
    use super::{holds, plain, typed_behind};

    #[test]
    fn words_as_they_are_compared() {
        for (typed, expected) in [
            ("Résolu !", "resolu"),
            ("re\u{301}solu", "resolu"),
            ("Back-up  again", "back up again"),
            ("løst", "lost"),
            ("rozwiązane", "rozwiazane"),
            ("Решён", "решен"),
            ("Επιλύθηκε", "επιλυθηκε"),
            ("ठीक हो गया", "ठीक हो गया"),
            ("解決 しました。", "解決 しました"),
            ("แก้ไขแล้ว", "แก้ไขแล้ว"),
            ("حُلَّت", "حلت"),
            ("✅ fixed", "fixed"),
        ] {
            assert_eq!(plain(typed), expected, "{typed}");
        }
        // Words that only sound alike are not the same.
        assert_ne!(plain("回复"), plain("恢复"));
    }

    #[test]
    fn words_within_a_text() {
        assert!(holds("all but mail", "but") && !holds("all butter", "but") && holds("已解决但是慢", "但是"));
        let behind = |text, words: &[&str]| typed_behind(text, words.iter().copied()).map(str::to_owned);
        assert_eq!(behind("À las 17:20", &["a", "a las"]).as_deref(), Some(" 17:20"));
        assert_eq!(behind("atlas", &["a", "at"]), None);
        assert_eq!(behind("翌日17:20", &["翌日"]).as_deref(), Some("17:20"));
        assert_eq!(behind("jour même, 8 h", &["jour meme"]).as_deref(), Some(", 8 h"));
    }
}
