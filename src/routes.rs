//! The addresses of the site: one table of all its files, which says for each kind of file its path, how it is
//! served, when it is written and what may replace it.
//!
//! Every path of the site is made here, and everything that is said about a path is asked here: the order of a
//! publication, the headers for hosts, the types of the preview, what posts may link to, what the sitemap lists. A new
//! file is one row, and the code that writes it.
//!
//! What has no row is where an author puts it: pages that lead from an older address, and the files of `static/`.

/// Names in the output folder that begin like this are for publishing itself: the manifest, the lock, unfinished files.
pub const KEPT: &str = ".vigie-";

/// Where `vigie deploy` records the commit that the site was made from. It has no row, because a build does not write it.
pub const COMMIT: &str = "api/commit.txt";

/// The name of what is about the whole site: its feed and its badge. No service has it as its id.
pub const ALL: &str = "all";

/// The feeds of the whole site, by name: everything, and the kinds of posts that have one of their own.
pub const FEEDS: [&str; 4] = [ALL, "incidents", "maintenance", "post-mortems"];

/// What a kind of file is and how it is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a column of the table")]
pub struct Route {
    /// Its path from the root of the site; `*` stands for a name.
    pub path: &'static str,
    /// What it holds.
    pub media: Media,
    /// How long it may be kept.
    pub cache: Cache,
    /// Whether scripts of other sites may read it (CORS).
    pub shared: bool,
    /// When it is written.
    pub order: Order,
    /// What a site must have for it.
    pub needs: Needs,
    /// What there is one of it for.
    pub each: Each,
    /// Whether the sitemap lists it.
    pub in_sitemap: bool,
    /// Whether posts may link to it.
    pub linkable: bool,
    /// Whether a file of that path in `static/` replaces it. What says how the services are never has one.
    pub replaceable: bool,
    /// Whether each language of the site has its own, below its folder: it holds words for readers.
    pub in_each_language: bool,
}

