//! `vigie.toml`: what the site is called, what it runs, how it is shown.

pub mod announce;
mod services;
pub mod subscribe;
pub mod words;

use announce::ChannelConfig;
use subscribe::SubscribeByMail;
use words::SiteWords;

use crate::colour::Colour;
use crate::diagnostic::{Diagnostic, Report, config as mistakes};
use crate::languages::Hours;
use crate::markdown::Markdown;
use crate::model::link::harmless;
use crate::model::slug::SlugLetters;
use crate::model::written::YEARS;
use crate::model::{Group, Kind, Service};
use crate::node::{self, Fields};
use crate::output::{OutPath, Way};
use crate::routes::{LanguageFolder, index_of, is_hidden};
use crate::source::{Asset, SourceId, Sources, Span, Spanned};
use chrono::{Datelike, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use std::collections::BTreeMap;
use url::Url;

/// The most entries of a feed, and the most days of uptime. Every page shows each day of each service.
const MOST: u32 = 1_000;

/// The configuration, checked, with defaults filled in.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own in vigie.toml")]
pub struct Config {
    /// The site's title.
    pub title: String,
    /// Where the site will be; ends with `/`. Without it: no feeds, sitemap, canonical, API.
    pub base_url: Option<Url>,
    /// Language tag of the site's words: `fr`, `en`.
    pub locale: String,
    /// The other languages of the site, in the order of `locales`, each with its words.
    pub translations: Vec<(String, SiteWords)>,
    /// Where the pages of this language are: nowhere else than at the top for the first one.
    pub folder: LanguageFolder,
    /// `hours`: how clocks count; as the language and its region do where nothing is set.
    pub hours: Option<Hours>,
    /// `times = "reader"`: where the script runs, readers see their own time first.
    pub reader_first: bool,
    /// `slugs`: the letters that the file names of new posts have.
    pub slugs: SlugLetters,
    /// The timezone of times without an offset, and of the pages.
    pub timezone: Tz,
    /// `since`: the day on which records begin, in the site's timezone. Services without a `since` of their own get
    /// this one.
    pub since: Option<NaiveDate>,
    /// One line about the site.
    pub description: Option<String>,
    /// Who writes.
    pub author: Option<String>,
    /// A mail address or a URL.
    pub contact: Option<String>,
    /// What is run, in order.
    pub services: Vec<Service>,
    /// Groups of services, in order.
    pub groups: Vec<Group>,
    /// `[home] intro`, Markdown.
    pub intro: Option<Intro>,
    /// `[[links]]`: label and URL, in the footer.
    pub links: Vec<(String, String)>,
    /// `[theme] brand`: a CSS hex colour.
    pub brand: Option<String>,
    /// `[theme] logo`: a path below static/.
    pub logo: Option<Spanned<String>>,
    /// `[feeds] authority` of the entries' `tag:` ids; default the host of `base_url`.
    pub authority: Option<String>,
    /// `[feeds] websub_hub`.
    pub websub_hub: Option<Url>,
    /// `[feeds] limit`: entries per feed.
    pub feed_limit: usize,
    /// `[uptime] days`.
    pub uptime_days: u32,
    /// `[check] stale_after`, in minutes: an open incident without an update for longer is reported.
    pub stale_after: i64,
    /// `[check]`: operator's warnings that are switched off, by name.
    pub silenced: Vec<Lint>,
    /// `[aliases]`: for each kind, patterns of older paths with `{slug}`.
    pub aliases: BTreeMap<Kind, Vec<String>>,
    /// `[[moved]]`: older addresses of files and pages of the site.
    pub moved: Vec<MovedAddress>,
    /// `[repo] edit_url`, with `{path}`.
    pub edit_url: Option<String>,
    /// `html = "trust"`: raw HTML of posts is not cleaned.
    pub trust_html: bool,
    /// `[build] compress`.
    pub compress: Vec<Way>,
    /// `[[announce]]`: where `vigie announce` posts.
    pub announce: Vec<ChannelConfig>,
    /// `[subscribe.mail]`: how readers get mail.
    pub subscribe_mail: Option<SubscribeByMail>,
    /// `[deploy] run`.
    pub deploy: Vec<String>,
    /// `[post_mortems] actions`: whether action items have a page.
    pub actions: bool,
    /// `[api] all_incidents`.
    pub all_incidents: bool,
    /// `[cards] enabled`.
    pub cards: bool,
}

/// `[home] intro`: the text above the services.
#[derive(Debug, Clone)]
pub struct Intro {
    /// Its Markdown.
    pub text: String,
    /// The same as events.
    pub markdown: Markdown,
    /// Its place in vigie.toml, with the quotes around it.
    pub span: Span,
}

impl Intro {
    fn new(typed: Spanned<String>) -> Self {
        Self { markdown: Markdown::read(&typed.value, 0), text: typed.value, span: typed.span }
    }
}

/// An older address of a file or a page of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedAddress {
    /// The file at the older address: `old/` is `old/index.html`.
    pub from: String,
    /// The path of the file that it leads to.
    pub to: Spanned<String>,
}

