//! Mistakes in addresses: of posts, of their older addresses, of files in `static/`, of services.
//!
//! None of them can change a state: see [`super::Report::has_errors_of_content`].

use super::codes::{self, Code};
use super::{Diagnostic, Place};
use crate::characters::is_unseen;
use crate::source::Span;

/// The names of the mistakes of this file that are found in a post.
pub(super) const CODES: [Code; 8] = [
    codes::BAD_SLUG,
    codes::BAD_FILE_NAME,
    codes::LONG_SLUG,
    codes::KEPT_NAME,
    codes::SAME_URL,
    codes::BAD_ALIAS,
    codes::ALIAS_TAKEN,
    codes::WINDOWS_NAME,
];

/// A conflict: the address that something needs is already taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Why the two paths conflict.
    pub how: Meeting,
    /// The path that was taken first.
    pub path: String,
    /// What that path belongs to.
    pub owner: Owner,
}

/// Why two paths conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meeting {
    /// They are the same.
    Same,
    /// They differ only in case.
    Case,
    /// They differ only in the Unicode normalisation of an accent.
    Accents,
    /// The second path needs a folder where the first one is a file.
    InFile,
    /// The second path is a file where the first one needs a folder.
    OnFolder,
    /// The second path is in a folder that is reserved for the site's own files.
    KeptFolder,
}

/// What a path belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// One of the site's own files.
    Site,
    /// A post's page or one of its older addresses, with the place in the post that gives it.
    Post(Span),
    /// A file in `static/`.
    File,
}

impl Conflict {
    /// What is wrong with something, in a sentence.
    fn describe(&self, what: &str) -> String {
        let path = &self.path;
        let first = match self.owner {
            Owner::Site => format!("`{path}`, which Vigie generates"),
            Owner::Post(_) => format!("`{path}`, the address of a post"),
            Owner::File => format!("the file `static/{path}`"),
        };
        let one = "on many computers and hosts they are the same file";
        match (self.how, &self.owner) {
            (Meeting::Same, Owner::Post(_)) => format!("{what} is already the address of another post"),
            (Meeting::Same, Owner::Site) => format!("{what} is reserved for a page of the site"),
            (Meeting::Same, Owner::File) => format!("{what} is already the address of {first}"),
            (Meeting::Case, _) => format!("{what} differs only in case from {first}: {one}"),
            (Meeting::Accents, _) => format!("{what} differs only in how an accent is encoded from {first}: {one}"),
            (Meeting::InFile, _) => format!("{what} needs a folder where there is already {first}"),
            (Meeting::OnFolder, _) => format!("{what} is a file where a folder is needed for {first}"),
            (Meeting::KeptFolder, _) => format!("{what} is in a folder reserved for the site"),
        }
    }

    /// A mistake with the place of the first one, if it has one in a text.
    fn add_to(&self, diagnostic: Diagnostic) -> Diagnostic {
        match self.owner {
            Owner::Post(span) => {
                let label = match diagnostic.place {
                    Place::Text(place) if place.source == span.source => "the same post",
                    Place::Text(_) => "the other post",
                    Place::File(_) | Place::Site => "the post",
                };
                diagnostic.also(span, label)
            }
            Owner::Site | Owner::File => diagnostic,
        }
    }
}

/// A page whose address is taken.
#[must_use]
pub fn same_url(place: impl Into<Place>, path: &str, conflict: &Conflict) -> Diagnostic {
    let message = match (conflict.how, &conflict.owner) {
        (Meeting::Same, Owner::Post(_)) => format!("`{path}` is already the page of another post"),
        (Meeting::Same, Owner::Site) => format!("`{path}` is already a page of the site"),
        _ => conflict.describe(&format!("`{path}`")),
    };
    let diagnostic = Diagnostic::new(codes::SAME_URL, place, message).help("rename the file, or set another `slug`");
    conflict.add_to(diagnostic)
}