/// Makes an enum of files, and the row of each.
macro_rules! table {
    ($(#[$of_all:meta])* $table:ident { $($(#[$about:meta])* $file:ident = $route:expr;)* }) => {
        $(#[$of_all])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $table { $($(#[$about])* $file,)* }

        impl $table {
            /// All of them, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$file,)*];

            /// Its route.
            #[must_use]
            pub const fn route(self) -> Route {
                match self { $(Self::$file => $route,)* }
            }
        }
    };
}

table! {
    /// A file that a site has at most one of.
    Fixed {
        /// The home page.
        Home = page("index.html").order(Order::Home).in_sitemap();
        /// The history: the newest years.
        History = page("history/index.html").in_sitemap();
        /// How to follow the site.
        Subscribe = page("subscribe.html").needs(Needs::SubscribePage).in_sitemap();
        /// The action items of post-mortems.
        Actions = page("actions.html").needs(Needs::ActionsPage).in_sitemap();
        /// What is served where there is nothing.
        NotFound = page("404.html").replaceable();

        /// The style sheet.
        Style = asset("style.css", Media::Css).replaceable();
        /// The script of the pages.
        Script = asset("vigie.js", Media::JavaScript).replaceable();
        /// The icon, which shows the state.
        Icon = asset("favicon.svg", Media::Svg).replaceable();
        /// What the search of the history looks in.
        Searched = asset("history/posts.js", Media::JavaScript).in_each_language();

        /// What programs that walk the site are asked (RFC 9309).
        Robots = asset("robots.txt", Media::Text).replaceable();
        /// The pages of the site (sitemaps.org), or an index of [`Named::SitemapPart`].
        Sitemap = asset("sitemap.xml", Media::Xml).needs(Needs::Address).order(Order::Program).replaceable();
        /// The headers that Netlify and Cloudflare Pages send.
        Headers = asset("_headers", Media::Text).replaceable();
        /// What these hosts lead from an older address to the present one.
        Redirects = asset("_redirects", Media::Text).needs(Needs::OlderAddresses).replaceable();

        /// The feed of incidents and maintenance at Statuspage's own address.
        HistoryAtom = program("history.atom", Media::Atom);
        /// The same as RSS.
        HistoryRss = program("history.rss", Media::Rss);
        /// Every maintenance that ever had a date.
        Calendar = program("maintenance.ics", Media::Calendar).needs(Needs::Calendar).in_each_language();

        /// Statuspage's API: all that is going on.
        ApiSummary = program("api/v2/summary.json", Media::Json);
        /// Statuspage's API: the state of the whole.
        ApiStatus = program("api/v2/status.json", Media::Json);
        /// Statuspage's API: the services.
        ApiComponents = program("api/v2/components.json", Media::Json);
        /// Statuspage's API: the newest incidents.
        ApiIncidents = program("api/v2/incidents.json", Media::Json);
        /// Statuspage's API: the open incidents.
        ApiUnresolved = program("api/v2/incidents/unresolved.json", Media::Json);
        /// Statuspage's API: the newest maintenances.
        ApiMaintenances = program("api/v2/scheduled-maintenances.json", Media::Json);
        /// Statuspage's API: the maintenances to come.
        ApiUpcoming = program("api/v2/scheduled-maintenances/upcoming.json", Media::Json);
        /// Statuspage's API: the maintenances that last.
        ApiActive = program("api/v2/scheduled-maintenances/active.json", Media::Json);
        /// Our own JSON.
        Own = program("api/vigie.json", Media::Json);
        /// Its JSON Schema.
        Schema = program("api/vigie.schema.json", Media::Json);
        /// What an open page asks once a minute: it changes when what the site says changes.
        Version = program("api/version.txt", Media::Text);
        /// The banner for the user's own site.
        Embed = program("embed.js", Media::JavaScript).order(Order::Asset).cache(Cache::Hour).replaceable();
    }
}

table! {
    /// A file that a site has one of for each service, year, post.
    Named {
        /// A year of the history.
        Year = page("history/*.html").each(Each::Year).in_sitemap();
        /// A service.
        Service = page("services/*.html").each(Each::Service).in_sitemap();
        /// What a proxy serves in place of a service that is down.
        Outage = page("outage/*.html").each(Each::Service).needs(Needs::Address);
        /// The same for programs. The proxy sends it from the service's own address, not from the site's.
        OutageJson = asset("outage/*.json", Media::Json).each(Each::Service).needs(Needs::Address).in_each_language();
        /// The picture of a link to the site.
        Card = asset("cards/*.png", Media::Png).each(Each::Card).needs(Needs::Address).not_linkable();

        /// A feed of [`FEEDS`] as Atom.
        FeedAtom = program("feeds/*.atom.xml", Media::Atom).each(Each::Feed).in_each_language();
        /// A feed of [`FEEDS`] as RSS.
        FeedRss = program("feeds/*.rss.xml", Media::Rss).each(Each::Feed).in_each_language();
        /// A feed of [`FEEDS`] as JSON Feed.
        FeedJson = program("feeds/*.json", Media::JsonFeed).each(Each::Feed).in_each_language();
        /// The feed of a service.
        ServiceFeed = program("feeds/services/*.atom.xml", Media::Atom).each(Each::Service).in_each_language();
        /// Older posts that do not fit into the feed of everything (RFC 5005).
        ArchiveAtom = program("feeds/archive/all-*.atom.xml", Media::Atom).each(Each::Archive).in_each_language();
        /// The same as JSON Feed.
        ArchiveJson = program("feeds/archive/all-*.json", Media::JsonFeed).each(Each::Archive).in_each_language();
        /// The maintenances of a service.
        ServiceCalendar = program("services/*.ics", Media::Calendar).each(Each::ServiceWithCalendar).in_each_language();
        /// A maintenance alone, to be added to a calendar. Its page leads to it.
        MaintenanceCalendar = program("calendars/*.ics", Media::Calendar).each(Each::DatedMaintenance).order(Order::Asset).in_each_language();
        /// An incident in Statuspage's API.
        ApiIncident = program("api/v2/incidents/*.json", Media::Json).each(Each::ApiIncident);
        /// The badge of a service or of the whole.
        Badge = program("badges/*.svg", Media::Svg).each(Each::Badge).order(Order::Asset).in_each_language();
        /// The same for shields.io.
        BadgeJson = program("badges/*.json", Media::Json).each(Each::Badge).order(Order::Asset);
        /// A part of a sitemap that is too long for one file.
        SitemapPart = asset("sitemap-*.xml", Media::Xml).each(Each::SitemapPart).needs(Needs::Address).not_linkable();

        /// A post-mortem.
        PostMortem = page("post-mortems/*.html").each(Each::Post).in_sitemap();
        /// Any other post. The last row: its pattern fits other pages too.
        Post = page("*.html").each(Each::Post).in_sitemap();
    }
}

/// A page for readers.
const fn page(path: &'static str) -> Route {
    Route {
        path,
        media: Media::Html,
        cache: Cache::AskAgain,
        shared: false,
        order: Order::Page,
        needs: Needs::Nothing,
        each: Each::Site,
        in_sitemap: false,
        linkable: true,
        replaceable: false,
        in_each_language: true,
    }
}

/// A file that pages or hosts need.
const fn asset(path: &'static str, media: Media) -> Route {
    Route { media, order: Order::Asset, in_each_language: false, ..page(path) }
}

/// A file for programs, wherever they run. It is kept for seconds only, so that an outage is seen.
const fn program(path: &'static str, media: Media) -> Route {
    Route {
        media,
        cache: Cache::Seconds,
        shared: true,
        order: Order::Program,
        needs: Needs::Address,
        in_each_language: false,
        ..page(path)
    }
}

impl Route {
    const fn order(self, order: Order) -> Self {
        Self { order, ..self }
    }

    const fn cache(self, cache: Cache) -> Self {
        Self { cache, ..self }
    }

    const fn needs(self, needs: Needs) -> Self {
        Self { needs, ..self }
    }

    const fn each(self, each: Each) -> Self {
        Self { each, ..self }
    }

    const fn in_sitemap(self) -> Self {
        Self { in_sitemap: true, ..self }
    }

    const fn not_linkable(self) -> Self {
        Self { linkable: false, ..self }
    }

    const fn replaceable(self) -> Self {
        Self { replaceable: true, ..self }
    }

    const fn in_each_language(self) -> Self {
        Self { in_each_language: true, ..self }
    }

    /// The whole table.
    pub fn all() -> impl Iterator<Item = Self> {
        Fixed::ALL.iter().map(|file| file.route()).chain(Named::ALL.iter().map(|file| file.route()))
    }

    /// The row of a file with that path, if it could be one of the table.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        Self::all().find(|route| route.name_in(path).is_some())
    }

    /// The name that a path of this row has; none when it is not of this row. A file that a site has one of has an
    /// empty name.
    #[must_use]
    pub fn name_in(self, path: &str) -> Option<&str> {
        match self.path.split_once('*') {
            None => (self.path == path).then_some(""),
            Some((before, after)) => {
                let name = path.strip_prefix(before)?.strip_suffix(after)?;
                (!name.is_empty() && !name.contains('/')).then_some(name)
            }
        }
    }

    /// Its path with a name.
    #[must_use]
    pub fn with_name(self, name: &str) -> String {
        self.path.replacen('*', name, 1)
    }

    /// Its path with a name, for the language of a folder. What all languages share is at the top.
    #[must_use]
    pub fn path_in(self, folder: &LanguageFolder, name: &str) -> String {
        let path = self.with_name(name);
        if self.in_each_language { folder.join(&path) } else { path }
    }

    /// The row of a file with that path in any language. Whether its first folder is a language of the site is not asked:
    /// this is for what matters little where it is none.
    #[must_use]
    pub fn of_any_language(path: &str) -> Option<Self> {
        let below = || {
            let (folder, path) = path.split_once('/')?;
            let tag = folder.parse::<unic_langid::LanguageIdentifier>().ok();
            // A folder of three letters is a language where no other page would lead to it.
            let letters = tag.map(|tag| tag.language.as_str().len())?;
            let spoken = |row: &Self| letters == 2 || letters == 3 && row.order != Order::Home;
            Self::of(path).filter(|row| spoken(row) && row.in_each_language)
        };
        Self::of(path).or_else(below)
    }

    /// The outermost folder it lies in, if it lies in one.
    #[must_use]
    pub fn folder(self) -> Option<&'static str> {
        self.path.split_once('/').map(|(folder, _)| folder)
    }

    /// Whether it is a feed.
    #[must_use]
    pub fn is_feed(self) -> bool {
        matches!(self.media, Media::Atom | Media::Rss | Media::JsonFeed)
    }
}