/// The operator's warnings, each with a switch in `[check]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lint {
    /// An open incident without an update.
    Stale,
    /// An incident that passes by itself.
    Passing,
    /// The announced time of the next update has passed.
    NextUpdatePassed,
    /// A maintenance whose end has passed.
    Overrun,
    /// A timeline that runs backwards.
    TimelineOrder,
    /// An update in another form than ours, or a shortcode of another tool.
    ForeignHabit,
    /// What looks like an update and is none.
    NearMiss,
    /// A key of another tool.
    ForeignKeys,
    /// An open incident or a maintenance ahead without a translation.
    Untranslated,
}

impl Lint {
    /// Each with its switch.
    pub const ALL: [(&str, Self); 9] = [
        ("stale", Self::Stale),
        ("passing", Self::Passing),
        ("next_update_passed", Self::NextUpdatePassed),
        ("overrun", Self::Overrun),
        ("timeline_order", Self::TimelineOrder),
        ("foreign_habit", Self::ForeignHabit),
        ("near_miss", Self::NearMiss),
        ("foreign_keys", Self::ForeignKeys),
        ("untranslated", Self::Untranslated),
    ];
}

impl Default for Config {
    fn default() -> Self {
        Self {
            title: "Status".to_owned(),
            base_url: None,
            locale: "en".to_owned(),
            translations: Vec::new(),
            folder: LanguageFolder::default(),
            hours: None,
            reader_first: false,
            slugs: SlugLetters::Ascii,
            timezone: Tz::UTC,
            since: None,
            description: None,
            author: None,
            contact: None,
            services: Vec::new(),
            groups: Vec::new(),
            intro: None,
            links: Vec::new(),
            brand: None,
            logo: None,
            authority: None,
            websub_hub: None,
            feed_limit: 50,
            uptime_days: 90,
            stale_after: 12 * 60,
            silenced: Vec::new(),
            aliases: BTreeMap::new(),
            moved: Vec::new(),
            edit_url: None,
            trust_html: false,
            compress: Vec::new(),
            announce: Vec::new(),
            subscribe_mail: None,
            deploy: Vec::new(),
            actions: true,
            all_incidents: false,
            cards: true,
        }
    }
}

/// Reads `vigie.toml`; a given address goes before its `base_url`. What is wrong goes to the report and keeps its default.
#[must_use]
pub fn read(id: SourceId, sources: &Sources, given_url: Option<Url>, report: &mut Report) -> Config {
    let text = &sources.get(id).text;
    let node = node::toml(id, text, report);
    let top = Span::new(id, 0..text.find('\n').unwrap_or(text.len()));
    let mut config = Config::default();
    let typed = Fields::whole(node, "vigie.toml", report, |fields| {
        let typed = fields.has("base_url");
        config.site(fields);
        config.services(fields);
        config.tables(fields);
        typed
    });
    config.base_url = given_url.or(config.base_url);
    if config.base_url.is_none() && !typed {
        report.add(mistakes::no_base_url(top));
    }
    config
}

