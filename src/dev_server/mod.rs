//! What the dev server answers: the site's files from memory, under the path of `base_url`, each page with a script that
//! reloads it when it has changed and shows what is wrong over it.
//!
//! Pure: requests and answers are values; [`crate::edge::server`] carries them.

mod condition;
mod page;
mod path;
mod types;

use crate::output::{KeptFiles, OutPath, Output};
use crate::percent;
use crate::routes::{Fixed, Media, index_of, is_page};
use chrono::{DateTime, Utc};
use path::Asked;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

pub use path::is_of_this_machine;

/// Our own files in the dev server; no file of a site has such a name, as publishing keeps `.vigie-` for itself.
const SCRIPT: &str = ".vigie-dev-server.js";
const EVENTS: &str = ".vigie-events";

/// The page that a browser gets when nothing could be built yet.
const NOTHING_YET: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>No site yet</title>\n\
                           </head>\n<body>\n<p>The site appears here as soon as it can be built.</p>\n</body>\n</html>\n";

/// Pages by path, each with the time since when it holds.
type Early = BTreeMap<OutPath, (Vec<u8>, DateTime<Utc>)>;

/// What the dev server shows at a time.
#[derive(Debug, Clone, Default)]
pub struct DevSite {
    site: Option<Arc<ShownSite>>,
    /// Pages that are newer than the site, since when.
    early: Arc<Early>,
    report: Option<String>,
}

/// The last good site.
#[derive(Debug)]
struct ShownSite {
    output: Output,
    /// Its address as it stands in pages; ends with `/`.
    address: Option<String>,
    /// The path of its home page: begins and ends with `/`.
    base: String,
    /// When each file got its bytes.
    since: BTreeMap<OutPath, DateTime<Utc>>,
}

/// A request, as far as it matters.
#[derive(Debug, Clone, Copy, Default)]
pub struct Request<'a> {
    /// `GET`, `HEAD` or what is refused.
    pub method: &'a str,
    /// The path and query as they were sent.
    pub target: &'a str,
    /// `If-None-Match`.
    pub if_none_match: Option<&'a str>,
    /// `If-Modified-Since`.
    pub if_modified_since: Option<&'a str>,
    /// `Sec-Fetch-Site`: what a browser says of the page that asks.
    pub site: Option<&'a str>,
    /// `Sec-Fetch-Dest`: what it wants it for.
    pub destination: Option<&'a str>,
}

/// The field that forbids pages of other origins to show an answer, or to run it as a script. Drafts and mistakes are
/// for the author alone.
pub const CORP: (&str, &str) = ("Cross-Origin-Resource-Policy", "same-origin");

impl Request<'_> {
    /// Whether a page of another origin asks, and not for a tab of its own. Fetch Metadata:
    /// <https://www.w3.org/TR/fetch-metadata/>; a browser that is asked by its user says `none`.
    fn is_foreign(&self) -> bool {
        self.site.is_some_and(|site| !matches!(site, "same-origin" | "none")) && self.destination != Some("document")
    }
}

/// What to send back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// An answer that is whole.
    Answer(Answer),
    /// A stream of [`DevSite::page_state`] of the page of that target, for as long as the browser listens.
    Events(String),
}

/// A whole answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status of RFC 9110.
    pub status: u16,
    /// Header fields, without those that any server adds itself.
    pub fields: Vec<(&'static str, String)>,
    /// The content. A `HEAD` is answered without it, but with its length.
    pub body: Vec<u8>,
}

/// How many files a new site changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changed {
    /// New files, or files with other bytes.
    pub files: usize,
    /// Those of them that are pages.
    pub pages: usize,
    /// Files that are no more.
    pub gone: usize,
}

impl DevSite {
    /// Shows a new site, without mistakes. `address` is its `base_url`.
    #[must_use]
    pub fn with_site(&self, output: Output, address: Option<&url::Url>, now: DateTime<Utc>) -> (Self, Changed) {
        let mut changed = Changed::default();
        let mut since = BTreeMap::new();
        for (path, bytes) in output.iter() {
            let before = self.site.as_ref().filter(|site| site.output.get(path.as_str()) == Some(bytes));
            let stood = before.and_then(|site| site.since.get(path).copied());
            if stood.is_none() {
                changed.files += 1;
                changed.pages += usize::from(is_page(path.as_str()));
            }
            since.insert(path.clone(), stood.unwrap_or(now));
        }
        let old = self.site.iter().flat_map(|site| site.output.iter());
        changed.gone = old.filter(|(path, _)| !output.contains(path.as_str())).count();
        let path = address.and_then(|url| percent::strictly_decoded(url.path())).unwrap_or_default();
        let base = path.trim_matches('/');
        let base = if base.is_empty() { "/".to_owned() } else { format!("/{base}/") };
        let shown = ShownSite { output, address: address.map(ToString::to_string), base, since };
        (Self { site: Some(Arc::new(shown)), ..Self::default() }, changed)
    }