impl Fixed {
    /// Its path from the root of the site, in the first language.
    #[must_use]
    pub const fn path(self) -> &'static str {
        self.route().path
    }

    /// Its path from the root of the site, for the language of a folder.
    #[must_use]
    pub fn path_in(self, folder: &LanguageFolder) -> String {
        self.route().path_in(folder, "")
    }
}

impl Named {
    /// Its path from the root of the site, in the first language.
    #[must_use]
    pub fn path(self, name: &str) -> String {
        self.route().with_name(name)
    }

    /// Its path from the root of the site, for the language of a folder.
    #[must_use]
    pub fn path_in(self, folder: &LanguageFolder, name: &str) -> String {
        self.route().path_in(folder, name)
    }
}

/// Where the pages of a language are: `en/`, and nothing for the first language of a site.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LanguageFolder(String);

impl LanguageFolder {
    /// The folder of a language that is not the first one of the site.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        Self(format!("{tag}/"))
    }

    /// Whether it is that of the first language.
    #[must_use]
    pub fn is_top(&self) -> bool {
        self.0.is_empty()
    }

    /// As paths begin with it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How many folders it is below the top.
    #[must_use]
    pub fn depth(&self) -> usize {
        usize::from(!self.is_top())
    }

    /// The address of a path of this language, from the root of the site: the folder alone for the home page.
    #[must_use]
    pub fn address<'p>(&'p self, path: &'p str) -> &'p str {
        if path.strip_prefix(self.as_str()) == Some(Fixed::Home.path()) { self.as_str() } else { path }
    }

    /// A path of the first language in this folder.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        [&self.0, path].concat()
    }
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    /// A page.
    Html,
    /// A style sheet.
    Css,
    /// A script.
    JavaScript,
    /// A document for programs.
    Json,
    /// A drawing.
    Svg,
    /// A picture.
    Png,
    /// A document of a form that has no type of its own.
    Xml,
    /// Plain text.
    Text,
    /// A feed, RFC 4287.
    Atom,
    /// A feed, RSS 2.0.
    Rss,
    /// A feed, JSON Feed 1.1.
    JsonFeed,
    /// A calendar, RFC 5545.
    Calendar,
}

