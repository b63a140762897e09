//! HTML that was written, as an HTML5 parser reads it.

use html5ever::tendril::TendrilSink;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_document, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::cell::RefCell;

/// An element: how many others it is in, its name, its attributes.
pub type Element = (usize, String, Vec<(String, String)>);

/// Elements without an end tag.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

fn options() -> ParseOpts {
    ParseOpts {
        tree_builder: TreeBuilderOpts { exact_errors: true, scripting_enabled: false, ..TreeBuilderOpts::default() },
        tokenizer: TokenizerOpts { exact_errors: true, ..TokenizerOpts::default() },
    }
}

/// The elements of a page as the parser builds its tree, and what it calls errors.
#[must_use]
pub fn page(html: &str) -> (Vec<Element>, Vec<String>) {
    let dom = parse_document(RcDom::default(), options()).one(html);
    read(&dom, &dom.document)
}

/// The same of a piece of a page, as the content of an `article`.
#[must_use]
pub fn fragment(html: &str) -> (Vec<Element>, Vec<String>) {
    let context = QualName::new(None, ns!(html), local_name!("article"));
    let dom = parse_fragment(RcDom::default(), options(), context, Vec::new(), false).one(html);
    let root = dom.document.children.borrow()[0].clone();
    read(&dom, &root)
}

fn read(dom: &RcDom, root: &Handle) -> (Vec<Element>, Vec<String>) {
    let mut elements = Vec::new();
    let mut open = vec![(0, root.clone())];
    while let Some((depth, node)) = open.pop() {
        let mut inside = depth;
        if let NodeData::Element { name, attrs, .. } = &node.data {
            // In drawings, the parser writes `viewBox` as it has to be.
            let attribute = |it: &html5ever::Attribute| (it.name.local.to_lowercase(), it.value.to_string());
            let is_root = std::rc::Rc::ptr_eq(&node, root);
            if !is_root {
                elements.push((depth, name.local.to_lowercase(), attrs.borrow().iter().map(attribute).collect()));
                inside += 1;
            }
        }
        open.extend(node.children.borrow().iter().rev().map(|child| (inside, child.clone())));
    }
    (elements, dom.errors.borrow().iter().map(ToString::to_string).collect())
}

/// The elements as their tags are written: each ends where its end tag is. With what is not nested.
#[must_use]
pub fn written(html: &str) -> (Vec<Element>, Vec<String>) {
    let tokenizer = Tokenizer::new(Written::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(html.into());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let Written { elements, open, wrong } = tokenizer.sink;
    let mut wrong = wrong.into_inner();
    wrong.extend(open.into_inner().into_iter().map(|name| format!("<{name}> does not end")));
    (elements.into_inner(), wrong)
}

#[derive(Default)]
struct Written {
    elements: RefCell<Vec<Element>>,
    open: RefCell<Vec<String>>,
    wrong: RefCell<Vec<String>>,
}

impl Written {
    fn tag(&self, tag: &Tag) -> TokenSinkResult<()> {
        let name = tag.name.to_string();
        let mut open = self.open.borrow_mut();
        if tag.kind == TagKind::EndTag {
            let last = open.pop();
            if last.as_ref() != Some(&name) {
                self.wrong.borrow_mut().push(format!("</{name}> ends {last:?}"));
            }
            return TokenSinkResult::Continue;
        }
        let attributes = tag.attrs.iter().map(|it| (it.name.local.to_string(), it.value.to_string())).collect();
        self.elements.borrow_mut().push((open.len(), name.clone(), attributes));
        if !VOID.contains(&name.as_str()) && !tag.self_closing {
            open.push(name.clone());
        }
        match name.as_str() {
            "script" => TokenSinkResult::RawData(html5ever::tokenizer::states::RawKind::ScriptData),
            "style" => TokenSinkResult::RawData(html5ever::tokenizer::states::RawKind::Rawtext),
            "title" | "textarea" => TokenSinkResult::RawData(html5ever::tokenizer::states::RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }
}

impl TokenSink for Written {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => self.tag(&tag),
            Token::ParseError(error) => {
                self.wrong.borrow_mut().push(error.into_owned());
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

/// What is wrong with a page: errors of the parser, and elements that it puts elsewhere than they are written.
#[must_use]
pub fn faults(html: &str, whole: bool) -> Vec<String> {
    let (read, errors) = if whole { page(html) } else { fragment(html) };
    let (written, unnested) = written(html);
    let mut faults: Vec<String> = errors.into_iter().chain(unnested).collect();
    let differs = (0..read.len().max(written.len())).find(|at| read.get(*at) != written.get(*at));
    if let Some(at) = differs {
        faults.push(format!("read as {:?}, written as {:?}", read.get(at), written.get(at)));
    }
    faults
}
