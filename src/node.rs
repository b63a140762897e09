//! Values with their places, whatever notation they were typed in: YAML front matter and `vigie.toml` are read the same way.

use crate::characters::{beginning_of, is_override, isolated, keep_allowed};
use crate::diagnostic::{Diagnostic, Report, post, value};
use crate::source::{SourceId, Span, Spanned};
use crate::spaces;
use saphyr_parser::{Event, Parser, ScalarStyle};
use toml::de::{DeTable, DeValue};

/// How deep values may be nested: far more than any post needs.
const MAX_DEPTH: usize = 32;

/// The most bytes of a text.
const LONGEST: usize = 10_000;

/// How many values a list or a table may hold: far more than any site needs.
pub const MOST_VALUES: usize = 1000;

/// A value at a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Without its place.
    pub value: Value,
    /// Its place.
    pub span: Span,
}

/// A value: scalars stay the text that was typed, so that no notation's types get in the way of a time.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing: `key:` or `~`.
    Null,
    /// A text, number, date or truth value, as typed; `plain` when it stood without quotes.
    Scalar {
        /// The text, unescaped.
        text: String,
        /// Whether it stood without quotes.
        plain: bool,
    },
    /// A sequence of YAML, an array of TOML.
    List(Vec<Node>),
    /// A map, in its order.
    Map(Vec<(Spanned<String>, Node)>),
}

impl Value {
    /// How many values a list or a table holds.
    fn length(&self) -> usize {
        match self {
            Self::Null | Self::Scalar { .. } => 0,
            Self::List(items) => items.len(),
            Self::Map(entries) => entries.len(),
        }
    }
}

impl Node {
    /// The node as JSON, for the templates: plain numbers and truth values keep their type.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Scalar { text, plain } => {
                let typed = plain.then(|| serde_json::from_str(text).ok()).flatten();
                typed
                    .filter(|value: &serde_json::Value| value.is_number() || value.is_boolean())
                    .unwrap_or_else(|| text.clone().into())
            }
            Value::List(items) => items.iter().map(Self::to_json).collect(),
            Value::Map(entries) => serde_json::Value::Object(
                entries.iter().map(|(key, node)| (key.value.clone(), node.to_json())).collect(),
            ),
        }
    }

    /// What it is, in words for messages.
    fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Scalar { .. } => "a value",
            Value::List(_) => "a list",
            Value::Map(_) => "a table",
        }
    }
}

/// Reads a block of YAML that begins at byte `offset` of its source.
///
/// # Errors
/// The first place that is not YAML, an anchor or alias (a post never needs one), or a nesting deeper than any post needs.
pub fn yaml(source: SourceId, block: &str, offset: usize) -> Result<Node, Diagnostic> {
    let places = Places::new(source, block, offset);
    let mut parser = Parser::new_from_str(block);
    let mut open: Vec<(Node, Option<Spanned<String>>)> = Vec::new();
    let mut done = None;
    while let Some(event) = parser.next_event() {
        let (event, at) = event.map_err(|error| value::not_yaml(places.point(error.marker().index()), error.info()))?;
        let span = places.span(at.start.index(), at.end.index());
        let node = match event {
            Event::Alias(_) => return Err(value::yaml_alias(span)),
            Event::Scalar(text, style, _, _) => {
                let plain = style == ScalarStyle::Plain;
                let value = match text.as_ref() {
                    "" | "~" | "null" if plain => Value::Null,
                    _ => Value::Scalar { text: text.into_owned(), plain },
                };
                Node { value, span }
            }
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                if open.len() >= MAX_DEPTH {
                    return Err(value::too_deep(span));
                }
                let value =
                    if matches!(event, Event::SequenceStart(..)) { Value::List(vec![]) } else { Value::Map(vec![]) };
                open.push((Node { value, span }, None));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some((mut node, _)) => {
                    node.span.end = span.end.max(node.span.end);
                    node
                }
                None => continue,
            },
            _ => continue,
        };
        if let Some((Node { value, span }, _)) = open.last()
            && value.length() >= MOST_VALUES
        {
            return Err(value::too_many(Span { end: span.start + 1, ..*span }, MOST_VALUES));
        }
        match open.last_mut() {
            None => done = done.or(Some(node)),
            Some((Node { value: Value::List(items), .. }, _)) => items.push(node),
            Some((Node { value: Value::Map(entries), .. }, key)) => match key.take() {
                Some(key) => {
                    if let Some((first, _)) = entries.iter().find(|(known, _)| known.value == key.value) {
                        return Err(value::duplicate_key(key.span, &key.value, first.span));
                    }
                    entries.push((key, node));
                }
                None => {
                    let Value::Scalar { text, .. } = node.value else {
                        return Err(value::not_yaml(node.span, "expected a single word as a key"));
                    };
                    *key = Some(Spanned::new(text, node.span));
                }
            },
            Some(_) => {}
        }
    }
    Ok(done.unwrap_or(Node { value: Value::Null, span: places.point(0) }))
}

