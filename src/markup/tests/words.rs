//! Bodies as plain words, their links and their tasks.

use super::sites::Bench;
use crate::markup::Body;
use crate::model::Kind;
use crate::model::written::Text;
use crate::source::Span;

#[track_caller]
fn check(markdown: &str, expected: &str) {
    let mut bench = Bench::new();
    bench.post(Kind::Incident, "x", markdown);
    assert_eq!(bench.body().first_sentence(), expected, "{markdown}");
}

#[test]
fn the_first_sentence_is_the_first_paragraphs() {
    check("# Titre\n\nLe **serveur**\nest [en panne](https://x.example). On cherche.", "Le serveur est en panne.");
    check("> Cité. Puis.", "Cité.");
    check("- Un point. Deux.\n- Autre", "Un point.");
    check("# Titre", "Titre");
    check("```\nls -l\n```", "ls -l");
    check("```\nls -l\n```\n\nUne phrase.", "Une phrase.");
    check("![Une image](x.png)", "Une image");
    check("C’est\n réparé\u{202f}! Oui.", "C’est réparé\u{202f}!");
    check("«\u{a0}Oups\u{a0}!\u{a0}» Puis.", "«\u{a0}Oups\u{a0}!\u{a0}»");
    check("Note[^1]. Puis.\n\n[^1]: Rien.", "Note.");
    check("<!-- caché -->\n\nVu `a.b c`. Oui.", "Vu a.b c.");
    check("Une <abbr title=\"x\">VM</abbr> tombe. Oui.", "Une VM tombe.");
    check("<div>En <b>HTML</b> &amp; co.</div>", "En HTML & co.");
    check("<script>alert(1)</script>", "");
    check("", "");
    check("Le site https://a.example/x.html?y. est en panne", "Le site https://a.example/x.html?y. est en panne");
}

fn beginning(bench: &Bench) -> Body<'_> {
    let posts = &bench.site.posts;
    Body::beginning_of(&posts[posts.len() - 1], 0, &bench.sources)
}

#[test]
fn the_first_sentence_of_a_long_text_is_found_in_its_beginning() {
    let mut bench = Bench::new();
    bench.post(Kind::Incident, "x", &format!("# A\n\n|é|b|\n|-|-|\n{}\n\nAfter it.", "|é|b|\n".repeat(20_000)));
    let short = beginning(&bench);
    assert!(short.length() <= 1 << 16 && short.length() > (1 << 16) - 8, "{}", short.length());
    assert_eq!(short.first_sentence(), "é");
    bench.post(Kind::Incident, "x", &"é".repeat(100_000));
    assert_eq!(beginning(&bench).first_sentence(), bench.body().first_sentence());
    bench.post(Kind::Incident, "x", "A word. Another.");
    assert_eq!(beginning(&bench).first_sentence(), "A word.");
}

#[test]
fn words_are_on_one_line() {
    let mut bench = Bench::new();
    bench.post(Kind::Incident, "x", "# A\n\nb  *c*\nd\n\n- e\n- f\n\n| g | h |\n|---|---|\n| i | j |\n\u{7}");
    assert_eq!(bench.body().plain(), "A b c d e f g h i j");
}

#[test]
fn places_of_links_survive_the_joining_of_pieces() {
    let mut bench = Bench::new();
    let file = "---\nx\n---\n[un](a \"t\") <https://b.example>\nCUT\n![é](c.png), https://d.example. <a href='e'>";
    let post = bench.post(Kind::Incident, "x", file);
    let (source, cut) = (post.source, file.find("CUT").unwrap_or_default());
    post.entries[0].text = Text(vec![Span::new(source, 10..cut), Span::new(source, cut + 4..file.len())]);
    let found = bench.body().links();
    let seen: Vec<_> = found.iter().map(|found| (&file[found.place.clone()], found.image)).collect();
    assert_eq!(
        seen,
        [("a", false), ("https://b.example", false), ("c.png", true), ("https://d.example", false), ("e", false)]
    );
}

#[test]
fn tasks_have_the_ids_that_the_body_gets() {
    let mut bench = Bench::new();
    bench.post(Kind::PostMortem, "x", "- [ ] un *mot*\n  - [x] deux\n- [ ]\n- [ ] \n\nx\n\n* [ ] trois\n\n  suite");
    let found = bench.body().tasks();
    let seen: Vec<_> = found
        .iter()
        .map(|task| (task.done, task.words.as_str(), task.id.as_str(), bench.sources.text(task.span)))
        .collect();
    assert_eq!(
        seen,
        [
            (false, "un mot", "task-1", "[ ] un *mot*"),
            (true, "deux", "task-2", "[x] deux"),
            (false, "trois", "task-5", "[ ] trois"),
        ]
    );
    let html = bench.show(|_| {});
    assert!(found.iter().all(|task| html.contains(&format!("id=\"{}\"", task.id))), "{html}");
}
