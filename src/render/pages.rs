//! Every page of the site.

use super::card::{self, CardDrawing};
use super::context::{BodyPlacement, PageLanguage, RenderContext, RenderInput};
use super::files;
use super::history::Ledger;
use super::service::ServiceHistory;
use super::style::Style;
use super::subscribe::form_host;
use super::theme::{Fault, Theme};
use super::view::{self, LanguageLink, PageView, UnreadableFile};
use crate::characters::{allowed, title_of};
use crate::diagnostic::Report;
use crate::locale::Arg;
use crate::markup::Base;
use crate::model::{Kind, PostId, ServiceId};
use crate::output::{FileKey, KeptFiles, OutPath, Output};
use crate::percent::href;
use crate::routes::{Fixed, Named, is_page};
use crate::source::{PIECE, SourceId};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeSet, HashSet};
use std::sync::OnceLock;

/// An incident links to at most this many earlier and this many later incidents of its services.
const NEAR: usize = 3;

/// The page of a service lists at most this many posts. The history has all of them.
const SERVICE_POSTS: usize = 50;

/// A link card to be drawn.
pub(super) struct Card {
    /// The post it is about; `None` for the home page.
    pub(super) post: Option<PostId>,
    /// Its path, which depends on its content, so that a file that exists need not be drawn again.
    pub(super) path: OutPath,
    /// What it shows.
    pub(super) drawing: CardDrawing,
}

/// The result of rendering.
pub struct Rendered {
    /// The pages and the files that belong to them.
    pub output: Output,
    /// The statement of the home page in words, and the first sentence of the latest entry about it.
    pub statement: (String, Option<String>),
    /// What was wrong with the templates.
    pub report: Report,
}

/// Makes every HTML page, the style sheet, the icon, robots.txt and the files of static/. Pages of an earlier build that
/// would be the same are taken from there. As soon as `go_on` returns false, pages are left empty; the caller then
/// discards everything.
#[must_use]
pub fn render(input: &RenderInput<'_>, theme: Theme, kept: &KeptFiles, go_on: &(dyn Fn() -> bool + Sync)) -> Rendered {
    let maker = PageMaker::new(input, theme, kept);
    let tasks = maker.tasks(&|_| true);

    let make = |task| if go_on() { maker.make(task) } else { Made::default() };
    let pages = || tasks.par_iter().with_max_len(PIECE).map(make).collect::<Vec<Made>>();
    let (made, searched) = rayon::join(pages, || maker.context.searched(&maker.ledger));

    let faults = made.iter().zip(&tasks).filter_map(|(made, task)| Some((made.fault.as_ref()?, maker.task_name(task))));
    let report = maker.theme.report(faults.chain(maker.faults()));
    let mut output = Output::default();
    for (task, Made { page, key, .. }) in tasks.into_iter().zip(made) {
        output.insert_with_key(task.path, page, key);
    }
    if let Some(path) = OutPath::new(maker.context.path(Fixed::Searched)) {
        output.insert(path, searched.into_bytes());
    }
    if input.config.folder.is_top() {
        files::add(input, &maker.style, &mut output);
    }
    let statement = maker.context.said();
    for Card { path, drawing, .. } in maker.cards {
        output.insert_drawing(path, move || card::png(&drawing));
    }
    Rendered { output, statement, report }
}

/// Makes some of the pages, as [`render`] does. `None` if one cannot be made.
#[must_use]
pub fn glance(input: &RenderInput<'_>, theme: Theme, wanted: &BTreeSet<OutPath>) -> Option<Vec<(OutPath, Vec<u8>)>> {
    let kept = KeptFiles::default();
    let maker = PageMaker::new(input, theme, &kept);
    let wanted: BTreeSet<&str> = wanted.iter().map(OutPath::as_str).collect();
    let tasks = maker.tasks(&|path| wanted.contains(path));
    let page = |task: PageTask| {
        let Made { page, fault, .. } = maker.make(&task);
        fault.is_none().then_some((task.path, page))
    };
    let pages = tasks.into_iter().map(page).collect();
    if maker.faults().next().is_some() { None } else { pages }
}

