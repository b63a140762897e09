//! What posts may link to is what there is.

use vigie::pipeline::{Options, build, links};
use vigie::source::{Source, Tree};

#[test]
fn every_path_that_can_be_linked_to_exists() {
    let mut tree = Tree::default();
    let config = Source::new("vigie.toml", crate::site::CONFIG.as_bytes().to_vec());
    tree.config = Some(tree.sources.add(config));
    for (path, text) in [
        (
            "content/incidents/a.md",
            "---\ntitle: A\ndate: 2021-05-18 17:20\nservices: [web]\nresolved: 18:10\n---\n\nNon.\n",
        ),
        (
            "content/maintenance/b.md",
            "---\ntitle: B\ndate: 2022-05-18\nstart: 2022-06-01 10:00\nend: 11:00\nservices: [web]\n---\n",
        ),
        ("content/post-mortems/c.md", "---\ntitle: C\ndate: 2021-05-20\nincident: a\n---\n"),
        ("content/notices/d.md", "---\ntitle: D\ndate: 2023-12-31 23:30\n---\n"),
        ("content/pages/e.md", "---\ntitle: E\ndate: 2001-01-01\n---\n"),
    ] {
        let id = tree.sources.add(Source::new(path, text.as_bytes().to_vec()));
        tree.posts.push(id);
    }
    let now = crate::site::NOW.parse().unwrap();
    let built = build(&tree, &Options::default(), now);
    assert_eq!(built.site.posts.len(), 5, "{:?}", built.report);
    let links = links(&tree, &built.site, &built.config, &built.board);
    let missing: Vec<_> = links.paths().into_iter().filter(|path| !built.output.contains(path)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let known = links.paths();
    let pages = built.output.iter().map(|(path, _)| path.as_str());
    // A card is for previews: its name is a hash that nobody links to.
    let unknown: Vec<_> = pages.filter(|path| !known.contains(path) && !path.starts_with("cards/")).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}
