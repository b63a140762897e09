//! `outage/<id>.json`: what a proxy serves to programs in place of a service that is down.
//!
//! It has the same content as the outage page for people, but only the latest update of each post, to stay small.

use super::FormatContext;
use super::vigie_json::{AffectedJson, IncidentJson, JsonMaker, MaintenanceJson};
use crate::characters::beginning_of;
use crate::facts::MOST_NAMED;
use crate::markup::{Body, harmless};
use crate::model::{PostId, ServiceId};
use crate::routes::Named;
use serde::Serialize;
use std::collections::BTreeMap;
use url::Url;

/// The most posts of a kind, and the most bytes of text of each, because a proxy may have a buffer of only 16 KB.
const POSTS: usize = 3;
const TEXT: usize = 2_000;

#[derive(Serialize)]
struct OutageJson<'a> {
    service: OutageService<'a>,
    /// Open incidents that are or may be about it.
    incidents: Vec<PostWithText<IncidentJson>>,
    /// How many more there are.
    more_incidents: usize,
    /// Maintenances in progress or in the future.
    maintenances: Vec<PostWithText<MaintenanceJson>>,
    /// How many more there are.
    more_maintenances: usize,
    /// Where the status page is.
    status_page: &'a str,
}

#[derive(Serialize)]
struct OutageService<'a> {
    id: &'a str,
    name: &'a str,
    state: &'static str,
}

/// A post and its latest update.
#[derive(Serialize)]
struct PostWithText<T> {
    #[serde(flatten)]
    post: T,
    text: String,
}

/// One document for each service.
pub(super) fn all(context: &FormatContext, base: &Url) -> Vec<(String, Vec<u8>)> {
    let services = context.site.services.iter().enumerate();
    let posts = context.board.open.iter().chain(&context.board.ahead);
    let texts: BTreeMap<PostId, String> = posts.map(|post| (*post, latest(context, *post))).collect();
    services
        .map(|(number, service)| {
            let id = ServiceId(number);
            let document = document(context, base, id, &texts);
            let json = serde_json::to_vec_pretty(&document).unwrap_or_default();
            (Named::OutageJson.path_in(&context.config.folder, &service.address), json)
        })
        .collect()
}

fn document<'a>(
    context: &FormatContext<'a>,
    base: &'a Url,
    id: ServiceId,
    texts: &BTreeMap<PostId, String>,
) -> OutageJson<'a> {
    let FormatContext { site, board, config, .. } = *context;
    let maker = JsonMaker { site, board, config };
    let service = site.service(id);
    let (about, of_all) = board.open_about(id);
    let incidents: Vec<PostId> = about.into_iter().chain(of_all).collect();
    let ahead = board.ahead.iter().copied();
    let maintenances: Vec<PostId> = ahead.filter(|post| board.post(*post).services.contains(&id)).collect();
    let text = |post: PostId| texts.get(&post).cloned().unwrap_or_default();
    // Of a post about very many services, the document names its own.
    let few = |services: &mut Vec<AffectedJson>| {
        if services.len() > MOST_NAMED {
            services.retain(|it| it.id == service.id);
        }
    };
    let incident = |post: PostId| {
        let mut incident = maker.incident(post)?;
        few(&mut incident.services);
        Some(PostWithText { text: text(post), post: incident })
    };
    let maintenance = |post: PostId| {
        let mut maintenance = maker.maintenance(post)?;
        few(&mut maintenance.services);
        Some(PostWithText { text: text(post), post: maintenance })
    };
    OutageJson {
        service: OutageService { id: &service.id, name: &service.name, state: board.service(id).state.name() },
        incidents: incidents.iter().take(POSTS).filter_map(|post| incident(*post)).collect(),
        more_incidents: incidents.len().saturating_sub(POSTS),
        maintenances: maintenances.iter().take(POSTS).filter_map(|post| maintenance(*post)).collect(),
        more_maintenances: maintenances.len().saturating_sub(POSTS),
        status_page: base.as_str(),
    }
}

