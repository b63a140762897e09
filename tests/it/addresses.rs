//! Addresses: of pages, of files, and those that something had before.

use crate::site::{CONFIG, INCIDENT, Site, files};
use std::fs;

const OTHER: &str = "content/incidents/2026-11-03-autre.md";

fn with_aliases(aliases: &str) -> String {
    INCIDENT.replace("services", &format!("aliases: [{aliases}]\nservices"))
}

#[test]
fn a_clash_is_told_at_the_alias_that_makes_it() {
    let site = Site::new();
    site.write(OTHER, &with_aliases("old/panne, feeds/all.json, 2026-11-02-site.html"));
    let run = site.run("check --format short");
    assert_eq!(run.status, 1, "{run:?}");
    let help = "remove it from `aliases`, or use another path";
    let kept = "the alias `feeds/all.json` is in a folder reserved for the site";
    let other = "the alias `2026-11-02-site.html` is already the address of another post";
    for (column, message) in [(22, kept), (38, other)] {
        let line = format!("{OTHER}:4:{column}: error[alias-taken]: {message}. {help}\n");
        assert!(run.out.contains(&line) || run.err.contains(&line), "{line}{run:?}");
    }
}

#[test]
fn a_clash_of_a_pattern_names_the_pattern() {
    let site = Site::new();
    site.write("vigie.toml", &format!("{CONFIG}\n[aliases]\nincidents = \"feeds/{{slug}}/\"\n"));
    let run = site.run("build");
    assert_eq!(run.status, 1, "{run:?}");
    assert!(
        run.err.contains("`feeds/2026-11-02-site/index.html`, the old path of this post, is in a folder"),
        "{run:?}"
    );
    assert!(run.err.contains("change the pattern under `[aliases]` in vigie.toml"), "{run:?}");
}

#[test]
fn a_link_to_an_older_path_leads_on() {
    let site = Site::new();
    site.write(OTHER, &with_aliases("old/panne"));
    site.write("content/pages/a.md", "---\ntitle: A\n---\n\n[Voir](/old/panne/)\n");
    let run = site.run("check");
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(site.run("build").status, 0);
    let page = std::fs::read_to_string(site.path("public/a.html")).unwrap();
    assert!(page.contains("<a href=\"2026-11-03-autre.html\">Voir</a>"), "{page}");
}

/// An incident that lasts.
const DOWN: &str = "---\ntitle: En panne\ndate: 2026-11-23 11:00\nservices: {web: outage}\n---\n\nNous cherchons.\n";

#[test]
fn no_mistake_in_an_address_keeps_an_outage_from_being_told() {
    let down = |keys: &str| DOWN.replace("services", &format!("{keys}\nservices"));
    let incident = "content/incidents/b.md";
    for (path, text) in [
        (incident, down("aliases: [style.css, _headers, robots.txt, old.html, old.html/y]")),
        (incident, down("slug: .vigie-x")),
        (incident, down("slug: Index")),
        (incident, down("aliases: ['*', 'a:b']")),
        ("static/history", "x".to_owned()),
        ("static/b.html/a.txt", "x".to_owned()),
        ("static/b.html", "x".to_owned()),
        ("static/feeds/all.json/x", "x".to_owned()),
        ("content/incidents/B.md", INCIDENT.to_owned()),
    ] {
        let site = Site::new();
        site.write(incident, DOWN);
        site.write(path, &text);
        assert_eq!(site.run("check").status, 1, "{path}");
        assert_eq!(site.run("build").status, 1, "{path}");
        assert!(!site.path("public").exists(), "{path}");
        let run = site.run("build --keep-going");
        assert_eq!(run.status, 1, "{path}: {run:?}");
        assert!(run.err.contains("published despite errors"), "{path}: {run:?}");
        let home = fs::read_to_string(site.path("public/index.html")).unwrap();
        assert!(home.contains("data-state=\"outage\"") && !home.contains("data-state=\"unknown\""), "{path}: {home}");
        assert!(home.contains("Nous cherchons."), "{path}");
        let moved = fs::read_to_string(site.path("public/_redirects")).unwrap_or_default();
        assert!(!moved.contains(['*', ':']), "{path}: {moved}");
    }
}

#[test]
fn what_moves_aside_is_published_beside_it() {
    let site = Site::new();
    site.write("content/incidents/b.md", DOWN);
    site.write("static/b.html/a.txt", "voilà");
    site.write("static/B.svg", "1");
    site.write("static/b.svg", "2");
    site.write("content/pages/c.md", "---\ntitle: C\n---\n\n[Voir](b.svg) et ![voir](B.svg)\n");
    assert_eq!(site.run("build --keep-going").status, 1);
    let read = |path: &str| fs::read_to_string(site.path(&format!("public/{path}"))).unwrap();
    assert!(read("b.html").contains("En panne"));
    assert_eq!(
        (read("b-2.html/a.txt").as_str(), read("B.svg").as_str(), read("b-2.svg").as_str()),
        ("voilà", "1", "2")
    );
}

