//! How and where a body is shown, and links and images written for that place.

use super::body::Body;
use super::ids::Ids;
use super::links::{Links, Target};
use super::tags::escape;
use crate::percent::href;
use crate::routes::Fixed;

/// How and where a body is shown.
#[derive(Debug, Clone, Copy)]
pub struct BodyOptions<'a> {
    /// Everything that can be linked to.
    pub links: &'a Links,
    /// The page that links are relative to.
    pub base: Base<'a>,
    /// How many levels headings are lowered. A `#` in a body counts as `##`, because only the page's title has the
    /// first level.
    pub heading_shift: u8,
    /// The prefix of every id where several posts share a page; else empty.
    pub prefix: &'a str,
    /// Raw HTML is not cleaned (`html = "trust"`).
    pub trust: bool,
    /// How a timeline is written.
    pub timeline: TimelineForm<'a>,
}

/// How the lists of a timeline are written.
#[derive(Debug, Clone, Copy)]
pub enum TimelineForm<'a> {
    /// As the author typed them, without the marks.
    AsTyped,
    /// Along the time: what is shown above the words of each item, by its number in the post.
    Drawn(&'a [ItemHead]),
}

/// What is shown above the words of an item of a timeline.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ItemHead {
    /// The state of the services then, by its name.
    pub state: Option<&'static str>,
    /// Its time as inline HTML; empty if the item has no time.
    pub when: String,
}

/// What links inside the site are relative to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base<'a> {
    /// Relative to a page in this many folders.
    Relative {
        /// 0 for `index.html`.
        depth: usize,
    },
    /// From anywhere: the site's address, ending with `/`.
    Absolute(&'a str),
    /// As [`Base::Absolute`], for a page that must load nothing, so that images become links.
    Alone(&'a str),
}

impl Base<'_> {
    /// A path of the site as a URL from here.
    #[must_use]
    pub fn url(self, path: &str) -> String {
        let encoded = href(path);
        match self {
            Self::Relative { depth } => format!("{}{encoded}", "../".repeat(depth)),
            Self::Absolute(base) | Self::Alone(base) if path == Fixed::Home.path() => base.to_owned(),
            Self::Absolute(base) | Self::Alone(base) => format!("{base}{encoded}"),
        }
    }
}

/// An image of a body, as the place shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Image {
    /// What readers get in place of the picture.
    alt: String,
    title: Option<String>,
    /// Its picture.
    source: Picture,
}

/// Where the picture of an image is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Picture {
    /// In the site: a URL for the place.
    Own(String),
    /// On another host: never loaded, only linked.
    Foreign(String),
    /// Nowhere.
    None,
}

impl BodyOptions<'_> {
    /// The URL of a link's target as written from here; `None` when the link is dead or refused. `ids` are those of the
    /// body.
    pub(super) fn href(&self, body: &Body<'_>, target: &str, ids: &Ids) -> Option<String> {
        let target = target.trim();
        if let Some(id) = target.strip_prefix('#').and_then(|fragment| ids.find(fragment)) {
            return Some(self.fragment(body, id));
        }
        match self.links.resolve(target, body.kind, body.path) {
            Target::Internal { path, suffix } => Some(self.base.url(&path) + &self.links.suffix(&path, suffix)),
            Target::External(url) => Some(url),
            Target::Dead | Target::Refused => None,
        }
    }

    /// A link to an id of the body, without prefix.
    pub(super) fn fragment(&self, body: &Body<'_>, id: &str) -> String {
        match self.base {
            Base::Relative { .. } => format!("#{}", self.id(body, id)),
            // On its own page, it has no prefix.
            Base::Absolute(_) | Base::Alone(_) => format!("{}#{}{id}", self.base.url(body.path), body.part),
        }
    }

    /// An id of the body with its prefix.
    pub(super) fn id(&self, body: &Body<'_>, id: &str) -> String {
        format!("{}{}{id}", self.prefix, body.part)
    }

    /// An image of a body.
    pub(super) fn image(&self, body: &Body<'_>, target: &str, alt: &str, title: Option<&str>) -> Image {
        let source = match self.links.resolve(target, body.kind, body.path) {
            _ if target.trim().is_empty() => Picture::None,
            Target::Internal { path, suffix } if matches!(self.base, Base::Alone(_)) => {
                Picture::Foreign(self.base.url(&path) + &suffix)
            }
            Target::Internal { path, suffix } => Picture::Own(self.base.url(&path) + &suffix),
            Target::External(url) => Picture::Foreign(url),
            Target::Dead | Target::Refused => Picture::None,
        };
        Image { alt: alt.to_owned(), title: title.map(str::to_owned), source }
    }
}

impl Image {
    /// The image as HTML: a picture of the site, a link to another host's, or its words alone.
    pub(super) fn html(&self, in_link: bool, sizes: &[(&str, &str)]) -> String {
        let title = self.title.as_ref().map_or_else(String::new, |title| format!(" title=\"{}\"", escape(title)));
        match &self.source {
            Picture::Own(url) => {
                let number = |value: &str| !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
                let sizes = sizes.iter().filter(|(_, value)| number(value));
                let sizes: Vec<String> = sizes.map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
                let sizes = sizes.concat();
                format!("<img src=\"{}\" alt=\"{}\"{title}{sizes}>", escape(url), escape(&self.alt))
            }
            Picture::Foreign(url) if !in_link => {
                let words = if self.alt.trim().is_empty() { url } else { &self.alt };
                format!("<a href=\"{}\"{title}>{}</a>", escape(url), escape(words))
            }
            Picture::Foreign(_) | Picture::None => escape(&self.alt).into_owned(),
        }
    }
}
