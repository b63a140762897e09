//! A small site for the tests, and links looked up in it.

use crate::config::Config;
use crate::facts;
use crate::markdown::Markdown;
use crate::markup::{Base, Body, BodyOptions, Links, Target, TimelineForm, check_intro, check_links};
use crate::model::written::Text;
use crate::model::{Content, Entry, Kind, Moment, Post, Service, Site};
use crate::source::{Source, Sources, Span};
use crate::testing::CONFIG;
use chrono::{DateTime, TimeZone, Utc};
use std::sync::Arc;

/// A site that a test adds posts to.
pub(crate) struct Bench {
    pub(crate) site: Site,
    pub(crate) sources: Sources,
    pub(crate) config: Config,
    pub(crate) assets: Vec<&'static str>,
}

/// The instant that many hours after the beginning of 2021-05-18.
pub(crate) fn hour(hours: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2021, 5, 18, 0, 0, 0).single().unwrap_or_default() + chrono::Duration::hours(hours.into())
}

impl Bench {
    pub(crate) fn new() -> Self {
        let config = Config { base_url: "https://status.example.org/sub/".parse().ok(), ..Config::default() };
        let service = |id: &str| Service {
            id: id.to_owned(),
            address: id.to_owned(),
            name: id.to_owned(),
            description: None,
            url: None,
            group: None,
            since: None,
            until: None,
            listed: true,
            was: Vec::new(),
            api_id: None,
            translations: std::collections::BTreeMap::new(),
        };
        let site = Site { services: vec![service("web"), service("mail")], ..Site::default() };
        Self { site, sources: Sources::default(), config, assets: vec!["logo.png", "img/plan é.png"] }
    }

    /// Adds a page, or a notice, or a post-mortem, whose whole file is the Markdown.
    pub(crate) fn post(&mut self, kind: Kind, slug: &str, markdown: &str) -> &mut Post {
        let source = Source::new(format!("content/{}/{slug}.md", kind.folder()), markdown.as_bytes().to_vec());
        let id = self.sources.add(source);
        let moment = Moment::instant(hour(17));
        let span = Span::new(id, 0..self.sources.get(id).text.len());
        let content = match kind {
            Kind::PostMortem => Content::PostMortem(crate::model::PostMortem { incident: None, impact: None }),
            Kind::Incident => Content::Incident(crate::model::Incident {
                severity: crate::model::Severity::Major,
                services: [(crate::model::ServiceId(0), crate::model::State::Outage)].into(),
                later: std::collections::BTreeMap::new(),
                stateful: true,
                started: None,
                detected: None,
                transitions: Vec::new(),
                retracted: false,
                next_update: None,
                impact: None,
            }),
            Kind::Maintenance => Content::Maintenance(crate::model::Maintenance {
                services: [(crate::model::ServiceId(1), crate::model::State::Maintenance)].into(),
                later: std::collections::BTreeMap::new(),
                planned: crate::model::Plan::default(),
                plans: vec![crate::model::Plan::default()],
                completed: None,
                stage: None,
            }),
            Kind::Notice => Content::Notice { until: hour(24) },
            Kind::Page => Content::Page,
        };
        let folder = if kind == Kind::PostMortem { "post-mortems/" } else { "" };
        self.site.posts.push(Post {
            timeline: None,
            source: id,
            content,
            id: format!("{:0>12}", self.site.posts.len()),
            shared_id: None,
            slug: slug.to_owned(),
            path: format!("{folder}{slug}.html"),
            title: slug.to_owned(),
            description: None,
            author: None,
            date: Some(moment),
            lang: None,
            draft: false,
            announce: true,
            aliases: Vec::new(),
            extra: serde_json::Map::new(),
            entries: vec![entry(moment, Text(vec![span]))],
            markdown: Arc::new(Markdown::read(markdown, 0)),
            translated: None,
            broken: false,
            unread_after_end: false,
            withdrawals: Vec::new(),
            services_unsure: false,
            dated: true,
            places: crate::model::KeyPlaces { title: span, date: None, end: None, impact: None, keys: [].into() },
        });
        let last = self.site.posts.len() - 1;
        &mut self.site.posts[last]
    }

    /// Adds an update to the latest post: more text in its file.
    pub(crate) fn update(&mut self, at: DateTime<Utc>, markdown: &str) -> &mut Entry {
        let last = self.site.posts.len() - 1;
        let post = &mut self.site.posts[last];
        let mut text = self.sources.get(post.source).text.clone();
        text.push_str("\n\n");
        let start = text.len();
        text.push_str(markdown);
        post.markdown = Arc::new(Markdown::read(&text, 0));
        post.source = self.sources.add(Source::new(self.sources.get(post.source).path.clone(), text.into_bytes()));
        let source = post.source;
        post.entries.iter_mut().flat_map(|entry| &mut entry.text.0).for_each(|span| span.source = source);
        let text = Text(vec![Span::new(source, start..start + markdown.len())]);
        post.entries.push(entry(Moment::instant(at), text));
        let last = post.entries.len() - 1;
        &mut post.entries[last]
    }

