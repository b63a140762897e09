//! Prints mistakes: for a person, for an editor, or for a program.

mod window;

use super::{Diagnostic, Level, Place};
use crate::characters::{shown, shown_on_one_line};
use crate::source::{Sources, Span};
use crate::spaces::one_line;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Drawn, Origin, Renderer, Snippet};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use window::SourceWindow;

/// In what form mistakes are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// The line drawn with the mistake underlined, as rustc does.
    #[default]
    Text,
    /// One line each: `path:line:col: error[code]: message. help`.
    Short,
    /// One array of objects.
    Json,
    /// Workflow commands of GitHub Actions, which become annotations.
    Github,
    /// A Code Quality report of GitLab.
    Gitlab,
}

/// How mistakes are printed.
#[derive(Debug, Clone, Default)]
pub struct PrintOptions {
    /// The form.
    pub format: Format,
    /// Whether text is coloured.
    pub colours: bool,
    /// Whether a [`Level::Flaw`] is an error (in `check`) or a warning (in `build`).
    pub flaws_are_errors: bool,
    /// The path from the current folder to the site, so that terminals can open places: empty, or ends with `/`.
    pub prefix: String,
}

/// Mistakes as text. Ends with a line break unless it is empty.
#[must_use]
pub fn draw(list: &[Diagnostic], sources: &Sources, how: &PrintOptions) -> String {
    match how.format {
        Format::Text => text(list, sources, how),
        Format::Short => {
            list.iter().map(|mistake| short(mistake, &JsonDiagnostic::new(mistake, sources, how))).collect()
        }
        Format::Json => json(&JsonDiagnostic::all(list, sources, how)),
        Format::Github => list.iter().map(|mistake| github(&JsonDiagnostic::new(mistake, sources, how))).collect(),
        Format::Gitlab => gitlab(list, sources, how),
    }
}

/// Why a command failed, drawn like a mistake.
#[must_use]
pub fn failure(message: &str, help: Option<&str>, colours: bool) -> String {
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    let mut group = Group::with_title(Drawn::ERROR.primary_title(shown(message)));
    if let Some(help) = help {
        group = group.element(Drawn::HELP.message(shown(help)));
    }
    format!("{}\n", renderer.render(&[group]))
}

/// A mistake for programs. Lines and columns count from 1, columns in characters. The end is the place of the last
/// character.
#[derive(Debug, Serialize)]
pub struct JsonDiagnostic<'a> {
    level: &'static str,
    code: &'static str,
    message: &'a str,
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    help: Option<Cow<'a, str>>,
}

impl<'a> JsonDiagnostic<'a> {
    /// A mistake with its place in numbers.
    #[must_use]
    pub fn new(mistake: &'a Diagnostic, sources: &Sources, how: &PrintOptions) -> Self {
        let span = match &mistake.place {
            Place::Text(span) => Some(*span),
            Place::File(_) | Place::Site => None,
        };
        let start = span.map(|span| sources.place(span));
        let end = span.map(|span| sources.place(last_character(sources, span)));
        let file = match &mistake.place {
            Place::Text(span) => Some(format!("{}{}", how.prefix, sources.get(span.source).path)),
            Place::File(path) => Some(format!("{}{path}", how.prefix)),
            Place::Site => None,
        };
        Self {
            level: level(mistake.level, how),
            code: mistake.code,
            message: &mistake.message,
            file,
            line: start.map(|place| place.0),
            column: start.map(|place| place.1),
            end_line: end.map(|place| place.0),
            end_column: end.map(|place| place.1),
            help: help(mistake, sources, how),
        }
    }

    /// All mistakes of a list.
    #[must_use]
    pub fn all(list: &'a [Diagnostic], sources: &Sources, how: &PrintOptions) -> Vec<Self> {
        list.iter().map(|mistake| Self::new(mistake, sources, how)).collect()
    }

    fn is_error(&self) -> bool {
        self.level == "error"
    }
}

fn level(level: Level, how: &PrintOptions) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Flaw if how.flaws_are_errors => "error",
        Level::Flaw | Level::Warning => "warning",
    }
}

/// What to do: a command on the file of the mistake names it as its place does, to be run where it is shown.
fn help<'a>(mistake: &'a Diagnostic, sources: &Sources, how: &PrintOptions) -> Option<Cow<'a, str>> {
    let help = mistake.help.as_deref()?;
    let path = mistake.span().map(|span| sources.get(span.source).path.as_str());
    Some(match path.filter(|path| !how.prefix.is_empty() && path.contains('/') && help.contains(path)) {
        Some(path) => Cow::Owned(help.replace(path, &format!("{}{path}", how.prefix))),
        None => Cow::Borrowed(help),
    })
}