impl Media {
    /// Its `Content-Type`.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Css => "text/css; charset=utf-8",
            Self::JavaScript => "text/javascript; charset=utf-8",
            Self::Json => "application/json",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Xml => "application/xml",
            Self::Text => "text/plain; charset=utf-8",
            Self::Atom => "application/atom+xml; charset=utf-8",
            Self::Rss => "application/rss+xml; charset=utf-8",
            Self::JsonFeed => "application/feed+json; charset=utf-8",
            Self::Calendar => "text/calendar; charset=utf-8",
        }
    }

    /// Its type as links name it, without its characters' encoding.
    #[must_use]
    pub fn name(self) -> &'static str {
        let kind = self.content_type();
        kind.split_once(';').map_or(kind, |(name, _)| name)
    }

    /// Whether every server knows it by the ending of the file's name.
    const fn is_known_by_ending(self) -> bool {
        !matches!(self, Self::Atom | Self::Rss | Self::JsonFeed | Self::Calendar)
    }
}

/// How long browsers and caches may keep a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cache {
    /// It is asked for each time.
    AskAgain,
    /// For seconds; longer by a cache that cannot reach the site, as an outage is when it matters.
    Seconds,
    /// For an hour.
    Hour,
}

impl Cache {
    /// What is sent as `Cache-Control`; nothing where hosts do the right thing by themselves.
    const fn control(self) -> Option<&'static str> {
        match self {
            Self::AskAgain => None,
            Self::Seconds => Some("public, max-age=10, stale-while-revalidate=20, stale-if-error=3600"),
            Self::Hour => Some("public, max-age=3600"),
        }
    }
}

