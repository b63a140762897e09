//! Mistakes in templates.

use super::{Diagnostic, Place, codes, lower_first, nearest};
use crate::source::Span;

/// A template that cannot be read; `reason` is the template engine's.
#[must_use]
pub fn template_syntax(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::new(codes::TEMPLATE_SYNTAX, span, "this template has a syntax error").label(words(reason))
}

/// A name that a template uses but that does not exist. `kind` is `filter`, `function`, `test`, `component` or
/// `template`.
#[must_use]
pub fn unknown_in_template<'a>(
    span: Span,
    kind: &str,
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let message = format!("there is no {kind} `{name}`");
    Diagnostic::new(codes::TEMPLATE_NAME, span, message)
        .label(format!("unknown {kind}"))
        .did_you_mean(nearest(name, known), format!("docs/theme.md lists every {kind}"))
}

/// A template that extends one that does not exist.
#[must_use]
pub fn missing_parent<'a>(span: Span, parent: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let message = format!("there is no template `{parent}` to extend");
    Diagnostic::new(codes::TEMPLATE_PARENT, span, message)
        .label("no such template")
        .did_you_mean(nearest(parent, known), "extend `base.html`, or a file of your own in templates/")
}

/// A template that extends itself, directly or through others.
#[must_use]
pub fn extends_itself(span: Span, name: &str) -> Diagnostic {
    let message = format!("the template `{name}` extends itself");
    let help = format!("write `<builtin>/{name}` to extend the template that comes with Vigie");
    Diagnostic::new(codes::TEMPLATE_CIRCLE, span, message).label("leads back here").help(help)
}

/// A template that includes itself, directly or through others.
#[must_use]
pub fn includes_itself(span: Span, name: &str) -> Diagnostic {
    let message = format!("the template `{name}` includes itself");
    let help = format!("write `<builtin>/{name}` to include the template that comes with Vigie");
    Diagnostic::new(codes::TEMPLATE_CIRCLE, span, message).label("leads back here").help(help)
}

/// A block that the extended template does not have, so that nobody would see it.
#[must_use]
pub fn unknown_block<'a>(span: Span, name: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let message = format!("the extended template has no block `{name}`, so this one is not shown");
    Diagnostic::new(codes::TEMPLATE_BLOCK, span, message)
        .label("unknown block")
        .did_you_mean(nearest(name, known), "docs/theme.md lists the blocks")
}

/// Two templates of a site define one component.
#[must_use]
pub fn component_twice(span: Span, name: &str, other: &str) -> Diagnostic {
    let message = format!("the component `{name}` is also defined in `{other}`");
    Diagnostic::new(codes::TEMPLATE_COMPONENT, span, message).help("rename one of them")
}

/// A variable that a template uses but that is not defined.
#[must_use]
pub fn undefined_variable<'a>(
    span: Span,
    name: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
    page: &str,
) -> Diagnostic {
    let message = format!("there is no variable `{name}` (while rendering {page})");
    let list = known.clone().into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let otherwise =
        if list.is_empty() { "docs/theme.md lists the variables".to_owned() } else { format!("known here: {list}") };
    Diagnostic::new(codes::TEMPLATE_VARIABLE, span, message)
        .label("not defined")
        .did_you_mean(nearest(name, known), otherwise)
}

/// A valid template that fails while making a page. `reason` is the text of the template engine.
#[must_use]
pub fn rendering(span: Span, reason: &str, page: &str) -> Diagnostic {
    let message = format!("this template fails (while rendering {page})");
    Diagnostic::new(codes::TEMPLATE_FAILS, span, message).label(words(reason))
}

/// A mistake in a template for which the engine gives no place.
#[must_use]
pub fn template_fault(path: &str, reason: &str) -> Diagnostic {
    let message = format!("this template cannot be used: {}", words(reason.lines().next().unwrap_or_default()));
    Diagnostic::new(codes::TEMPLATE_FAULT, Place::File(path.to_owned()), message)
}

/// A template that makes no page and that no other template uses.
#[must_use]
pub fn unused_template<'a>(path: &str, name: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let message = "this template makes no page, and no other template uses it";
    Diagnostic::new(codes::UNUSED_TEMPLATE, Place::File(path.to_owned()), message).did_you_mean(
        nearest(name, known).map(|near| format!("templates/{near}")),
        "a template has the name of the page it makes; docs/theme.md lists them",
    )
}

/// More templates than any site needs.
#[must_use]
pub fn too_many_templates(path: &str, most: usize) -> Diagnostic {
    let message = format!("there are more than {most} templates: this one and those after it are not read");
    Diagnostic::new(codes::TOO_MANY_TEMPLATES, Place::File(path.to_owned()), message)
        .help("remove those that no page needs")
}

/// A template with a chain of includes or extends that is too long.
#[must_use]
pub fn too_deep_templates(path: &str, most: usize) -> Diagnostic {
    let message = format!("this template extends or includes a chain of more than {most} others");
    Diagnostic::new(codes::TEMPLATE_DEPTH, Place::File(path.to_owned()), message)
        .help("put what they share into one file")
}

/// A sentence of the template engine as the words under a place.
fn words(reason: &str) -> String {
    lower_first(reason.trim_end_matches('.'))
}
