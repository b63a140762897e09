//! A site's own templates: loading them with all their mistakes at once, and reporting each at its place.

use super::super::filters;
use super::{BUILT_IN, OWN, SourceId, mistakes, own_name};
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{Span, Tree};
use std::collections::BTreeSet;
use std::ops::Range;
use tera::{Error, ErrorKind, Tera};

/// The most templates of a site, because they can be nested in a chain of includes or extends.
const MOST: usize = 200;

/// The longest chain of includes or extends.
const DEEPEST: usize = 12;

/// The site's template files: name (`templates/page.html`), source and text.
pub(super) struct TemplateFiles(Vec<TemplateFile>);

struct TemplateFile {
    name: String,
    source: SourceId,
    text: String,
}

impl TemplateFiles {
    /// All templates of a tree but unchanged copies of the program's: those are there already.
    pub(super) fn new(tree: &Tree) -> Self {
        let file = |&source: &SourceId| {
            let read = tree.sources.get(source);
            own_name(&read.path).map(|_| TemplateFile { name: read.path.clone(), source, text: read.text.clone() })
        };
        let files = tree.templates.iter().filter_map(file).take(MOST);
        let (copies, mut own): (Vec<TemplateFile>, Vec<TemplateFile>) = files.partition(TemplateFile::is_a_copy);
        // Keep a copy that another template calls by its full name.
        let called = |copy: &TemplateFile| own.iter().any(|file| quoted(&file.text, &copy.name).is_some());
        let called: Vec<TemplateFile> = copies.into_iter().filter(called).collect();
        own.extend(called);
        Self(own)
    }

    /// Templates beyond those that are read.
    pub(super) fn too_many(tree: &Tree) -> Option<Diagnostic> {
        let mut templates = tree.templates.iter().filter(|id| own_name(&tree.sources.get(**id).path).is_some());
        let first = templates.nth(MOST)?;
        Some(mistakes::too_many_templates(&tree.sources.get(*first).path, MOST))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The built-in templates and all valid ones of the site. Templates with a mistake are reported and left out.
    pub(super) fn load(&self, built_in: &Tera, report: &mut Report) -> Tera {
        let mut check = TemplateCheck { files: self, built_in, faulty: BTreeSet::new(), stubs: BTreeSet::new() };
        check.syntax(report);
        check.names(report);
        check.depth(report);
        self.unused(report);
        let mut faulty = check.faulty;
        loop {
            let mut tera = built_in.clone();
            let sound = self.0.iter().filter(|file| !faulty.contains(&file.name));
            let Err(error) = tera.add_raw_templates(sound.map(|file| (&file.name, &file.text))) else { return tera };
            // Templates that extend a faulty one are left out with it, without a report of their own.
            let fallen = named_in(&error).into_iter().filter(|name| self.find(name).is_some());
            let before = faulty.len();
            faulty.extend(fallen);
            if faulty.len() == before {
                faulty.extend(self.0.iter().map(|file| file.name.clone()));
            }
        }
    }

    fn find(&self, name: &str) -> Option<&TemplateFile> {
        self.0.iter().find(|file| file.name == name)
    }

    /// Every name that an `extends` or `include` can say.
    fn names(&self) -> impl Iterator<Item = &str> {
        BUILT_IN.iter().map(|(name, _)| *name).chain(self.0.iter().filter_map(|file| own_name(&file.name)))
    }

    /// Reports templates that replace no built-in one and that no other template uses.
    fn unused(&self, report: &mut Report) {
        for file in &self.0 {
            let Some(name) = own_name(&file.name) else { continue };
            let known = BUILT_IN.iter().any(|(built_in, _)| *built_in == name);
            let named = |other: &TemplateFile| {
                other.name != file.name && [name, &file.name].iter().any(|name| quoted(&other.text, name).is_some())
            };
            let gives_components = file.text.contains("{% component") || file.text.contains("{%- component");
            if !known && !gives_components && !self.0.iter().any(named) {
                report.add(mistakes::unused_template(&file.name, name, BUILT_IN.map(|(name, _)| name)));
            }
        }
    }

    /// A fault while making a page, at its place in the site's template.
    pub(super) fn fault(&self, error: &Error, page: &str) -> Diagnostic {
        let ErrorKind::RenderingError(fault) = error.kind() else {
            return mistakes::template_fault(OWN, &format!("{error} (while rendering {page})"));
        };
        let Some(file) = self.find(fault.filename()) else {
            return mistakes::template_fault(
                fault.filename(),
                &format!("{} (while rendering {page})", fault.message()),
            );
        };
        let span = file.span(fault.span().range.clone());
        match undefined(fault.message()) {
            Some((name, known)) => mistakes::undefined_variable(span, name, known, page),
            None => mistakes::rendering(span, fault.message(), page),
        }
    }
}

impl TemplateFile {
    /// Whether the program has the same template.
    fn is_a_copy(&self) -> bool {
        BUILT_IN.iter().any(|(name, text)| own_name(&self.name) == Some(name) && self.text == *text)
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range)
    }

