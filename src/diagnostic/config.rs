//! Mistakes in `vigie.toml`.

use super::{Diagnostic, Place, codes, nearest};
use crate::source::Span;

/// There is no vigie.toml.
#[must_use]
pub fn no_config() -> Diagnostic {
    Diagnostic::new(codes::NO_SITE, "vigie.toml", "there is no vigie.toml").help("create a site here with `vigie init`")
}

/// No `base_url`.
#[must_use]
pub fn no_base_url(span: Span) -> Diagnostic {
    Diagnostic::new(
        codes::NO_BASE_URL,
        span,
        "without `base_url` the site has no feeds, sitemap, canonical links or API",
    )
    .help("add the address of the site: `base_url = \"https://status.example.org/\"`")
}

/// An invalid URL.
#[must_use]
pub fn bad_url(span: Span, key: &str, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_URL, span, format!("`{typed}` is not a valid URL for `{key}`"))
        .help(format!("write a full URL: `{key} = \"https://status.example.org/\"`"))
}

/// An address with a user name or a password. What was typed is not shown.
#[must_use]
pub fn login_in_url(key: &str) -> Diagnostic {
    // A place in the text would show the line, and so the password.
    let what = format!("`{key}` has a user name or a password, and everybody could read it on the site");
    Diagnostic::new(codes::BAD_URL, "vigie.toml", what)
        .help("leave both out. A password that was committed must be replaced")
}

/// An address that no site can have.
#[must_use]
pub fn bad_base_url(span: Span, typed: &str, help: impl Into<String>) -> Diagnostic {
    Diagnostic::new(codes::BAD_URL, span, format!("`{typed}` is not a valid URL for `base_url`")).help(help)
}

/// A logo that is no file of `static/`.
#[must_use]
pub fn missing_logo<'a>(span: Span, path: &str, files: impl Iterator<Item = &'a str>) -> Diagnostic {
    let below = path.strip_prefix("static/");
    let near = below.map(str::to_owned).or_else(|| nearest(path, files).map(str::to_owned));
    Diagnostic::new(codes::MISSING_LOGO, span, format!("there is no file `{path}` in static/"))
        .did_you_mean(near, "put the file in static/, and write its path from there")
}

/// An unknown timezone.
#[must_use]
pub fn bad_timezone(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_TIMEZONE, span, format!("`{typed}` is not a timezone"))
        .did_you_mean(timezone_meant(typed), "use an IANA name such as `Europe/Paris`, or `UTC`")
}

/// The timezone that was probably meant by an abbreviation ("PST"), a national name ("US Pacific"), a city, or a name
/// with a typo.
#[must_use]
pub fn timezone_meant(typed: &str) -> Option<&'static str> {
    const WORDS: [(&[&str], &str); 16] = [
        (&["cet", "cest", "european"], "Europe/Paris"),
        (&["pst", "pdt", "pt", "pacific"], "America/Los_Angeles"),
        (&["mst", "mdt", "mt", "mountain"], "America/Denver"),
        (&["cst", "cdt", "ct", "central"], "America/Chicago"),
        (&["est", "edt", "et", "eastern"], "America/New_York"),
        (&["bst"], "Europe/London"),
        (&["eest"], "Europe/Athens"),
        (&["msk"], "Europe/Moscow"),
        (&["ist"], "Asia/Kolkata"),
        (&["sgt"], "Asia/Singapore"),
        (&["hkt"], "Asia/Hong_Kong"),
        (&["jst"], "Asia/Tokyo"),
        (&["kst"], "Asia/Seoul"),
        (&["aest", "aedt"], "Australia/Sydney"),
        (&["nzst", "nzdt"], "Pacific/Auckland"),
        (&["brt"], "America/Sao_Paulo"),
    ];
    let lower = typed.to_lowercase();
    let words: Vec<&str> = lower.split(|letter: char| !letter.is_alphanumeric()).collect();
    let by_word =
        || WORDS.iter().find(|(known, _)| known.iter().any(|known| words.contains(known))).map(|(_, zone)| *zone);
    let names = || chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
    let city = typed.rsplit('/').next().unwrap_or(typed).replace(' ', "_");
    let same_city =
        || names().find(|name| name.rsplit('/').next().is_some_and(|last| last.eq_ignore_ascii_case(&city)));
    same_city().or_else(by_word).or_else(|| nearest(typed, names()))
}

/// An invalid language tag.
#[must_use]
pub fn bad_locale(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_LOCALE, span, format!("`{typed}` is not a language tag"))
        .help("use a tag such as `fr`, `en` or `pt-BR`")
}

/// `locale` names another language than `locales` does first.
#[must_use]
pub fn other_first_language(span: Span, first: &str, listed: &str) -> Diagnostic {
    Diagnostic::new(codes::FIRST_LANGUAGE, span, format!("`locale` is `{first}`, and `locales` begins with `{listed}`"))
        .help("leave `locale` out: the first one of `locales` is the language of the posts")
}

