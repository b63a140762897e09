//! Every format, read back by a parser.

use super::{FormatContext, write};
use crate::locale::Locale;
use crate::markup::tests::sites::{Bench, hour};
use crate::model::{Content, Kind, Moment, Plan, Stage, State, Status, Transition, Word};
use crate::output::{OutPath, Output};
use feed_rs::model::Feed;
use std::collections::BTreeMap;

/// All files of a site in a language, by path.
fn files(bench: &Bench, tag: &str) -> BTreeMap<String, String> {
    let (links, locale) = (bench.links(), Locale::shipped(tag));
    let board = bench.board(hour(400));
    let context = FormatContext {
        site: &bench.site,
        board: &board,
        config: &bench.config,
        locale: &locale,
        sources: &bench.sources,
        links: &links,
        output: &pages(bench),
        statement: &statement(),
    };
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    write(&context, &|| true).into_iter().map(|(path, bytes)| (path.to_string(), text(bytes))).collect()
}

/// All files of a site of these posts (path below content/, text) at an instant, by path.
pub(super) fn written(toml: &str, posts: &[(&str, &str)], now: &str) -> BTreeMap<String, String> {
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let files = with_context(toml, posts, now, |context| write(context, &|| true));
    files.into_iter().map(|(path, bytes)| (path.to_string(), text(bytes))).collect()
}

/// What is made of a site of these posts (path below content/, text) at an instant.
pub(super) fn with_context<T>(
    toml: &str,
    posts: &[(&str, &str)],
    now: &str,
    make: impl FnOnce(&FormatContext) -> T,
) -> T {
    let (tree, site, board, _) = crate::testing::site(toml, posts, now);
    let mut report = crate::diagnostic::Report::default();
    let config = crate::config::read(tree.config.expect("vigie.toml"), &tree.sources, None, &mut report);
    let links = crate::pipeline::links(&tree, &site, &config, &board);
    let mut output = Output::default();
    for path in links.paths() {
        output.insert(OutPath::new(path).expect("a path"), Vec::new());
    }
    let locale = Locale::shipped("en");
    make(&FormatContext {
        site: &site,
        board: &board,
        config: &config,
        locale: &locale,
        sources: &tree.sources,
        links: &links,
        output: &output,
        statement: &statement(),
    })
}

fn value(files: &BTreeMap<String, String>, path: &str) -> serde_json::Value {
    serde_json::from_str(&files[path]).expect("JSON")
}

fn statement() -> super::vigie_json::StatementJson {
    super::vigie_json::StatementJson { text: "Tout va bien".to_owned(), said: None }
}

/// The pages of a site, without words.
fn pages(bench: &Bench) -> Output {
    let mut output = Output::default();
    for path in bench.links().paths() {
        output.insert(OutPath::new(path).expect("a path"), Vec::new());
    }
    output
}

fn read(text: &str) -> Feed {
    feed_rs::parser::parse(text.as_bytes()).expect("a feed")
}

fn atom(bench: &Bench, name: &str) -> Feed {
    read(&files(bench, "fr")[&format!("feeds/{name}.atom.xml")])
}

/// An incident with two updates, a maintenance, a post-mortem, a notice, a page.
fn site() -> Bench {
    let mut bench = Bench::new();
    bench.config.title = "L’état de <Flus> & co".to_owned();
    bench.config.timezone = chrono_tz::Europe::Paris;
    bench.post(Kind::Maintenance, "entretien", "Nous changeons le disque.");
    bench.post(Kind::PostMortem, "panne", "## Cause\n\nVoir [l’incident](../panne.html) et [la cause](#cause).");
    bench.post(Kind::Notice, "avis", "Un avis.");
    bench.post(Kind::Page, "page", "Une page.");
    bench.post(Kind::Incident, "panne", "Voir [le récit](post-mortems/panne.md).").description =
        Some("En bref".to_owned());
    bench.update(hour(18), "On *cherche*.").word = Some(Word::Status(Status::Identified));
    let last = bench.update(hour(20), "- C’est\n- réparé");
    last.word = Some(Word::Status(Status::Resolved));
    last.states = vec![(crate::model::ServiceId(0), State::Operational)];
    bench
}

#[test]
fn a_feed_says_what_atom_asks_for() {
    let mut bench = site();
    bench.config.websub_hub = "https://hub.example/".parse().ok();
    bench.config.description = Some("En une ligne".to_owned());
    let feed = atom(&bench, "all");
    assert_eq!(feed.id, "tag:status.example.org,2005:Feed/all");
    assert_eq!(feed.title.expect("a title").content, "L’état de <Flus> & co");
    assert_eq!(feed.description.expect("a subtitle").content, "En une ligne");
    assert_eq!(feed.language.as_deref(), Some("fr"));
    assert_eq!(feed.generator.expect("a generator").content, "Vigie");
    assert_eq!(feed.authors[0].name.as_deref(), Some("L’état de <Flus> & co"));
    assert_eq!(feed.updated, Some(hour(20)));
    let links: Vec<_> =
        feed.links.iter().map(|link| (link.rel.as_deref().unwrap_or_default(), link.href.as_str())).collect();
    assert_eq!(
        links,
        [
            ("self", "https://status.example.org/sub/feeds/all.atom.xml"),
            ("alternate", "https://status.example.org/sub/"),
            ("hub", "https://hub.example/"),
        ]
    );
    let titles: Vec<_> =
        feed.entries.iter().map(|entry| entry.title.as_ref().expect("a title").content.as_str()).collect();
    assert_eq!(titles, ["panne", "avis", "panne", "entretien"]);
}