impl Config {
    /// How long an open incident may go without an update.
    #[must_use]
    pub fn silence(&self) -> TimeDelta {
        TimeDelta::try_minutes(self.stale_after).unwrap_or(TimeDelta::MAX)
    }

    /// Ids, older ids and names of all services and groups, as a text may name them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let services = self.services.iter().flat_map(|service| {
            [service.id.as_str(), service.name.as_str()].into_iter().chain(service.was.iter().map(String::as_str))
        });
        services.chain(self.groups.iter().flat_map(|group| [group.id.as_str(), group.name.as_str()]))
    }

    fn site(&mut self, fields: &mut Fields<'_>) {
        let text = |text: Spanned<String>| text.value;
        self.languages(fields);
        let tags = self.tags();
        let title = words::line(fields, "title", &tags);
        if let Some(title) = self.words(title, |words, text| words.title = Some(text.value)) {
            self.title = title.value;
        }
        self.base_url = fields
            .parsed("base_url", |text| {
                site_url(&text.value).map_err(|help| mistakes::bad_base_url(text.span, &text.value, help))
            })
            .map(|url| url.value);
        if let Some(hours) =
            fields.parsed("hours", |text| one_of("hours", text, &[("12", Hours::Twelve), ("24", Hours::TwentyFour)]))
        {
            self.hours = Some(hours.value);
        }
        self.reader_first = fields
            .parsed("times", |text| one_of("times", text, &[("site", false), ("reader", true)]))
            .is_some_and(|first| first.value);
        let letters = [("ascii", SlugLetters::Ascii), ("own", SlugLetters::Own)];
        if let Some(slugs) = fields.parsed("slugs", |text| one_of("slugs", text, &letters)) {
            self.slugs = slugs.value;
        }
        if let Some(zone) = fields.parsed("timezone", |text| {
            text.value.parse::<Tz>().map_err(|_| mistakes::bad_timezone(text.span, &text.value))
        }) {
            self.timezone = zone.value;
        }
        self.since = fields.parsed("since", |text| day("since", text)).map(|day| day.value);
        let description = words::read(fields, "description", &tags);
        self.description = self.words(description, |words, text| words.description = Some(text.value)).map(text);
        self.author = fields.line("author").map(text);
        self.contact = fields.parsed("contact", |text| target("contact", text)).map(text);
        self.trust_html = fields
            .parsed("html", |text| one_of("html", text, &[("clean", false), ("trust", true)]))
            .is_some_and(|html| html.value);
    }

    fn tables(&mut self, fields: &mut Fields<'_>) {
        let tags = self.tags();
        let intro = fields.table("home", |home| words::read(home, "intro", &tags)).flatten();
        self.intro = self.words(intro, |words, text| words.intro = Some(Intro::new(text))).map(Intro::new);
        let links = fields.tables("links", |_, link| {
            let (label, url) = (words::line(link, "label", &tags), link.parsed("url", |text| target("url", text)));
            Some((label, url?.value))
        });
        for (number, (label, url)) in links.into_iter().enumerate() {
            let label = self.words(label, |words, text| {
                words.links.insert(number, text.value);
            });
            self.links.push((label.map_or_else(|| url.clone(), |label| label.value), url));
        }
        self.moved = fields.tables("moved", |_, moved| {
            let from = moved.parsed("from", |text| match older_file(&text.value) {
                Some(path) => Ok(path),
                None => Err(mistakes::bad_move(text.span, &text.value)),
            });
            let to = moved.parsed("to", |text| match OutPath::new(text.value.clone()) {
                Some(path) => Ok(path.to_string()),
                None => Err(mistakes::bad_target_of_move(text.span, &text.value)),
            });
            Some(MovedAddress { from: from?.value, to: to? })
        });
        fields.table("theme", |theme| {
            let brand = theme.parsed("brand", colour);
            let alike = brand.as_ref().and_then(|brand| Some((brand, Colour::parse(&brand.value)?.looks_like()?)));
            if let Some((brand, state)) = alike {
                theme.report.add(mistakes::brand_like_state(brand.span, &brand.value, state));
            }
            self.brand = brand.map(|colour| colour.value);
            self.logo = theme.text("logo");
        });
        fields.table("feeds", |feeds| {
            self.authority = feeds.text("authority").map(|text| text.value);
            self.websub_hub = feeds
                .parsed("websub_hub", |text| {
                    let url = server_url(&text.value);
                    url.ok_or_else(|| mistakes::bad_url(text.span, "websub_hub", &text.value))
                        .and_then(|url| without_login("websub_hub", url))
                })
                .map(|url| url.value);
            self.feed_limit = feeds.number("limit", MOST).map_or(self.feed_limit, |limit| limit as usize);
        });
        fields.table("uptime", |uptime| {
            self.uptime_days = uptime.number("days", MOST).unwrap_or(self.uptime_days);
        });
        fields.table("check", |check| {
            if let Some(after) = check.parsed("stale_after", |text| duration("stale_after", text)) {
                self.stale_after = after.value;
            }
            check.renamed("promise_passed", "next_update_passed");
            let off = Lint::ALL.into_iter().filter(|(switch, _)| check.flag(switch) == Some(false));
            self.silenced = off.map(|(_, lint)| lint).collect();
        });
        fields.table("aliases", |aliases| {
            for kind in Kind::ALL {
                let patterns = aliases.texts(kind.folder());
                for pattern in patterns {
                    let inside = !is_hidden(&pattern.value);
                    // Hosts read these as patterns of their own.
                    let plain = !pattern.value.contains(['*', ':']);
                    if inside && plain && pattern.value.contains("{slug}") && !pattern.value.starts_with('/') {
                        self.aliases.entry(kind).or_default().push(pattern.value);
                    } else {
                        aliases.report.add(mistakes::bad_pattern(pattern.span, kind.folder(), "issues/{slug}/"));
                    }
                }
            }
        });
        fields.table("repo", |repo| {
            self.edit_url = repo
                .parsed("edit_url", |text| {
                    let example = "https://github.com/me/status/edit/main/{path}";
                    if !text.value.contains("{path}") {
                        return Err(mistakes::bad_pattern(text.span, "edit_url", example));
                    }
                    target("edit_url", text)
                })
                .map(|url| url.value);
        });
        self.subscribe_mail = subscribe::read(fields);
        self.announce = announce::read(fields, &self.services, &self.groups);
        self.output_tables(fields);
    }

    fn output_tables(&mut self, fields: &mut Fields<'_>) {
        fields.table("build", |build| {
            let compress = build.texts("compress");
            for way in compress {
                let way = build.report.note(one_of("compress", &way, &[("gzip", Way::Gzip), ("brotli", Way::Brotli)]));
                self.compress.extend(way);
            }
        });
        fields.table("deploy", |deploy| {
            self.deploy = deploy.texts("run").into_iter().map(|line| line.value).collect();
        });
        fields.table("post_mortems", |post_mortems| {
            self.actions = post_mortems.flag("actions").unwrap_or(self.actions);
        });
        fields.table("api", |api| {
            self.all_incidents = api.flag("all_incidents").unwrap_or(self.all_incidents);
        });
        fields.table("cards", |cards| {
            self.cards = cards.flag("enabled").unwrap_or(self.cards);
        });
    }
}

