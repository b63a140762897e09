//! Checks what a site's own messages refer to: each other, and the messages of the program.

use super::{inlines, shipped_messages, spoken_by};
use crate::diagnostic::{Report, locale as mistakes};
use crate::source::{SourceId, Span};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Identifier, InlineExpression, Pattern};
use std::collections::BTreeMap;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// What a message refers to.
#[derive(Default)]
struct MessageReferences {
    /// The place of its key, if the site wrote it.
    key: Option<Span>,
    /// The names that it refers to, with their places.
    to: Vec<(String, Span)>,
}

/// Messages, terms (`-brand`) and their attributes (`brand.title`) by name.
type ReferenceGraph = BTreeMap<String, MessageReferences>;

/// Reports messages of a site that refer to themselves, directly or through others, and references to nothing. Either
/// would be shown to readers as `{name}`.
pub(super) fn check(own: &[(String, Arc<FluentResource>)], sources: &[SourceId], report: &mut Report) {
    for (tag, _) in own {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut graph = ReferenceGraph::new();
        if let Some(resource) = shipped_messages(&language) {
            add(&mut graph, &resource, None);
        }
        let mut fitting: Vec<_> = own.iter().zip(sources).filter(|((tag, _), _)| spoken_by(tag, &language)).collect();
        fitting.sort_by_key(|((tag, _), _)| tag.len());
        for ((_, resource), id) in fitting {
            add(&mut graph, resource, Some(*id));
        }
        report_unknown(&graph, report);
        report_circles(&graph, report);
    }
}

/// The most mistakes of one kind that are looked for: each may be compared with all messages.
const MOST: usize = 100;

fn report_unknown(graph: &ReferenceGraph, report: &mut Report) {
    let own = graph.values().filter(|message| message.key.is_some());
    let unknown = own.flat_map(|message| &message.to).filter(|(name, _)| !graph.contains_key(name));
    for (name, place) in unknown.take(MOST) {
        report.add(mistakes::unknown_reference(*place, name, graph.keys().map(String::as_str)));
    }
}

fn report_circles(graph: &ReferenceGraph, report: &mut Report) {
    let numbers: BTreeMap<&str, usize> =
        graph.keys().enumerate().map(|(number, name)| (name.as_str(), number)).collect();
    let to = |message: &MessageReferences| -> Vec<usize> {
        message.to.iter().filter_map(|(name, _)| numbers.get(name.as_str()).copied()).collect()
    };
    let edges: Vec<Vec<usize>> = graph.values().map(to).collect();
    // What leads to no circle is in none, and neither is what no circle leads to.
    let leading = remaining(&edges, &vec![true; edges.len()]);
    let kept = remaining(&reversed(&edges), &leading);
    for ((name, message), in_circle) in graph.iter().zip(kept) {
        if let Some(place) = message.key.filter(|_| in_circle) {
            report.add(mistakes::message_circle(place, name));
        }
    }
}

fn reversed(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut reversed = vec![Vec::new(); edges.len()];
    for (from, to) in edges.iter().enumerate() {
        for to in to {
            reversed[*to].push(from);
        }
    }
    reversed
}

/// Which nodes are left when those without an edge to another one that is left are removed, again and again.
fn remaining(edges: &[Vec<usize>], among: &[bool]) -> Vec<bool> {
    let mut left = among.to_vec();
    let back = reversed(edges);
    let mut degrees: Vec<usize> = edges.iter().map(|to| to.iter().filter(|to| among[**to]).count()).collect();
    let mut done: Vec<usize> = (0..edges.len()).filter(|node| left[*node] && degrees[*node] == 0).collect();
    while let Some(node) = done.pop() {
        left[node] = false;
        for from in back[node].iter().copied() {
            degrees[from] -= 1;
            if degrees[from] == 0 && left[from] {
                done.push(from);
            }
        }
    }
    left
}

/// Adds the messages of a file, in place of those of the same name.
fn add(graph: &mut ReferenceGraph, resource: &FluentResource, source: Option<SourceId>) {
    let text = resource.source();
    let place = |name: &str| {
        // The names are slices of the text, which gives their places.
        let start = name.as_ptr().addr().wrapping_sub(text.as_ptr().addr());
        source.map(|id| Span::new(id, start..start + name.len()))
    };
    let mut keep = |name: String, key: &str, pattern: &Pattern<&str>| {
        let mut to = Vec::new();
        inlines::each(pattern, &mut |inline| {
            to.extend(reference(inline).and_then(|(name, slice)| Some((name, place(slice)?))));
        });
        graph.insert(name, MessageReferences { key: place(key), to });
    };
    for entry in resource.entries() {
        let (name, key, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.id.name, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), term.id.name, Some(&term.value), &term.attributes),
            _ => continue,
        };
        for attribute in attributes {
            keep(format!("{name}.{}", attribute.id.name), attribute.id.name, &attribute.value);
        }
        if let Some(value) = value {
            keep(name, key, value);
        }
    }
}

/// The name that an expression refers to, with the slice of the text that says so.
fn reference<'a>(inline: &InlineExpression<&'a str>) -> Option<(String, &'a str)> {
    let attribute_of = |name: String, attribute: &Option<Identifier<&str>>| match attribute {
        Some(attribute) => format!("{name}.{}", attribute.name),
        None => name,
    };
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            Some((attribute_of(id.name.to_owned(), attribute), id.name))
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            Some((attribute_of(format!("-{}", id.name), attribute), id.name))
        }
        InlineExpression::FunctionReference { id, .. } if id.name != "NUMBER" => {
            Some((format!("{}()", id.name), id.name))
        }
        _ => None,
    }
}