/// A page.
#[derive(Default)]
struct Made {
    page: Vec<u8>,
    /// What was wrong with its template.
    fault: Option<Fault>,
    /// What it was made from. `None` where that is not known, or something was wrong.
    key: Option<FileKey>,
}

/// One page to be made.
struct PageTask {
    path: OutPath,
    what: What,
}

/// What a page shows.
enum What {
    Home,
    Post(PostId),
    Unreadable(UnreadableFile),
    /// All of it, or a year.
    History(Option<i32>),
    Service(ServiceId),
    /// How to subscribe, unless the author wrote a page on it.
    Subscribe,
    Actions,
    NotFound,
    /// What a proxy serves in place of a service.
    Outage(ServiceId),
    /// An older path of a post.
    Redirect(PostId),
    /// The path of a service before it was renamed.
    Renamed(ServiceId),
    /// An older address that leads to a page, by its number in vigie.toml.
    Moved(usize),
}

struct PageMaker<'a> {
    context: RenderContext<'a>,
    kept: &'a KeptFiles,
    ledger: Ledger,
    theme: Theme,
    style: Style,
    cards: Vec<Card>,
    /// What was wrong with what all pages share.
    faults: Vec<Fault>,
    /// By number of the post: how other incidents name it, once one does.
    near: Vec<OnceLock<(String, Option<Fault>)>>,
}

impl<'a> PageMaker<'a> {
    fn new(input: &RenderInput<'a>, mut theme: Theme, kept: &'a KeptFiles) -> Self {
        let context = RenderContext::new(*input);
        let style = files::style(input);
        let faults = theme.share(&context.site(&style), roots(input));
        let cards = || card::all(input.site, input.board, input.config, input.locale);
        let (cards, ledger) = rayon::join(cards, || context.ledger());
        let near = input.site.posts.iter().map(|_| OnceLock::new()).collect();
        Self { context, kept, ledger, theme, style, cards, faults, near }
    }

    /// All wanted pages, in a fixed order; no two on one path.
    fn tasks(&self, wanted: &dyn Fn(&str) -> bool) -> Vec<PageTask> {
        let context = &self.context;
        let site = context.input.site;
        let mut taken = HashSet::new();
        let mut tasks = Vec::new();
        let mut add = |path: &str, what: What| {
            let free = OutPath::new(path).filter(|path| wanted(path.as_str()) && taken.insert(path.clone()));
            tasks.extend(free.map(|path| PageTask { path, what }));
        };
        add(&context.path(Fixed::Home), What::Home);
        // It is served from another address than its own, so it needs an absolute address to link to.
        let known = self.context.input.config.base_url.is_some();
        for (number, service) in site.services.iter().enumerate().filter(|_| known) {
            add(&context.path_of(Named::Outage, &service.address), What::Outage(ServiceId(number)));
        }
        add(&context.path(Fixed::NotFound), What::NotFound);
        if self.context.input.config.actions {
            add(&context.path(Fixed::Actions), What::Actions);
        }
        add(&context.path(Fixed::History), What::History(None));
        for year in self.ledger.years() {
            add(&context.path_of(Named::Year, &year.to_string()), What::History(Some(year)));
        }
        for (number, service) in site.services.iter().enumerate() {
            add(&context.path_of(Named::Service, &service.address), What::Service(ServiceId(number)));
        }
        for (id, post) in site.posts() {
            add(&post.path, What::Post(id));
        }
        if self.context.has_subscribe_page() {
            add(&context.path(Fixed::Subscribe), What::Subscribe);
        }
        // What is in no language, and what was at an older address, is at the top alone.
        if !context.input.config.folder.is_top() {
            return tasks;
        }
        for (_, file) in self.context.unreadable() {
            add(&file.path.clone(), What::Unreadable(file));
        }
        for (id, post) in site.posts() {
            for alias in &post.aliases {
                add(alias, What::Redirect(id));
            }
        }
        for (number, service) in site.services.iter().enumerate() {
            for older in service.older_addresses() {
                add(&Named::Service.path(older), What::Renamed(ServiceId(number)));
            }
        }
        for (number, moved) in self.context.input.config.moved.iter().enumerate() {
            if is_page(&moved.to.value) && !site.moved.left_out.contains(&moved.from) {
                add(&moved.from, What::Moved(number));
            }
        }
        tasks
    }

