//! Every format, read back by a parser.

use super::{Context, write};
use crate::facts;
use crate::locale::Locale;
use crate::markup::tests::sites::{Bench, hour};
use crate::model::{Content, Kind, Moment, Stage, State, Status, Turn, Word};
use crate::output::{OutPath, Output};
use feed_rs::model::Feed;
use std::collections::BTreeMap;

/// All files of a site in a language, by path.
fn files(bench: &Bench, tag: &str) -> BTreeMap<String, String> {
    let (links, locale) = (bench.links(), Locale::shipped(tag));
    let board = facts::board(&bench.site, bench.config.silence(), hour(400));
    let context = Context {
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
    write(&context).into_iter().map(|(path, bytes)| (path.to_string(), text(bytes))).collect()
}

fn statement() -> super::vigie_json::Statement {
    super::vigie_json::Statement { text: "Tout va bien".to_owned(), said: None }
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
            "<p><small>18 mai 2021 à 22:00 (heure de Paris)</small><br><strong>Résolu</strong></p>\n",
            "<ul>\n<li>C’est</li>\n<li>réparé</li>\n</ul>\n<p><small>web\u{a0}: Opérationnel</small></p>\n",
            "<p><small>18 mai 2021 à 20:00 (heure de Paris)</small><br><strong>Cause identifiée</strong> - On <em>cherche</em>.</p>\n",
            "<p><small>18 mai 2021 à 19:00 (heure de Paris)</small><br>Voir <a href=\"https://status.example.org/sub/post-mortems/panne.html\">le récit</a>.</p>\n",
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
    assert_eq!((feed.entries.len(), feed.updated.map(|at| at.timestamp())), (0, Some(0)));
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
    incident.turns.push(Turn { at: Moment::instant(hour(19)), closed: true });
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
    maintenance.current.start = Some(Moment::instant(hour(20)));
    maintenance.current.end = Some(Moment::instant(hour(22)));
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
            assert!(files[&name].contains("<fh:archive"), "{}", &files[&name][..1500]);
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
    // An old one with news stands in the feed, and pushes nothing out of sight.
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
                // Who writes when an entry does not say is told of the whole feed, but not by RSS.
                let authors = entry.authors.into_iter().filter_map(|author| author.name);
                let authors: Vec<_> = authors.filter(|name| *name != bench.config.title).collect();
                let services: Vec<_> = entry.categories.into_iter().map(|category| category.term).collect();
                (entry.id, entry.title.map(|text| text.content), entry.published, body, authors, services)
            });
            (feed.title.map(|text| text.content), feed.language, entries.collect::<Vec<_>>())
        };
        let atom = tell("atom.xml");
        assert_eq!(tell("json"), atom, "{name}");
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
    assert_eq!(item.pub_date.as_deref(), Some("Tue, 18 May 2021 17:00:00 +0000"));
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
        let board = facts::board(&bench.site, bench.config.silence(), now);
        let (site, config, sources) = (&bench.site, &bench.config, &bench.sources);
        write(&Context {
            site,
            board: &board,
            config,
            locale: &locale,
            sources,
            links: &links,
            output: &pages(&bench),
            statement: &statement(),
        })
    };
    // Our own document tells of the last ninety days, so a day may change it, but not an hour.
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
        maintenance.current = maintenance.planned;
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
    assert!(svg.contains("role=\"img\" aria-label=\"a &lt; b &amp; &quot;c&quot;\u{a0}: Opérationnel\""), "{svg}");
    let shields: serde_json::Value = serde_json::from_str(&files["badges/all.json"]).expect("JSON");
    assert_eq!(
        shields,
        serde_json::json!({ "schemaVersion": 1, "label": "Status", "message": "Opérationnel", "color": "1b6e3c", "cacheSeconds": 300 })
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
    // Every key is told.
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
