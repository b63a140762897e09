//! What a body looks like at a place.

use super::sites::Bench;
use crate::markup::{Base, BodyOptions};
use crate::model::Kind;

#[track_caller]
fn check_at(markdown: &str, expected: &str, change: impl FnOnce(&mut BodyOptions<'_>)) {
    let mut bench = Bench::new();
    bench.post(Kind::Incident, "other", "");
    bench.post(Kind::Incident, "x", markdown);
    assert_eq!(bench.show(change).trim_end(), expected, "{markdown}");
}

#[track_caller]
fn check(markdown: &str, expected: &str) {
    check_at(markdown, expected, |_| {});
}

#[test]
fn plain_markdown_is_commonmark() {
    check("Un *mot* et **deux**, ~~trois~~.", "<p>Un <em>mot</em> et <strong>deux</strong>, <del>trois</del>.</p>");
    check("```sh\nls < a\n```", "<pre><code class=\"language-sh\">ls &lt; a\n</code></pre>");
    check("", "");
    check("<!-- rien -->", "");
    check("un <!-- rien -->mot", "<p>un mot</p>");
    check("<!-- a\n\nb -->\n\nmot", "<p>mot</p>");
    check("a\u{0}\u{7}\u{9f}b &#7; c", "<p>a\u{fffd}b  c</p>".replace('\u{fffd}', "").as_str());
}

#[test]
fn bare_urls_become_links() {
    check(
        "Voir https://exemple.fr/a_b_c?x=1&y=2.",
        "<p>Voir <a href=\"https://exemple.fr/a_b_c?x=1&amp;y=2\">https://exemple.fr/a_b_c?x=1&amp;y=2</a>.</p>",
    );
    check("`https://a.example`", "<p><code>https://a.example</code></p>");
    check("    https://a.example", "<pre><code>https://a.example</code></pre>");
    check("[https://a.example](https://b.example)", "<p><a href=\"https://b.example\">https://a.example</a></p>");
    check("<https://a.example>", "<p><a href=\"https://a.example\">https://a.example</a></p>");
    check("<a@b.example>", "<p><a href=\"mailto:a@b.example\">a@b.example</a></p>");
    check("data://x.example/a", "<p>data://x.example/a</p>");
    check(
        "https://status.example.org/sub/other.html",
        "<p><a href=\"other.html\">https://status.example.org/sub/other.html</a></p>",
    );
}

#[test]
fn links_are_written_for_the_place() {
    let depth = |depth| move |place: &mut BodyOptions<'_>| place.base = Base::Relative { depth };
    check("[a](other.md#b)", "<p><a href=\"other.html#b\">a</a></p>");
    check_at("[a](other)", "<p><a href=\"../other.html\">a</a></p>", depth(1));
    check_at("[a](/)", "<p><a href=\"../index.html\">a</a></p>", depth(1));
    let feed = |place: &mut BodyOptions<'_>| place.base = Base::Absolute("https://status.example.org/sub/");
    check_at("[a](other)", "<p><a href=\"https://status.example.org/sub/other.html\">a</a></p>", feed);
    check_at("[a](/)", "<p><a href=\"https://status.example.org/sub/\">a</a></p>", feed);
    check("[a](nowhere)", "<p><a>a</a></p>");
    check("[a](javascript:alert(1) \"t\")", "<p><a title=\"t\">a</a></p>");
    check("[a](other \"un « t\")", "<p><a href=\"other.html\" title=\"un « t\">a</a></p>");
}

#[test]
fn a_definition_of_the_whole_file_serves_every_piece() {
    let mut bench = Bench::new();
    let report = "Voir [le  Wiki] et [ça][w].";
    bench.post(Kind::Incident, "x", report);
    bench.update(super::sites::hour(18), "[Le wiki]: https://w.example/ \"T\"\n[w]: javascript:x");
    assert_eq!(
        bench.show(|_| {}),
        "<p>Voir <a href=\"https://w.example/\" title=\"T\">le  Wiki</a> et <a>ça</a>.</p>\n"
    );
}

#[test]
fn images_of_other_hosts_are_links() {
    check("![Plan](https://cdn.example/i.png)", "<p><a href=\"https://cdn.example/i.png\">Plan</a></p>");
    check(
        "![](https://cdn.example/i.png)",
        "<p><a href=\"https://cdn.example/i.png\">https://cdn.example/i.png</a></p>",
    );
    check("[![Plan](//cdn.example/i.png)](other)", "<p><a href=\"other.html\">Plan</a></p>");
    check(
        "![Un *plan*](/img/plan%20é.png \"T\")",
        "<p><img src=\"img/plan%20%C3%A9.png\" alt=\"Un plan\" title=\"T\"></p>",
    );
    check_at("![l](logo.png)", "<p><img src=\"../logo.png\" alt=\"l\"></p>", |place| {
        place.base = Base::Relative { depth: 1 }
    });
    check("![x](data:image/png;base64,AA)", "<p>x</p>");
    check(
        "<b>b</b> ![Plan](https://cdn.example/i.png)",
        "<p><b>b</b> <a href=\"https://cdn.example/i.png\">Plan</a></p>",
    );
    check(
        "<img src=\"https://cdn.example/i.png\" alt=\"Plan &lt;b>\">",
        "<a href=\"https://cdn.example/i.png\">Plan &lt;b&gt;</a>",
    );
    check("<img src=\"logo.png\" width=20 onerror=x>", "<img src=\"logo.png\" alt=\"\" width=\"20\">");
}

#[test]
fn headings_sink_and_have_ids() {
    check(
        "# Été\n\n## Été\n\n### ???",
        "<h2 id=\"ete\">Été</h2>\n<h2 id=\"ete-2\">Été</h2>\n<h3 id=\"section\">???</h3>",
    );
    check_at(
        "## A {#b onclick=x}\n\n##### C",
        "<h4 id=\"p-a-b-onclick-x\">A {#b onclick=x}</h4>\n<h6 id=\"p-c\">C</h6>",
        |place| {
            place.heading_shift = 2;
            place.prefix = "p-";
        },
    );
    // No level is left out below the heading of the place.
    check_at("### A\n\n#### B", "<h3 id=\"a\">A</h3>\n<h4 id=\"b\">B</h4>", |place| place.heading_shift = 1);
    check_at(
        "## A\n\n[a](#a) [b](#b)",
        "<h2 id=\"p-a\">A</h2>\n<p><a href=\"#p-a\">a</a> <a href=\"x.html#b\">b</a></p>",
        |place| {
            place.prefix = "p-";
        },
    );
    check_at("## A\n\n[a](#a)", "<h2 id=\"a\">A</h2>\n<p><a href=\"https://s.example/x.html#a\">a</a></p>", |place| {
        place.base = Base::Absolute("https://s.example/");
    });
}

#[test]
fn tables_carry_classes() {
    check(
        "| a | b |\n|--:|---|\n| 1 | 2 |",
        "<div class=\"table\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\" class=\"align-right\">a</th><th scope=\"col\">b</th></tr></thead><tbody>\n<tr><td class=\"align-right\">1</td><td>2</td></tr>\n</tbody></table></div>",
    );
}

#[test]
fn tasks_are_labelled_and_have_a_place() {
    check_at(
        "- [x] un *mot*\n- [ ] deux\n  - trois",
        "<ul>\n<li class=\"task\" id=\"p-task-1\"><label><input type=\"checkbox\" disabled checked> un <em>mot</em></label></li>\n<li class=\"task\" id=\"p-task-2\"><label><input type=\"checkbox\" disabled> deux</label>\n<ul>\n<li>trois</li>\n</ul>\n</li>\n</ul>",
        |place| place.prefix = "p-",
    );
    check(
        "- [ ] un\n\n  deux\n\n- [x] trois",
        "<ul>\n<li class=\"task\" id=\"task-1\">\n<p><label><input type=\"checkbox\" disabled> un</label></p>\n<p>deux</p>\n</li>\n<li class=\"task\" id=\"task-2\">\n<p><label><input type=\"checkbox\" disabled checked> trois</label></p>\n</li>\n</ul>",
    );
}

#[test]
fn footnotes_stand_at_the_end() {
    check_at(
        "A[^z] b[^y] c[^z].\n\n[^y]: Y.\n\n[^z]: Z\n\nFin.\n\n[^no]: N.",
        "<p>A<sup class=\"footnote-ref\" id=\"p-fnref-1\"><a href=\"#p-fn-1\">1</a></sup> b<sup class=\"footnote-ref\" id=\"p-fnref-2\"><a href=\"#p-fn-2\">2</a></sup> c<sup class=\"footnote-ref\" id=\"p-fnref-1-2\"><a href=\"#p-fn-1\">1</a></sup>.</p>\n<p>Fin.</p>\n<section class=\"footnotes\"><ol>\n<li id=\"p-fn-1\">\n<p>Z <a href=\"#p-fnref-1\" class=\"footnote-back\">↩\u{fe0e}</a></p>\n</li>\n<li id=\"p-fn-2\">\n<p>Y. <a href=\"#p-fnref-2\" class=\"footnote-back\">↩\u{fe0e}</a></p>\n</li>\n<li id=\"p-fn-3\">\n<p>N.</p>\n</li>\n</ol></section>",
        |place| place.prefix = "p-",
    );
}

#[test]
fn safe_html_stays_and_what_we_write_survives_the_cleaning() {
    check(
        "<abbr title=\"x\">VM</abbr> <kbd>a</kbd><br><del datetime=\"2021-05-18\">b</del>",
        "<p><abbr title=\"x\">VM</abbr> <kbd>a</kbd><br><del datetime=\"2021-05-18\">b</del></p>",
    );
    check(
        "<details open>\n<summary>S</summary>\n\n- [x] *a*\n\n</details>",
        "<details open=\"\">\n<summary>S</summary>\n<ul>\n<li class=\"task\" id=\"task-1\"><label><input type=\"checkbox\" disabled=\"\" checked=\"\"> <em>a</em></label></li>\n</ul>\n</details>",
    );
    check_at(
        "## A\n\n<b>x</b> [a](#a) [o](other) <a href=other.md id=c class='evil task'>r</a> n[^1]\n\n| a |\n|:-:|\n| https://a.example/?x&y |\n\n```sh\nx\n```\n\n[^1]: N",
        "<h2 id=\"p-a\">A</h2>\n<p><b>x</b> <a href=\"#p-a\">a</a> <a href=\"../other.html\">o</a> <a href=\"../other.html\" id=\"p-c\" class=\"task\">r</a> n<sup class=\"footnote-ref\" id=\"p-fnref-1\"><a href=\"#p-fn-1\">1</a></sup></p>\n<div class=\"table\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\" class=\"align-center\">a</th></tr></thead><tbody>\n<tr><td class=\"align-center\"><a href=\"https://a.example/?x&amp;y\">https://a.example/?x&amp;y</a></td></tr>\n</tbody></table></div>\n<pre><code class=\"language-sh\">x\n</code></pre>\n<section class=\"footnotes\"><ol>\n<li id=\"p-fn-1\">\n<p>N <a href=\"#p-fnref-1\" class=\"footnote-back\">↩\u{fe0e}</a></p>\n</li>\n</ol></section>",
        |place| {
            place.prefix = "p-";
            place.base = Base::Relative { depth: 1 };
        },
    );
}

#[test]
fn trust_lifts_the_cleaning() {
    check_at(
        "<section style=\"color:red\" onclick=\"x\">a</section>\n\n[b](javascript:x)",
        "<section style=\"color:red\" onclick=\"x\">a</section>\n<p><a>b</a></p>",
        |place| {
            place.trust = true;
        },
    );
}
