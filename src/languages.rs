//! The languages that come with the program.

use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

/// A language that comes with the program.
pub struct ShippedLanguage {
    /// Its tag: `fr`, `pt-BR`.
    pub tag: &'static str,
    /// Its messages (Project Fluent). The words that authors type are among them, so that a translator finds everything
    /// in one file.
    pub messages: &'static str,
    /// The texts of a new site.
    pub starter: StarterTexts,
}

/// The texts of a new site in one language.
pub struct StarterTexts {
    /// Short texts and names of files, as messages.
    pub names: &'static str,
    /// `vigie.toml`.
    pub config: &'static str,
    /// How to use the site.
    pub readme: &'static str,
    /// What to do in an outage.
    pub procedure: &'static str,
    /// The post that web editors open with.
    pub post: &'static str,
    /// Ready texts, by the message that has their name.
    pub templates: [(&'static str, &'static str); 4],
    /// The examples.
    pub incident: &'static str,
    /// What was learned of it.
    pub post_mortem: &'static str,
    /// A maintenance to come.
    pub maintenance: &'static str,
    /// A page.
    pub page: &'static str,
}

/// A language for each tag: `locales/TAG.ftl`, and the files of `src/starter/TAG/`.
macro_rules! languages {
    ($($tag:literal)*) => {
        /// All languages that come with the program, English first.
        pub static SHIPPED: &[ShippedLanguage] = &[$(ShippedLanguage {
            tag: $tag,
            messages: include_str!(concat!("../locales/", $tag, ".ftl")),
            starter: StarterTexts {
                names: include_str!(concat!("starter/", $tag, "/names.ftl")),
                config: include_str!(concat!("starter/", $tag, "/vigie.toml")),
                readme: include_str!(concat!("starter/", $tag, "/README.md")),
                procedure: include_str!(concat!("starter/", $tag, "/procedure.md")),
                post: include_str!(concat!("starter/", $tag, "/post.md")),
                templates: [
                    ("template-mail", include_str!(concat!("starter/", $tag, "/template-mail.md"))),
                    ("template-outage", include_str!(concat!("starter/", $tag, "/template-outage.md"))),
                    ("template-provider", include_str!(concat!("starter/", $tag, "/template-provider.md"))),
                    ("template-slow", include_str!(concat!("starter/", $tag, "/template-slow.md"))),
                ],
                incident: include_str!(concat!("starter/", $tag, "/incident.md")),
                post_mortem: include_str!(concat!("starter/", $tag, "/post-mortem.md")),
                maintenance: include_str!(concat!("starter/", $tag, "/maintenance.md")),
                page: include_str!(concat!("starter/", $tag, "/page.md")),
            },
        }),*];
    };
}

// To add a language, add its tag and its files. Tests say what they lack.
languages! {
    "en"
    "ar"
    "bg"
    "bn"
    "ca"
    "cs"
    "da"
    "de"
    "el"
    "es"
    "et"
    "fa"
    "fi"
    "fr"
    "he"
    "hi"
    "hr"
    "hu"
    "id"
    "it"
    "ja"
    "ko"
    "lt"
    "nb"
    "nl"
    "pl"
    "pt"
    "pt-BR"
    "ro"
    "ru"
    "sk"
    "sl"
    "sr"
    "sv"
    "th"
    "tr"
    "uk"
    "vi"
    "zh-Hans"
    "zh-Hant"
}

/// The shipped language that serves readers and authors of a language: the same language in the right script, with the
/// region's own words where there are some.
#[must_use]
pub(crate) fn shipped(wanted: &LanguageIdentifier) -> Option<&'static ShippedLanguage> {
    place(wanted).map(|at| &SHIPPED[at])
}

/// The place of that language among the shipped ones.
pub(crate) fn place(wanted: &LanguageIdentifier) -> Option<usize> {
    let of = |tag: &str| SHIPPED.iter().position(|shipped| shipped.tag == tag);
    let (script, region) = (wanted.script.map(|it| it.to_string()), wanted.region.map(|it| it.to_string()));
    match (current(wanted.language.as_str()), script.as_deref(), region.as_deref()) {
        ("pt", _, Some("BR")) => of("pt-BR").or_else(|| of("pt")),
        ("zh", Some("Hant"), _) | ("zh", None, Some("TW" | "HK" | "MO")) => of("zh-Hant"),
        ("zh", ..) => of("zh-Hans"),
        (language, ..) => of(language),
    }
}

/// Same as [`place`] for a tag as it was typed.
pub(crate) fn place_of(tag: &str) -> Option<usize> {
    place(&tag.parse().ok()?)
}

/// The code of a language today, and the written form of Norwegian that we ship.
fn current(language: &str) -> &str {
    match language {
        "iw" => "he",
        "in" => "id",
        "mo" => "ro",
        "no" | "nn" => "nb",
        "sh" => "sr",
        other => other,
    }
}

/// A word that was probably meant, as it is typed in each of the languages in which the text was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meant {
    /// The word in any other language: that of English.
    otherwise: Cow<'static, str>,
    /// By the language's place among the shipped ones.
    words: Vec<(usize, Cow<'static, str>)>,
}

impl Meant {
    /// Takes the word of each language, and the one for all others.
    pub(crate) fn new(otherwise: Cow<'static, str>, words: Vec<(usize, Cow<'static, str>)>) -> Self {
        Self { otherwise, words }
    }

    /// The same word in every language.
    pub(crate) fn name(name: &'static str) -> Self {
        Self { otherwise: name.into(), words: Vec::new() }
    }

    /// The word for a site whose `locale` this is: the English one where we do not speak its language.
    #[must_use]
    pub fn word(&self, locale: &str) -> &str {
        let language = place_of(locale);
        let own = self.words.iter().find(|(at, _)| Some(*at) == language);
        own.map_or(&self.otherwise, |(_, word)| word)
    }
}

/// How the clock counts hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hours {
    /// 5:20 PM
    Twelve,
    /// 17:20
    TwentyFour,
}

#[cfg(test)]
mod tests {
    use super::{SHIPPED, place_of};

    #[test]
    fn a_region_falls_back_to_its_language() {
        let check = |tag: &str, expected: Option<&str>| {
            let expected = expected.filter(|tag| SHIPPED.iter().any(|shipped| shipped.tag == *tag));
            assert_eq!(place_of(tag).map(|at| SHIPPED[at].tag), expected, "{tag}");
        };
        for (tag, expected) in [
            ("en", "en"),
            ("en-US", "en"),
            ("fr-CA", "fr"),
            ("fr_BE", "fr"),
            ("de-AT", "de"),
            ("pt", "pt"),
            ("pt-AO", "pt"),
            ("pt-BR", "pt-BR"),
            ("zh", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-Hant-CN", "zh-Hant"),
            ("zh-Hans-HK", "zh-Hans"),
            ("no", "nb"),
            ("nn-NO", "nb"),
            ("sr-Latn", "sr"),
            ("iw", "he"),
            ("in", "id"),
        ] {
            check(tag, Some(expected));
        }
        for tag in ["tlh", "", "x", "eo"] {
            check(tag, None);
        }
    }
}