#[test]
fn an_entry_tells_the_whole_post_the_latest_first() {
    let bench = site();
    let feed = atom(&bench, "incidents");
    let [entry] = feed.entries.as_slice() else { panic!("one incident") };
    assert_eq!(entry.id, "tag:status.example.org,2005:Incident/000000000004");
    assert_eq!(entry.links[0].href, "https://status.example.org/sub/panne.html");
    assert_eq!((entry.published, entry.updated), (Some(hour(17)), Some(hour(20))));
    assert_eq!(entry.summary.as_ref().map(|text| text.content.as_str()), Some("En bref"));
    assert_eq!(entry.categories[0].term, "web");
    assert_eq!(
        entry.content.as_ref().and_then(|content| content.body.as_deref()),
        Some(concat!(
            "<p><small>18 mai 2021 à 22:00 (heure d’Europe centrale)</small><br><strong>Résolu</strong></p>\n",
            "<ul>\n<li>C’est</li>\n<li>réparé</li>\n</ul>\n<p><small>web\u{a0}: Fonctionne</small></p>\n",
            "<p><small>18 mai 2021 à 20:00 (heure d’Europe centrale)</small><br><strong>Cause identifiée</strong> - On <em>cherche</em>.</p>\n",
            "<p><small>18 mai 2021 à 19:00 (heure d’Europe centrale)</small><br>Voir <a href=\"https://status.example.org/sub/post-mortems/panne.html\">le récit</a>.</p>\n",
            "<p><small>web\u{a0}: Hors service</small></p>",
        ))
    );
}

#[test]
fn each_kind_has_its_feed_and_every_file_exists() {
    let bench = site();
    for (name, count) in [("all", 4), ("incidents", 1), ("maintenance", 1), ("post-mortems", 1)] {
        assert_eq!(atom(&bench, name).entries.len(), count, "{name}");
    }
    let told = atom(&bench, "post-mortems").entries.remove(0);
    let html = told.content.and_then(|content| content.body).unwrap_or_default();
    assert_eq!(
        html,
        "<h3 id=\"cause\">Cause</h3>\n<p>Voir <a href=\"https://status.example.org/sub/panne.html\">l’incident</a> et <a href=\"https://status.example.org/sub/post-mortems/panne.html#cause\">la cause</a>.</p>"
    );
    let empty = Bench::new();
    let feed = atom(&empty, "incidents");
    let fixed = "2000-01-01T00:00:00Z".parse().ok();
    assert_eq!((feed.entries.len(), feed.updated), (0, fixed), "as documented");
}

#[test]
fn ids_stay_and_updated_moves() {
    let mut bench = site();
    let before = atom(&bench, "incidents").entries.remove(0);
    bench.update(hour(30), "Encore.");
    bench.site.posts.last_mut().expect("a post").title = "Autre titre".to_owned();
    let after = atom(&bench, "incidents").entries.remove(0);
    assert_eq!((before.id, before.published), (after.id, after.published));
    assert_eq!((before.updated, after.updated), (Some(hour(20)), Some(hour(30))));
}

#[test]
fn an_end_told_by_the_front_matter_is_told() {
    let mut bench = Bench::new();
    bench.post(Kind::Incident, "panne", "x");
    let Content::Incident(incident) = &mut bench.site.posts[0].content else { panic!("an incident") };
    incident.transitions.push(Transition { at: Moment::instant(hour(19)), closed: true, entry: None });
    let entry = atom(&bench, "incidents").entries.remove(0);
    assert_eq!(entry.updated, Some(hour(19)));
    let html = entry.content.and_then(|content| content.body).unwrap_or_default();
    assert!(
        html.starts_with("<p><small>18 mai 2021 à 19:00 (UTC)</small><br><strong>Résolu</strong></p>\n<p><small>"),
        "{html}"
    );
}