    /// The place of a name in quotes, else the beginning.
    fn quoted(&self, name: &str) -> Span {
        self.span(quoted(&self.text, name).unwrap_or(0..0))
    }

    /// The place of a line (from 1) and a column (from 1, in characters), `length` characters long.
    fn at(&self, line: usize, column: usize, length: usize) -> Span {
        let start: usize = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = self.text.get(start..).unwrap_or_default();
        let offset = |count: usize| rest.char_indices().nth(count).map_or(rest.len(), |(at, _)| at);
        let column = column.saturating_sub(1);
        self.span(start + offset(column)..start + offset(column + length.max(1)))
    }
}

/// How to continue the search after a mistake that stopped it.
enum Next {
    /// All mistakes are reported.
    Done,
    /// Try again with what was found out.
    Again,
    /// Without that file.
    Without(String),
}

/// The search for all mistakes of all files, before any page is made.
struct TemplateCheck<'a> {
    files: &'a TemplateFiles,
    built_in: &'a Tera,
    /// Names of files with a mistake.
    faulty: BTreeSet<String>,
    /// Names that do not exist, for which empty templates are added so that the search can continue.
    stubs: BTreeSet<String>,
}

impl TemplateCheck<'_> {
    /// The first mistake of form of each file.
    fn syntax(&mut self, report: &mut Report) {
        for file in &self.files.0 {
            let Err(error) = Tera::default().add_raw_template(&file.name, &file.text) else { continue };
            if let ErrorKind::SyntaxError(fault) = error.kind() {
                report.add(mistakes::template_syntax(file.span(fault.span().range.clone()), fault.message()));
                self.faulty.insert(file.name.clone());
            }
        }
    }

    /// Names that are not there, over all files that can be read.
    fn names(&mut self, report: &mut Report) {
        let broken = self.faulty.clone();
        let mut out: BTreeSet<String> = broken;
        // Each turn leaves a file out or adds a stub, so it ends.
        for _ in 0..=2 * self.files.0.len() {
            let mut tera = self.built_in.clone();
            let readable = self.files.0.iter().filter(|file| !out.contains(&file.name));
            let stubs = self.stubs.iter().map(|name| (name.as_str(), ""));
            let all: Vec<(&str, &str)> =
                readable.map(|file| (file.name.as_str(), file.text.as_str())).chain(stubs).collect();
            let Err(error) = tera.add_raw_templates(all) else { return };
            match self.report(&error, report) {
                Next::Done => return,
                Next::Again => {}
                Next::Without(name) => {
                    out.insert(name);
                }
            }
        }
    }

    /// Files that include or extend more others than the engine can follow.
    fn depth(&mut self, report: &mut Report) {
        let sound: Vec<&TemplateFile> = self.files.0.iter().filter(|file| !self.faulty.contains(&file.name)).collect();
        let mut deep: BTreeSet<&str> = sound.iter().filter_map(|file| own_name(&file.name)).collect();
        for _ in 0..DEEPEST {
            let leads_on = |file: &&&TemplateFile| called(&file.text).any(|name| deep.contains(name));
            deep = sound.iter().filter(leads_on).filter_map(|file| own_name(&file.name)).collect();
        }
        for file in sound.iter().filter(|file| own_name(&file.name).is_some_and(|name| deep.contains(name))) {
            report.add(mistakes::too_deep_templates(&file.name, DEEPEST));
            self.faulty.insert(file.name.clone());
        }
    }

    /// Reports what stopped the loading.
    fn report(&mut self, error: &Error, report: &mut Report) -> Next {
        match error.kind() {
            ErrorKind::MissingParent { current, parent } => {
                let Some(file) = self.files.find(current) else { return Next::Done };
                // A parent that is there but cannot be read is reported already.
                if self.files.find(&format!("{OWN}{parent}")).is_none() && self.files.find(parent).is_none() {
                    report.add(mistakes::missing_parent(file.quoted(parent), parent, self.files.names()));
                }
                self.faulty.insert(current.clone());
                self.stubs.insert(parent.clone());
                Next::Again
            }
            ErrorKind::CircularExtend { inheritance_chain: chain, .. } => {
                self.circle(chain, mistakes::extends_itself, report)
            }
            ErrorKind::CircularInclude { include_chain: chain, .. } => {
                self.circle(chain, mistakes::includes_itself, report)
            }
            ErrorKind::Msg(text) if text.starts_with("Component `") => self.component(text, report),
            ErrorKind::Msg(text) => {
                for message in reports(text) {
                    self.name(&message, report);
                }
                Next::Done
            }
            _ => Next::Done,
        }
    }

    fn circle(&mut self, chain: &[String], mistake: fn(Span, &str) -> Diagnostic, report: &mut Report) -> Next {
        let Some(file) = chain.iter().rev().find_map(|name| self.files.find(name)) else { return Next::Done };
        let short = own_name(&file.name).unwrap_or(&file.name);
        report.add(mistake(file.quoted(short), short));
        self.faulty.insert(file.name.clone());
        Next::Without(file.name.clone())
    }

    /// "Component `x` is defined in both `a` and `b`".
    fn component(&mut self, text: &str, report: &mut Report) -> Next {
        let names: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
        let [component, first, second] = names[..] else { return Next::Done };
        let Some(file) = self.files.find(second) else { return Next::Done };
        let at = file.text.find(component).map_or(0..0, |at| at..at + component.len());
        report.add(mistakes::component_twice(file.span(at), component, first));
        self.faulty.insert(second.to_owned());
        Next::Without(second.to_owned())
    }

    /// One name that is not there.
    fn name(&mut self, message: &EngineMessage<'_>, report: &mut Report) {
        let Some(file) = self.files.find(message.file) else { return };
        let Some(name) = message.message.split('`').nth(1) else { return };
        let span = file.at(message.line, message.column, message.length);
        if message.message.starts_with("Block") {
            // Below a stub every block is unknown.
            if !self.faulty.contains(message.file) {
                report.add(mistakes::unknown_block(span, name, blocks()));
            }
        } else {
            let kind = ["filter", "test", "function", "component", "template"]
                .into_iter()
                .find(|kind| message.message.contains(&format!("nknown {kind} ")))
                .unwrap_or("template");
            let there = kind == "template" && self.files.find(&format!("{OWN}{name}")).is_some();
            if !there {
                let known = known(kind, self.built_in, self.files);
                let known = known.iter().map(String::as_str);
                report.add(mistakes::unknown_in_template(span, kind, name, known));
            }
        }
        self.faulty.insert(message.file.to_owned());
    }
}