/// The latest update of a post on one line, also safe for programs that show it as HTML or Markdown.
fn latest(context: &FormatContext, id: PostId) -> String {
    let post = context.site.post(id);
    let latest = context.board.post(id).latest_entry(post);
    beginning_of(harmless(&Body::of(post, latest, context.sources).plain()), TEXT)
}

#[cfg(test)]
mod tests {
    use crate::pipeline::{Built, Options, build};
    use crate::source::{Source, Tree};
    use crate::testing::{CONFIG, at};

    fn built(posts: &[(&str, &str)], now: &str) -> Built {
        let mut tree = Tree::default();
        tree.config = Some(tree.sources.add(Source::new("vigie.toml", CONFIG.as_bytes().to_vec())));
        for (path, text) in posts {
            tree.posts.push(tree.sources.add(Source::new(format!("content/{path}"), text.as_bytes().to_vec())));
        }
        build(&tree, &Options::default(), at(now))
    }

    #[test]
    fn what_was_taken_back_is_said_nowhere_as_the_latest_word() {
        let open = "---\ntitle: Panne\ndate: 2021-05-18 17:20\nservices: {web: outage}\n---\nA.\n\n## 17:30 · identified\n\nFound.\n\n## 17:40 · resolved {withdrawn=17:45}\n\nGONE.\n";
        let over = "---\ntitle: Panne\ndate: 2021-05-18 10:00\nservices: [mail]\n---\nA.\n\n## 10:30 · resolved\n\nOver.\n\n## 10:40 · down again {withdrawn=10:45}\n\nGONE.\n";
        let plan = "---\ntitle: Plan\ndate: 2021-05-18 10:00\nstart: 2021-05-20 10:00\nservices: [web]\n---\nA.\n\n## 10:40 · cancelled {withdrawn=10:45}\n\nGONE.\n";
        let posts = [("incidents/a.md", open), ("incidents/b.md", over), ("maintenance/c.md", plan)];
        let built = built(&posts, "2021-05-18 16:00");
        let text = |path: &str| String::from_utf8_lossy(built.output.get(path).unwrap()).into_owned();
        for path in ["outage/web.json", "outage/web.html", "history/posts.js", "maintenance.ics", "services/web.ics"] {
            assert!(!text(path).contains("GONE"), "{path}: {}", text(path));
        }
        assert!(text("outage/web.json").contains("Found.") && text("maintenance.ics").contains("DESCRIPTION:A."));
        for path in ["index.html", "a.html", "b.html", "c.html"] {
            let page = text(path);
            let shown: Vec<&str> =
                page.split("<del>").map(|part| part.split_once("</del>").map_or(part, |it| it.1)).collect();
            assert!(!shown.concat().contains("GONE"), "{path}: {page}");
        }
    }

    #[test]
    fn it_tells_the_latest_word_about_its_service_alone() {
        let head = "---\ntitle: Panne\ndate: 2021-05-18 17:20\nservices: {web: outage}\n---\nA.\n";
        let raw = "<<b>img src=x onerror=a>, `<img src=x onerror=b>`, [x](javascript:c), \\[y](javascript:d)";
        let post = &format!("{head}\n## 17:55 · identified\n\nLe **disque**.\n\n{raw}\n");
        let built = built(&[("incidents/a.md", post)], "2021-05-18 16:00");
        let json = |id: &str| -> serde_json::Value {
            let bytes = built.output.get(&format!("outage/{id}.json")).unwrap();
            serde_json::from_slice(bytes).unwrap()
        };
        let web = json("web");
        assert_eq!(web["service"]["state"], "outage");
        let text = "Le disque. ‹img src=x onerror=a›, ‹img src=x onerror=b›, x, [y] (javascript:d)";
        assert_eq!(web["incidents"][0]["text"], text);
        assert_eq!(web["incidents"][0]["url"], "https://status.example.org/a.html");
        assert_eq!(web["status_page"], "https://status.example.org/");
        assert_eq!(json("mail")["incidents"].as_array().map(Vec::len), Some(0));
    }
}