#[test]
fn a_maintenance_begins_with_its_plan() {
    let mut bench = Bench::new();
    bench.post(Kind::Maintenance, "entretien", "x");
    let plan = |bench: &Bench| {
        let entry = atom(bench, "maintenance").entries.remove(0);
        let html = entry.content.and_then(|content| content.body).unwrap_or_default();
        html.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(plan(&bench), "<p>Date à venir</p>");
    let Content::Maintenance(maintenance) = &mut bench.site.posts[0].content else { panic!("a maintenance") };
    maintenance.planned = Plan { start: Some(Moment::instant(hour(20))), end: Some(Moment::instant(hour(22))) };
    maintenance.plans = vec![maintenance.planned];
    assert_eq!(plan(&bench), "<p>Prévu du 18 mai 2021 à 20:00 (UTC) au 18 mai 2021 à 22:00 (UTC)</p>");
}

#[test]
fn every_character_comes_back() {
    let hard = "a < b & \"c\" 'd' > ]]> 🦔 &amp; \u{202e}gauche\u{202c}";
    let mut bench = Bench::new();
    let post = bench.post(Kind::Incident, "x", "`a < b & ]]>` 🦔\u{1} \u{202e}x\u{202c} &#3; \u{fffe}");
    post.title = format!("{hard}\u{0}\u{b}\n  \u{7f}fin");
    post.description = Some(hard.to_owned());
    post.author = Some("Zoë \u{1b}<z>".to_owned());
    let entry = atom(&bench, "all").entries.remove(0);
    assert_eq!(entry.title.map(|text| text.content), Some(format!("{hard} fin")));
    assert_eq!(entry.summary.map(|text| text.content).as_deref(), Some(hard));
    assert_eq!(entry.authors[0].name.as_deref(), Some("Zoë <z>"));
    let html = entry.content.and_then(|content| content.body).unwrap_or_default();
    assert!(html.contains("<code>a &lt; b &amp; ]]&gt;</code> 🦔 \u{202e}x\u{202c}  </p>"), "{html:?}");
}

#[test]
fn a_feed_holds_as_many_as_asked_for() {
    let mut bench = Bench::new();
    bench.config.feed_limit = 2;
    for number in 0..4_u32 {
        bench.post(Kind::Incident, &format!("n{number}"), "x");
        bench.update(hour(20 + [3, 0, 2, 1][number as usize]), "y");
    }
    let ids: Vec<String> = atom(&bench, "all").entries.into_iter().map(|entry| entry.links[0].href.clone()).collect();
    assert_eq!(ids, ["https://status.example.org/sub/n0.html", "https://status.example.org/sub/n2.html"]);
}

/// All posts of a feed and of the archives behind it, as a program follows them.
fn follow(files: &BTreeMap<String, String>, name: &str) -> (Vec<String>, Vec<String>) {
    let base = "https://status.example.org/sub/";
    let (mut names, mut ids) = (vec![name.to_owned()], Vec::new());
    let mut at = Some(name.to_owned());
    while let Some(name) = at {
        let feed = read(&files[&name]);
        ids.extend(feed.entries.iter().map(|entry| entry.id.clone()));
        let link = |rel: &str| feed.links.iter().find(|link| link.rel.as_deref() == Some(rel));
        let own = link("self").expect("a self link");
        assert_eq!(own.href, format!("{base}{name}"));
        if names.len() > 1 {
            let (mark, entry) = (files[&name].find("<fh:archive"), files[&name].find("<entry"));
            assert!(mark.is_some() && mark < entry, "{}", &files[&name][..1500]);
            assert_eq!(
                link("current").map(|link| link.href.as_str()),
                Some("https://status.example.org/sub/feeds/all.atom.xml")
            );
        }
        at = link("prev-archive").and_then(|link| Some(link.href.strip_prefix(base)?.to_owned()));
        names.extend(at.clone());
    }
    (names, ids)
}

#[test]
fn what_a_feed_has_no_room_for_is_in_its_archives() {
    let mut bench = Bench::new();
    bench.config.feed_limit = 3;
    for number in 0..8_u32 {
        bench.post(Kind::Incident, &format!("n{number}"), "x").date = Some(Moment::instant(hour(number)));
        bench.site.posts.last_mut().expect("a post").entries[0].time = Moment::instant(hour(number));
    }
    let before = files(&bench, "fr");
    let (names, mut ids) = follow(&before, "feeds/all.atom.xml");
    assert_eq!(names, ["feeds/all.atom.xml", "feeds/archive/all-2.atom.xml", "feeds/archive/all-1.atom.xml"]);
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 8);

    // A new post leaves the archives as they were.
    bench.post(Kind::Incident, "n8", "x").date = Some(Moment::instant(hour(30)));
    let after = files(&bench, "fr");
    for name in &names[1..] {
        assert_eq!(before[name], after[name]);
    }
    // An old one with an update is in the feed, and no other post is left out for it.
    bench.site.posts[0].entries[0].time = Moment::instant(hour(40));
    bench.site.posts[1].entries[0].time = Moment::instant(hour(41));
    bench.site.posts[2].entries[0].time = Moment::instant(hour(42));
    let (names, ids) = follow(&files(&bench, "fr"), "feeds/all.atom.xml");
    assert_eq!(names.len(), 4);
    let ids: std::collections::BTreeSet<String> = ids.into_iter().collect();
    assert_eq!(ids.len(), 9);
}