/// The place of a span's last character; of an empty span, the span itself.
fn last_character(sources: &Sources, span: Span) -> Span {
    let text = sources.text(span).trim_end_matches(['\n', '\r']);
    let at = text.char_indices().next_back().map_or(0, |(at, _)| at);
    span.part(at..at)
}

fn text(list: &[Diagnostic], sources: &Sources, how: &PrintOptions) -> String {
    let renderer = if how.colours { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    for mistake in list {
        let drawn = if level(mistake.level, how) == "error" { Drawn::ERROR } else { Drawn::WARNING };
        let title = drawn.primary_title(shown_on_one_line(&mistake.message)).id(mistake.code);
        let mut group = match &mistake.place {
            Place::Text(span) => snippets(Group::with_title(title), mistake, *span, sources, how),
            Place::File(path) => {
                let group = title.element(Origin::path(shown_path(path, how)));
                match second_place(mistake, sources, how) {
                    Some(place) => group.element(place),
                    None => group,
                }
            }
            Place::Site => Group::with_title(title),
        };
        if let Some(help) = help(mistake, sources, how) {
            group = group.element(Drawn::HELP.message(shown(&help).into_owned()));
        }
        text.push_str(&renderer.render(&[group]));
        text.push_str("\n\n");
    }
    text
}

/// A path from the current folder, as a terminal may get it.
fn shown_path(path: &str, how: &PrintOptions) -> String {
    shown_on_one_line(&format!("{}{path}", how.prefix)).into_owned()
}

/// The line of the mistake, and that of its second place.
fn snippets<'a>(
    group: Group<'a>,
    mistake: &'a Diagnostic,
    span: Span,
    sources: &'a Sources,
    how: &PrintOptions,
) -> Group<'a> {
    let path = |span: Span| shown_path(&sources.get(span.source).path, how);
    let snippet = |window: &SourceWindow<'a>, span: Span| {
        Snippet::source(window.text.clone()).line_start(window.line).path(path(span))
    };
    let also = mistake.also.as_ref().map(|(also, label)| (*also, label.as_str()));
    let primary = |window: &SourceWindow<'a>| {
        let label = mistake.label.as_deref().map(shown_on_one_line);
        let place = AnnotationKind::Primary.span(window.place(sources, span)).label(label);
        snippet(window, span).annotation(place)
    };
    let second = |window: &SourceWindow<'a>, (also, label): (Span, &'a str)| {
        AnnotationKind::Context.span(window.place(sources, also)).label(shown_on_one_line(label))
    };
    // Two places in one file are drawn in one window, unless they are far from each other.
    if let Some(also) = also.filter(|(also, _)| also.source == span.source)
        && let Some(window) = SourceWindow::around(sources, span, Some(also.0))
    {
        return group.element(primary(&window).annotation(second(&window, also)));
    }
    let Some(window) = SourceWindow::around(sources, span, None) else {
        let (line, column) = sources.place(span);
        return group.element(Origin::path(path(span)).line(line).char_column(column));
    };
    let group = group.element(primary(&window));
    match second_place(mistake, sources, how) {
        Some(place) => group.element(place),
        None => group,
    }
}

/// The line of a mistake's second place, by itself.
fn second_place<'a>(
    mistake: &'a Diagnostic,
    sources: &'a Sources,
    how: &PrintOptions,
) -> Option<Snippet<'a, Annotation<'a>>> {
    let (span, label) = mistake.also.as_ref()?;
    let window = SourceWindow::around(sources, *span, None)?;
    let path = shown_path(&sources.get(span.source).path, how);
    let place = AnnotationKind::Context.span(window.place(sources, *span)).label(shown_on_one_line(label));
    Some(Snippet::source(window.text).line_start(window.line).path(path).annotation(place))
}

fn short(mistake: &Diagnostic, told: &JsonDiagnostic<'_>) -> String {
    let mut line = String::new();
    if let Some(file) = &told.file {
        line.push_str(&shown_on_one_line(file));
        if let (Some(at), Some(column)) = (told.line, told.column) {
            let _ = write!(line, ":{at}:{column}");
        }
        line.push_str(": ");
    }
    let _ = write!(line, "{}[{}]: {}", told.level, mistake.code, one_line(told.message));
    if let Some(help) = &told.help {
        let stop = if line.ends_with('?') { "" } else { "." };
        let _ = write!(line, "{stop} {}", one_line(help));
    }
    line.push('\n');
    line
}

fn json(values: &impl Serialize) -> String {
    // This fails only for maps with keys that are not strings and for serialisers that fail. There are none here.
    let mut text = serde_json::to_string_pretty(values).unwrap_or_default();
    text.push('\n');
    text
}

