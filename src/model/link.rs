//! What a link may lead to.

/// Schemes that a link may have: those that run nothing.
pub const SCHEMES: [&str; 18] = [
    "http", "https", "mailto", "tel", "sms", "xmpp", "irc", "ircs", "matrix", "sip", "sips", "ftp", "ftps", "sftp",
    "gemini", "webcal", "geo", "ssh",
];

/// A target without control characters and outer spaces: browsers ignore them, so they must not hide a scheme.
#[must_use]
pub fn tidy(target: &str) -> String {
    target.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned()
}

/// The scheme of a tidy target, in lower case.
#[must_use]
pub fn scheme(target: &str) -> Option<String> {
    let (scheme, _) = target.split_once(':')?;
    let mut letters = scheme.chars().filter(|c| !c.is_whitespace());
    let sound = letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    sound.then(|| scheme.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase())
}

/// A target, tidy, if it has no scheme or one that runs nothing.
#[must_use]
pub fn harmless(target: &str) -> Option<String> {
    let target = tidy(target);
    scheme(&target).is_none_or(|scheme| SCHEMES.contains(&scheme.as_str())).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_runs_is_no_target() {
        for target in ["https://a.example/", "../b.html", "a@b.example", "//c.example", " tel:+33 ", "b:c/d"] {
            let known = target != "b:c/d";
            assert_eq!(harmless(target).as_deref(), known.then_some(target.trim()), "{target}");
        }
        for target in
            ["javascript:x", "JavaScript:x", " java\tscript:x", "\u{1}javascript:x", "data:text/html,x", "vbscript:x"]
        {
            assert_eq!(harmless(target), None, "{target}");
        }
    }
}
