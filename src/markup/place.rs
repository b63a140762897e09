//! The place a body is shown at, and links and images written for it.

use super::links::{Links, Target};
use super::tags::escape;
use crate::model::Kind;
use crate::percent::href;
use crate::routes::Fixed;
use std::collections::HashSet;
use std::fmt;

/// The place a body is shown at.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// Everything that can be linked to.
    pub links: &'a Links,
    /// From where links are written.
    pub base: Base<'a>,
    /// How many levels headings sink. A body's `#` counts as `##`: the page's title is the only first level.
    pub heading_shift: u8,
    /// Stands before every id, so that several bodies fit on one page.
    pub id_prefix: Prefix<'a>,
    /// Raw HTML is not cleaned (`html = "trust"`).
    pub trust: bool,
    /// The kind of the post the body belongs to.
    pub from_kind: Kind,
    /// The path of that post in the site: what its relative links start from.
    pub from_path: &'a str,
}

/// What stands before every id of a body.
#[derive(Debug, Clone, Copy, Default)]
pub struct Prefix<'a> {
    /// Where several texts share a page, that of this one; else nothing.
    pub whole: &'a str,
    /// Which part of the text the body is.
    pub part: Part,
}

impl fmt::Display for Prefix<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", self.whole, self.part)
    }
}

/// A part of a post that is a body of its own.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// The n-th entry, from 0 on: the first needs no prefix, so that `#chronologie` leads there.
    Entry(usize),
    /// The n-th item of its timeline, from 0 on.
    Item(usize),
}

impl Default for Part {
    fn default() -> Self {
        Self::Entry(0)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entry(0) => Ok(()),
            Self::Entry(number) => write!(out, "u{number}-"),
            Self::Item(number) => write!(out, "t{}-", number + 1),
        }
    }
}

/// From where links inside the site are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base<'a> {
    /// From a page that lies so many folders deep.
    Relative {
        /// 0 for `index.html`.
        depth: usize,
    },
    /// From anywhere: the site's address, ending with `/`.
    Absolute(&'a str),
    /// As [`Base::Absolute`], from a page that must load nothing: an image is a link to it.
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
    pub(super) alt: String,
    /// Its title.
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

impl Place<'_> {
    /// The URL of a link's target as written from here; `None` when the link is dead or refused.
    /// `ids` are the ids of the same body, without prefix.
    pub(super) fn href(&self, target: &str, ids: Option<&HashSet<String>>) -> Option<String> {
        let target = target.trim();
        if let Some(id) = target.strip_prefix('#')
            && ids.is_none_or(|ids| ids.contains(id))
        {
            return Some(self.fragment(id));
        }
        match self.links.resolve(target, self.from_kind, self.from_path) {
            Target::Internal { path, suffix } => Some(self.base.url(&path) + &suffix),
            Target::External(url) => Some(url),
            Target::Dead | Target::Refused => None,
        }
    }

    /// A link to an id of the same body, without prefix.
    pub(super) fn fragment(&self, id: &str) -> String {
        let page = match self.base {
            Base::Relative { .. } => String::new(),
            Base::Absolute(_) | Base::Alone(_) => self.base.url(self.from_path),
        };
        format!("{page}#{}{id}", self.id_prefix)
    }

    /// An image of a body.
    pub(super) fn image(&self, target: &str, alt: &str, title: Option<&str>) -> Image {
        let source = match self.links.resolve(target, self.from_kind, self.from_path) {
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
    /// The URL that the image carries.
    pub(super) fn url(&self) -> Option<&str> {
        match &self.source {
            Picture::Own(url) | Picture::Foreign(url) => Some(url),
            Picture::None => None,
        }
    }

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
