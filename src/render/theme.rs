//! The templates: the built-in ones, each of which a site can replace with its own file.
//!
//! The program's are named `<builtin>/page.html`, a site's `templates/page.html`; a plain `page.html` is the site's if
//! there is one. So a site's file can extend the one it replaces and call `super()`.

mod faults;

use super::filters;
use super::outage::{LARGEST, ROOMS, Room};
use super::view::Frame;
use crate::diagnostic::{Diagnostic, Report, theme as mistakes};
use crate::locale::Locale;
use crate::output::FileKey;
use crate::source::{SourceId, Tree};
use chrono_tz::Tz;
use faults::TemplateFiles;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, Tera, TeraResult, Value};

/// The templates that come with the program, named after the page they make; the others are parts of pages.
pub(super) const BUILT_IN: [(&str, &str); 21] = [
    ("404.html", include_str!("../../templates/404.html")),
    ("actions.html", include_str!("../../templates/actions.html")),
    ("base.html", include_str!("../../templates/base.html")),
    ("components.html", include_str!("../../templates/components.html")),
    ("feeds.html", include_str!("../../templates/feeds.html")),
    ("history.html", include_str!("../../templates/history.html")),
    ("incident.html", include_str!("../../templates/incident.html")),
    ("index.html", include_str!("../../templates/index.html")),
    ("links.html", include_str!("../../templates/links.html")),
    ("maintenance.html", include_str!("../../templates/maintenance.html")),
    ("near.html", include_str!("../../templates/near.html")),
    ("notice.html", include_str!("../../templates/notice.html")),
    ("outage.html", include_str!("../../templates/outage.html")),
    ("page.html", include_str!("../../templates/page.html")),
    ("post-mortem.html", include_str!("../../templates/post-mortem.html")),
    ("post.html", include_str!("../../templates/post.html")),
    ("redirect.html", include_str!("../../templates/redirect.html")),
    ("service.html", include_str!("../../templates/service.html")),
    ("subscribe.html", include_str!("../../templates/subscribe.html")),
    ("top.html", include_str!("../../templates/top.html")),
    ("unreadable.html", include_str!("../../templates/unreadable.html")),
];

/// The folders of the two kinds of templates, the site's own first.
const OWN: &str = "templates/";
const BUILT_IN_FOLDER: &str = "<builtin>/";

/// The templates of a site, ready to make pages.
pub struct Theme {
    built_in: Tera,
    own: Option<Tera>,
    files: TemplateFiles,
    /// The key of all templates, of what they can call, and of what all pages share.
    key: Option<FileKey>,
}

/// Why a page could not be made with the site's own templates.
pub(super) struct Fault(Box<tera::Error>);

impl Theme {
    /// The built-in templates with those of the tree in their place; those with a mistake are reported and left out.
    #[must_use]
    pub fn load(tree: &Tree, locale: &Arc<Locale>, zone: Tz) -> (Self, Report) {
        let mut built_in = Tera::default();
        filters::register(&mut built_in, locale, zone);
        // Neither can fail: nothing was added before, and a test loads the built-in templates.
        let _ = built_in.set_fallback_prefixes([OWN, BUILT_IN_FOLDER]);
        let _ = built_in.add_raw_templates(BUILT_IN.map(|(name, text)| (format!("{BUILT_IN_FOLDER}{name}"), text)));

        let files = TemplateFiles::new(tree);
        let mut report = Report::default();
        if let Some(mistake) = TemplateFiles::too_many(tree) {
            report.add(mistake);
        }
        let own = (!files.is_empty()).then(|| files.load(&built_in, &mut report));
        let texts = |ids: &[SourceId]| -> Vec<(String, String)> {
            ids.iter().map(|id| tree.sources.get(*id)).map(|it| (it.path.clone(), it.text.clone())).collect()
        };
        let called = (locale.tag(), locale.intl_tag(), zone.name());
        let key = FileKey::of(&(texts(&tree.templates), texts(&tree.locales), called));
        (Self { built_in, own, files, key }, report)
    }