#[test]
fn a_renamed_service_keeps_its_addresses() {
    let site = Site::new();
    site.write("content/incidents/b.md", DOWN);
    site.write(
        "content/maintenance/m.md",
        "---\ntitle: M\ndate: 2026-11-20 10:00\nstart: 2026-12-01 10:00\nservices: [web]\n---\n",
    );
    assert_eq!(site.run("build").status, 0);
    let of_web = |public: &[(String, Vec<u8>)], id: &str| -> Vec<String> {
        let named = |path: &&String| path.split('/').next_back().unwrap().starts_with(&format!("{id}."));
        public.iter().map(|(path, _)| path).filter(named).cloned().collect()
    };
    let before = of_web(&files(&site.path("public")), "web");
    assert_eq!(before.len(), 7, "{before:?}");

    site.write("vigie.toml", &CONFIG.replace("id = \"web\"", "id = \"site\"\nwas = [\"web\"]"));
    assert_eq!(site.run("build").status, 0);
    let public = files(&site.path("public"));
    assert_eq!(of_web(&public, "web"), before);
    let bytes = |path: &str| public.iter().find(|(known, _)| known == path).map(|(_, bytes)| bytes.clone()).unwrap();
    for older in &before {
        let now = older.replace("/web.", "/site.");
        if older.starts_with("services/") && older.ends_with(".html") {
            let page = String::from_utf8(bytes(older)).unwrap();
            assert!(
                page.contains("url=../services/site.html") || page.contains("href=\"../services/site.html\""),
                "{page}"
            );
            assert!(page.contains("<link rel=\"canonical\" href=\"https://etat.example.org/services/site.html\">"));
        } else {
            assert_eq!(bytes(older), bytes(&now), "{older}");
        }
    }
    let moved = String::from_utf8(bytes("_redirects")).unwrap();
    for path in ["services/%.html", "feeds/services/%.atom.xml", "services/%.ics"] {
        let line = format!("/{} /{} 301\n", path.replace('%', "web"), path.replace('%', "site"));
        assert!(moved.contains(&line), "{moved}");
    }
    // Links to the older page lead on; the sitemap names the present one.
    site.write("content/pages/c.md", "---\ntitle: C\n---\n\n[Voir](services/web.html)\n");
    let run = site.run("check");
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(site.run("build").status, 0);
    let read = |path: &str| fs::read_to_string(site.path(&format!("public/{path}"))).unwrap();
    assert!(read("c.html").contains("<a href=\"services/site.html\">Voir</a>"));
    let map = read("sitemap.xml");
    assert!(map.contains("services/site.html") && !map.contains("services/web.html"), "{map}");
    // A proxy that was set up before goes on.
    let run = site.run("proxy nginx web --webroot /srv/status");
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.out.contains("/srv/status/outage/web.on"), "{run:?}");
}

#[test]
fn a_file_of_the_author_stays_where_a_service_was() {
    let site = Site::new();
    site.write("static/services/www.html", "<p>ici</p></html>\n");
    site.write("vigie.toml", &CONFIG.replace("id = \"web\"", "id = \"web\"\nwas = [\"www\"]"));
    assert_eq!(site.run("build").status, 0);
    assert_eq!(fs::read_to_string(site.path("public/services/www.html")).unwrap(), "<p>ici</p></html>\n");
}

#[test]
fn nothing_leads_away_from_what_the_site_has() {
    let site = Site::new();
    site.write("content/incidents/b.md", DOWN);
    let moved = |from: &str, to: &str| {
        site.write("vigie.toml", &format!("{CONFIG}[[moved]]\nfrom = \"{from}\"\nto = \"{to}\"\n"));
        let run = site.run("build --keep-going");
        let redirects = fs::read_to_string(site.path("public/_redirects")).unwrap_or_default();
        (run.status, redirects)
    };
    for from in ["history", "services", "api/v2", "index.html/x", "s.txt", "_redirects", "S.TXT"] {
        site.write("static/s.txt", "x");
        site.write("vigie.toml", &format!("{CONFIG}[[moved]]\nfrom = \"{from}\"\nto = \"feeds/all.rss.xml\"\n"));
        let checked = site.run("check --format short");
        assert!(checked.status == 1 && checked.out.contains("error[alias-taken]"), "{from}: {checked:?}");
        let built = site.run("build --keep-going");
        assert!(built.status == 1 && site.path("public/index.html").exists(), "{from}: {built:?}");
        fs::remove_file(site.path("static/s.txt")).unwrap();
    }
    assert_eq!(moved("old.xml", "feeds/all.rss.xml"), (0, "/old.xml /feeds/all.rss.xml 301\n".to_owned()));
    for from in ["index.html", "b.html", "style.css", "feeds/all.atom.xml"] {
        assert_eq!(moved(from, "feeds/all.rss.xml").1, "", "{from}");
        assert!(fs::read_to_string(site.path("public/b.html")).unwrap().contains("En panne"), "{from}");
    }
    for to in ["//evil.example/", "../x", "https://evil.example/"] {
        assert_eq!(moved("old.html", to).1, "", "{to}");
        assert!(site.run("check").err.contains("is not a path of the site"), "{to}");
    }
}