/// When in a publication a file is written: whoever arrives by a later one finds every earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// What pages need.
    Asset,
    /// Pages.
    Page,
    /// What programs start from: feeds, the API, the sitemap.
    Program,
    /// The home page.
    Home,
}

impl Order {
    /// The order of a file with that path.
    #[must_use]
    pub fn of(path: &str) -> Self {
        Route::of_any_language(path).map_or(if is_page(path) { Self::Page } else { Self::Asset }, |route| route.order)
    }
}

/// What a site must have for a file to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Every site has it.
    Nothing,
    /// A `base_url`: the file holds whole addresses.
    Address,
    /// A `base_url`, and a maintenance with a date: a calendar without an event is none.
    Calendar,
    /// Addresses that something was at before.
    OlderAddresses,
    /// A `base_url`, and no page of its own on how to subscribe.
    SubscribePage,
    /// No `actions = false`.
    ActionsPage,
}

/// What there is one file of a row for: what its name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Each {
    /// The site: no name.
    Site,
    /// A service: its id.
    Service,
    /// A service that ever had a maintenance with a date: its id.
    ServiceWithCalendar,
    /// A maintenance that ever had a date: its slug.
    DatedMaintenance,
    /// A service, or the whole: its id, or `all`.
    Badge,
    /// A year of the history: its number.
    Year,
    /// A feed of [`FEEDS`].
    Feed,
    /// A part of the archive: its number, from 1 on.
    Archive,
    /// An incident that has a file of its own in Statuspage's API: its id.
    ApiIncident,
    /// A part of the sitemap: its number, from 1 on.
    SitemapPart,
    /// A picture: a hash of what it shows.
    Card,
    /// A post: its slug.
    Post,
}

/// Whether a path is that of a page.
#[must_use]
pub fn is_page(path: &str) -> bool {
    path.ends_with(".html")
}

/// The page of a folder.
#[must_use]
pub fn index_of(folder: &str) -> String {
    let folder = folder.strip_suffix('/').unwrap_or(folder);
    if folder.is_empty() { Fixed::Home.path().to_owned() } else { format!("{folder}/{}", Fixed::Home.path()) }
}

/// Whether Windows cannot hold a file or folder of that name: a device's name, whatever its ending; a sign that paths
/// have for other uses; a dot or a space at the end.
#[must_use]
pub fn is_unfit_for_windows(name: &str) -> bool {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches(' ').to_ascii_lowercase();
    let port = ["com", "lpt"].iter().find_map(|port| stem.strip_prefix(port));
    let is_port =
        port.is_some_and(|number| matches!(number, "¹" | "²" | "³") || matches!(number.as_bytes(), [b'1'..=b'9']));
    DEVICES.contains(&stem.as_str())
        || is_port
        || name.ends_with(['.', ' '])
        || name.contains(['<', '>', ':', '"', '|', '?', '*', '\\'])
}

/// Whether a path has a name that publishing itself needs.
#[must_use]
pub fn is_kept(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with(KEPT))
}