    /// The pages of the last good site, for the next one.
    #[must_use]
    pub fn kept(&self) -> KeptFiles {
        let Some(site) = self.site.clone() else { return KeptFiles::default() };
        let keys = site.output.keys().map(|(path, key)| (path.clone(), key)).collect();
        KeptFiles::new(keys, Arc::new(move |path| site.output.get(path.as_str()).map(<[u8]>::to_vec)))
    }

    /// Shows some pages as they will be, before all others are made; nothing while there is no site around them.
    #[must_use]
    pub fn with_pages(&self, pages: Vec<(OutPath, Vec<u8>)>, now: DateTime<Utc>) -> Self {
        let Some(site) = &self.site else { return self.clone() };
        let mut early = (*self.early).clone();
        for (path, bytes) in pages {
            let stood = site.output.get(path.as_str()) == Some(&bytes);
            let since = site.since.get(&path).filter(|_| stood).copied().unwrap_or(now);
            early.insert(path, (bytes, since));
        }
        Self { site: self.site.clone(), early: Arc::new(early), report: None }
    }

    /// Shows what is wrong over the last good pages.
    #[must_use]
    pub fn with_report(&self, report: String) -> Self {
        Self { report: Some(report), ..self.clone() }
    }

    /// The file of the site that a target asks for, whether it is there or not.
    #[must_use]
    pub fn file_of(&self, target: &str) -> Option<OutPath> {
        match path::read(target, self.base()) {
            Asked::File(name) => file(&name),
            _ => None,
        }
    }

    /// The path that the site lies under, as it stands in an address: begins and ends with `/`.
    #[must_use]
    pub fn path(&self) -> String {
        percent::path(self.base())
    }

    fn base(&self) -> &str {
        self.site.as_ref().map_or("/", |site| &site.base)
    }

    /// Answers a request.
    #[must_use]
    pub fn answer(&self, request: &Request<'_>) -> Reply {
        if !matches!(request.method, "GET" | "HEAD") {
            let answer = Answer::text(405, "The dev server answers GET and HEAD.\n");
            return Reply::Answer(answer.with("Allow", "GET, HEAD"));
        }
        if request.is_foreign() {
            return Reply::Answer(Answer::text(403, "The dev server does not answer the pages of other sites.\n"));
        }
        let answer = match path::read(request.target, self.base()) {
            Asked::Nonsense => Answer::text(400, "This is not a path of the site.\n"),
            Asked::Elsewhere => self.not_found(),
            Asked::Move(to) => Answer::moved(&to),
            Asked::File(name) if name == EVENTS && request.method == "GET" => {
                return Reply::Events(path::page(request.target));
            }
            Asked::File(name) if name == SCRIPT => Answer::script(),
            Asked::File(name) => self.file(&name, request),
        };
        Reply::Answer(answer)
    }