#[test]
fn json_feeds_lead_to_older_ones() {
    let mut bench = Bench::new();
    bench.config.feed_limit = 1;
    bench.config.websub_hub = "https://hub.example/".parse().ok();
    for number in 0..3 {
        bench.post(Kind::Notice, &format!("n{number}"), "x").author = Some("Zoé".to_owned());
    }
    let files = files(&bench, "fr");
    let value = |name: &str| -> serde_json::Value { serde_json::from_str(&files[name]).expect("JSON") };
    let live = value("feeds/all.json");
    assert_eq!(live["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(live["feed_url"], "https://status.example.org/sub/feeds/all.json");
    assert_eq!(live["hubs"][0], serde_json::json!({ "type": "WebSub", "url": "https://hub.example/" }));
    assert_eq!(live["items"][0]["authors"][0]["name"], "Zoé");
    assert_eq!(live["next_url"], "https://status.example.org/sub/feeds/archive/all-2.json");
    assert_eq!(
        value("feeds/archive/all-2.json")["next_url"],
        "https://status.example.org/sub/feeds/archive/all-1.json"
    );
    assert_eq!(value("feeds/archive/all-1.json").get("next_url"), None);
}

#[test]
fn every_form_tells_the_same() {
    let mut bench = site();
    let post = &mut bench.site.posts[0];
    post.title = "a < b ]]> 🦔 \u{202e}x\u{202c}\u{1}".to_owned();
    post.author = Some("Zoé <z>".to_owned());
    bench.config.websub_hub = "https://hub.example/".parse().ok();
    let files = files(&bench, "fr");
    for name in ["feeds/all", "feeds/incidents", "feeds/maintenance", "feeds/post-mortems"] {
        let tell = |ending: &str| {
            let feed = read(&files[&format!("{name}.{ending}")]);
            let entries = feed.entries.into_iter().map(|entry| {
                let body = entry.content.and_then(|content| content.body);
                let body = body.or(entry.summary.map(|text| text.content));
                // The author of entries without one is that of the whole feed, which RSS does not have.
                let authors = entry.authors.into_iter().filter_map(|author| author.name);
                let authors: Vec<_> = authors.filter(|name| *name != bench.config.title).collect();
                let services: Vec<_> = entry.categories.into_iter().map(|category| category.term).collect();
                // RSS has one time for both.
                let published = entry.published.filter(|_| ending != "rss.xml");
                let changed = if ending == "rss.xml" { entry.published } else { entry.updated };
                (entry.id, entry.title.map(|text| text.content), published, changed, body, authors, services)
            });
            (feed.title.map(|text| text.content), feed.language, entries.collect::<Vec<_>>())
        };
        let mut atom = tell("atom.xml");
        assert_eq!(tell("json"), atom, "{name}");
        for entry in &mut atom.2 {
            entry.2 = None;
        }
        assert_eq!(tell("rss.xml"), atom, "{name}");
    }
}

#[test]
fn rss_has_what_validators_ask_for() {
    let bench = site();
    let files = files(&bench, "fr");
    let channel = rss::Channel::read_from(files["feeds/incidents.rss.xml"].as_bytes()).expect("RSS");
    assert_eq!(channel.link, "https://status.example.org/sub/history/index.html");
    assert_eq!(channel.description, channel.title);
    assert_eq!(channel.last_build_date.as_deref(), Some("Tue, 18 May 2021 20:00:00 +0000"));
    let item = &channel.items[0];
    assert_eq!(item.guid.as_ref().map(|guid| guid.permalink), Some(false));
    assert_eq!(item.pub_date.as_deref(), Some("Tue, 18 May 2021 20:00:00 +0000"), "the time it is ordered by");
    assert_eq!(item.extensions["atom"]["published"][0].value.as_deref(), Some("2021-05-18T17:00:00Z"));
    assert_eq!(item.extensions["atom"]["updated"][0].value.as_deref(), Some("2021-05-18T20:00:00Z"));
    assert!(files["feeds/incidents.rss.xml"].contains("rel=\"self\""));
}

#[test]
fn a_service_has_a_feed_of_what_it_lived_through() {
    let bench = site();
    let ids = |name: &str| -> Vec<String> { atom(&bench, name).entries.into_iter().map(|entry| entry.id).collect() };
    assert_eq!(ids("services/web"), ["tag:status.example.org,2005:Incident/000000000004"]);
    assert_eq!(ids("services/mail"), ["tag:status.example.org,2005:Maintenance/000000000000"]);
    assert_eq!(
        atom(&bench, "services/mail").title.map(|text| text.content).as_deref(),
        Some("mail – L’état de <Flus> & co")
    );
}

#[test]
fn statuspages_own_names_hold_incidents_and_maintenances() {
    let files = files(&site(), "en");
    for name in ["history.atom", "history.rss"] {
        let feed = read(&files[name]);
        assert_eq!(feed.entries.len(), 2, "{name}");
        assert!(files[name].contains(&format!("https://status.example.org/sub/{name}")));
    }
    assert_eq!(read(&files["history.atom"]).id, "tag:status.example.org,2005:/history");
}

#[test]
fn without_an_address_there_is_nothing() {
    let mut bench = site();
    bench.config.base_url = None;
    assert_eq!(files(&bench, "en").keys().collect::<Vec<_>>(), ["_headers"]);
}

#[test]
fn the_clock_changes_nothing() {
    let bench = site();
    let (links, locale) = (bench.links(), Locale::shipped("en"));
    let at = |now| {
        let board = bench.board(now);
        let (site, config, sources) = (&bench.site, &bench.config, &bench.sources);
        let context = FormatContext {
            site,
            board: &board,
            config,
            locale: &locale,
            sources,
            links: &links,
            output: &pages(&bench),
            statement: &statement(),
        };
        write(&context, &|| true)
    };
    // Our own document covers the last ninety days, so a day may change it, but not an hour.
    let rest = |now| at(now).into_iter().filter(|(path, _)| path.as_str() != "api/vigie.json").collect::<Vec<_>>();
    assert!(rest(hour(100)) == rest(hour(9000)));
    assert!(at(hour(100)) == at(hour(101)));
}

/// The events of a calendar, read back: each its properties by name.
fn events(text: &str) -> Vec<BTreeMap<String, String>> {
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    let unfolded = icalendar::parser::unfold(text);
    let calendar = icalendar::parser::read_calendar(&unfolded).expect("a calendar");
    let count = |name: &str| calendar.properties.iter().filter(|property| property.name == name).count();
    assert_eq!((count("VERSION"), count("PRODID"), count("METHOD")), (1, 1, 0));
    let event = |component: &icalendar::parser::Component<'_>| {
        assert_eq!(component.name, "VEVENT");
        component.properties.iter().map(|it| (it.name.to_string(), it.val.to_string())).collect()
    };
    calendar.components.iter().map(event).collect()
}

#[test]
fn maintenances_are_a_calendar() {
    let mut bench = Bench::new();
    let post = bench.post(
        Kind::Maintenance,
        "entretien",
        "Nous changeons le disque, *enfin* ; 🦔 voilà une longue ligne qui se plie.",
    );
    post.title = "a, b; c \\ d".to_owned();
    let dated = |bench: &mut Bench, stage: Option<Stage>| {
        let Content::Maintenance(maintenance) = &mut bench.site.posts[0].content else { panic!("a maintenance") };
        maintenance.planned.start = Some(Moment::instant(hour(20)));
        maintenance.plans = vec![maintenance.planned];
        maintenance.stage = stage;
    };
    assert!(!files(&bench, "fr").contains_key("maintenance.ics"), "without a date there is no calendar");
    dated(&mut bench, None);
    bench.config.title = "a, b; c".to_owned();
    let written = files(&bench, "fr");
    let [event] = &events(&written["maintenance.ics"])[..] else { panic!("one event") };
    assert_eq!(event["UID"], "000000000000@status.example.org");
    assert_eq!((&*event["DTSTART"], &*event["DTEND"]), ("20210518T200000Z", "20210518T210000Z"));
    assert_eq!((&*event["DTSTAMP"], &*event["LAST-MODIFIED"]), ("20210518T170000Z", "20210518T170000Z"));
    assert_eq!((&*event["STATUS"], &*event["SEQUENCE"]), ("CONFIRMED", "0"));
    assert_eq!(event["SUMMARY"].replace('\\', ""), "a, b; c  d");
    assert_eq!(event["URL"], "https://status.example.org/sub/entretien.html");
    assert!(
        written["maintenance.ics"].contains("X-WR-CALNAME;VALUE=TEXT:Maintenances\u{a0}: a\\, b\\; c\r\n"),
        "{}",
        written["maintenance.ics"]
    );
    assert!(written.contains_key("services/mail.ics") && !written.contains_key("services/web.ics"));
    dated(&mut bench, Some(Stage::Cancelled));
    bench.update(hour(19), "Finalement non.").word = Some(Word::Stage(Stage::Cancelled));
    let event = &events(&files(&bench, "fr")["services/mail.ics"])[0];
    assert_eq!((&*event["STATUS"], &*event["SEQUENCE"], &*event["DESCRIPTION"]), ("CANCELLED", "1", "Finalement non."));
}

#[test]
fn badges_are_read_aloud() {
    let mut bench = Bench::new();
    bench.site.services[0].name = "a < b & \"c\"".to_owned();
    let files = files(&bench, "fr");
    let svg = &files["badges/web.svg"];
    let mut reader = quick_xml::Reader::from_str(svg);
    while !matches!(reader.read_event().expect("well-formed"), quick_xml::events::Event::Eof) {}
    assert!(svg.contains("role=\"img\" aria-label=\"a &lt; b &amp; &quot;c&quot;\u{a0}: Fonctionne\""), "{svg}");
    let shields: serde_json::Value = serde_json::from_str(&files["badges/all.json"]).expect("JSON");
    assert_eq!(
        shields,
        serde_json::json!({ "schemaVersion": 1, "label": "Status", "message": "Fonctionne", "color": "1b6e3c", "cacheSeconds": 300 })
    );
}

#[test]
fn the_widget_is_small() {
    assert!(super::EMBED.len() < 2048, "{}", super::EMBED.len());
}

#[test]
fn our_own_document_is_as_its_schema_says() {
    let files = files(&site(), "fr");
    let value = |name: &str| -> serde_json::Value { serde_json::from_str(&files[name]).expect("JSON") };
    let schema = jsonschema::draft202012::new(&value("api/vigie.schema.json")).expect("a schema");
    let now = value("api/vigie.json");
    let mistakes: Vec<String> = schema.iter_errors(&now).map(|mistake| mistake.to_string()).collect();
    assert!(mistakes.is_empty(), "{mistakes:?}");
    // Every key is documented.
    for (place, known) in [("", "/properties"), ("/services/0", "/properties/services/items/properties")] {
        let names = |value: &serde_json::Value| {
            value.as_object().map(|map| map.keys().cloned().collect::<std::collections::BTreeSet<_>>())
        };
        assert_eq!(
            now.pointer(place).and_then(names),
            value("api/vigie.schema.json").pointer(known).and_then(names),
            "{place}"
        );
    }
}

#[test]
fn older_paths_are_redirected() {
    let mut bench = Bench::new();
    bench.post(Kind::Incident, "panne é", "x").aliases = vec!["issues/42/index.html".to_owned(), "old.html".to_owned()];
    assert_eq!(
        files(&bench, "fr")["_redirects"],
        "/issues/42/ /panne%20%C3%A9.html 301\n/old.html /panne%20%C3%A9.html 301\n"
    );
}

const CONFIG: &str = "title = 'Status'\ntimezone = 'Europe/Paris'\nbase_url = 'https://status.example.org/'\n\
    since = 2021-05-01\n[[services]]\nid = 'web'\n[[services]]\nid = 'mail'\n";

/// When a feed and its entries last changed, in UTC, and the first words of each line of the first entry.
fn told(files: &BTreeMap<String, String>, name: &str) -> (String, Vec<String>, String) {
    let feed = read(&files[name]);
    let time =
        |at: Option<chrono::DateTime<chrono::Utc>>| at.map_or("-".to_owned(), |at| at.format("%d %H:%M").to_string());
    let entries = feed.entries.iter().map(|entry| time(entry.updated.or(entry.published))).collect();
    let html = feed.entries.first().and_then(|entry| entry.content.clone()?.body).unwrap_or_default();
    (time(feed.updated), entries, html)
}

#[test]
fn what_is_still_to_come_is_in_no_feed() {
    let post = "---\ntitle: Down\ndate: 2021-05-18 17:20\nservices: {web: outage}\n---\nA.\n\n\
        ## 2021-05-18 23:00 · resolved\n\nB.\n";
    let at = |now: &str| told(&written(CONFIG, &[("incidents/down.md", post)], now), "feeds/all.atom.xml");
    let (feed, entries, html) = at("2021-05-18 16:00");
    assert_eq!((feed.as_str(), entries), ("18 15:20", vec!["18 15:20".to_owned()]));
    assert!(html.contains("A.") && !html.contains("Resolved") && !html.contains("B."), "{html}");
    let (feed, _, html) = at("2021-05-18 21:00");
    assert_eq!(feed, "18 21:00");
    assert!(html.contains("<strong>Resolved</strong> - B."), "{html}");
    // What is announced for later does not make the feed newer than now.
    let notice = "---\ntitle: Later\ndate: 2021-06-18 17:20\n---\nA.\n";
    let files = written(CONFIG, &[("incidents/down.md", post), ("notices/later.md", notice)], "2021-05-18 16:00");
    assert_eq!(told(&files, "feeds/all.atom.xml").0, "18 15:20");
}

#[test]
fn the_end_of_the_front_matter_stands_at_its_time() {
    let post = "---\ntitle: Down\ndate: 2021-05-18 10:00\nservices: {web: outage}\nresolved: 11:00\n---\nA.\n\n\
        ## 12:00 · monitoring\n\nC.\n";
    let files = written(CONFIG, &[("incidents/down.md", post)], "2021-06-01 10:00");
    let (_, entries, html) = told(&files, "feeds/incidents.atom.xml");
    let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words}: {html}"));
    assert!(
        place("12:00") < place("11:00") && place("11:00") < place("Resolved") && place("Resolved") < place("10:00")
    );
    assert_eq!(entries, ["18 10:00"], "12:00 in Paris");
    // A day alone ends at its end.
    let by_day = post.replace("11:00", "2021-05-18").replace("## 12:00 · monitoring\n\nC.\n", "");
    let at = |now: &str| told(&written(CONFIG, &[("incidents/down.md", &by_day)], now), "feeds/incidents.atom.xml").1;
    assert_eq!(at("2021-06-01 10:00"), ["18 22:00"]);
    assert_eq!(at("2021-05-18 16:00"), ["18 08:00"], "not later than now");
}