/// The file at an older address. Hosts read some signs as patterns of their own.
fn older_file(typed: &str) -> Option<String> {
    let path = typed.strip_prefix('/').unwrap_or(typed);
    let path = if path.ends_with('/') { index_of(path) } else { path.to_owned() };
    OutPath::new(path).map(|path| path.to_string()).filter(|path| !path.contains(['*', ':']) && !is_hidden(path))
}

/// Leaves the logo out unless it is a file of `static/`. A leading `/` is allowed.
pub fn check_logo(config: &mut Config, files: &[Asset], report: &mut Report) {
    let Some(logo) = config.logo.take() else { return };
    let path = logo.value.strip_prefix('/').unwrap_or(&logo.value);
    if files.iter().any(|file| file.path == path) {
        config.logo = Some(Spanned::new(path.to_owned(), logo.span));
    } else {
        let files = files.iter().map(|file| file.path.as_str());
        report.add(mistakes::missing_logo(logo.span, path, files));
    }
}

/// A site's address: `http` or `https`, with a host, without a user, a password, a file, a query and a fragment. It ends
/// with `/`.
///
/// # Errors
///
/// What to write instead.
pub fn site_url(typed: &str) -> Result<Url, String> {
    let full = || "write a full URL: `https://status.example.org/`".to_owned();
    let url = server_url(typed).filter(|url| url.query().is_none() && url.fragment().is_none());
    let mut url = url.ok_or_else(full)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("leave the user name and the password out: every page would show them".to_owned());
    }
    let last = url.path().rsplit('/').next().unwrap_or_default();
    if let Some((_, ending)) = last.rsplit_once('.')
        && ending.starts_with(|first: char| first.is_ascii_alphabetic())
    {
        let folder = url.join(".").map_or_else(|_| url.to_string(), String::from);
        return Err(format!("write the address of the folder: `{folder}`, or `{url}/` if that is one"));
    }
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Ok(url)
}