/// A workflow command: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
fn github(told: &JsonDiagnostic<'_>) -> String {
    let mut properties = Vec::new();
    if let Some(file) = &told.file {
        properties.push(format!("file={}", github_property(file)));
    }
    if let (Some(line), Some(end_line)) = (told.line, told.end_line) {
        properties.push(format!("line={line},endLine={end_line}"));
        // GitHub takes columns only of a mistake within one line.
        if let (true, Some(column), Some(end_column)) = (line == end_line, told.column, told.end_column) {
            properties.push(format!("col={column},endColumn={end_column}"));
        }
    }
    properties.push(format!("title={}", github_property(told.code)));
    let help = told.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
    let message = github_data(&format!("{}{help}", told.message));
    format!("::{} {}::{message}\n", told.level, properties.join(","))
}

/// Escapes as the runner's `toolkit` does (`escapeData`).
fn github_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes as the runner's `toolkit` does (`escapeProperty`).
fn github_property(text: &str) -> String {
    github_data(text).replace(':', "%3A").replace(',', "%2C")
}

/// An entry of <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.
#[derive(Serialize)]
struct Quality {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: GitlabLocation,
}

#[derive(Serialize)]
struct GitlabLocation {
    path: String,
    lines: GitlabLines,
}

#[derive(Serialize)]
struct GitlabLines {
    begin: usize,
}

fn gitlab(list: &[Diagnostic], sources: &Sources, how: &PrintOptions) -> String {
    // The line is left out of the fingerprint: a mistake that only moves is the same one.
    let mut times = BTreeMap::new();
    let entries = list.iter().map(|mistake| {
        let told = JsonDiagnostic::new(mistake, sources, how);
        let path = told.file.clone().unwrap_or_else(|| format!("{}vigie.toml", how.prefix));
        let identity = format!("{path}\0{}\0{}", told.code, told.message);
        let nth = times.entry(identity.clone()).and_modify(|nth| *nth += 1).or_insert(0_usize);
        let help = told.help.as_ref().map(|help| format!(". {help}")).unwrap_or_default();
        Quality {
            description: format!("{}{help}", told.message),
            check_name: told.code,
            fingerprint: fingerprint(&format!("{identity}\0{nth}")),
            severity: if told.is_error() { "major" } else { "minor" },
            location: GitlabLocation { path, lines: GitlabLines { begin: told.line.unwrap_or(1) } },
        }
    });
    json(&entries.collect::<Vec<_>>())
}