    /// What is true of it at an instant.
    pub(crate) fn board(&self, now: DateTime<Utc>) -> facts::Board {
        facts::board(&self.site, &facts::FactsInput::new(&self.config, now))
    }

    pub(crate) fn links(&self) -> Links {
        let links = Links::new(&self.site, &self.sources, self.assets.iter().copied(), &self.config);
        links.with_years(self.board(hour(0)).years(&self.site))
    }

    /// The first entry of the latest post, shown at a place.
    pub(crate) fn show(&self, change: impl FnOnce(&mut BodyOptions<'_>)) -> String {
        let links = self.links();
        let mut place = BodyOptions {
            links: &links,
            base: Base::Relative { depth: 0 },
            heading_shift: 0,
            prefix: "",
            trust: false,
            timeline: TimelineForm::AsTyped,
        };
        change(&mut place);
        self.body().html(&place)
    }

    /// The first entry of the latest post.
    pub(crate) fn body(&self) -> Body<'_> {
        Body::of(&self.site.posts[self.site.posts.len() - 1], 0, &self.sources)
    }
}

fn entry(time: Moment, text: Text) -> Entry {
    Entry {
        time,
        happened: time,
        place: None,
        word: None,
        title: None,
        title_place: None,
        relapse: None,
        edited: None,
        withdrawn: None,
        silent: false,
        as_written: None,
        states: Vec::new(),
        later: Box::default(),
        next: None,
        start: None,
        end: None,
        text,
    }
}

/// A site where names meet: `twin` is an incident and a post-mortem, `panne` an incident only.
fn town() -> Bench {
    let mut bench = Bench::new();
    bench.post(Kind::Incident, "twin", "");
    bench.post(Kind::PostMortem, "twin", "").aliases = vec!["pm/twin/index.html".to_owned()];
    bench.post(Kind::Incident, "2021-05-18-panne", "").aliases =
        vec!["issues/42/index.html".to_owned(), "old.html".to_owned()];
    bench.post(Kind::Page, "à propos", "");
    bench.site.drafts.push((Kind::Incident, "secret".to_owned()));
    bench
}

#[track_caller]
fn check(target: &str, kind: Kind, path: &str, expected: &str) {
    let found = match town().links().resolve(target, kind, path) {
        Target::Internal { path, suffix } => path + &suffix,
        Target::External(url) => url,
        Target::Dead => "dead".to_owned(),
        Target::Refused => "refused".to_owned(),
    };
    assert_eq!(found, expected, "{target} from {path}");
}

#[test]
fn a_link_is_looked_up_at_its_own_url_first() {
    check("twin.html", Kind::Incident, "x.html", "twin.html");
    check("twin.html", Kind::PostMortem, "post-mortems/x.html", "post-mortems/twin.html");
    check("../twin.html#a", Kind::PostMortem, "post-mortems/x.html", "twin.html#a");
    check("post-mortems/twin.html?a#b", Kind::Incident, "x.html", "post-mortems/twin.html?a#b");
    check("history/", Kind::Incident, "x.html", "history/index.html");
    check("/", Kind::PostMortem, "post-mortems/x.html", "index.html");
    check("../", Kind::PostMortem, "post-mortems/x.html", "index.html");
    check("/history/2021.html", Kind::PostMortem, "post-mortems/x.html", "history/2021.html");
    check("services/web", Kind::Incident, "x.html", "services/web.html");
    check("#cause", Kind::Incident, "x.html", "x.html#cause");
    check("logo.png", Kind::Incident, "x.html", "logo.png");
    check("static/logo.png", Kind::Incident, "x.html", "logo.png");
    check("../../static/img/plan%20%C3%A9.png", Kind::Incident, "x.html", "img/plan é.png");
    check("../../static/logo.png", Kind::PostMortem, "post-mortems/x.html", "logo.png");
}

#[test]
fn then_as_a_post_by_its_name() {
    check("twin", Kind::PostMortem, "post-mortems/x.html", "post-mortems/twin.html");
    check("twin.md", Kind::PostMortem, "post-mortems/x.html", "post-mortems/twin.html");
    check("../incidents/twin.md", Kind::PostMortem, "post-mortems/x.html", "twin.html");
    check("content/post-mortems/twin.md", Kind::Incident, "x.html", "post-mortems/twin.html");
    check("2021-05-18-panne", Kind::PostMortem, "post-mortems/x.html", "2021-05-18-panne.html");
    check("2021-05-18-panne.html", Kind::PostMortem, "post-mortems/x.html", "2021-05-18-panne.html");
    check("%C3%A0%20propos.md", Kind::Notice, "x.html", "à propos.html");
    check("twin", Kind::Notice, "x.html", "twin.html");
    check("../post-mortems/2021-05-18-panne.md", Kind::Incident, "x.html", "dead");
    check("rien", Kind::Incident, "x.html", "dead");
    check("foo/twin.html", Kind::Incident, "x.html", "dead");
}