/// An address of a server. What the parser of URLs takes as a host may be a pattern or more in a policy of a page.
fn server_url(typed: &str) -> Option<Url> {
    let url = web_url(typed)?;
    // The parser takes a name after any number of slashes as the host.
    let has_host = typed.split_once("://").is_some_and(|(_, rest)| !rest.starts_with(['/', '\\']));
    let is_name = match url.host()? {
        url::Host::Domain(name) => {
            name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
                && name.bytes().any(|byte| byte.is_ascii_alphanumeric())
        }
        url::Host::Ipv4(_) | url::Host::Ipv6(_) => true,
    };
    (has_host && is_name).then_some(url)
}

fn web_url(typed: &str) -> Option<Url> {
    Url::parse(typed).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// What a link leads to: anything that runs nothing.
fn target(key: &str, text: &Spanned<String>) -> Result<String, Diagnostic> {
    let target = harmless(&text.value).ok_or_else(|| mistakes::bad_url(text.span, key, &text.value))?;
    // Without a scheme, that of the page counts.
    let whole = if target.starts_with("//") { format!("https:{target}") } else { target.clone() };
    match web_url(&whole) {
        Some(url) => without_login(key, url).map(|_| target),
        None => Ok(target),
    }
}

/// An address that is published, if it has no user name and no password.
fn without_login(key: &str, url: Url) -> Result<Url, Diagnostic> {
    if url.username().is_empty() && url.password().is_none() { Ok(url) } else { Err(mistakes::login_in_url(key)) }
}

fn locale(text: &Spanned<String>) -> Result<String, Diagnostic> {
    let tag: Result<unic_langid::LanguageIdentifier, _> = text.value.parse();
    // The tag becomes a folder of the site. No longer word is a language; `api` is a folder of its own, and the others
    // are no folders on Windows.
    let is_folder = |tag: &unic_langid::LanguageIdentifier| {
        let language = tag.language.as_str();
        language.len() <= 3 && !matches!(language, "api" | "aux" | "con" | "nul" | "prn")
    };
    let tag = tag.ok().filter(is_folder);
    tag.map(|tag| tag.to_string()).ok_or_else(|| mistakes::bad_locale(text.span, &text.value))
}

fn one_of<T: Copy>(key: &str, text: &Spanned<String>, known: &[(&str, T)]) -> Result<T, Diagnostic> {
    let found = known.iter().find(|(word, _)| *word == text.value).map(|(_, value)| *value);
    found.ok_or_else(|| {
        let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
        mistakes::not_one_of(text.span, key, &text.value, &words)
    })
}

fn day(key: &str, text: &Spanned<String>) -> Result<NaiveDate, Diagnostic> {
    let day = text.value.parse().ok().filter(|day: &NaiveDate| YEARS.contains(&day.year()));
    day.ok_or_else(|| mistakes::bad_date(text.span, key, &text.value))
}

fn colour(text: &Spanned<String>) -> Result<String, Diagnostic> {
    let digits = text.value.strip_prefix('#').unwrap_or("");
    let sound = matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit());
    sound.then(|| text.value.clone()).ok_or_else(|| mistakes::bad_colour(text.span, &text.value))
}

