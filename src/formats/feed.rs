//! What the feeds of all formats share: the posts of each feed, and its names.

use super::FormatContext;
use super::item::{FeedItem, Items, authority, plain};
use crate::config::Config;
use crate::facts::{self, Board};
use crate::locale::Arg;
use crate::markup::Base;
use crate::model::{Kind, Moment, PostId, ServiceId, Site};
use crate::routes::{ALL, Fixed, LanguageFolder, Named, Route};
use chrono::{DateTime, Utc};
use rayon::prelude::*;
use std::cmp::Reverse;
use url::Url;

/// The forms of a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FeedFormat {
    /// RFC 4287.
    Atom,
    /// RSS 2.0.
    Rss,
    /// JSON Feed 1.1.
    Json,
}

/// What a feed is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// Every post.
    All,
    /// Every post of a kind.
    Kind(Kind),
    /// Incidents and maintenances. The name is the one that Statuspage uses.
    History,
    /// The incidents and maintenances of a service.
    Service(ServiceId),
    /// A page of the archive of posts that are too old for `All`. Pages are numbered from 1, oldest first (RFC 5005,
    /// section 4).
    Archive(usize),
}

/// A feed: a file in each of its forms.
#[derive(Debug, Clone)]
pub(super) struct Feed<'a> {
    /// The site it is about.
    site: &'a Site,
    pub(super) about: About,
    /// Its permanent id, a `tag:` URI (RFC 4151).
    pub(super) id: String,
    /// Its title for readers.
    pub(super) title: String,
    /// One line about the site.
    pub(super) subtitle: Option<String>,
    /// The address of the site.
    pub(super) base: &'a Url,
    /// The page that says the same.
    pub(super) page: String,
    /// The hub where programs subscribe to changes (WebSub); archives have none, as they do not change.
    pub(super) hub: Option<&'a Url>,
    /// The language's tag.
    pub(super) lang: &'a str,
    /// Where the files of that language are.
    folder: &'a LanguageFolder,
    /// The author of items that name none.
    pub(super) author: String,
    /// When the latest of its items changed (UTC). Without such an item, when the site's records begin.
    pub(super) updated: DateTime<Utc>,
    /// Its items, the latest change first.
    pub(super) items: Vec<&'a FeedItem>,
    /// The archive of what is older.
    pub(super) older: Option<About>,
    /// The archive of what is newer.
    pub(super) newer: Option<About>,
    /// The feed that an archive belongs to.
    pub(super) current: Option<About>,
}

impl Feed<'_> {
    /// The address of a feed of the site in a form.
    pub(super) fn address(&self, about: About, form: FeedFormat) -> String {
        Base::Absolute(self.base.as_str()).url(&about.path(self.site, self.folder, form))
    }
}

impl About {
    /// Its files, one for each of its forms.
    fn rows(self) -> &'static [(FeedFormat, Route)] {
        match self {
            Self::All | Self::Kind(_) => {
                const {
                    &[
                        (FeedFormat::Atom, Named::FeedAtom.route()),
                        (FeedFormat::Rss, Named::FeedRss.route()),
                        (FeedFormat::Json, Named::FeedJson.route()),
                    ]
                }
            }
            Self::History => {
                const { &[(FeedFormat::Atom, Fixed::HistoryAtom.route()), (FeedFormat::Rss, Fixed::HistoryRss.route())] }
            }
            Self::Service(_) => const { &[(FeedFormat::Atom, Named::ServiceFeed.route())] },
            Self::Archive(_) => {
                const { &[(FeedFormat::Atom, Named::ArchiveAtom.route()), (FeedFormat::Json, Named::ArchiveJson.route())] }
            }
        }
    }

    /// What its paths are named after.
    fn name(self, site: &Site) -> String {
        match self {
            Self::All => ALL.to_owned(),
            Self::Kind(kind) => kind.folder().to_owned(),
            Self::History => String::new(),
            Self::Service(id) => site.service(id).address.clone(),
            Self::Archive(number) => number.to_string(),
        }
    }

    /// The path of its file in a form.
    fn path(self, site: &Site, folder: &LanguageFolder, form: FeedFormat) -> String {
        let rows = self.rows().iter().filter(|(has, _)| *has == form);
        rows.map(|(_, row)| row.path_in(folder, &self.name(site))).next().unwrap_or_default()
    }
}

