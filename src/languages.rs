//! The languages that come with the program.

/// Tag and messages (Project Fluent) of each. The words that authors type are among the messages, so that a translator
/// finds everything in one file.
pub const SHIPPED: [(&str, &str); 2] =
    [("en", include_str!("../locales/en.ftl")), ("fr", include_str!("../locales/fr.ftl"))];
