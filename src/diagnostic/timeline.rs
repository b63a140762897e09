//! What can be wrong with a timeline.

use super::{Diagnostic, codes};
use crate::source::Span;

/// A word in braces at the end of an item that is nearly a mark.
#[must_use]
pub fn nearly_a_mark(span: Span, typed: &str, suggestion: &str) -> Diagnostic {
    let message = format!("`{{{typed}}}` is nearly a mark of the timeline, and is shown as text");
    Diagnostic::new(codes::NEARLY_A_MARK, span, message).help(format!("did you mean `{{{suggestion}}}`?"))
}
