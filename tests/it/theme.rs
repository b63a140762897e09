//! A site's own templates and files, and the table of what templates are given.

use crate::site::Site;
use std::collections::BTreeSet;
use std::fs;

const DOCS: &str = include_str!("../../docs/theme.md");

/// A site in which every kind of page is made.
fn site() -> Site {
    let site = Site::new();
    let head = "title: Un titre\ndate: 2026-11-20 10:00";
    site.write("content/incidents/2026-11-20-ouvert.md", &format!("---\n{head}\nservices: [web]\n---\nCassé.\n"));
    site.write(
        "content/maintenance/2026-12-01-plan.md",
        &format!("---\n{head}\nstart: 2026-12-01 10:00\nservices: [web]\n---\nBientôt.\n"),
    );
    site.write(
        "content/post-mortems/2026-11-02-site.md",
        &format!("---\n{head}\naliases: [ancien/, tres/ancien/]\n---\nVoilà.\n"),
    );
    site.write("content/notices/2026-11-20-note.md", &format!("---\n{head}\n---\nNote.\n"));
    site.write("content/pages/subscribe.md", "---\ntitle: Suivre\n---\nIci.\n");
    site
}

/// The names in the first column of the table below a heading of the docs.
fn documented(heading: &str) -> BTreeSet<String> {
    let section = DOCS.split_once(&format!("\n### `{heading}`\n")).unwrap_or_else(|| panic!("no `{heading}`")).1;
    let section = section.split("\n##").next().unwrap();
    section.lines().filter_map(|line| Some(line.strip_prefix("| `")?.split('`').next()?.to_owned())).collect()
}

/// What a template of the site writes, where a loop over `expression` writes its keys.
fn given(template: &str, path: &str, expression: &str) -> BTreeSet<String> {
    let site = site();
    site.write(
        &format!("templates/{template}"),
        &format!("{{% for key, value in {expression} %}}[{{{{ key }}}}]{{% endfor %}}"),
    );
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");
    let text = fs::read_to_string(site.path(&format!("public/{path}"))).unwrap();
    text.split('[').skip(1).map(|part| part.trim_end_matches(']').to_owned()).collect()
}

#[test]
fn the_docs_list_every_variable() {
    for (heading, template, path, expression) in [
        ("site", "index.html", "index.html", "site"),
        ("frame[root]", "index.html", "index.html", "frame[root]"),
        ("page", "index.html", "index.html", "page"),
        ("statement", "index.html", "index.html", "statement"),
        ("group", "index.html", "index.html", "groups[0]"),
        ("service", "index.html", "index.html", "groups[0].services[0]"),
        ("post", "index.html", "index.html", "now[0]"),
        ("entry", "index.html", "index.html", "now[0].entries[0]"),
        ("post", "incident.html", "2026-11-02-site.html", "post"),
        ("post", "maintenance.html", "2026-12-01-plan.html", "post"),
        ("post", "post-mortem.html", "post-mortems/2026-11-02-site.html", "post"),
        ("post", "page.html", "subscribe.html", "post"),
        ("post", "notice.html", "2026-11-20-note.html", "post"),
        ("month", "history.html", "history/2026.html", "months[0]"),
        ("service", "service.html", "services/web.html", "service"),
    ] {
        assert_eq!(documented(heading), given(template, path, expression), "`{heading}` in {template}");
    }
    for (path, variables) in [
        ("index.html", "statement soon now unreadable planned notices groups compact days troubled no_data recent"),
        ("incident.html", "post"),
        ("history.html", "years record ahead months"),
        ("service.html", "service statement now posts figures months calendar tolls"),
        ("actions.html", "open done kept"),
        ("redirect.html", "target"),
        ("404.html", ""),
    ] {
        let row = DOCS.lines().find(|line| line.starts_with(&format!("| `{path}` |"))).unwrap();
        let told = row.split('|').nth(3).unwrap().replace('`', "");
        assert_eq!(told.trim(), variables, "{path}");
        let made = match path {
            "incident.html" => "2026-11-02-site.html",
            "history.html" => "history/2026.html",
            "service.html" => "services/web.html",
            "redirect.html" => "ancien/index.html",
            other => other,
        };
        let all: BTreeSet<String> =
            variables.split_whitespace().chain(["site", "frame", "page", "root"]).map(str::to_owned).collect();
        assert_eq!(given(path, made, "__tera_context"), all, "{path}");
    }
}