/// Names of that kind that templates can call.
fn known(kind: &str, tera: &Tera, files: &TemplateFiles) -> Vec<String> {
    /// What the template engine brings itself.
    const FILTERS: &str = "safe default upper lower wordcount escape escape_html escape_xml newlines_to_br pluralize trim \
        trim_start trim_end replace capitalize title truncate indent str int float length reverse split abs round first \
        last nth join sort unique get values keys pairs group_by";
    const TESTS: &str = "string number map bool array integer float none iterable defined undefined odd even divisible_by \
        starting_with ending_with containing";
    const FUNCTIONS: &str = "range throw super";
    let words =
        |list: &str, ours: &[&str]| list.split_whitespace().chain(ours.iter().copied()).map(str::to_owned).collect();
    match kind {
        "filter" => words(FILTERS, &filters::FILTERS),
        "test" => words(TESTS, &[]),
        "function" => words(FUNCTIONS, &filters::FUNCTIONS),
        "component" => tera.get_component_names().map(str::to_owned).collect(),
        _ => files.names().map(str::to_owned).collect(),
    }
}

/// The names of all built-in blocks.
fn blocks() -> Vec<&'static str> {
    let opens = |text: &'static str| {
        text.split("{%").skip(1).filter_map(|tag| {
            let mut words = tag.trim_start_matches('-').split_whitespace();
            words.next().filter(|word| *word == "block").and(words.next())
        })
    };
    BUILT_IN.iter().flat_map(|(_, text)| opens(text)).collect()
}