/// Turns the parser's places, in characters, into bytes of the source.
struct Places {
    source: SourceId,
    offset: usize,
    length: usize,
    bytes: Option<Vec<usize>>,
}

impl Places {
    fn new(source: SourceId, block: &str, offset: usize) -> Self {
        let bytes = (!block.is_ascii()).then(|| block.char_indices().map(|(at, _)| at).collect());
        Self { source, offset, length: block.len(), bytes }
    }

    fn byte(&self, index: usize) -> usize {
        let at = self.bytes.as_ref().map_or(Some(index), |bytes| bytes.get(index).copied());
        at.unwrap_or(self.length).min(self.length) + self.offset
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.source, self.byte(start)..self.byte(end.max(start)))
    }

    fn point(&self, index: usize) -> Span {
        self.span(index, index)
    }
}

/// Reads a TOML document; what is wrong in its notation goes to the report, the rest is read all the same.
pub fn toml(source: SourceId, text: &str, report: &mut Report) -> Node {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        report.add(value::not_toml(Span::new(source, error.span().unwrap_or(0..0)), error.message()));
    }
    toml_table(source, table.get_ref(), Span::new(source, table.span()), report)
}

fn toml_table(source: SourceId, table: &DeTable<'_>, span: Span, report: &mut Report) -> Node {
    let mut entries = Vec::new();
    for (key, value) in table {
        let place = Span::new(source, key.span());
        if entries.len() == MOST_VALUES {
            report.add(value::too_many(place, MOST_VALUES));
            break;
        }
        let value = toml_value(source, value.get_ref(), Span::new(source, value.span()), report);
        entries.push((Spanned::new(key.get_ref().to_string(), place), value));
    }
    Node { value: Value::Map(entries), span }
}

fn toml_value(source: SourceId, value: &DeValue<'_>, span: Span, report: &mut Report) -> Node {
    let plain = |text: String| Value::Scalar { text, plain: true };
    let value = match value {
        DeValue::String(text) => {
            // TOML can spell what no page and no feed can show.
            let kept = keep_allowed(text.replace("\r\n", "\n"));
            if kept.len() < text.replace("\r\n", "\n").len() {
                report.add(value::control_characters(span));
            } else if kept.contains(is_override) {
                report.add(post::direction_override(span));
            }
            let kept = if kept.contains('\n') { kept } else { isolated(kept) };
            Value::Scalar { text: kept, plain: false }
        }
        DeValue::Integer(number) => plain(number.as_str().to_owned()),
        DeValue::Float(number) => plain(number.as_str().to_owned()),
        DeValue::Boolean(truth) => plain(truth.to_string()),
        DeValue::Datetime(time) => plain(time.to_string()),
        DeValue::Array(items) => {
            if let Some(item) = items.get(MOST_VALUES) {
                report.add(value::too_many(Span::new(source, item.span()), MOST_VALUES));
            }
            let items = items.iter().take(MOST_VALUES);
            let item = |item: &toml::Spanned<DeValue<'_>>| {
                toml_value(source, item.get_ref(), Span::new(source, item.span()), report)
            };
            Value::List(items.map(item).collect())
        }
        DeValue::Table(table) => return toml_table(source, table, span, report),
    };
    Node { value, span }
}

/// A text without line breaks; one without anything else is none.
#[must_use]
pub fn on_one_line(text: &Spanned<String>) -> Option<Spanned<String>> {
    let line = text.value.replace(spaces::breaks, " ").trim().to_owned();
    (!line.is_empty()).then(|| Spanned::new(line, text.span))
}

/// The entries of a map that are still to be read. Each mistake goes to the report and counts as absent.
pub struct Fields<'r> {
    entries: Vec<(Spanned<String>, Node)>,
    /// The keys that are known here: those that were asked for, given or not.
    asked: Vec<&'static str>,
    /// Where mistakes go.
    pub report: &'r mut Report,
}

impl<'r> Fields<'r> {
    /// The entries of a map; of nothing, none; of anything else, none and a mistake.
    pub fn new(node: Node, what: &str, report: &'r mut Report) -> Self {
        let entries = match node.value {
            Value::Map(entries) => entries,
            Value::Null => Vec::new(),
            _ => {
                report.add(value::not_a_table(node.span, what, node.kind()));
                Vec::new()
            }
        };
        Self { entries, ..Self::none(report) }
    }

    /// No entries.
    pub fn none(report: &'r mut Report) -> Self {
        Self { entries: Vec::new(), asked: Vec::new(), report }
    }

    /// Reads a map; each key that the reader does not ask for is a mistake.
    pub fn whole<T>(node: Node, what: &str, report: &'r mut Report, read: impl FnOnce(&mut Self) -> T) -> T {
        let mut fields = Self::new(node, what, report);
        let value = read(&mut fields);
        for (key, _) in fields.entries {
            fields.report.add(value::unknown_key(key.span, &key.value, &fields.asked));
        }
        value
    }

    /// The keys of all entries that are still to be read, with their places.
    #[must_use]
    pub fn keys(&self) -> Vec<Spanned<String>> {
        self.entries.iter().map(|(key, _)| key.clone()).collect()
    }