/// A page whose name is reserved for publishing.
#[must_use]
pub fn kept_name(place: impl Into<Place>, path: &str) -> Diagnostic {
    Diagnostic::new(codes::KEPT_NAME, place, format!("`{path}` is a reserved name"))
        .help("rename the file, or set a `slug` that does not start with `.vigie-`")
}

/// An older address that is taken.
#[must_use]
pub fn alias_taken(span: Span, alias: &str, conflict: &Conflict) -> Diagnostic {
    let message = conflict.describe(&format!("the alias `{alias}`"));
    let diagnostic =
        Diagnostic::new(codes::ALIAS_TAKEN, span, message).help("remove it from `aliases`, or use another path");
    conflict.add_to(diagnostic)
}

/// An older address of `[[moved]]` that is taken.
#[must_use]
pub fn moved_taken(span: Span, from: &str, conflict: &Conflict) -> Diagnostic {
    let message = conflict.describe(&format!("the older address `{from}`"));
    let diagnostic =
        Diagnostic::new(codes::ALIAS_TAKEN, span, message).help("remove this table, or correct its `from`");
    conflict.add_to(diagnostic)
}

/// An older address that a pattern of `[aliases]` in vigie.toml makes for a post, and that is taken.
#[must_use]
pub fn pattern_taken(span: Span, path: &str, conflict: &Conflict) -> Diagnostic {
    let message = conflict.describe(&format!("`{path}`, the old path of this post,"));
    let help = "change the pattern under `[aliases]` in vigie.toml, or set another `slug`";
    conflict.add_to(Diagnostic::new(codes::ALIAS_TAKEN, span, message).help(help))
}

/// An alias that would leave the site.
#[must_use]
pub fn bad_alias(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_ALIAS, span, format!("`{typed}` cannot be an alias: expected a path inside the site"))
        .help("use a path such as `old/serveur-hs.html`, without `..`")
}

/// An alias with characters that nobody sees.
#[must_use]
pub fn alias_with_hidden_characters(span: Span, typed: &str) -> Diagnostic {
    let shown: String = typed.chars().filter(|letter| !is_unseen(*letter)).collect();
    let message =
        format!("`{shown}` cannot be an alias: it holds characters that show nothing or turn what is beside them");
    Diagnostic::new(codes::BAD_ALIAS, span, message).help(format!("type it again, as `{shown}`"))
}

/// An alias in a folder, or with a name, that is hidden.
#[must_use]
pub fn hidden_alias(span: Span, typed: &str) -> Diagnostic {
    let message = format!("`{typed}` cannot be an alias: no part of it may begin with a dot, except `.well-known/`");
    let plain = typed.split('/').map(|part| part.trim_start_matches('.')).filter(|part| !part.is_empty());
    let help = format!("use a path such as `{}`", plain.collect::<Vec<_>>().join("/"));
    Diagnostic::new(codes::BAD_ALIAS, span, message).help(help)
}

/// An alias that hosts would read as a pattern for many paths.
#[must_use]
pub fn alias_pattern(span: Span, typed: &str) -> Diagnostic {
    let message =
        format!("`{typed}` cannot be an alias: hosts read `*` and `:` as patterns, which would cover other addresses");
    let help = match url::Url::parse(typed).ok().filter(url::Url::has_host) {
        Some(url) => format!("use the path alone: `{}`", url.path().trim_start_matches('/')),
        None => "use a single path without these characters, such as `old/serveur-hs.html`".to_owned(),
    };
    Diagnostic::new(codes::BAD_ALIAS, span, message).help(help)
}

/// An alias that is not a text.
#[must_use]
pub fn alias_is_no_text(span: Span) -> Diagnostic {
    Diagnostic::new(codes::BAD_ALIAS, span, "expected a path inside the site")
        .help("write a list: `aliases: [old/serveur-hs.html]`")
}

