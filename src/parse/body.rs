//! stub
use crate::diagnostic::Report;
use crate::model::Kind;
use crate::model::written::Body;
use crate::source::SourceId;

/// stub
pub fn read(_kind: Kind, _source: SourceId, _text: &str, _body_start: usize, _report: &mut Report) -> Body {
    Body::default()
}