#[test]
fn a_site_replaces_templates_and_files_one_by_one() {
    let site = site();
    site.write(
        "templates/base.html",
        "{% extends \"<builtin>/base.html\" %}{% block footer %}<hr class=\"mine\">{{ super() }}{% endblock %}",
    );
    site.write("templates/page.html", "<title>{{ page.title }}</title></html>\n");
    site.write("static/style.css", "/* mine */ body { color: #123456; }\n");
    site.write("static/notes/a.txt", "as it is  \n");
    let run = site.run("build");
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{run:?}");
    let read = |path: &str| fs::read_to_string(site.path(&format!("public/{path}"))).unwrap();
    assert!(read("2026-11-02-site.html").contains("<hr class=\"mine\">\n<footer"));
    assert!(read("index.html").contains("<style>body{color:#123456}</style>"));
    assert_eq!(read("subscribe.html"), "<title>Suivre</title></html>\n");
    assert_eq!(read("style.css"), "body{color:#123456}");
    assert_eq!(read("notes/a.txt"), "as it is  \n");
}

#[test]
fn a_mistake_of_rendering_is_told_once_and_names_the_first_post() {
    let site = site();
    site.write("templates/incident.html", "<h1>{{ post.title }}</h1>\n{{ post.titel }}\n");
    site.write("templates/service.html", "{{ service.name | uper }}");
    let run = site.run("check --format short");
    assert_eq!(run.status, 1);
    let told: Vec<&str> = run.out.lines().filter(|line| line.starts_with("templates/")).collect();
    assert_eq!(told.len(), 2, "{run:?}");
    assert!(told[0].starts_with("templates/incident.html:2:9:") && told[0].contains("`titel`"), "{run:?}");
    assert!(told[0].contains("content/incidents/2026-11-02-site.md"), "{run:?}");
    assert!(told[1].starts_with("templates/service.html:1:19:") && told[1].contains("`uper`"), "{run:?}");
}

#[test]
fn the_line_by_which_others_name_an_incident_is_made_by_its_template() {
    let site = site();
    site.write(
        "content/incidents/2026-11-10-autre.md",
        "---\ntitle: L’autre\ndate: 2026-11-10 10:00\nresolved: 11:00\nservices: [web]\n---\nVoilà.\n",
    );
    site.write("templates/near.html", "<li>{{ root }}{{ post.path }} | {{ post.title }}</li>\n");
    let run = site.run("build");
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{run:?}");
    let page = fs::read_to_string(site.path("public/2026-11-02-site.html")).unwrap();
    assert!(page.contains("<ul class=\"posts\">\n<li>2026-11-"), "{page}");
    assert!(page.contains("<li>2026-11-10-autre.html | L’autre</li>\n"), "{page}");

    site.write("templates/near.html", "<li>{{ post.pth }}</li>\n");
    let run = site.run("check --format short");
    assert_eq!(run.status, 1);
    let told: Vec<&str> = run.out.lines().filter(|line| line.starts_with("templates/")).collect();
    assert_eq!(told.len(), 1, "once for all pages: {run:?}");
    assert!(told[0].starts_with("templates/near.html:1:13:") && told[0].contains("`pth`"), "{run:?}");
}

#[test]
fn what_all_pages_share_is_made_by_its_template() {
    let site = site();
    site.write("templates/redirect.html", "{% extends \"base.html\" %}");
    site.write("templates/links.html", "\n<li>{{ root }}x.html, one of {{ site.links | length }}</li>");
    let run = site.run("build");
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{run:?}");
    for (path, root) in [
        ("index.html", ""),
        ("history/index.html", "../"),
        ("tres/ancien/index.html", "../../"),
        ("404.html", "https://etat.example.org/"),
    ] {
        let page = fs::read_to_string(site.path(&format!("public/{path}"))).unwrap();
        assert!(page.contains(&format!("<ul>\n<li>{root}x.html, one of ")), "{path}");
    }

    site.write("templates/links.html", "<li>{{ site.link }}</li>\n");
    let run = site.run("check --format short");
    assert_eq!(run.status, 1);
    let told: Vec<&str> = run.out.lines().filter(|line| line.starts_with("templates/")).collect();
    assert_eq!(told.len(), 1, "once for all pages: {run:?}");
    assert!(told[0].contains("while rendering every page"), "{}", told[0]);
    assert!(told[0].starts_with("templates/links.html:1:13:"), "{}", told[0]);
}