#[test]
fn rss_is_ordered_and_dated_by_one_time() {
    let post = |date: &str, update: &str| {
        format!("---\ntitle: Down\ndate: 2021-05-{date}\nservices: [web]\n---\nA.\n\n## 2021-05-{update}\n\nB.\n")
    };
    let (old, new) = (post("10 10:00", "18 12:00"), post("12 10:00", "13 12:00"));
    let files = written(CONFIG, &[("incidents/old.md", &old), ("incidents/new.md", &new)], "2021-06-01 10:00");
    for name in ["feeds/all.rss.xml", "feeds/all.atom.xml", "history.rss"] {
        assert_eq!(told(&files, name).1, ["18 10:00", "13 10:00"], "{name}");
    }
}

#[test]
fn what_is_empty_does_not_say_1970() {
    let notice = "---\ntitle: A\ndate: 2021-05-10 10:00\n---\nA.\n";
    let without = CONFIG.replace("since = 2021-05-01\n", "");
    for (config, posts, expected) in [
        (CONFIG, &[][..], "2021-04-30T22:00:00"),
        (&without, &[("notices/a.md", notice)][..], "2021-05-10T08:00:00"),
        (&without, &[][..], "2000-01-01T00:00:00"),
    ] {
        let at = |now: &str| written(config, posts, now);
        let files = at("2021-05-18 16:00");
        assert!(files["feeds/incidents.atom.xml"].contains(&format!("<updated>{expected}")), "{expected}");
        let wrong: Vec<&String> =
            files.iter().filter(|(_, text)| text.contains("1970-")).map(|(path, _)| path).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        assert_eq!(files["feeds/incidents.atom.xml"], at("2021-05-19 16:00")["feeds/incidents.atom.xml"]);
    }
}