    /// Passes what all pages share to all templates: `site`, and `frame`, which is made here once for each root.
    #[must_use]
    pub(super) fn share(&mut self, site: &impl Serialize, roots: impl Iterator<Item = String>) -> Vec<Fault> {
        self.give("site", site);
        let mut faults = Vec::new();
        let mut part = |template, root: &str| {
            let (html, fault) = self.page(template, &Root { root });
            faults.extend(fault);
            String::from_utf8_lossy(&html).into_owned()
        };
        let frame = |root: String| {
            let frame = Frame { feeds: part("feeds.html", &root), links: part("links.html", &root) };
            (root, frame)
        };
        let frames: BTreeMap<String, Frame> = roots.map(frame).collect();
        self.give("frame", &frames);
        self.key = self.key.and_then(|key| key.with(&(site, &frames)));
        faults
    }

    /// The key of a page that a template makes of these values, once all that pages share is known.
    #[must_use]
    pub(super) fn key(&self, template: &str, context: &impl Serialize) -> Option<FileKey> {
        self.key?.with(&(template, context))
    }

    fn give(&mut self, name: &'static str, value: &impl Serialize) {
        let Ok(value) = Value::try_from_serializable(value) else { return };
        for templates in [Some(&mut self.built_in), self.own.as_mut()].into_iter().flatten() {
            templates.global_context().insert_value(name, value.clone());
        }
    }

    /// A page made by a template. When the site's own fails, the built-in one makes it, and the fault is reported.
    #[must_use]
    pub(super) fn page(&self, template: &str, context: &impl Serialize) -> (Vec<u8>, Option<Fault>) {
        let context = match Context::from_serialize(context) {
            Ok(context) => context,
            Err(error) => return (Vec::new(), Some(Fault(Box::new(error)))),
        };
        let own = self.own.as_ref().map(|own| made(own, template, &context));
        let fault = match own {
            Some(Ok(page)) => return (page, None),
            Some(Err(error)) => Some(Fault(Box::new(error))),
            None => None,
        };
        // With its full name, the built-in template is used and not the site's own.
        match made(&self.built_in, &[BUILT_IN_FOLDER, template].concat(), &context) {
            Ok(page) => (page, fault),
            Err(error) => (Vec::new(), fault.or(Some(Fault(Box::new(error))))),
        }
    }

    /// Makes an outage page again with less room until it is small enough.
    #[must_use]
    pub(super) fn fitting<T: Serialize>(
        &self,
        template: &str,
        context: impl Fn(Room) -> T,
    ) -> (Vec<u8>, Option<Fault>) {
        let mut made = (Vec::new(), None);
        for room in ROOMS {
            made = self.page(template, &context(room));
            if made.0.len() <= LARGEST {
                break;
            }
        }
        made
    }

    /// Reports the faults of pages, each mistake once: `faults` in the order of pages, with what was being made.
    #[must_use]
    pub(super) fn report<'a>(&self, faults: impl Iterator<Item = (&'a Fault, String)>) -> Report {
        let mut report = Report::default();
        let mut reported: Vec<Diagnostic> = Vec::new();
        for (fault, page) in faults {
            let diagnostic = self.files.fault(&fault.0, &page);
            let same = |other: &Diagnostic| other.place == diagnostic.place && other.code == diagnostic.code;
            if !reported.iter().any(same) {
                reported.push(diagnostic.clone());
                report.add(diagnostic);
            }
        }
        report
    }
}

#[derive(Serialize)]
struct Root<'a> {
    root: &'a str,
}

/// A page without spare capacity: it waits with all others to be written.
fn made(templates: &Tera, template: &str, context: &Context) -> TeraResult<Vec<u8>> {
    let mut page = Vec::new();
    templates.render_to(template, context, &mut page)?;
    page.shrink_to_fit();
    Ok(page)
}

/// The name of a template below `templates/`, if that is where the file is. Notes (`*.md`) are no templates.
fn own_name(path: &str) -> Option<&str> {
    path.strip_prefix(OWN).filter(|name| !name.rsplit('.').next().is_some_and(|end| end.eq_ignore_ascii_case("md")))
}

#[cfg(test)]
mod tests;