#[test]
fn older_names_lead_on() {
    check("/issues/42/", Kind::Incident, "x.html", "2021-05-18-panne.html");
    check("issues/42", Kind::Incident, "x.html", "2021-05-18-panne.html");
    check("issues/42/index.html#a", Kind::Incident, "x.html", "2021-05-18-panne.html#a");
    check("old.html", Kind::Incident, "x.html", "2021-05-18-panne.html");
    check("issues/43", Kind::Incident, "x.html", "dead");
    check("/pm/twin/", Kind::Incident, "x.html", "post-mortems/twin.html");
}

#[test]
fn older_names_are_those_that_posts_and_vigie_toml_give() {
    let config = format!("{CONFIG}[aliases]\nincidents = 'issues/{{slug}}/'\n");
    let post = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: [web]\naliases: [issue/42, /old/]\n---\nNon.\n";
    let (tree, site, _, _) = crate::testing::site(&config, &[("incidents/a.md", post)], "2021-05-18 20:00");
    let links = Links::new(&site, &tree.sources, [], &Config::default());
    for older in ["/issue/42", "issue/42/", "/old/", "old/index.html", "issues/a/"] {
        let target = Target::Internal { path: "a.html".to_owned(), suffix: String::new() };
        assert_eq!(links.resolve(older, Kind::Page, "x.html"), target, "{older}");
    }
}

#[test]
fn a_url_below_the_sites_is_a_link_inside() {
    check("https://status.example.org/sub/twin.html#a", Kind::Page, "x.html", "twin.html#a");
    check("http://STATUS.example.org/sub/", Kind::Page, "x.html", "index.html");
    check("https://status.example.org/sub", Kind::Page, "x.html", "index.html");
    check("https://status.example.org/sub/rien.html", Kind::Page, "x.html", "dead");
    check("https://status.example.org/other", Kind::Page, "x.html", "https://status.example.org/other");
    check(
        "https://status.example.org.evil.example/sub/",
        Kind::Page,
        "x.html",
        "https://status.example.org.evil.example/sub/",
    );
    check("//cdn.example.org/x", Kind::Page, "x.html", "https://cdn.example.org/x");
    check("\\\\evil.example/x", Kind::Page, "x.html", "https://evil.example/x");
    check("mailto:a@example.org", Kind::Page, "x.html", "mailto:a@example.org");
}

#[test]
fn what_runs_code_is_refused() {
    for target in [
        "javascript:alert(1)",
        "JaVa\tScRiPt:x",
        " \u{1}javascript:x",
        "vbscript:x",
        "data:text/html,x",
        "java script:x",
        "blob:x",
        "file:///etc/passwd",
    ] {
        check(target, Kind::Page, "x.html", "refused");
    }
    check("../../../etc/passwd", Kind::Page, "x.html", "dead");
    check("%2e%2e/%2e%2e/etc/passwd", Kind::Page, "x.html", "dead");
}

#[test]
fn flaws_are_told_at_their_place() {
    let mut bench = town();
    bench.post(
        Kind::Incident,
        "x",
        "Voir [a](2021-05-18-pane), [b](secret.md), [c][r] et ![d](https://cdn.example/i.png).\n\n<img src=nope.png> [ok](twin) `[no](no)`\n\n[r]: javascript:x\n",
    );
    let report = check_links(&bench.site, &bench.links(), &bench.sources);
    let told: Vec<_> = report
        .list()
        .iter()
        .map(|told| {
            let crate::diagnostic::Place::Text(span) = told.place else { return (told.code, "") };
            (told.code, bench.sources.text(span))
        })
        .collect();
    assert_eq!(
        told,
        [
            ("dead-link", "2021-05-18-pane"),
            ("link-to-draft", "secret.md"),
            ("refused-link", "[c][r]"),
            ("foreign-image", "https://cdn.example/i.png"),
            ("missing-image", "nope.png"),
        ]
    );
    assert_eq!(report.list()[0].help.as_deref(), Some("did you mean `2021-05-18-panne`?"));
    assert!(report.list()[1].message.contains("draft"));
}

#[test]
fn the_introduction_is_looked_at_too() {
    let mut bench = town();
    let toml =
        "[home]\nintro = \"\"\"\nVoir [a](2021-05-18-pane), [b](twin) et \\\n  [c](https://x.example/).\n\"\"\"\n";
    let id = bench.sources.add(crate::source::Source::new("vigie.toml", toml.into()));
    let config = crate::config::read(id, &bench.sources, None, &mut crate::diagnostic::Report::default());
    let report = check_intro(config.intro.as_ref(), &bench.links(), &bench.sources);
    assert_eq!(crate::testing::codes(&report), ["dead-link"]);
    let crate::diagnostic::Place::Text(span) = report.list()[0].place else { panic!("a place") };
    assert_eq!(bench.sources.text(span), "2021-05-18-pane");
}