fn duration(key: &str, text: &Spanned<String>) -> Result<i64, Diagnostic> {
    crate::duration::minutes(&text.value).ok_or_else(|| mistakes::bad_duration(text.span, key, &text.value))
}

#[cfg(test)]
mod tests {
    use super::Config;
    use crate::diagnostic::Report;
    use crate::source::{Asset, Source, Sources, Span, Spanned};
    use crate::testing::site;
    use std::sync::Arc;

    #[test]
    fn an_address_that_no_site_can_have_is_refused() {
        for typed in ["https://status.example.org", "http://[::1]:81/a/v1.2", "https://a.example/my.site/"] {
            assert!(super::site_url(typed).is_ok_and(|url| url.path().ends_with('/')), "{typed}");
        }
        let full = "write a full URL";
        for (typed, help) in [
            ("status.example.org", full),
            ("https:///a", full),
            ("https:a.example", full),
            ("https:\\\\a.example", full),
            ("ftp://a.example", full),
            ("https://a.example/?b", full),
            ("https://a.example/#b", full),
            ("https://ana:secret@a.example/", "leave the user name and the password out"),
            ("https://ana@a.example/", "leave the user name and the password out"),
            ("https://a.example/b/index.html", "the folder: `https://a.example/b/`"),
        ] {
            let told = super::site_url(typed).unwrap_err();
            assert!(told.contains(help), "{typed}: {told}");
        }
    }

    #[test]
    fn a_logo_is_a_file_of_static() {
        let file = |path: &str| Asset { path: path.to_owned(), bytes: Arc::from(*b"x") };
        let files = [file("logo.svg"), file("a/b.png")];
        for (typed, expected) in [
            ("logo.svg", Ok("logo.svg")),
            ("/a/b.png", Ok("a/b.png")),
            ("static/logo.svg", Err("did you mean `logo.svg`?")),
            ("logo.png", Err("did you mean `logo.svg`?")),
            ("//evil.example/x", Err("put the file in static/, and write its path from there")),
            ("https://evil.example/x.svg", Err("put the file in static/, and write its path from there")),
            ("../../etc/passwd", Err("put the file in static/, and write its path from there")),
        ] {
            let logo =
                Spanned::new(typed.to_owned(), Span::new(Sources::default().add(Source::new("x", vec![])), 0..0));
            let (mut config, mut report) = (Config { logo: Some(logo), ..Config::default() }, Report::default());
            super::check_logo(&mut config, &files, &mut report);
            assert_eq!(config.logo.as_ref().map(|logo| logo.value.as_str()), expected.ok(), "{typed}");
            assert_eq!(report.list().first().and_then(|it| it.help.as_deref()), expected.err(), "{typed}");
        }
    }

    #[test]
    fn services_without_a_since_begin_with_the_site() {
        let services = "[[services]]\nid = 'web'\n[[services]]\nid = 'mail'\nsince = 2025-02-01\n";
        let check = |top: &str, expected: [&str; 2], mistakes: &[&str]| {
            let (_, _, board, report) =
                site(&format!("base_url = 'https://x.example/'\n{top}{services}"), &[], "2026-11-23 12:00");
            let since: Vec<_> = board.services.iter().map(|service| service.days.start.to_string()).collect();
            assert_eq!(since, expected, "{top}");
            assert_eq!(crate::testing::codes(&report), mistakes, "{top}");
        };
        check("since = 2024-03-01\n", ["2024-03-01", "2025-02-01"], &[]);
        check("since = '2024-03-01'\n", ["2024-03-01", "2025-02-01"], &[]);
        check("", ["2026-11-23", "2025-02-01"], &[]);
        check("since = 'March'\n", ["2026-11-23", "2025-02-01"], &["bad-date"]);
    }
}