/// Whether a part of a path is hidden, as its name begins with a dot: hosts leave such files out or read them as
/// settings, and in `.git` git runs some. `.well-known` is meant to be read (RFC 8615).
#[must_use]
pub fn is_hidden(path: &str) -> bool {
    path.strip_prefix(".well-known/").unwrap_or(path).split('/').any(|part| part.starts_with('.'))
}

/// Whether an outermost folder is the site's own: no post and no older address of one lies in it.
#[must_use]
pub fn is_own_folder(folder: &str) -> bool {
    Route::all().any(|route| route.each != Each::Post && route.folder() == Some(folder))
}

/// What hosts send with some of the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderRule {
    /// The paths it is for: from `/` on, with one `*` at most, which stands for anything, `/` included.
    pub paths: String,
    /// Names and values.
    pub headers: Vec<(&'static str, &'static str)>,
}

/// The name of the header that says how long a file may be kept.
pub const CACHE_CONTROL: &str = "Cache-Control";
/// The name of the header that lets scripts of other sites read a file.
pub const ALLOW_ORIGIN: &str = "Access-Control-Allow-Origin";
/// The name of the header that says what a file holds.
pub const CONTENT_TYPE: &str = "Content-Type";

/// What is sent with every file.
pub const EVERYWHERE: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Content-Security-Policy", "frame-ancestors 'self'"),
];

/// The rules by which hosts send what the table says, for a site with or without a `base_url`, and the folders of its
/// other languages. Where two rules of a header meet, a host may join their values: no file has two of the same.
#[must_use]
pub fn header_rules(with_address: bool, languages: &[LanguageFolder]) -> Vec<HeaderRule> {
    let mut rules = vec![HeaderRule { paths: "/*".to_owned(), headers: EVERYWHERE.to_vec() }];
    let mut add = |paths: String, headers: Vec<(&'static str, &'static str)>| {
        let known = rules.iter().any(|rule| rule.paths == paths);
        if !known && !headers.is_empty() {
            rules.push(HeaderRule { paths, headers });
        }
    };
    let there = |route: &Route| with_address || !matches!(route.needs, Needs::Address | Needs::Calendar);
    let top = LanguageFolder::default();
    for language in std::iter::once(&top).chain(languages) {
        let at = language.as_str();
        for route in Route::all().filter(there).filter(|route| language.is_top() || route.in_each_language) {
            let own = || format!("/{at}{}", route.path);
            match route.folder().filter(|folder| has_one_header(folder)) {
                Some(folder) => {
                    add(format!("/{at}{folder}/*"), route.common_headers());
                    let ending = route.path.rsplit_once('*').map(|(_, ending)| format!("/{at}{folder}/*{ending}"));
                    add(ending.unwrap_or_else(own), route.type_header());
                }
                None => add(own(), [route.common_headers(), route.type_header()].concat()),
            }
        }
    }
    rules
}

/// Whether all files of a folder are served alike, but for their types.
fn has_one_header(folder: &str) -> bool {
    let mut routes = Route::all().filter(|route| route.folder() == Some(folder));
    let first = routes.next().map(Route::common_headers);
    routes.all(|route| Some(route.common_headers()) == first)
}

impl Route {
    fn common_headers(self) -> Vec<(&'static str, &'static str)> {
        let open = self.shared.then_some((ALLOW_ORIGIN, "*"));
        open.into_iter().chain(self.cache.control().map(|control| (CACHE_CONTROL, control))).collect()
    }

    fn type_header(self) -> Vec<(&'static str, &'static str)> {
        if self.media.is_known_by_ending() { Vec::new() } else { vec![(CONTENT_TYPE, self.media.content_type())] }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        EVERYWHERE, FEEDS, Fixed, LanguageFolder, Named, Order, Route, header_rules, index_of, is_kept, is_own_folder,
    };
    use std::collections::BTreeSet;

    /// A path of each row.
    fn samples() -> Vec<(Route, String)> {
        Route::all().map(|route| (route, route.with_name("7"))).collect()
    }

