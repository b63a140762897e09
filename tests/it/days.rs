//! A maintenance that is planned by days: every output gives days, and no hour that the author did not give.

use crate::site::Site;
use std::fs;

fn plan(site: &Site, name: &str, keys: &str, body: &str) {
    site.write(&format!("content/maintenance/{name}.md"), &format!("---\ntitle: {name}\n{keys}\n---\n{body}\n"));
}

/// The head of a page, without its markup.
fn meta(site: &Site, name: &str) -> String {
    let page = fs::read_to_string(site.path(&format!("public/{name}.html"))).unwrap();
    let band = page.split_once("<p class=\"band\"").map(|(_, band)| band);
    let head = band.or_else(|| page.split_once("<p class=\"meta\"").map(|(_, meta)| meta)).unwrap();
    let meta = head.split("<p class=\"now\">").next().unwrap();
    let text =
        meta.split('<').filter_map(|part| part.split_once('>').map(|(_, text)| text)).collect::<Vec<_>>().join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn days_are_told_as_days_everywhere() {
    let site = Site::new();
    plan(&site, "two", "date: 2026-11-20 10:00\nstart: 2026-12-02\nend: 2026-12-03\nservices: [mail]", "Deux jours.");
    plan(&site, "one", "date: 2026-11-20 10:00\nstart: 2026-12-05\nduration: 2h\nservices: [mail]", "Un jour.");
    let moved = "Deux jours.\n\n## 2026-11-21 09:00 · postponed {start=2026-12-12}\n\nPlus tard.";
    plan(&site, "moved", "date: 2026-11-20 10:00\nstart: 2026-12-02\nend: 2026-12-03\nservices: [mail]", moved);
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");

    let of = |name: &str| meta(&site, name);
    assert!(of("two").contains(" Début mercredi 2 décembre 2026 Fin jeudi 3 décembre 2026 Services "), "{}", of("two"));
    assert!(of("one").contains(" Début samedi 5 décembre 2026 Fin samedi 5 décembre 2026 Services "), "{}", of("one"));
    assert!(
        of("moved").contains(" Début samedi 12 décembre 2026 Fin dimanche 13 décembre 2026 Services "),
        "{}",
        of("moved")
    );

    let calendar = fs::read_to_string(site.path("public/maintenance.ics")).unwrap();
    for (start, end) in [("20261202", "20261204"), ("20261205", "20261206"), ("20261212", "20261214")] {
        assert!(calendar.contains(&format!("DTSTART;VALUE=DATE:{start}\r\n")), "{start} in {calendar}");
        assert!(calendar.contains(&format!("DTEND;VALUE=DATE:{end}\r\n")), "{end} in {calendar}");
    }
    let feed = fs::read_to_string(site.path("public/feeds/maintenance.atom.xml")).unwrap();
    assert!(feed.contains("Prévu du 2 décembre 2026 au 3 décembre 2026"), "{feed}");
    assert!(feed.contains("Prévu le 5 décembre 2026"), "{feed}");
    // Statuspage's form has hours alone: those that the days have.
    let api = fs::read_to_string(site.path("public/api/v2/scheduled-maintenances.json")).unwrap();
    assert!(api.contains("\"scheduled_until\":\"2026-12-14T00:00:00.000+01:00\""), "{api}");
    let status = site.run("status");
    assert!(status.out.contains("  from 2026-12-02 to 2026-12-03\n"), "{status:?}");
    assert!(status.out.contains("  on 2026-12-05\n"), "{status:?}");
}

#[test]
fn a_start_that_stands_in_for_the_date_is_not_when_it_was_announced() {
    let site = Site::new();
    let keys = "start: 2026-12-08 10:00\nend: 11:00\nservices: [mail]";
    plan(&site, "2026-12-08-start", keys, "Plus tard.");
    plan(&site, "2026-11-18-name", keys, "Plus tard.");
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");
    assert!(!meta(&site, "2026-12-08-start").contains("annoncée"), "{}", meta(&site, "2026-12-08-start"));
    assert!(meta(&site, "2026-11-18-name").ends_with("annoncée le mercredi 18 novembre 2026"), "the day of its name");
    assert_eq!(run.err.matches("warning[no-date]").count(), 1, "{run:?}");
    assert!(run.err.contains("add the day you announced it: `date: 2026-11-23`"), "{run:?}");
}