/// A `[[moved]]` table that leads to no path of the site.
#[must_use]
pub fn bad_target_of_move(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_MOVE, span, format!("`{typed}` is not a path of the site"))
        .help("write the path of a file from the top of the site, as in `to = \"feeds/all.atom.xml\"`")
}

/// A language that is listed twice.
#[must_use]
pub fn same_language(span: Span, tag: &str, first: Span) -> Diagnostic {
    Diagnostic::new(codes::FIRST_LANGUAGE, span, format!("`{tag}` is listed twice"))
        .also(first, "it is here already")
        .help("leave one of them out")
}

/// A text in a language that the site does not have.
#[must_use]
pub fn foreign_language(span: Span, key: &str, tag: &str, languages: &[String]) -> Diagnostic {
    let all: Vec<String> = languages.iter().map(|tag| format!("\"{tag}\"")).chain([format!("\"{tag}\"")]).collect();
    Diagnostic::new(
        codes::FOREIGN_LANGUAGE,
        span,
        format!("`{key}` has a text in `{tag}`, which the site does not have"),
    )
    .help(format!("add the language, `locales = [{}]`, or leave the text out", all.join(", ")))
}

/// A text without one in the first language.
#[must_use]
pub fn no_first_language(span: Span, key: &str, tag: &str) -> Diagnostic {
    Diagnostic::new(codes::FOREIGN_LANGUAGE, span, format!("`{key}` has no text in `{tag}`, the first language"))
        .help(format!("add one: `{key} = {{ {tag} = \"…\" }}`"))
}

/// An id with characters that are not allowed, or a reserved id.
#[must_use]
pub fn bad_service_id(span: Span, typed: &str) -> Diagnostic {
    let kept: String = typed.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect();
    let diagnostic = match typed {
        "all" => Diagnostic::new(codes::BAD_SERVICE_ID, span, "`all` is reserved: it means every service"),
        _ if typed.len() > kept.len().min(100) && typed.len() == kept.len() => {
            Diagnostic::new(codes::BAD_SERVICE_ID, span, "an id has at most 100 characters")
        }
        _ => Diagnostic::new(
            codes::BAD_SERVICE_ID,
            span,
            format!("`{typed}` cannot be an id: use letters, digits, `-`, `_` and `.`"),
        ),
    };
    let example = if kept.is_empty() || kept == "all" { "web" } else { &kept };
    diagnostic.help(format!("write `id = \"{example}\"`; the `name` can be anything"))
}

/// An id that is also a key in the braces of updates.
#[must_use]
pub fn taken_id(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_SERVICE_ID, span, format!("`{typed}` is reserved: it is a key in the braces of updates"))
        .help("choose another `id`; the `name` can be anything")
}

/// An `api_id` that no program of Statuspage's API would take.
#[must_use]
pub fn bad_api_id(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_SERVICE_ID, span, format!("`{typed}` is no id of Statuspage's API"))
        .help("it has twelve letters (a to z) and digits; remove the line to get one from the `id`")
}

/// A service or group without an id.
#[must_use]
pub fn missing_id(span: Span, table: &str) -> Diagnostic {
    Diagnostic::new(codes::MISSING_ID, span, format!("this [[{table}]] has no `id`"))
        .help("add a line such as `id = \"web\"`")
}

/// A duplicate id.
#[must_use]
pub fn duplicate_id(span: Span, id: &str, first: Span) -> Diagnostic {
    Diagnostic::new(codes::DUPLICATE_ID, span, format!("the id `{id}` is used twice")).also(first, "first used here")
}

/// A group that is not listed.
#[must_use]
pub fn unknown_group<'a>(span: Span, typed: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_GROUP, span, format!("unknown group `{typed}`"))
        .did_you_mean(nearest(typed, known), format!("add it: `[[groups]]` with `id = \"{typed}\"`"))
}

/// An invalid date.
#[must_use]
pub fn bad_date(span: Span, key: &str, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_DATE, span, format!("`{typed}` is not a date"))
        .help(format!("write `{key} = 2021-05-18`"))
}

/// An invalid colour.
#[must_use]
pub fn bad_colour(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_COLOUR, span, format!("`{typed}` is not a colour"))
        .help("write a hexadecimal colour: `brand = \"#2b1693\"`")
}

/// A brand that a reader would take for the colour of a state.
#[must_use]
pub fn brand_like_state(span: Span, typed: &str, state: &str) -> Diagnostic {
    Diagnostic::new(codes::BRAND_LIKE_STATE, span, format!("`{typed}` is the colour of {state}"))
        .help("choose another hue; until then, the home page is nearly black while all services are operational")
}