    /// Whether an entry is still to be read.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|(known, _)| known.value == key)
    }

    /// Accepts an entry under a former name of its key, with a warning. It has no effect beside the new name.
    pub fn renamed(&mut self, old: &str, new: &'static str) {
        let Some(at) = self.entries.iter().position(|(key, _)| key.value == old) else { return };
        let (key, node) = self.entries.remove(at);
        self.report.add(value::renamed_key(key.span, old, new));
        if !self.has(new) {
            self.entries.push((Spanned::new(new.to_owned(), key.span), node));
        }
    }

    /// An entry that is still to be read.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|(known, _)| known.value == key).map(|(_, node)| node)
    }

    /// Whether an entry has a value.
    #[must_use]
    pub fn is_given(&self, key: &str) -> bool {
        self.get(key).is_some_and(|node| node.value != Value::Null)
    }

    /// Takes an entry out; an empty value counts as absent.
    pub fn take(&mut self, key: &'static str) -> Option<(Span, Node)> {
        self.asked.push(key);
        let at = self.entries.iter().position(|(known, _)| known.value == key)?;
        let (key, node) = self.entries.remove(at);
        (node.value != Value::Null).then_some((key.span, node))
    }

    /// A text on one line or several.
    pub fn text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let (_, node) = self.take(key)?;
        self.limited(key, node)
    }

    /// A text of which the caller knows the key, cut where it is too long.
    pub fn limited(&mut self, key: &str, node: Node) -> Option<Spanned<String>> {
        let text = self.scalar(key, node)?;
        // The introduction alone may be as long as a post. Other texts stand on every page, and in every feed.
        Some(if key == "intro" { text } else { self.cut(key, text) })
    }

    /// A text, or the beginning of one that is too long.
    pub fn cut(&mut self, key: &str, mut text: Spanned<String>) -> Spanned<String> {
        if text.value.len() > LONGEST {
            self.report.add(value::long_text(text.span, key, LONGEST));
            text.value = beginning_of(text.value, LONGEST);
        }
        text
    }

    /// A text on one line: a name may stand in a log, where a line of its own could be read as a command.
    pub fn line(&mut self, key: &'static str) -> Option<Spanned<String>> {
        on_one_line(&self.text(key)?)
    }

    /// A text that a function understands.
    pub fn parsed<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Spanned<String>) -> Result<T, Diagnostic>,
    ) -> Option<Spanned<T>> {
        let text = self.text(key)?;
        let value = self.report.note(read(&text))?;
        Some(Spanned::new(value, text.span))
    }

    /// `true` or `false`.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        let parsed = self.parsed(key, |text| match text.value.to_lowercase().as_str() {
            "true" | "yes" | "oui" => Ok(true),
            "false" | "no" | "non" => Ok(false),
            _ => Err(value::not_a_flag(text.span, key)),
        });
        parsed.map(|flag| flag.value)
    }

    /// A whole number from 1 to `most`.
    pub fn number(&mut self, key: &'static str, most: u32) -> Option<u32> {
        let parsed = self.parsed(key, |text| {
            let number = text.value.parse().ok().filter(|number| (1..=most).contains(number));
            number.ok_or_else(|| value::not_a_number(text.span, key, most))
        });
        parsed.map(|number| number.value)
    }

    /// A list of texts; a single text is a list of one.
    pub fn texts(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        let nodes = match self.take(key) {
            None => return Vec::new(),
            Some((_, Node { value: Value::List(items), .. })) => items,
            Some((_, node)) => vec![node],
        };
        nodes.into_iter().filter_map(|node| self.scalar(key, node)).collect()
    }

    /// The whole table below a key.
    pub fn table<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Fields<'_>) -> T) -> Option<T> {
        let (_, node) = self.take(key)?;
        Some(Fields::whole(node, key, self.report, read))
    }

    /// The whole tables of a list.
    pub fn tables<T>(&mut self, key: &'static str, mut read: impl FnMut(Span, &mut Fields<'_>) -> Option<T>) -> Vec<T> {
        let Some((_, node)) = self.take(key) else { return Vec::new() };
        let Value::List(items) = node.value else {
            self.report.add(value::not_a_list(node.span, key));
            return Vec::new();
        };
        let table = |item: Node| {
            let span = item.span;
            Fields::whole(item, key, self.report, |fields| read(span, fields))
        };
        items.into_iter().filter_map(table).collect()
    }

    /// A text, of which the caller knows the key.
    pub fn scalar(&mut self, key: &str, node: Node) -> Option<Spanned<String>> {
        match node.value {
            Value::Scalar { text, .. } => Some(Spanned::new(text, node.span)),
            _ => {
                self.report.add(value::not_a_text(node.span, key, node.kind()));
                None
            }
        }
    }

    /// The keys that were asked for, in that order.
    #[must_use]
    pub fn asked(&self) -> &[&'static str] {
        &self.asked
    }

    /// Takes out what has not been read.
    pub fn rest(&mut self) -> Vec<(Spanned<String>, Node)> {
        std::mem::take(&mut self.entries)
    }
}