#[test]
fn a_correction_says_when_and_moves_the_feed() {
    let mut bench = Bench::new();
    bench.post(Kind::Incident, "panne", "x");
    bench.update(hour(18), "y").edited = Some(Moment::instant(hour(21)));
    bench.update(hour(19), "z");
    assert_eq!(atom(&bench, "incidents").entries[0].updated, Some(hour(21)));
    let incident = &value(&files(&bench, "en"), "api/v2/incidents.json")["incidents"][0];
    assert_eq!(incident["updated_at"], "2021-05-18T21:00:00.000Z");
    let updates: Vec<[&str; 2]> = incident["incident_updates"]
        .as_array()
        .expect("updates")
        .iter()
        .map(|it| ["created_at", "updated_at"].map(|key| &it[key].as_str().unwrap_or("-")[11..13]))
        .collect();
    assert_eq!(updates, [["19", "19"], ["18", "21"], ["17", "17"]]);
}

#[test]
fn what_was_taken_back_is_struck_in_feeds_and_withdrawn_in_the_api() {
    let post = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\nA.\n\n## 17:10 · resolved {withdrawn=17:12}\n\nB *c*.\n";
    let files = written(CONFIG, &[("incidents/a.md", post)], "2021-05-18 16:00");
    let feed = &files["feeds/incidents.atom.xml"];
    assert!(
        feed.contains("Withdrawn on") && feed.contains("&lt;del&gt;&lt;p&gt;B &lt;em&gt;c&lt;/em&gt;.&lt;/p&gt;"),
        "{feed}"
    );
    let incident = &value(&files, "api/v2/incidents/unresolved.json")["incidents"][0];
    let latest = &incident["incident_updates"][0];
    assert_eq!((&latest["body"], &latest["status"]), (&"Withdrawn: B c.".into(), &"investigating".into()));
    assert_eq!(latest["updated_at"], "2021-05-18T17:12:00.000+02:00");
    assert_eq!(value(&files, "api/vigie.json")["state"], "outage");
}

