//! Words, dates and durations in the site's language.