    /// What a page is called in a mistake: its path, and the post it shows.
    fn task_name(&self, task: &PageTask) -> String {
        match &task.what {
            What::Post(id) | What::Redirect(id) => self.post_name(task.path.as_str(), *id),
            _ => task.path.to_string(),
        }
    }

    fn post_name(&self, path: &str, post: PostId) -> String {
        let source = self.context.input.site.post(post).source;
        format!("{path} from {}", self.context.input.tree.sources.get(source).path)
    }

    fn make(&self, task: &PageTask) -> Made {
        let path = &task.path;
        let root = "../".repeat(path.depth());
        let context = &self.context;
        match &task.what {
            What::Home => self.home(path),
            What::Post(id) => self.post(path, &root, *id),
            What::Unreadable(file) => {
                let page = self.page("unreadable", path, &file.name);
                self.page_of(path, "unreadable.html", &Unreadable { page, root, file })
            }
            What::History(year) => self.history(path, *year),
            What::Service(id) => {
                let service = context.service(*id, &root);
                let posts = &context.input.board.service(*id).posts;
                let shown: Vec<view::ListItem> =
                    posts.iter().take(SERVICE_POSTS).map(|&id| context.list_item_of_service(id)).collect();
                let mut page = self.page("service", path, &service.name);
                page.description.clone_from(&service.description);
                page.updated = self.updated(posts.iter().copied());
                let ServiceHistory { figures, months } = context.service_history(*id);
                let statement = context.service_statement(*id);
                let now = context.now_of_service(*id);
                let (calendar, tolls) = (context.weeks(*id), context.tolls_of_service(*id));
                let of_service =
                    OfService { page, root, service, statement, now, posts: shown, figures, months, calendar, tolls };
                self.page_of(path, "service.html", &of_service)
            }
            What::Subscribe => {
                let mut page = self.page("subscribe", path, &context.text("subscribe"));
                if let Some(host) = form_host(context.input.config.subscribe_mail.as_ref()) {
                    page.csp = page.csp.replace("form-action 'none'", &format!("form-action {host}"));
                }
                self.page_of(path, "subscribe.html", &context.subscribe(page, &root))
            }
            What::Actions => {
                let mut page = self.page("actions", path, &context.text("promises"));
                page.updated = self.updated(context.index.action_items().iter().map(|item| item.post));
                self.page_of(path, "actions.html", &context.actions(page))
            }
            What::NotFound => {
                let mut page = self.page("404", path, &context.text("not-found"));
                (page.canonical, page.indexed) = (None, false);
                self.hold_style(&mut page);
                self.page_of(path, "404.html", &Plain { page, root: outside(&context.input) })
            }
            What::Outage(id) => {
                let mut page = self.page("outage", path, &context.outage_title(*id));
                (page.canonical, page.indexed) = (None, false);
                let (page, fault) = self.theme.fitting("outage.html", |room| context.outage(page.clone(), *id, room));
                Made { page, fault, key: None }
            }
            What::Redirect(id) => {
                let post = context.input.site.post(*id);
                self.redirect(path, root, &post.title, &post.path)
            }
            What::Renamed(id) => {
                let service = context.input.site.service(*id);
                self.redirect(path, root, &service.name, &Named::Service.path(&service.address))
            }
            What::Moved(number) => {
                let config = context.input.config;
                self.redirect(path, root, &config.title, &config.moved[*number].to.value)
            }
        }
    }

    /// A page that a template makes of these values, if it was not made of them before.
    fn page_of(&self, path: &OutPath, template: &str, values: &impl Serialize) -> Made {
        let key = self.theme.key(template, values);
        if let Some(page) = key.and_then(|key| self.kept.get(path, key)) {
            return Made { page, fault: None, key };
        }
        let (page, fault) = self.theme.page(template, values);
        let key = key.filter(|_| fault.is_none());
        Made { page, fault, key }
    }

    /// A page that leads to another one.
    fn redirect(&self, path: &OutPath, root: String, title: &str, target: &str) -> Made {
        let mut page = self.page("redirect", path, title);
        page.canonical = self.address(target);
        self.page_of(path, "redirect.html", &Redirect { page, root, target: href(target) })
    }