#[test]
fn a_service_of_unknown_state_is_unknown_in_every_file() {
    let broken = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {mail: operational}\nstatus: resovled\n---\n";
    let files = written(CONFIG, &[("incidents/a.md", broken)], "2021-05-18 16:00");
    let own = value(&files, "api/vigie.json");
    let states = [&own["state"], &own["services"][0]["state"], &own["services"][1]["state"]];
    assert_eq!(states, ["unknown", "operational", "unknown"]);
    assert_eq!(value(&files, "outage/mail.json")["service"]["state"], "unknown");
    assert_eq!(value(&files, "badges/mail.json")["message"], "Unknown");
    assert_eq!(value(&files, "badges/web.json")["message"], "Operational");
    assert!(files["badges/mail.svg"].contains("data-state=\"unknown\""));
    assert!(files["badges/all.svg"].contains("data-state=\"unknown\""));
    let schema = jsonschema::draft202012::new(&value(&files, "api/vigie.schema.json")).expect("a schema");
    let mistakes: Vec<String> = schema.iter_errors(&own).map(|mistake| mistake.to_string()).collect();
    assert!(mistakes.is_empty(), "{mistakes:?}");
}

#[test]
fn an_outage_known_by_its_days_gives_no_percentage() {
    let post = "---\ntitle: A\ndate: 2021-05-10\nresolved: 2021-05-12\nservices: {web: outage}\n---\nA.\n";
    let files = written(CONFIG, &[("incidents/a.md", post)], "2021-05-18 16:00");
    let services = &value(&files, "api/vigie.json")["services"];
    assert_eq!((&services[0]["uptime"], &services[0]["out_on_days"]), (&serde_json::Value::Null, &3.into()));
    assert_eq!((&services[1]["uptime"], &services[1]["out_on_days"]), (&100.0.into(), &serde_json::Value::Null));
    assert_eq!(services[0]["intervals"][0]["by_day"], true);
}

#[test]
fn our_own_document_has_what_is_on_record() {
    let config = CONFIG.replace("2021-05-01", "2021-05-10");
    let early = "---\ntitle: A\ndate: 2021-05-09 20:00\nresolved: 2021-05-10 02:00\nservices: {web: outage}\n---\nA.\n";
    let ahead = "---\ntitle: B\ndate: 2021-05-18 23:00\nservices: {mail: outage}\n---\nB.\n";
    let files = written(&config, &[("incidents/a.md", early), ("incidents/b.md", ahead)], "2021-05-18 16:00");
    let own = value(&files, "api/vigie.json");
    let interval = &own["services"][0]["intervals"][0];
    assert_eq!(interval["from"], "2021-05-10T00:00:00+02:00", "before that there is no data");
    assert_eq!(interval["to"], "2021-05-10T02:00:00+02:00");
    // A bad state that is dated ahead counts at once, and has no beginning before its time.
    assert_eq!(own["services"][1]["state"], "outage");
    assert_eq!(own["services"][1]["intervals"], serde_json::json!([]));
    assert_eq!(own["incidents"][0]["since"], serde_json::Value::Null);
}

#[test]
fn since_is_the_present_stretch() {
    let post = "---\ntitle: A\ndate: 2021-05-18 10:00\nservices: {web: outage}\n---\nA.\n\n\
        ## 11:00 · resolved\n\nB.\n\n## 14:00 · investigating\n\nC.\n";
    let files = written(CONFIG, &[("incidents/a.md", post)], "2021-05-18 16:00");
    let incident = &value(&files, "api/vigie.json")["incidents"][0];
    assert_eq!(incident["started"], "2021-05-18T10:00:00+02:00");
    assert_eq!(incident["since"], "2021-05-18T14:00:00+02:00");
}

#[test]
fn a_maintenance_says_when_the_next_update_is() {
    let post = "---\ntitle: A\ndate: 2021-05-18 17:00\nstart: 17:00\nend: 23:00\nservices: [web]\n---\n\
        ## 17:30 started {next=19:00}\n\nA.\n";
    let next = |now: &str| {
        let files = written(CONFIG, &[("maintenance/a.md", post)], now);
        let own = value(&files, "api/vigie.json");
        assert_eq!(own["maintenances"][0], {
            let mut same = value(&files, "outage/web.json")["maintenances"][0].clone();
            same.as_object_mut().expect("an object").remove("text");
            same
        });
        own["maintenances"][0]["next_update"].clone()
    };
    assert_eq!(next("2021-05-18 16:00"), "2021-05-18T19:00:00+02:00");
    assert_eq!(next("2021-05-18 17:30"), serde_json::Value::Null, "it has passed");
}

#[test]
fn an_outage_document_says_how_many_more_there_are() {
    let post = |number: usize| {
        format!("---\ntitle: A{number}\ndate: 2021-05-18 1{number}:00\nservices: {{web: outage}}\n---\nA.\n")
    };
    let posts: Vec<(String, String)> = (0..5).map(|number| (format!("incidents/a{number}.md"), post(number))).collect();
    let posts: Vec<(&str, &str)> = posts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let files = written(CONFIG, &posts, "2021-05-18 16:00");
    let web = value(&files, "outage/web.json");
    assert_eq!((web["incidents"].as_array().map(Vec::len), &web["more_incidents"]), (Some(3), &2.into()));
    assert_eq!(web["more_maintenances"], 0);
    assert_eq!(value(&files, "outage/mail.json")["more_incidents"], 0);
}

