//! What a proxy serves in place of a service that is down.

use crate::site::{CONFIG, Site, files};
use base64::Engine;
use sha2::{Digest, Sha256};
use std::fs;

/// The outage page of a service.
fn page(site: &Site, id: &str) -> String {
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");
    fs::read_to_string(site.path(&format!("public/outage/{id}.html"))).unwrap()
}

fn open(site: &Site, body: &str) {
    let head = "title: Le site est tombé\ndate: 2026-11-23 11:20\nservices: {web: outage}\nnext_update: 12:30";
    site.write("content/incidents/2026-11-23-chute.md", &format!("---\n{head}\n---\n\n{body}"));
}

/// It asks for nothing: no file of the site or of the world is loaded with it, and it fits into a proxy's buffer.
fn check_alone(page: &str) {
    assert!(page.len() <= 14_000, "{} bytes", page.len());
    assert!(page.trim_end().ends_with("</html>"), "{page}");
    for part in page.split("src=\"").skip(1) {
        assert!(part.starts_with("data:"), "{part:.60}");
    }
    assert!(
        !page.contains("<script") && !page.contains("rel=\"stylesheet\"") && !page.contains("http-equiv=\"refresh")
    );
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    for part in page.split("href=\"").skip(1) {
        let absolute = ["https://", "data:", "mailto:", "http://"].iter().any(|scheme| part.starts_with(scheme));
        assert!(absolute, "{part:.60}");
    }
    let style = page.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next()).unwrap();
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style.as_bytes()));
    let policy = page.replace("&#x2F;", "/").replace("&#x3D;", "=").replace("&#39;", "'").replace("&#x27;", "'");
    assert!(policy.contains(&format!("style-src 'sha256-{hash}'")), "{page:.600}");
}

#[test]
fn it_tells_the_open_incident() {
    let site = Site::new();
    site.write("static/plan.png", "no picture");
    open(
        &site,
        "Voyez ![le plan](plan.png) et [l’autre](2026-11-02-site).\n\n## 11:40 · identifié\n\nUn **disque** plein.\n",
    );
    let page = page(&site, "web");
    check_alone(&page);
    assert!(page.contains("</span>Le site est hors service</h1>"), "{page}");
    assert!(
        page.contains("<a href=\"https://etat.example.org/2026-11-23-chute.html\">Le site est tombé</a>"),
        "{page}"
    );
    assert!(page.contains("Un <strong>disque</strong> plein."), "{page}");
    assert!(page.contains("Prochaine information avant <time datetime=\"2026-11-23T12:30+01:00\">12:30"), "{page}");
    assert!(page.contains("<a href=\"https://etat.example.org/plan.png\">le plan</a>"), "{page}");
    assert!(page.contains("<a href=\"https://etat.example.org/2026-11-02-site.html\">"), "{page}");
    assert!(page.find("disque").unwrap() < page.find("le plan").unwrap(), "the latest word comes first");
}

#[test]
fn a_next_update_that_has_passed_is_not_repeated() {
    let site = Site::new();
    let head = "title: Chute\ndate: 2026-11-23 11:20\nservices: [web]\nnext_update: 11:50";
    site.write("content/incidents/2026-11-23-chute.md", &format!("---\n{head}\n---\n\nNous cherchons.\n"));
    let page = page(&site, "web");
    assert!(page.contains("Nous cherchons.") && !page.contains("Prochaine information"), "{page}");
}

#[test]
fn without_an_incident_it_says_that_the_service_does_not_answer_and_where_news_is() {
    let site = Site::new();
    open(&site, "Cassé.\n");
    let page = page(&site, "mail");
    check_alone(&page);
    assert!(page.contains("</span>Le courrier ne répond pas</h1>"), "{page}");
    assert!(page.contains("<a href=\"https://etat.example.org/\">https://etat.example.org/</a>"), "{page}");
    assert!(!page.contains("Cassé"), "{page}");
}

#[test]
fn it_tells_a_maintenance_and_the_one_to_come() {
    let site = Site::new();
    let post = |start: &str, title: &str| {
        format!(
            "---\ntitle: {title}\ndate: 2026-11-20\nstart: {start}\nduration: 2h\nservices: [mail]\n---\nNous changeons un disque.\n"
        )
    };
    site.write("content/maintenance/a.md", &post("2026-11-23 11:30", "Disques"));
    site.write("content/maintenance/b.md", &post("2026-12-01 10:00", "Système"));
    let page = page(&site, "mail");
    check_alone(&page);
    assert!(page.contains("</span>Le courrier est en maintenance</h1>"), "{page}");
    assert!(page.contains("Nous changeons un disque."), "{page}");
    assert!(page.contains(">Système</a>"), "{page}");
}

#[test]
fn it_stays_small_whatever_is_written() {
    let site = Site::new();
    open(&site, &"## 11:30\n\nUne phrase de plus. Une autre.\n\n".repeat(400));
    check_alone(&page(&site, "web"));
    open(&site, &"Une phrase très longue, ".repeat(4000));
    let page = page(&site, "web");
    check_alone(&page);
    assert!(page.contains("Une phrase très longue, Une phrase"), "{page}");
}

#[test]
fn it_holds_a_small_logo_of_the_site_and_says_what_reloads_it() {
    let site = Site::new();
    site.write("vigie.toml", &format!("{CONFIG}\n[theme]\nlogo = \"logo.svg\"\n"));
    open(&site, "Cassé.\n");
    let drawing =
        |length: usize| format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- {} --></svg>", "x".repeat(length));
    let logo =
        |page: &str| page.split("<img src=\"data:image/svg+xml;base64,").nth(1).map(|rest| rest.find('"')).unwrap();
    site.write("static/logo.svg", &drawing(3_000));
    let small = page(&site, "web");
    check_alone(&small);
    assert!(logo(&small) > Some(4_000), "{small}");
    assert!(small.contains("Si vous avez ouvert Le site, cette page se recharge"), "{small}");
    site.write("static/logo.svg", &drawing(8_000));
    let large = page(&site, "web");
    check_alone(&large);
    assert!(logo(&large) < Some(2_000), "the icon stands in for it");
}

#[test]
fn without_an_address_there_is_none() {
    let site = Site::new();
    site.write("vigie.toml", &CONFIG.replace("base_url", "# base_url"));
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");
    assert!(files(&site.path("public")).iter().all(|(path, _)| !path.starts_with("outage/")));
}