/// A mistake as the template engine prints it.
struct EngineMessage<'a> {
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    length: usize,
}

/// Takes apart what the template engine prints of names that are not there: it has no other form for them.
///
/// `error: MESSAGE`, ` --> FILE:LINE:COLUMN`, ` |`, `LINE | TEXT`, ` | ^^^^`, parted by empty lines.
fn reports(text: &str) -> Vec<EngineMessage<'_>> {
    let mut list = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(message) = line.strip_prefix("error: ") else { continue };
        let Some(place) = lines.next().and_then(|line| line.trim_start().strip_prefix("--> ")) else { continue };
        let mut parts = place.rsplitn(3, ':');
        let mut number = || parts.next().and_then(|part| part.parse().ok());
        let (Some(column), Some(line)) = (number(), number()) else { continue };
        let Some(file) = parts.next() else { continue };
        let length = lines.nth(2).map_or(1, |marks| marks.matches('^').count());
        list.push(EngineMessage { message, file, line, column, length });
    }
    list
}

/// The templates that an error of loading names.
fn named_in(error: &Error) -> Vec<String> {
    match error.kind() {
        ErrorKind::MissingParent { current, .. } => vec![current.clone()],
        ErrorKind::CircularExtend { inheritance_chain: chain, .. }
        | ErrorKind::CircularInclude { include_chain: chain, .. } => chain.clone(),
        ErrorKind::SyntaxError(fault) => vec![fault.filename().to_owned()],
        ErrorKind::Msg(text) if text.starts_with("Component `") => {
            text.split('`').skip(1).step_by(2).skip(1).map(str::to_owned).collect()
        }
        ErrorKind::Msg(text) => reports(text).iter().map(|told| told.file.to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// The variable that is not defined, and those that are: "Variable `x` is not defined. Available variables: a, b".
fn undefined(message: &str) -> Option<(&str, Vec<&str>)> {
    let (before, after) = message.split_once("` is not defined")?;
    let (_, name) = before.split_once('`')?;
    let known =
        after.split_once(": ").map_or_else(Vec::new, |(_, list)| list.trim_end_matches('.').split(", ").collect());
    Some((name, known))
}

/// The templates that a text includes or extends.
fn called(text: &str) -> impl Iterator<Item = &str> {
    text.split("{%").skip(1).filter_map(|tag| {
        let tag = tag.trim_start_matches('-').trim_start();
        let rest = tag.strip_prefix("include").or_else(|| tag.strip_prefix("extends"))?.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
        rest[1..].split(quote).next()
    })
}

/// Where a text says a name in quotes.
fn quoted(text: &str, name: &str) -> Option<Range<usize>> {
    ['"', '\'', '`'].iter().find_map(|quote| {
        let needle = format!("{quote}{name}{quote}");
        text.find(&needle).map(|at| at..at + needle.len())
    })
}
