//! The languages that come with the program.

/// Tag and messages (Project Fluent) of each. The words that authors type are among the messages, so that a translator
/// finds everything in one file.
pub const SHIPPED: [(&str, &str); 2] =
    [("en", include_str!("../locales/en.ftl")), ("fr", include_str!("../locales/fr.ftl"))];

/// A word that was probably meant, as it is typed in each language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meant([&'static str; SHIPPED.len()]);

impl Meant {
    /// Takes the word of each language, by its place among the shipped ones.
    pub(crate) fn new(word: impl FnMut(usize) -> &'static str) -> Self {
        Self(std::array::from_fn(word))
    }

    /// The same word in every language.
    pub(crate) fn name(name: &'static str) -> Self {
        Self([name; SHIPPED.len()])
    }

    /// The word for a site whose `locale` this is: the English one where we do not speak its language.
    #[must_use]
    pub fn word(&self, locale: &str) -> &'static str {
        let language = locale.split(['-', '_']).next().unwrap_or(locale);
        let at = SHIPPED.iter().position(|(tag, _)| *tag == language).unwrap_or(0);
        self.0[at]
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