/// A slug that would put the page in another folder.
#[must_use]
pub fn bad_slug(span: Span, typed: &str) -> Diagnostic {
    let last =
        typed.rsplit(['/', '\\']).next().map(|last| last.trim_start_matches('.')).filter(|last| !last.is_empty());
    let expected = if typed.contains(['/', '\\']) {
        "expected one part of a URL, without `/`"
    } else {
        "it begins with a dot, so hosts would hide it"
    };
    Diagnostic::new(codes::BAD_SLUG, span, format!("`{typed}` cannot be a slug: {expected}"))
        .help(format!("write `slug: {}`", last.unwrap_or("serveur-hs")))
}

/// A slug that is not a text.
#[must_use]
pub fn slug_is_no_text(span: Span) -> Diagnostic {
    Diagnostic::new(codes::BAD_SLUG, span, "expected a slug: one part of a URL")
        .help("write it as one word: `slug: serveur-hs`")
}

/// A file whose name cannot be part of a URL. `near` is a similar name that can.
#[must_use]
pub fn bad_file_name(span: Span, stem: &str, near: &str) -> Diagnostic {
    Diagnostic::new(
        codes::BAD_FILE_NAME,
        span,
        format!("the file name `{}` cannot be used in a URL", stem.escape_debug()),
    )
    .help(format!("rename the file to `{near}.md`"))
}

/// A slug that is too long for a file name.
#[must_use]
pub fn long_slug(span: Span, most: usize) -> Diagnostic {
    Diagnostic::new(codes::LONG_SLUG, span, format!("the slug is longer than {most} bytes, too long for a file name"))
        .help("set a short one: `slug: serveur-hs`")
}

/// A name that Windows cannot hold. `name` is the part of the path that is meant.
#[must_use]
pub fn windows_name(place: impl Into<Place>, name: &str) -> Diagnostic {
    let message = format!("Windows does not allow a file or folder named `{name}`");
    Diagnostic::new(codes::WINDOWS_NAME, place, message)
        .help("if anyone may build or copy the site on Windows, choose another name")
}

/// A file in static/ whose path is taken; `path` is below `static/`.
#[must_use]
pub fn static_taken(path: &str, conflict: &Conflict) -> Diagnostic {
    let what = match conflict.how {
        Meeting::Same if !matches!(conflict.owner, Owner::File) => {
            format!("this file would replace `{}`, which Vigie generates", conflict.path)
        }
        _ => conflict.describe(&format!("`{path}`")),
    };
    let (code, help) = match conflict.owner {
        Owner::File => (codes::STATIC_TWIN, "rename one of them"),
        Owner::Site | Owner::Post(_) => {
            (codes::STATIC_ON_PAGE, "rename it; to change the page, use a template in templates/")
        }
    };
    conflict.add_to(Diagnostic::new(code, Place::File(format!("static/{path}")), what).help(help))
}

/// A file name in static/ that cannot be a path of the site.
#[must_use]
pub fn static_no_path(path: &str) -> Diagnostic {
    let message = "this file name cannot be used in a URL, so the file is left out";
    Diagnostic::new(codes::BAD_STATIC, Place::File(format!("static/{path}")), message)
        .help("rename it without backslashes and control characters")
}

/// Two services whose files would be the same file on many systems.
#[must_use]
pub fn service_twin(span: Span, id: &str, first: &str, other: Span) -> Diagnostic {
    let message = format!("the ids `{id}` and `{first}` differ only in case: their pages would be the same file");
    Diagnostic::new(codes::DUPLICATE_ID, span, message).also(other, "the other id").help("change one of them")
}

/// An older id that is also an id or an older id of another service.
#[must_use]
pub fn older_id_taken(span: Span, id: &str, other: Span) -> Diagnostic {
    Diagnostic::new(codes::OLDER_ID_TAKEN, span, format!("the old id `{id}` belongs to another service"))
        .also(other, "the other service")
        .help("remove it from `was`")
}
