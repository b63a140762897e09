//! Raw HTML: which of it is an element, and its words as a page shows them.

use super::tags::{self, Tag};
use super::write::uncommented;
use std::borrow::Cow;

/// The elements whose content no page shows. `super::clean` takes them out with it.
pub(super) const UNSHOWN: [&str; 11] =
    ["script", "style", "template", "iframe", "object", "noscript", "noembed", "noframes", "svg", "math", "xmp"];

/// The elements of HTML, those that it had once, and the two that begin a drawing or a formula. Most people mean a
/// placeholder by another word between `<` and `>`.
#[rustfmt::skip]
const ELEMENTS: [&str; 146] = [
    "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo",
    "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col",
    "colgroup", "command", "content", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl",
    "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2",
    "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "image", "img", "input", "ins",
    "isindex", "kbd", "keygen", "label", "legend", "li", "link", "listing", "main", "map", "mark", "marquee", "math",
    "menu", "menuitem", "meta", "meter", "multicol", "nav", "nextid", "nobr", "noembed", "noframes", "noscript", "object",
    "ol", "optgroup", "option", "output", "p", "param", "picture", "plaintext", "pre", "progress", "q", "rb", "rp", "rt",
    "rtc", "ruby", "s", "samp", "script", "search", "section", "select", "slot", "small", "source", "spacer", "span",
    "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot",
    "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
];

/// Whether a tag is no element: `<hostname>`.
fn is_placeholder(tag: &Tag) -> bool {
    ELEMENTS.binary_search(&tag.name.as_str()).is_err()
}

/// Raw HTML with what is no element as text, as it was typed.
pub(super) fn with_placeholders(html: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut done = 0;
    for tag in tags::all(html).filter(is_placeholder) {
        out.push_str(&html[done..tag.range.start]);
        out.push_str(&tags::escape(&html[tag.range.clone()]));
        done = tag.range.end;
    }
    if done == 0 { html.into() } else { (out + &html[done..]).into() }
}

/// Reads the words of raw HTML as a page shows them. The tags of one element can be in several pieces of it, with other
/// words between them.
#[derive(Default)]
pub(super) struct RawWords {
    /// The element that is open and not shown, and how often.
    within: Option<(String, usize)>,
}

impl RawWords {
    /// Whether what stands here is not shown.
    pub(super) fn hides(&self) -> bool {
        self.within.is_some()
    }

    /// A block begins or ends: it closes a drawing and a formula.
    pub(super) fn block(&mut self) {
        self.within.take_if(|(name, _)| matches!(name.as_str(), "svg" | "math"));
    }

    /// The words of a piece.
    pub(super) fn of(&mut self, html: &str) -> String {
        let html = without_instructions(&uncommented(html));
        let mut words = String::new();
        let mut done = 0;
        for tag in tags::all(&html) {
            if !self.hides() {
                words.push_str(&html[done..tag.range.start]);
                if is_placeholder(&tag) {
                    words.push_str(&html[tag.range.clone()]);
                }
            }
            self.follow(&tag, &html);
            done = tag.range.end;
        }
        if !self.hides() {
            words.push_str(&html[done..]);
        }
        tags::unescape(&words)
    }

    fn follow(&mut self, tag: &Tag, html: &str) {
        let nests = matches!(tag.name.as_str(), "template" | "object" | "svg" | "math");
        match &mut self.within {
            Some((name, _)) if *name != tag.name => {}
            Some((_, depth)) if tag.closing && *depth > 1 => *depth -= 1,
            Some(_) if tag.closing => self.within = None,
            Some((_, depth)) => *depth += usize::from(nests),
            None => {
                let closed = matches!(tag.name.as_str(), "svg" | "math") && html[tag.range.clone()].ends_with("/>");
                if !tag.closing && !closed && UNSHOWN.contains(&tag.name.as_str()) {
                    self.within = Some((tag.name.clone(), 1));
                }
            }
        }
    }
}

/// HTML without `<?…>` and `<!…>`, which browsers read as comments.
fn without_instructions(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::new();
    while let Some(at) = rest.find("<?").into_iter().chain(rest.find("<!")).min() {
        kept.push_str(&rest[..at]);
        rest = rest[at..].split_once('>').map_or("", |(_, behind)| behind);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::{ELEMENTS, UNSHOWN};
    use crate::markup::tests::sites::Bench;
    use crate::markup::{Base, BodyOptions, TimelineForm};
    use crate::model::Kind;

    /// A body as HTML, as plain text and on one line.
    fn show(markdown: &str) -> [String; 3] {
        let mut bench = Bench::new();
        bench.post(Kind::Incident, "x", markdown);
        let html = bench.show(|place| place.base = Base::Relative { depth: 1 });
        let links = bench.links();
        let base = Base::Relative { depth: 1 };
        let (prefix, timeline) = ("", TimelineForm::AsTyped);
        let place = BodyOptions { links: &links, base, heading_shift: 0, prefix, trust: false, timeline };
        [html, bench.body().text(&place), bench.body().plain()]
    }

    #[test]
    fn the_elements_are_in_order() {
        assert!(ELEMENTS.is_sorted());
        assert!(UNSHOWN.iter().all(|name| ELEMENTS.binary_search(name).is_ok()));
    }

    #[test]
    fn what_is_no_element_is_shown_as_typed() {
        let [html, text, plain] = show("Log in at <hostname> now, or ask <your-team>.");
        assert_eq!(html, "<p>Log in at &lt;hostname&gt; now, or ask &lt;your-team&gt;.</p>\n");
        assert_eq!(text, "Log in at ‹hostname› now, or ask ‹your-team›.");
        assert_eq!(plain, "Log in at <hostname> now, or ask <your-team>.");
        let [html, _, plain] = show("<hostname>\n\nThe <b>service</b> <web onclick=\"a\"> is <i>down</i>.");
        assert_eq!(html, "&lt;hostname&gt;\n<p>The <b>service</b> &lt;web onclick=\"a\"&gt; is <i>down</i>.</p>\n");
        assert_eq!(plain, "<hostname> The service <web onclick=\"a\"> is down.");
    }

    #[test]
    fn plain_texts_leave_out_what_pages_leave_out() {
        for name in ELEMENTS {
            for text in [format!("a <{name}>VIS</{name}> b"), format!("<{name}>VIS</{name}>\n\nb")] {
                let [html, text, plain] = show(&text);
                let seen = [&html, &text, &plain].map(|shown| shown.contains("VIS"));
                assert!(seen == [seen[0]; 3], "{name}: {html:?} {text:?} {plain:?}");
            }
        }
        for hidden in ["<? VIS ?>", "<![CDATA[VIS]]>", "<!VIS>", "<!-- VIS -->", "<script>`VIS` <b>VIS</b></script>"] {
            let [html, text, plain] = show(&format!("a {hidden} b\n\nc"));
            assert!([&html, &text, &plain].iter().all(|shown| !shown.contains("VIS")), "{html:?} {text:?} {plain:?}");
            assert_eq!(plain, "a b c", "{hidden}");
        }
        let [html, text, plain] = show("a <svg><text>VIS b\n\nc");
        assert!([&html, &text, &plain].iter().all(|shown| !shown.contains("VIS") && shown.contains('c')), "{html:?}");
    }
}