/// A word that is not one of the allowed ones.
#[must_use]
pub fn not_one_of(span: Span, key: &str, typed: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_VALUE, span, format!("`{key}` cannot be `{typed}`"))
        .did_you_mean(nearest(typed, known.iter().copied()), format!("expected one of: {}", known.join(", ")))
}

/// A pattern without its variable part, or that leaves the site.
#[must_use]
pub fn bad_pattern(span: Span, key: &str, example: &str) -> Diagnostic {
    Diagnostic::new(
        codes::BAD_PATTERN,
        span,
        format!("expected a path with `{}` in `{key}`", if key == "edit_url" { "{path}" } else { "{slug}" }),
    )
    .help(format!("write `{key} = \"{example}\"`"))
}

/// An older address that is no path inside the site.
#[must_use]
pub fn bad_move(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(
        codes::BAD_MOVE,
        span,
        format!("`{typed}` cannot be an older address: expected a path inside the site"),
    )
    .help("use a path such as `old/feed.xml`, without `..`, `*` and `:`")
}

/// An older address that leads to no file of the site.
#[must_use]
pub fn moved_to_nothing<'a>(span: Span, to: &str, paths: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::new(codes::BAD_MOVE, span, format!("there is nothing at `{to}`"))
        .did_you_mean(nearest(to, paths).map(str::to_owned), "use the path of a file that the site has")
}

/// An older address that a file of the site has.
#[must_use]
pub fn moved_is_taken(span: Span, from: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_MOVE, span, format!("`{from}` is the address of a file of the site"))
        .help("remove this table")
}

/// An invalid duration.
#[must_use]
pub fn bad_duration(span: Span, key: &str, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_DURATION, span, format!("`{typed}` is not a duration"))
        .help(format!("write `{key} = \"12h\"` or `\"90m\"`"))
}

/// An invalid `--base-url`.
#[must_use]
pub fn bad_base_url_option(typed: &str, help: impl Into<String>) -> Diagnostic {
    Diagnostic::new(codes::BAD_URL, Place::Site, format!("`{typed}` is not a valid URL for `--base-url`")).help(help)
}

/// A channel without a key that it needs.
#[must_use]
pub fn missing_channel_key(span: Span, key: &str, example: &str) -> Diagnostic {
    let help = if key == "kind" { format!("expected one of: {example}") } else { format!("write `{example}`") };
    Diagnostic::new(codes::MISSING_CHANNEL_KEY, span, format!("this channel has no `{key}`")).help(help)
}

/// A secret in vigie.toml. What was typed is not shown.
#[must_use]
pub fn secret_in_config(key: &str, instead: &str) -> Diagnostic {
    // A place in the text would show the line, and so the secret.
    let what = format!("`{key}` of a channel holds a secret, or what looks like one, and others can read vigie.toml");
    Diagnostic::new(codes::SECRET_IN_CONFIG, "vigie.toml", what)
    .help(format!(
        "put it into an environment variable, and write the name of that variable: `{instead} = \"NAME\"`. A secret that was \
         committed must be replaced"
    ))
}

/// Two channels that would be one.
#[must_use]
pub fn same_channel(span: Span, id: &str) -> Diagnostic {
    Diagnostic::new(codes::SAME_CHANNEL, span, format!("there is a channel `{id}` already"))
        .help("give each a `name` of its own, or remove one")
}

/// Not a mail address.
#[must_use]
pub fn bad_mail_address(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_MAIL_ADDRESS, span, format!("`{typed}` is not a mail address"))
        .help("write an address such as `status@example.org`")
}

/// Not the address of an SMTP server.
#[must_use]
pub fn bad_smtp_url(span: Span) -> Diagnostic {
    Diagnostic::new(codes::BAD_URL, span, "this is not the address of an SMTP server")
        .help("write `url = \"smtp://mail.example.org:587\"`, or `smtps://` where the connection is encrypted at once")
}

/// A mail to so many people.
#[must_use]
pub fn too_many_recipients(span: Span, most: usize) -> Diagnostic {
    Diagnostic::new(codes::TOO_MANY_RECIPIENTS, span, format!("a mail can have at most {most} recipients"))
        .help("use the address of a mailing list: it knows who unsubscribed, and its server is made for many mails")
}

#[cfg(test)]
mod tests {
    use super::timezone_meant;

    #[test]
    fn a_timezone_is_guessed_by_what_people_call_it() {
        for (typed, zone) in [
            ("PST", "America/Los_Angeles"),
            ("US Pacific", "America/Los_Angeles"),
            ("Eastern Time", "America/New_York"),
            ("Central European Time", "Europe/Paris"),
            ("new york", "America/New_York"),
            ("Europe/Pariss", "Europe/Paris"),
            ("IST", "Asia/Kolkata"),
            ("PDT", "America/Los_Angeles"),
        ] {
            assert_eq!(timezone_meant(typed), Some(zone), "{typed}");
        }
    }
}