/// The feeds of a site and the posts of each, the latest change first.
fn plan(site: &Site, board: &Board, limit: usize) -> Vec<(About, Vec<PostId>)> {
    let posts = site.posts().map(|(id, post)| (id, post.kind())).filter(|(_, kind)| *kind != Kind::Page);
    let mut posts: Vec<(PostId, Kind)> = posts.collect();
    posts.sort_by_key(|(id, _)| Reverse((board.post(*id).updated, *id)));
    let latest = |wanted: &dyn Fn(Kind) -> bool| -> Vec<PostId> {
        posts.iter().filter(|(_, kind)| wanted(*kind)).map(|(id, _)| *id).take(limit).collect()
    };
    let mut feeds = vec![
        (About::All, latest(&|_| true)),
        (About::Kind(Kind::Incident), latest(&|kind| kind == Kind::Incident)),
        (About::Kind(Kind::Maintenance), latest(&|kind| kind == Kind::Maintenance)),
        (About::Kind(Kind::PostMortem), latest(&|kind| kind == Kind::PostMortem)),
        (About::History, latest(&|kind| matches!(kind, Kind::Incident | Kind::Maintenance))),
    ];
    let mut of_service = vec![Vec::new(); site.services.len()];
    for (id, _) in &posts {
        for service in &board.post(*id).services {
            if of_service[service.0].len() < limit {
                of_service[service.0].push(*id);
            }
        }
    }
    feeds.extend(of_service.into_iter().enumerate().map(|(number, posts)| (About::Service(ServiceId(number)), posts)));
    let shown = feeds[0].1.clone();
    feeds.extend(archives(&posts, &shown, limit));
    feeds
}

/// Splits the posts into archives of `limit` posts, oldest announcement first, so that a new post never moves another
/// to a different archive. The newest posts are only in the feed. If older posts with later changes push some of them
/// out of the feed, those are in a last archive that is not full yet.
fn archives(latest_first: &[(PostId, Kind)], shown: &[PostId], limit: usize) -> Vec<(About, Vec<PostId>)> {
    let mut oldest_first: Vec<PostId> = latest_first.iter().map(|(id, _)| *id).collect();
    oldest_first.sort_unstable();
    let full = oldest_first.len().saturating_sub(1) / limit * limit;
    let all_shown = oldest_first[full..].iter().all(|id| shown.contains(id));
    let archived = if all_shown { full } else { oldest_first.len() };
    let mut place = vec![0; oldest_first.last().map_or(0, |last| last.0 + 1)];
    for (at, (id, _)) in latest_first.iter().enumerate() {
        place[id.0] = at;
    }
    let pages = oldest_first[..archived].chunks(limit).enumerate();
    pages
        .map(|(number, posts)| {
            let mut posts = posts.to_vec();
            posts.sort_by_key(|id| place[id.0]);
            (About::Archive(number + 1), posts)
        })
        .collect()
}

/// How many pages the archive of a site has.
pub(super) fn archives_of(site: &Site, board: &Board, config: &Config) -> usize {
    let plan = plan(site, board, config.feed_limit.max(1));
    plan.iter().filter(|(about, _)| matches!(about, About::Archive(_))).count()
}

/// Makes all feeds of a site and hands each, in each of its forms, to `write`.
pub(super) fn all(
    context: &FormatContext,
    base: &Url,
    write: impl Fn(&Feed<'_>, FeedFormat) -> Vec<u8> + Sync,
) -> Vec<(String, Vec<u8>)> {
    let limit = context.config.feed_limit.max(1);
    let plan = plan(context.site, context.board, limit);
    let archives = plan.iter().filter(|(about, _)| matches!(about, About::Archive(_))).count();
    let items = Items::new(context, base);
    let maker = FeedMaker { context, base, archives, items: &items };
    plan.par_iter()
        .with_max_len(1) // an archive takes as long as a hundred pages
        .flat_map_iter(|(about, posts)| {
            let feed = maker.feed(*about, posts);
            let write = &write;
            let written = move |(form, _): &(FeedFormat, Route)| {
                (about.path(context.site, &context.config.folder, *form), write(&feed, *form))
            };
            let folder = &context.config.folder;
            let own = about.rows().iter().filter(|(_, row)| folder.is_top() || row.in_each_language);
            own.map(written)
        })
        .collect()
}

struct FeedMaker<'a> {
    context: &'a FormatContext<'a>,
    base: &'a Url,
    archives: usize,
    items: &'a Items<'a>,
}