    #[test]
    fn every_path_is_that_of_its_row_alone() {
        for (route, path) in samples() {
            assert_eq!(Route::of(&path), Some(route), "{path}");
        }
        let paths: BTreeSet<&str> = Route::all().map(|route| route.path).collect();
        assert_eq!(paths.len(), Route::all().count());
        assert_eq!(Route::of("index.html"), Some(Fixed::Home.route()));
        assert_eq!(Route::of("a.html"), Some(Named::Post.route()));
        for path in ["old/index.html", "notes/a.txt", "services/.html", "feeds/services/a/b.atom.xml", ""] {
            assert_eq!(Route::of(path), None, "{path}");
        }
    }

    #[test]
    fn no_file_stands_where_another_needs_a_folder() {
        let paths: BTreeSet<String> = samples().into_iter().map(|(_, path)| path).collect();
        for path in &paths {
            for (at, _) in path.match_indices('/') {
                assert!(!paths.contains(&path[..at]), "{path}");
            }
        }
    }

    #[test]
    fn hosts_send_what_the_table_says_once() {
        let english = LanguageFolder::of("en");
        let rules = header_rules(true, std::slice::from_ref(&english));
        let translated = samples().into_iter().filter(|(route, _)| route.in_each_language);
        let translated = translated.map(|(route, path)| (route, english.join(&path)));
        for (route, path) in samples().into_iter().chain(translated) {
            let path = format!("/{path}");
            let holds = |rule: &str| match rule.split_once('*') {
                None => rule == path,
                Some((before, after)) => path.strip_prefix(before).is_some_and(|rest| rest.ends_with(after)),
            };
            let sent = rules.iter().filter(|rule| holds(&rule.paths)).flat_map(|rule| rule.headers.clone());
            let mut sent: Vec<_> = sent.collect();
            let mut meant = [EVERYWHERE.to_vec(), route.common_headers(), route.type_header()].concat();
            sent.sort_unstable();
            meant.sort_unstable();
            assert_eq!(sent, meant, "{path}");
        }
        assert!(rules.iter().all(|rule| rule.paths.matches('*').count() < 2));
        // What Cloudflare Pages reads at most.
        assert!(rules.len() < 100);
        assert_eq!(header_rules(false, &[]).len(), 1);
    }

    #[test]
    fn only_what_does_not_tell_of_states_may_be_replaced() {
        let replaceable: Vec<&str> = Route::all().filter(|route| route.replaceable).map(|route| route.path).collect();
        assert_eq!(
            replaceable,
            [
                "404.html",
                "style.css",
                "vigie.js",
                "favicon.svg",
                "robots.txt",
                "sitemap.xml",
                "_headers",
                "_redirects",
                "embed.js"
            ]
        );
    }

    #[test]
    fn files_are_written_before_those_that_lead_to_them() {
        let order = |path: &str| Order::of(path);
        assert!(order("style.css") < order("a.html"));
        assert!(order("old/index.html") < order("feeds/all.atom.xml"));
        assert!(order("sitemap-1.xml") < order("sitemap.xml"));
        assert!(
            order("en/a.html") < order("en/feeds/all.atom.xml") && order("en/feeds/x.json") < order("en/index.html")
        );
        assert!(Route::all().all(|route| route.order < Order::Home || route == Fixed::Home.route()));
        assert_eq!(order("notes/a.pdf"), Order::Asset);
    }

    #[test]
    fn names_and_folders_of_the_site_are_known() {
        assert!(is_kept("a/.vigie-x.html") && !is_kept("vigie-x.html"));
        assert!(is_own_folder("history") && !is_own_folder("post-mortems") && !is_own_folder("old"));
        assert_eq!((index_of("old/"), index_of("")), ("old/index.html".to_owned(), "index.html".to_owned()));
        assert_eq!(Named::FeedAtom.path(FEEDS[0]), "feeds/all.atom.xml");
    }
}