    fn home(&self, path: &OutPath) -> Made {
        let context = &self.context;
        let site_title = &context.input.config.title;
        let mut home = context.home(self.page("home", path, site_title));
        let said = home.statement.said.as_ref().map(|said| format!(". {said}"));
        home.page.description = Some(format!("{}{}", home.statement.text, said.unwrap_or_default()));
        home.page.head_title = format!("{} — {site_title}", home.statement.text);
        home.page.updated = self.updated(context.input.site.posts().map(|(id, _)| id));
        home.page.card = self.card(None);
        self.hold_style(&mut home.page);
        self.page_of(path, "index.html", &home)
    }

    fn post(&self, path: &OutPath, root: &str, id: PostId) -> Made {
        let context = &self.context;
        let post = context.input.site.post(id);
        let kind = post.kind();
        let (shift, template) = match kind {
            Kind::Incident => (1, "incident.html"),
            Kind::Maintenance => (1, "maintenance.html"),
            Kind::PostMortem => (0, "post-mortem.html"),
            Kind::Notice => (0, "notice.html"),
            Kind::Page => (0, "page.html"),
        };
        let mut page = self.page(kind.name(), path, &post.title);
        page.description = context.summary(id);
        page.updated = self.updated([id].into_iter());
        page.edit = context
            .input
            .config
            .edit_url
            .as_ref()
            .map(|pattern| pattern.replace("{path}", &href(&context.input.tree.sources.get(post.source).path)));
        page.indexed = page.indexed && !post.draft;
        page.card = self.card(Some(id));
        let mut post =
            context.post(id, &BodyPlacement { base: Base::Relative { depth: path.depth() }, shift, prefix: "" });
        if kind == Kind::Incident {
            post.of_incident.near =
                context.index.near(context.input.board, id, NEAR).into_iter().map(|id| self.near(id)).collect();
        }
        // What many read at once on bad lines comes in one round trip.
        if post.item.open || matches!(post.of_maintenance.phase, Some("scheduled" | "to-come")) {
            self.hold_style(&mut page);
        }
        self.page_of(path, template, &OfPost { page, root, post })
    }

    /// An incident as the pages of others name it. Six do, and all of them lie in one folder.
    fn near(&self, id: PostId) -> &str {
        let make = || {
            let root = self.context.root();
            let post = self.context.near(id);
            let made = post.map(|post| self.theme.page("near.html", &OfNear { root: &root, post }));
            let (html, fault) = made.unwrap_or_default();
            (String::from_utf8_lossy(&html).into_owned(), fault)
        };
        &self.near[id.0].get_or_init(make).0
    }

    /// The faults of what pages have in common, with what was being made.
    fn faults(&self) -> impl Iterator<Item = (&Fault, String)> {
        let near = self.near.iter().zip(self.context.input.site.posts()).filter_map(|(made, (id, post))| {
            let (_, fault) = made.get()?;
            Some((fault.as_ref()?, self.post_name(&post.path, id)))
        });
        self.faults.iter().map(|fault| (fault, "every page".to_owned())).chain(near)
    }

    fn history(&self, path: &OutPath, year: Option<i32>) -> Made {
        let context = &self.context;
        let title = year.map_or_else(
            || context.text("history"),
            |year| context.text_with("history-of", &[("year", Arg::Text(&year.to_string()))]),
        );
        let mut page = self.page("history", path, &title);
        page.updated = self.updated(self.ledger.posts(year));
        self.page_of(path, "history.html", &context.history(page, &self.ledger, year))
    }

    /// What every page says of itself.
    fn page(&self, kind: &'static str, path: &OutPath, title: &str) -> PageView {
        PageView {
            kind,
            path: href(path.as_str()),
            title: title.to_owned(),
            head_title: format!("{title} — {}", self.context.input.config.title),
            description: None,
            canonical: self.address(path.as_str()),
            indexed: !self.context.input.preview,
            updated: None,
            edit: None,
            inline_style: false,
            csp: self.style.linked.clone(),
            card: None,
            languages: self.languages(kind, path),
        }
    }