impl<'a> FeedMaker<'a> {
    fn feed(&self, about: About, posts: &[PostId]) -> Feed<'a> {
        let config = self.context.config;
        let folder = &config.folder;
        let site = self.context.site;
        let items: Vec<&FeedItem> = posts.iter().map(|id| self.items.get(*id)).collect();
        let archive = |number: usize| (1..=self.archives).contains(&number).then_some(About::Archive(number));
        let (older, newer, current) = match about {
            About::All => (archive(self.archives), None, None),
            About::Archive(number) => (archive(number - 1), archive(number + 1), Some(About::All)),
            _ => (None, None, None),
        };
        let page = match about {
            About::All | About::Archive(_) => Fixed::Home.path_in(folder),
            About::Kind(_) | About::History => Fixed::History.path_in(folder),
            About::Service(id) => Named::Service.path_in(folder, &site.service(id).address),
        };
        let feed = format!("{}Feed", folder.as_str());
        let authority = authority(self.context, self.base);
        Feed {
            id: match about {
                About::History => format!("tag:{authority},2005:/history"),
                // An archive is a part of the feed it belongs to.
                About::Archive(_) => format!("tag:{authority},2005:{feed}/{}", About::All.name(site)),
                About::Service(id) => format!("tag:{authority},2005:{feed}/services/{}", site.service(id).id),
                About::All | About::Kind(_) => format!("tag:{authority},2005:{feed}/{}", about.name(site)),
            },
            title: plain(&self.title(about)),
            subtitle: config.description.as_deref().map(plain),
            base: self.base,
            page: Base::Absolute(self.base.as_str()).url(folder.address(&page)),
            hub: config.websub_hub.as_ref().filter(|_| current.is_none()),
            lang: self.context.locale.tag(),
            folder,
            author: plain(config.author.as_ref().unwrap_or(&config.title)),
            updated: self.updated(&items),
            items,
            older,
            newer,
            current,
            site,
            about,
        }
    }

    /// When the latest of some items changed (UTC). An item announced for a future time does not count yet.
    fn updated(&self, items: &[&FeedItem]) -> DateTime<Utc> {
        let FormatContext { site, board, config, .. } = *self.context;
        let past = |at: &DateTime<Utc>| !facts::ahead(Moment::instant(*at), board.now);
        items
            .iter()
            .map(|item| item.updated)
            .filter(past)
            .max()
            .unwrap_or_else(|| super::beginning(site, board, config))
    }

    fn title(&self, about: About) -> String {
        let (site, locale) = (Arg::Text(&self.context.config.title), self.context.locale);
        match about {
            About::All | About::Archive(_) => self.context.config.title.clone(),
            About::Kind(kind) => locale.text_with(&format!("feed-title-{}", kind.folder()), &[("site", site)]),
            About::History => locale.text_with("feed-title-history", &[("site", site)]),
            About::Service(id) => {
                let service = Arg::Text(&self.context.site.service(id).name);
                locale.text_with("feed-title-service", &[("site", site), ("service", service)])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::all;
    use crate::formats::tests::with_context;
    use std::collections::BTreeSet;
    use std::fmt::Write as _;
    use std::ptr;
    use std::sync::Mutex;

    #[test]
    fn an_item_is_made_once_for_the_feeds_of_all_services() {
        let mut toml = "base_url = 'https://status.example.org'\ntimezone = 'UTC'\n".to_owned();
        for number in 0..200 {
            let _ = writeln!(toml, "[[services]]\nid = 's{number}'\nname = 'Service {number}'");
        }
        let mut post = "---\ntitle: a\ndate: 2021-05-18 10:00\nservices: {all: degraded}\n---\nb\n".to_owned();
        for number in 0..100 {
            let (hour, minute, state) = (11 + number / 60, number % 60, ["outage", "degraded"][number % 2]);
            let _ = write!(post, "\n## {hour}:{minute:02} · identified {{all={state}}}\n\nc\n");
        }
        let posts = [("incidents/a.md", post.as_str()), ("incidents/b.md", &post)];
        let seen = Mutex::new((0, BTreeSet::new(), 0));
        with_context(&toml, &posts, "2021-05-18 20:00", |context| {
            let base = context.config.base_url.as_ref().expect("a base_url");
            all(context, base, |feed, _| {
                let (all, each, longest) = &mut *seen.lock().expect("no panic");
                for item in &feed.items {
                    *all += 1;
                    each.insert(ptr::from_ref(*item).addr());
                    *longest = item.html.len().max(*longest);
                }
                Vec::new()
            })
        });
        let (all, each, longest) = seen.into_inner().expect("no panic");
        assert!(all >= 400, "{all}");
        assert_eq!(each.len(), 2);
        // A hundred times two hundred states have no room; what is left out is on the page.
        assert!((8_000..15_000).contains(&longest), "{longest}");
    }
}
