//! The outage page, which a proxy serves in place of a service that is down. It is self-contained and loads nothing.

use super::clock::{TimeOptions, TimeStyle};
use super::context::RenderContext;
use super::files;
use super::list_item::is_watched;
use super::now::NowPlace;
use super::style;
use super::view::{EntryView, ListItem, PageView, PostView};
use crate::locale::Arg;
use crate::markup;
use crate::model::{Moment, PostId, ServiceId, State};
use crate::routes::Fixed;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

/// The most bytes of a page.
///
/// `HAProxy` keeps a whole answer in one buffer of 16 KB by default, its headers and a reserve of 1 KB included.
pub(super) const LARGEST: usize = 14_000;

/// What a page has room for. The first one that makes it small enough is used: words matter more than the logo.
pub(super) const ROOMS: [Room; 6] = [
    Room { text: 7_000, logo: true },
    Room { text: 4_000, logo: true },
    Room { text: 7_000, logo: false },
    Room { text: 4_000, logo: false },
    Room { text: 1_500, logo: false },
    Room { text: 0, logo: false },
];

/// What a page has room for.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// Bytes of the entries of posts.
    text: usize,
    /// Whether the site's logo is included.
    logo: bool,
}

/// At most this many posts are shown. The status page has all of them.
const POSTS: usize = 3;

/// A sentence longer than this is cut. Prose has no such sentences.
const SENTENCE: usize = 600;

/// The bytes of an entry, or of a chip in it, that are not its words.
const ENTRY: usize = 70;

/// A larger icon or logo of the site is not included in the page. As an address, a file takes a third more.
const ICON: usize = 1_500;
const LOGO: usize = 6_000;

/// What an outage page is made from.
#[derive(Serialize)]
pub(super) struct Outage {
    page: PageView,
    root: String,
    style: String,
    icon: String,
    /// The site's logo, else its icon.
    logo: String,
    service: OutagePageService,
    posts: Vec<PostView>,
    planned: Vec<ListItem>,
}

/// The service that is down.
#[derive(Serialize)]
struct OutagePageService {
    id: String,
    name: String,
    state: &'static str,
}