    /// The state of a page as JSON: a tag that changes when the page does, and what is wrong with the site.
    #[must_use]
    pub fn page_state(&self, target: &str) -> String {
        #[derive(Serialize)]
        struct PageState<'a> {
            tag: String,
            report: Option<&'a str>,
        }
        let tag = match path::read(target, self.base()) {
            Asked::File(name) => self.tag(&name),
            // It was moved with the site: reloading leads on.
            Asked::Move(_) => String::new(),
            Asked::Nonsense | Asked::Elsewhere => self.tag(Fixed::NotFound.path()),
        };
        let state = PageState { tag, report: self.report.as_deref() };
        serde_json::to_string(&state).unwrap_or_default()
    }

    /// A file of the site by its path, which may name a folder.
    fn file(&self, name: &str, request: &Request<'_>) -> Answer {
        let Some(site) = &self.site else { return self.nothing_yet() };
        if let Some(found) = self.find(name) {
            return self.found(site, &found, request);
        }
        if site.output.contains(&index_of(name)) {
            return Answer::moved(&format!("{}{}/", percent::path(&site.base), percent::path(name)));
        }
        self.not_found()
    }

    /// A file that is there.
    fn found(&self, site: &ShownSite, found: &ServedFile<'_>, request: &Request<'_>) -> Answer {
        let name = found.path.as_str();
        let tag = format!("\"{}\"", self.tag(name));
        let (status, body) = if condition::holds(request, &tag, found.since) {
            (200, self.served(site, name, found.bytes))
        } else {
            (304, Vec::new())
        };
        let answer = Answer::new(status, &types::of(name, found.bytes), body).with("ETag", tag);
        match found.since {
            Some(since) => answer.with("Last-Modified", condition::date(since)),
            None => answer,
        }
    }

    /// The file of a path that may name a folder.
    fn find(&self, name: &str) -> Option<ServedFile<'_>> {
        let path = file(name)?;
        if let Some((bytes, since)) = self.early.get(&path) {
            return Some(ServedFile { path, bytes, since: Some(*since) });
        }
        let site = self.site.as_ref()?;
        let bytes = site.output.get(path.as_str())?;
        let since = site.since.get(&path).copied();
        Some(ServedFile { path, bytes, since })
    }

    /// The site's own page for what is not there.
    fn not_found(&self) -> Answer {
        const PAGE: &str = Fixed::NotFound.path();
        let Some(site) = &self.site else { return self.nothing_yet() };
        match site.output.get(PAGE) {
            Some(bytes) => Answer::new(404, &types::of(PAGE, bytes), self.served(site, PAGE, bytes)),
            None => Answer::text(404, "Nothing found here.\n"),
        }
    }

    fn nothing_yet(&self) -> Answer {
        let page = page::with_script(NOTHING_YET, "/", &self.tag(""));
        Answer::new(503, Media::Html.content_type(), page.into_bytes())
    }

    /// The bytes that the browser gets: a page with our script, anything else as it is.
    fn served(&self, site: &ShownSite, name: &str, bytes: &[u8]) -> Vec<u8> {
        match std::str::from_utf8(bytes) {
            Ok(text) if is_page(name) => {
                page::served(text, site.address.as_deref(), &site.base, &self.tag(name)).into_bytes()
            }
            _ => bytes.to_vec(),
        }
    }

    /// What changes whenever a file looks different: its own bytes and, of a page, those of its style, its scripts
    /// and its images.
    fn tag(&self, name: &str) -> String {
        let Some(site) = &self.site else { return "none".to_owned() };
        let Some(found) = self.find(name).or_else(|| self.find(Fixed::NotFound.path())) else {
            return "gone".to_owned();
        };
        let mut hash = Sha256::new();
        hash.update(found.bytes);
        if is_page(found.path.as_str()) {
            hash.update(&site.base);
            for part in page::parts(&String::from_utf8_lossy(found.bytes), found.path.as_str()) {
                hash.update(site.output.get(&part).unwrap_or_default());
            }
        }
        hash.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A file that is there.
struct ServedFile<'a> {
    path: OutPath,
    bytes: &'a [u8],
    since: Option<DateTime<Utc>>,
}

/// The file of a path; of a folder (`""`, `history/`) its index.
fn file(name: &str) -> Option<OutPath> {
    if name.is_empty() || name.ends_with('/') { OutPath::new(index_of(name)) } else { OutPath::new(name) }
}

impl Answer {
    fn new(status: u16, kind: &str, body: Vec<u8>) -> Self {
        let fields = vec![
            ("Content-Type", kind.to_owned()),
            // What was just saved is what must be seen.
            ("Cache-Control", "no-store".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            (CORP.0, CORP.1.to_owned()),
        ];
        Self { status, fields, body }
    }

    /// A sentence in place of a file.
    #[must_use]
    pub fn text(status: u16, text: &str) -> Self {
        Self::new(status, Media::Text.content_type(), text.as_bytes().to_vec())
    }

    fn moved(to: &str) -> Self {
        // Never for good: the next site on this port may have it elsewhere.
        Self::text(302, "It has moved.\n").with("Location", to)
    }

    fn script() -> Self {
        Self::new(200, Media::JavaScript.content_type(), include_bytes!("dev_server.js").to_vec())
    }

    fn with(mut self, field: &'static str, value: impl Into<String>) -> Self {
        self.fields.push((field, value.into()));
        self
    }
}

#[cfg(test)]
mod tests;
