//! Older paths of posts.

use crate::site::{CONFIG, INCIDENT, Site};

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
    let help = "take it out of `aliases`, or type another path";
    let kept = "the alias `feeds/all.json` is an address that the site keeps for itself";
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
    assert!(run.err.contains("`feeds/2026-11-02-site/index.html`, the older path of this post, is an"), "{run:?}");
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