impl RenderContext<'_> {
    /// "web is down"; that it works again, while that is monitored; that it does not answer, if no incident is known.
    pub(super) fn outage_title(&self, id: ServiceId) -> String {
        let name = &self.input.site.service(id).name;
        let state = self.input.board.service(id).state.state();
        if state == State::Operational {
            if let Some(since) = self.restored_of(id) {
                let short = TimeOptions { form: TimeStyle::Short, ..TimeOptions::default() };
                let when = self.time_text(self.time(since), short);
                let values = [("count", Arg::Count(1)), ("names", Arg::Text(name)), ("when", Arg::Text(&when))];
                return self.text_with("statement-restored", &values);
            }
            return self.text_with("outage-silent", &[("service", Arg::Text(name))]);
        }
        let words = self.said_of(state);
        let values = [("count", Arg::Count(1)), ("names", Arg::Text(name)), ("state", Arg::Text(&words))];
        self.text_with("statement-first", &values)
    }

    /// Since when a service works again, if an open incident that named it is only monitored.
    fn restored_of(&self, id: ServiceId) -> Option<Moment> {
        let watched = |post: &PostId| {
            let incident = self.input.board.incident(*post)?;
            let since = self.input.board.post(*post).restored()?;
            (self.is_about(*post, id) && is_watched(incident)).then_some(since)
        };
        self.posts_about(id).iter().find_map(watched)
    }

    /// The page of a service.
    pub(super) fn outage(&self, mut page: PageView, id: ServiceId, Room { mut text, logo }: Room) -> Outage {
        let config = self.input.config;
        let base = config.base_url.as_ref().map_or("/", |base| base.as_str());
        let (style, csp) = style::alone(include_str!("outage.css"), config.brand.as_deref());
        page.csp = csp;
        let service = self.input.site.service(id);
        let state = self.input.board.service(id).state;
        let known = self.posts_about(id);
        let posts = known.iter().take(POSTS).map(|&post| self.alone(post, id, &mut text)).collect();
        let planned = self.input.board.ahead.iter().copied().filter(|post| self.is_about(*post, id));
        let planned =
            planned.filter(|post| !known.contains(post)).take(POSTS).map(|post| self.list_item(post)).collect();
        Outage {
            page,
            root: base.to_owned(),
            style,
            logo: self.logo().filter(|_| logo).unwrap_or_else(|| self.icon()),
            icon: self.icon(),
            service: OutagePageService { id: service.id.clone(), name: service.name.clone(), state: state.name() },
            posts,
            planned,
        }
    }

    /// The posts about a service now: open incidents that name it, maintenances in progress, and open incidents that
    /// name no service.
    pub(super) fn posts_about(&self, id: ServiceId) -> Vec<PostId> {
        let board = self.input.board;
        let (about, of_all) = board.open_about(id);
        let lasts = |post: &PostId| board.maintenance(*post).is_some_and(|it| it.phase.lasts());
        let lasting = board.ahead.iter().copied().filter(|post| self.is_about(*post, id)).filter(lasts);
        about.into_iter().chain(lasting).chain(of_all).collect()
    }

    fn is_about(&self, post: PostId, service: ServiceId) -> bool {
        self.input.board.post(post).services.contains(&service)
    }

    /// A post with as many entries, the latest first, as fit into `room` bytes, but at least the first sentence of the
    /// latest.
    fn alone(&self, id: PostId, service: ServiceId, room: &mut usize) -> PostView {
        let post = self.input.site.post(id);
        let now = self.post_now(id, NowPlace::Outage);
        let mut entries: Vec<EntryView> = Vec::new();
        let shown_entries = self.input.board.post(id).shown.iter().rev().copied();
        let with_zone = TimeOptions { form: TimeStyle::Short, zone: true, ..TimeOptions::default() };
        for (number, shown) in shown_entries.zip(&now.entries) {
            let written = &post.entries[number];
            if written.withdrawn.is_some() {
                continue;
            }
            let mut entry = self.entry_now(shown, service);
            if written.as_written.is_none() {
                entry.when = self.time_html(self.time(written.time), with_zone);
            }
            let states: usize = entry.states.iter().map(|chip| chip.text.len() + ENTRY).sum();
            let length = entry.html.len() + entry.when.len() + entry.label.len() + states + ENTRY;
            if length <= *room {
                *room -= length;
                entries.push(entry);
                continue;
            }
            if entries.is_empty() {
                let sentence = self.sentence(post, number).unwrap_or_default();
                entry.html = format!("<p>{}</p>", markup::escape(&cut(&sentence, SENTENCE)));
                entries.push(entry);
            }
            *room = 0;
            break;
        }
        let has_next = entries.iter().any(|entry| entry.next.is_some());
        // The time of the next update is shown even when there is no room for the entry that announces it.
        if let Some(latest) = entries.first_mut().filter(|_| !has_next) {
            latest.next = self.next_update(id);
        }
        self.now_with(now, service, entries)
    }

    /// The site's icon as an address that holds it.
    fn icon(&self) -> String {
        let own = self.asset(Fixed::Icon.path(), ICON);
        data("image/svg+xml", own.unwrap_or(files::ICON))
    }

    /// The site's logo as an address that holds it, if it is a small picture.
    fn logo(&self) -> Option<String> {
        let path = self.input.config.logo.as_ref()?.value.as_str();
        let kind = mime_guess::from_path(path).first_raw().filter(|kind| kind.starts_with("image/"))?;
        Some(data(kind, self.asset(path, LOGO)?))
    }

    /// A file of `static/`, unless it is larger than `most` bytes.
    fn asset(&self, path: &str, most: usize) -> Option<&[u8]> {
        let asset = self.input.tree.assets.iter().find(|asset| asset.path == path)?;
        Some(&*asset.bytes).filter(|bytes| bytes.len() <= most)
    }
}

/// An address that holds a file.
fn data(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}

/// At most so many bytes of a text, with a mark where it was cut.
fn cut(text: &str, most: usize) -> String {
    if text.len() <= most {
        return text.to_owned();
    }
    let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    format!("{}…", text[..end].trim_end())
}