    /// The page in every language. What is at the top alone has no other.
    fn languages(&self, kind: &str, path: &OutPath) -> Vec<LanguageLink> {
        let RenderInput { config, languages, .. } = self.context.input;
        let below = path.as_str().strip_prefix(config.folder.as_str());
        let Some(below) = below.filter(|_| !matches!(kind, "redirect" | "unreadable")) else { return Vec::new() };
        let link = |language: &PageLanguage| {
            let path = language.folder.join(below);
            let base = config.base_url.as_ref();
            LanguageLink {
                lang: language.tag.clone(),
                name: language.name.clone(),
                url: base.map(|base| format!("{base}{}", href(language.folder.address(&path)))),
                path: href(&path),
                current: language.folder == config.folder,
            }
        };
        languages.iter().map(link).collect()
    }

    /// Makes a page self-contained, so that it needs only one request.
    fn hold_style(&self, page: &mut PageView) {
        page.inline_style = true;
        page.csp.clone_from(&self.style.inlined);
    }

    /// The address of the card of a post, or of the home page.
    fn card(&self, post: Option<PostId>) -> Option<String> {
        let card = self.cards.iter().find(|card| card.post == post)?;
        self.address(card.path.as_str())
    }

    /// The address of a path, where the site has one.
    fn address(&self, path: &str) -> Option<String> {
        let base = self.context.input.config.base_url.as_ref()?;
        Some(format!("{base}{}", href(self.context.input.config.folder.address(path))))
    }

    /// The last change of the posts of a page.
    fn updated(&self, posts: impl Iterator<Item = PostId>) -> Option<String> {
        let facts = posts.map(|id| self.context.input.board.post(id));
        let changes = facts.filter_map(|facts| Some((facts.updated, facts.changed?)));
        changes.max_by_key(|(updated, _)| *updated).map(|(_, at)| self.context.moment(at))
    }
}

/// The roots of all pages: those of the site lie in one folder at most, older paths of posts in any.
fn roots(input: &RenderInput<'_>) -> impl Iterator<Item = String> {
    let aliases = input.site.posts.iter().flat_map(|post| &post.aliases);
    let moved = input.config.moved.iter().map(|moved| &moved.from);
    let own = input.config.folder.depth();
    let depths: BTreeSet<usize> =
        aliases.chain(moved).map(|alias| alias.matches('/').count()).chain([own, own + 1]).collect();
    depths.into_iter().map(|depth| "../".repeat(depth)).chain([outside(input)])
}

/// The root of a page that is served in place of any path: only whole addresses lead from there.
fn outside(input: &RenderInput<'_>) -> String {
    input.config.base_url.as_ref().map_or_else(|| "/".to_owned(), ToString::to_string)
}

impl RenderContext<'_> {
    /// Files that could not be read as a post, by kind.
    pub(super) fn unreadable(&self) -> Vec<(Kind, UnreadableFile)> {
        let file = |&(kind, source): &(Kind, SourceId)| {
            let path = self.input.site.moved.unreadable.get(&source).cloned().unwrap_or_default();
            let source = self.input.tree.sources.get(source);
            (kind, UnreadableFile { name: title_of(source.stem()), path, text: allowed(&source.text).into_owned() })
        };
        self.input.site.unreadable.iter().map(file).collect()
    }
}

#[derive(Serialize)]
struct Plain {
    page: PageView,
    root: String,
}

#[derive(Serialize)]
struct OfPost<'a> {
    page: PageView,
    root: &'a str,
    post: view::PostView,
}

#[derive(Serialize)]
struct OfNear<'a> {
    root: &'a str,
    post: view::NearbyIncident,
}

#[derive(Serialize)]
struct OfService {
    page: PageView,
    root: String,
    service: view::ServiceView,
    statement: view::ServiceStatement,
    now: Vec<view::PostView>,
    posts: Vec<view::ListItem>,
    figures: Vec<view::Figure>,
    months: Vec<view::ServiceMonth>,
    calendar: Option<view::CalendarView>,
    tolls: Vec<view::TollView>,
}

#[derive(Serialize)]
struct Unreadable<'a> {
    page: PageView,
    root: String,
    file: &'a UnreadableFile,
}

#[derive(Serialize)]
struct Redirect {
    page: PageView,
    root: String,
    target: String,
}