fn fingerprint(identity: &str) -> String {
    Sha256::digest(identity).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Format, PrintOptions, draw};
    use crate::diagnostic::{Diagnostic, Level, Place, codes};
    use crate::source::{Source, Sources, Span};

    /// A mistake at `word` of a small post → how it is printed.
    fn check(level: Level, word: &str, how: &PrintOptions, expected: &str) {
        let post = "---\ntitle: Été, « panne »\nseverty: major\n---\n";
        let mut sources = Sources::default();
        let source = sources.add(Source::new("content/incidents/a.md", post.as_bytes().to_vec()));
        let at = post.find(word).unwrap();
        let mistake = made(level, "unknown-key", Span::new(source, at..at + word.len()), "no key is: this")
            .label("not known")
            .help("did you mean `severity`, 100 %?");
        assert_eq!(draw(&[mistake], &sources, how), expected);
    }

    fn format(format: Format) -> PrintOptions {
        PrintOptions { format, ..PrintOptions::default() }
    }

    /// A mistake of any level and name.
    fn made(level: Level, code: &'static str, place: impl Into<Place>, message: &str) -> Diagnostic {
        Diagnostic { level, code, ..Diagnostic::new(codes::UNKNOWN_KEY, place, message) }
    }

    #[test]
    fn text_draws_the_line() {
        let expected = "\
error[unknown-key]: no key is: this
 --> content/incidents/a.md:3:1
  |
3 | severty: major
  | ^^^^^^^ not known
  |
  = help: did you mean `severity`, 100 %?

";
        check(Level::Error, "severty", &format(Format::Text), expected);
        let moved = PrintOptions { prefix: "../".to_owned(), ..PrintOptions::default() };
        check(Level::Error, "severty", &moved, &expected.replace("content/", "../content/"));
    }

    #[test]
    fn a_question_gets_no_full_stop_before_the_help() {
        let mistake = made(Level::Error, "two-days", Place::Site, "day or month first?").help("write `2021-05-04`");
        let told = draw(&[mistake], &Sources::default(), &format(Format::Short));
        assert_eq!(told, "error[two-days]: day or month first? write `2021-05-04`\n");
    }

    #[test]
    fn a_command_on_the_file_names_it_as_its_place_does() {
        let mut sources = Sources::default();
        let source = sources.add(Source::new("content/incidents/a.md", b"caf\xe9".to_vec()));
        let mistake = crate::diagnostic::post::not_utf8(Span::new(source, 3..4), "content/incidents/a.md", "latin1");
        for (prefix, path) in [("", " content/incidents/a.md >"), ("site/", " site/content/incidents/a.md >")] {
            for form in [Format::Text, Format::Short, Format::Json] {
                let how = PrintOptions { prefix: prefix.to_owned(), ..format(form) };
                let told = draw(std::slice::from_ref(&mistake), &sources, &how);
                assert!(told.contains(&format!("utf-8{path} new.md")), "{told}");
            }
        }
    }

    #[test]
    fn columns_count_characters() {
        let expected =
            "content/incidents/a.md:2:15: error[unknown-key]: no key is: this. did you mean `severity`, 100 %?\n";
        check(Level::Error, "panne", &format(Format::Short), expected);
    }

    #[test]
    fn a_flaw_is_a_warning_in_build_and_an_error_in_check() {
        let how = format(Format::Short);
        let told =
            "content/incidents/a.md:3:1: warning[unknown-key]: no key is: this. did you mean `severity`, 100 %?\n";
        check(Level::Flaw, "severty", &how, told);
        let how = PrintOptions { flaws_are_errors: true, ..how };
        check(Level::Flaw, "severty", &how, &told.replace("warning", "error"));
        check(Level::Warning, "severty", &how, told);
    }

    #[test]
    fn github_gets_what_it_would_misread_escaped() {
        let expected = "::error file=content/incidents/a.md,line=3,endLine=3,col=1,endColumn=7,title=unknown-key\
                        ::no key is: this%0Adid you mean `severity`, 100 %25?\n";
        check(Level::Error, "severty", &format(Format::Github), expected);
        assert_eq!(super::github_property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
    }

    #[test]
    fn json_has_all_places() {
        let expected = r#"[
  {
    "level": "error",
    "code": "unknown-key",
    "message": "no key is: this",
    "file": "content/incidents/a.md",
    "line": 2,
    "column": 8,
    "end_line": 3,
    "end_column": 7,
    "help": "did you mean `severity`, 100 %?"
  }
]
"#;
        check(Level::Error, "Été, « panne »\nseverty", &format(Format::Json), expected);
        assert_eq!(draw(&[], &Sources::default(), &format(Format::Json)), "[]\n");
    }

    #[test]
    fn gitlab_knows_a_mistake_again_when_it_moves() {
        let told = |before: &str| {
            let mut sources = Sources::default();
            let source = sources.add(Source::new("a.md", format!("{before}x x").into_bytes()));
            let at = |at: usize| Span::new(source, before.len() + at..before.len() + at + 1);
            let list = [0, 2].map(|place| made(Level::Error, "x", at(place), "an x"));
            let told = draw(&list, &sources, &format(Format::Gitlab));
            let value: serde_json::Value = serde_json::from_str(&told).unwrap();
            let entries = value.as_array().unwrap().clone();
            entries
                .iter()
                .map(|entry| (entry["fingerprint"].to_string(), entry["location"]["lines"]["begin"].as_u64().unwrap()))
                .unzip::<_, _, Vec<_>, Vec<_>>()
        };
        let (here, first) = told("");
        let (moved, third) = told("\n\n");
        assert_eq!((first, third), (vec![1, 1], vec![3, 3]));
        assert_eq!(here, moved);
        assert_ne!(here[0], here[1]);
    }

    #[test]
    fn odd_places_are_drawn_too() {
        let mut sources = Sources::default();
        let source = sources.add(Source::new("a.md", "é\r\n".as_bytes().to_vec()));
        let empty = sources.add(Source::new("b.md", Vec::new()));
        let list = [
            made(Level::Error, "far", Span::new(source, 90..99), "beyond the end"),
            made(Level::Error, "half", Span::new(source, 1..2), "within a character"),
            made(Level::Error, "end", Span::new(source, 4..4), "at the end"),
            made(Level::Error, "none", Span::new(empty, 0..0), "an empty file").also(Span::new(source, 0..2), "x"),
            made(Level::Warning, "file", "static/x", "a file"),
            made(Level::Warning, "site", Place::Site, "the site"),
        ];
        for format in [Format::Text, Format::Short, Format::Json, Format::Github, Format::Gitlab] {
            let told = draw(&list, &sources, &super::tests::format(format));
            for mistake in &list {
                assert!(told.contains(&mistake.message), "{told}");
            }
        }
    }
}