#[test]
fn a_day_beside_a_clock_is_no_hour_of_a_calendar() {
    let check = |lines: &str, start: &str, end: &str| {
        let post = format!("---\ntitle: A\ndate: 2021-05-01 10:00\nservices: [web]\n{lines}\n---\nA.\n");
        let files = written(CONFIG, &[("maintenance/a.md", &post)], "2021-05-02 16:00");
        let text = &files["maintenance.ics"];
        let line = |key: &str| text.lines().find(|line| line.starts_with(key)).unwrap_or("-").to_owned();
        assert_eq!((line("DTSTART").as_str(), line("DTEND").as_str()), (start, end), "{lines}");
    };
    check("start: 2021-05-20 22:00\nend: 23:00", "DTSTART:20210520T200000Z", "DTEND:20210520T210000Z");
    check("start: 2021-05-20\nend: 2021-05-21", "DTSTART;VALUE=DATE:20210520", "DTEND;VALUE=DATE:20210522");
    check("start: 2021-05-20 22:00\nend: 2021-05-21", "DTSTART;VALUE=DATE:20210520", "DTEND;VALUE=DATE:20210522");
    check("start: 2021-05-20\nend: 2021-05-21 06:00", "DTSTART;VALUE=DATE:20210520", "DTEND;VALUE=DATE:20210522");
    check("start: 2021-05-20\nend: 2021-05-21 00:00", "DTSTART;VALUE=DATE:20210520", "DTEND;VALUE=DATE:20210521");
}

#[test]
fn a_maintenance_has_a_calendar_of_its_own() {
    let post = |start: &str| format!("---\ntitle: A\ndate: 2021-05-01 10:00\n{start}services: [web]\n---\nA.\n");
    let dated = [post("start: 2021-05-20 22:00\n"), post("start: 2021-05-21 22:00\n")];
    let posts = [("maintenance/a.md", &*dated[0]), ("maintenance/b.md", &*dated[1]), ("maintenance/c.md", &post(""))];
    let files = written(CONFIG, &posts, "2021-05-02 16:00");
    let mut alone = ["a", "b"].map(|name| {
        let text = &files[&format!("calendars/{name}.ics")];
        assert!(!text.contains("REFRESH-INTERVAL"), "nothing to ask for again: {text}");
        let [event] = &events(text)[..] else { panic!("one event in {text}") };
        event.clone()
    });
    let mut all = events(&files["maintenance.ics"]);
    alone.sort_by_key(|event| event["UID"].clone());
    all.sort_by_key(|event| event["UID"].clone());
    assert_eq!(alone[..], all[..], "whoever has both sees it once");
    assert!(!files.contains_key("calendars/c.ics"), "it has no date yet");
}

#[test]
fn a_maintenance_is_one_event_whatever_becomes_of_it() {
    let front =
        "---\ntitle: A\ndate: 2021-05-01 10:00\nstart: 2021-05-18 22:00\nend: 23:00\nservices: [web]\n---\nA.\n\n";
    let started = "## 2021-05-18 22:05 · started\n\nB.\n\n";
    let put_off = "## 2021-05-18 22:30 · postponed {start=2021-05-25T22:00}\n\nC.\n\n";
    let still_to_come = "## 2021-05-28 12:00 · completed\n\nD.\n\n";
    let check = |body: &str, now: &str, expected: [&str; 4]| {
        let files = written(CONFIG, &[("maintenance/a.md", &format!("{front}{body}"))], now);
        let [event] = &events(&files["maintenance.ics"])[..] else { panic!("one event") };
        assert_eq!(["DTSTART", "DTEND", "SEQUENCE", "DESCRIPTION"].map(|key| &*event[key]), expected, "{body}");
    };
    check(started, "2021-05-18 20:10", ["20210518T200000Z", "20210518T210000Z", "1", "B."]);
    let later = ["20210525T200000Z", "20210525T210000Z", "2", "C."];
    check(&format!("{started}{put_off}"), "2021-05-18 21:00", later);
    // What has not come is not in it.
    check(&format!("{started}{put_off}{still_to_come}"), "2021-05-25 20:30", later);
}

#[test]
fn the_sitemap_knows_in_which_years_an_incident_lasted() {
    let post = "---\ntitle: A\ndate: 2021-12-31 20:00\nresolved: 2022-01-01 02:00\nservices: {web: outage}\n---\nA.\n";
    let notice = "---\ntitle: B\ndate: 2022-06-01 12:00\n---\nB.\n";
    let files = written(CONFIG, &[("incidents/a.md", post), ("notices/b.md", notice)], "2021-12-31 22:30");
    let changed = |year: &str| {
        let text = &files["sitemap.xml"];
        let from = text.find(&format!("history/{year}.html")).expect("the year");
        text[from..].lines().nth(1).unwrap_or_default().trim().to_owned()
    };
    assert_eq!(changed("2021"), "<lastmod>2021-12-31T19:00:00Z</lastmod>");
    assert_eq!(changed("2022"), "<lastmod>2022-06-01T10:00:00Z</lastmod>");
}

#[test]
fn the_version_changes_with_what_is_said_and_not_with_the_clock() {
    let toml = "title = \"a\"\nbase_url = \"https://a.example/\"\ntimezone = \"UTC\"\n[[services]]\nid = \"web\"\nname = \"Web\"\n";
    let first = "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: {web: outage}\n---\nA\n";
    let version = |text: &str, now: &str| written(toml, &[("incidents/a.md", text)], now)["api/version.txt"].clone();
    let before = version(first, "2026-03-10 10:20");
    assert!(before.ends_with('\n') && before.lines().count() == 1, "{before:?}");
    // A quarter of an hour more of an outage is no news.
    assert_eq!(before, version(first, "2026-03-10 10:50"));
    let update = format!("{first}\n## 10:30 · identified\n\nB\n");
    assert_ne!(before, version(&update, "2026-03-10 10:50"));
    assert_ne!(before, version(&first.replace("title: Down", "title: Slow"), "2026-03-10 10:20"));
    assert_ne!(before, version(&first.replace("outage", "degraded"), "2026-03-10 10:20"));
    assert_ne!(
        version(&update, "2026-03-10 10:50"),
        version(&update.replace("\n\nB\n", "\n\nC\n"), "2026-03-10 10:50")
    );
}
