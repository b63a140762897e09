//! What nobody writes by hand: texts that are too big, too deep, too many. Each ends in a clear error or in a good
//! site, with little memory, and never in a crash or in no end.

use crate::site::{CONFIG, NOW, Site, effort, files};
use std::fmt::Write as _;
use std::fs::{self, File};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// After this a build has hung: a guard on a machine that has much else to do, and no claim of speed.
const HUNG: Duration = Duration::from_secs(240);

/// KiB of address space that a build may take.
const ROOM: &str = "3000000";

const HEAD: &str = "---\ntitle: A\ndate: 2026-11-02 17:20\nservices: [web]\n---\n\n";

/// A MiB, which is what a text may have, less some bytes for its head.
const FULL: usize = (1 << 20) - 400;

/// Builds a site with `--keep-going` in little memory; the status and what was said on standard error.
fn build(site: &Site) -> (Option<i32>, String) {
    let told = site.path("told.txt");
    let mut command = if cfg!(unix) {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("ulimit -v {ROOM}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_vigie")]);
        shell
    } else {
        Command::new(env!("CARGO_BIN_EXE_vigie"))
    };
    command.args(["build", "--keep-going", "--now", NOW]).current_dir(site.root());
    command.env_remove("SOURCE_DATE_EPOCH").stdin(Stdio::null()).stdout(Stdio::null());
    let mut child = command.stderr(File::create(&told).unwrap()).spawn().unwrap();
    let until = Instant::now() + HUNG;
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        if Instant::now() > until {
            let _ = child.kill();
            let _ = child.wait();
            panic!("the build never ended: {}", fs::read_to_string(&told).unwrap());
        }
        sleep(Duration::from_millis(5));
    };
    (status, String::from_utf8_lossy(&fs::read(&told).unwrap()).into_owned())
}

/// A site with one file of this text → the mistake that is reported, or a good site when it is empty. Either way the
/// home page stands.
#[track_caller]
fn check(path: &str, text: &str, mistake: &str) {
    let site = Site::new();
    site.write(path, text);
    let (status, told) = build(&site);
    let start: String = told.chars().take(2000).collect();
    let begin: String = text.chars().take(80).collect();
    if mistake.is_empty() {
        assert_eq!(status, Some(0), "{path} {begin}: {start}");
    } else {
        assert_eq!(status, Some(1), "{path} {begin}: {start}");
        assert!(told.contains(&format!("[{mistake}]")), "{path} {begin}: {start}");
    }
    assert!(told.len() < 200_000, "{path} {begin}: {} bytes were said", told.len());
    assert!(site.path("public/index.html").is_file(), "{path} {begin}: {start}");
}

/// The same for the text of an incident below its front matter.
#[track_caller]
fn body(text: &str, mistake: &str) {
    check("content/incidents/a.md", &format!("{HEAD}{text}\n"), mistake);
}

/// The same for lines of front matter.
#[track_caller]
fn front(lines: &str, mistake: &str) {
    check("content/incidents/a.md", &format!("---\ntitle: A\ndate: 2026-11-02\n{lines}\n---\nx\n"), mistake);
}

/// As many pieces as fit into a part of a full text: a quarter with `VIGIE_LONG`.
fn full(piece: &str) -> String {
    piece.repeat(FULL / effort(96, 4) / piece.len())
}

fn numbered(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, number| {
        let _ = writeln!(text, "{}", line(number));
        text
    })
}

#[test]
fn a_timeline_of_nothing_but_marks_ends() {
    let item = "- 18:00 - 19:00: a {outage}\n";
    body(&format!("## Timeline\n\n{}", item.repeat((FULL - 20) / item.len())), "too-many");
}

#[test]
fn a_text_beyond_a_mebibyte_is_not_read() {
    body(&"Un mot après l’autre, encore. ".repeat(50 * (1 << 20) / 31), "too-large");
    check("vigie.toml", &format!("title = \"{}\"\n", "x".repeat(10 << 20)), "too-large");
    check("templates/index.html", &"x".repeat(2 << 20), "too-large");
    check("locales/fr.ftl", &"k = v\n".repeat(1 << 19), "too-large");
    let site = Site::new();
    site.write("content/incidents/a.md", &"x".repeat(2 << 20));
    build(&site);
    let home = fs::read_to_string(site.path("public/index.html")).unwrap();
    assert!(home.contains("data-state=\"unknown\""), "what could not be read may be an outage");
}

#[test]
fn a_full_text_builds() {
    let paragraph = "Un mot après l’autre, encore.\n\n";
    body(&paragraph.repeat(FULL / effort(8, 1) / paragraph.len()), "");
    body(&"a".repeat(FULL), "");
    body(&full("mot "), "");
    body(&format!("x{}y", full("\n")), "");
    body(&format!("x{}y", full(" ")), "");
    body(&full("a\r\n"), "");
    body(&full("\u{202e}"), "");
    body(&full("\0"), "");
    body(&format!("# {}", full("mot ")), "");
}

#[test]
fn updates_without_end() {
    let update = |number: usize| {
        format!("## 2026-11-02 {}:{:02} · identified\n\nTexte.\n", 18 + number / 3600, number / 60 % 60)
    };
    body(&numbered(1000, update), "");
    body(&numbered(effort(3000, 20_000), update), "too-many-updates");
    check("content/incidents/a.md", &(HEAD.to_owned() + &numbered(100_000, update)), "too-large");
    body(
        &numbered(effort(3000, 20_000), |number| format!("**Mise à jour de {}h00 :** Texte\n\n---\n", number % 24)),
        "too-many-updates",
    );
    body(&full("x\n\n---\n\n"), "");
}

#[test]
fn bodies_of_every_depth() {
    body(&(">".repeat(effort(2000, 10_000)) + " x"), "");
    body(&("> ".repeat(effort(2000, 10_000)) + "# x"), "");
    body(&(full("> ") + "x"), "");
    body(&("- ".repeat(effort(1000, 5000)) + "x"), "");
    body(&numbered(effort(400, 1000), |depth| "  ".repeat(depth) + "- x").chars().take(FULL).collect::<String>(), "");
    body(&numbered(effort(500, 1400), |depth| ">".repeat(depth / 2) + " x"), "");
    body(&full("["), "");
    body(&full("[a]("), "");
    body(&format!("{}x{}", "![".repeat(effort(5000, 50_000)), "](y)".repeat(effort(5000, 50_000))), "");
    body(&full("*a **b _c "), "");
    body(&numbered(effort(300, 1000), |number| "`".repeat(number)), "");
    body(&full("<div>"), "");
    body(&full("<b>x</b> "), "");
    body(&full("<p>"), "");
    body(&"<b><p>".repeat(effort(1000, 3000)), "");
    body(&full("<!-- "), "");
    body(&full("<a b="), "");
    body(&full("&amp;"), "");
    body(&full("https://a.example/ "), "");
    body(&format!("https://a.example/{}", full("(a")), "");
}

#[test]
fn bodies_of_every_width() {
    let columns = effort(2000, 9000);
    body(&format!("{}|\n{}|\n{}|", "|a".repeat(columns), "|-".repeat(columns), "|b".repeat(columns)), "");
    body(&full("# mot\n\n"), "");
    body(&numbered(effort(1000, 10_000), |number| format!("x[^{number}]\n\n[^{number}]: note\n")), "");
    body(&format!("[a]: b.md\n\n{}", full("[a] ")), "");
    body(&full("[x](nope.md) "), "");
    body(&format!("## 2026-11-02 18:00 · identified {{{}}}", "web=outage ".repeat(effort(5000, 50_000))), "");
    body(
        &format!("## 2026-11-02 18:00 · identified {}", "{web=outage ".repeat(effort(5000, 50_000))),
        "unclosed-braces",
    );
    body(&full("## 25:99 x {web=nope}\n\n"), "many-more");
    let timeline = |number: usize| format!("- {}h{:02} : texte", number / 60 % 24, number % 60);
    let head = "---\ntitle: A\ndate: 2026-11-02\n---\n\n";
    check(
        "content/post-mortems/a.md",
        &format!("{head}## Chronologie\n\n{}", numbered(effort(1000, 5000), timeline)),
        "",
    );
    check("content/post-mortems/a.md", &format!("{head}## Actions\n\n{}", full("- [ ] x\n")), "");
}

#[test]
fn front_matter_of_every_depth() {
    let bomb = numbered(12, |number| {
        let (name, before) =
            (char::from(b'b' + u8::try_from(number).unwrap()), char::from(b'a' + u8::try_from(number).unwrap()));
        format!("{name}: &{name} [{}]", vec![format!("*{before}"); 9].join(","))
    });
    front(&format!("a: &a [x,x,x]\n{bomb}"), "yaml-alias");
    front(&format!("a: {}{}", "[".repeat(100_000), "]".repeat(100_000)), "not-yaml");
    front(&format!("a: {}{}", "{b: ".repeat(50_000), "}".repeat(50_000)), "too-deep");
    front(&numbered(1000, |depth| format!("{}b:", " ".repeat(depth))), "too-deep");
    front(&format!("a:\n  {}x", "- ".repeat(50_000)), "too-deep");
    front(&numbered(90_000, |number| format!("k{number}: v")), "too-many");
    front(&format!("services: [{}]", full("web,")), "too-many");
    front(&format!("extra: {}", full("mot ")), "");
    front(&full("title: [a] b\n"), "duplicate-key");
    check("content/incidents/a.md", &format!("---\n{}", full("a: b\n")), "unclosed-front-matter");
}

#[test]
fn values_of_every_size() {
    front(&format!("slug: {}", "a".repeat(300)), "long-slug");
    front(&format!("author: {}", full("mot ")), "long-text");
    check("content/incidents/b.md", &format!("---\ntitle: {}\ndate: 2026-11-02\n---\nx\n", full("é")), "long-text");
    check("content/incidents/2026-11-03-b.md", &format!("# {}\n\nx\n", full("mot ")), "long-text");
    check("vigie.toml", &CONFIG.replace("Le site", &full("mot ")), "long-text");
    front(&format!("aliases: [{}x]", "a/".repeat(2000)), "bad-alias");
    front(&format!("aliases: [{}]", "a".repeat(300)), "bad-alias");
    front(&numbered(900, |number| format!("mine{number}: [x]")), "");
    check("content/incidents/b.md", "---\ntitle: A\ndate: 9999-12-31 23:59\n---\nx\n", "far-year");
    check("content/incidents/b.md", "---\ntitle: A\ndate: 0001-01-01 00:00\n---\nx\n", "far-year");
    check("content/incidents/b.md", "---\ntitle: A\ndate: 2100-12-31 23:59\nservices: [web]\n---\nx\n", "");
    let planned = |key: &str| format!("---\ntitle: A\nstart: 2100-12-31 23:59\nservices: [web]\n{key}\n---\nx\n");
    check("content/maintenance/b.md", &planned("duration: 99999999999999h"), "bad-duration");
    check("content/maintenance/b.md", &planned("duration: 3650d"), "");
    check("content/notices/b.md", "---\ntitle: A\ndate: 2100-12-31\nuntil: 2100-12-31\n---\nx\n", "");
    let site = Site::new();
    site.write(&format!("content/incidents/{}.md", "a".repeat(252)), &format!("{HEAD}x\n"));
    let (status, told) = build(&site);
    assert_eq!(status, Some(1), "{told}");
    assert!(told.contains("[long-slug]"), "{told}");
}

#[test]
fn services_times_updates() {
    let built = |services: usize, updates: usize, status: i32| {
        let site = Site::new();
        let services = numbered(services, |number| format!("[[services]]\nid=\"s{number}\""));
        site.write("vigie.toml", &format!("{CONFIG}{services}"));
        let state = ["outage", "degraded"];
        let update = |number: usize| {
            let (hour, minute, state) = (number / 60, number % 60, state[number % 2]);
            format!("## 2026-11-03 {hour}:{minute:02} · identified {{all={state}}}\n\nx\n")
        };
        site.write("content/incidents/a.md", &format!("{HEAD}x\n\n{}", numbered(updates, update)));
        let (code, told) = build(&site);
        assert_eq!(code, Some(status), "{told}");
        assert_eq!(told.contains("[too-many-states]"), status == 1, "{told}");
        let home = fs::read_to_string(site.path("public/index.html")).unwrap();
        // The first one is that of the whole.
        let state = home.split("data-state=\"").nth(1).unwrap_or_default();
        assert!(state.starts_with("outage") || state.starts_with("degraded"), "{}", &state[..20]);
    };
    built(100, effort(50, 190), 0);
    built(effort(300, 990), 1000, 1);
}

#[test]
fn a_configuration_of_every_size() {
    let toml = |more: &str, mistake: &str| check("vigie.toml", &format!("{CONFIG}{more}"), mistake);
    let services = |count: usize| numbered(count, |number| format!("[[services]]\nid=\"s{number}\""));
    toml(&services(50_000), "too-large");
    toml(&services(effort(5000, 20_000)), "too-many");
    toml(&"[[links]]\nlabel='a'\nurl='https://x.example/'\n".repeat(6000), "too-many");
    toml(&numbered(effort(15_000, 60_000), |number| format!("k{number} = 1")), "many-more");
    toml(&full("= \n"), "not-toml");
    toml(&format!("a = {}{}", "[".repeat(100_000), "]".repeat(100_000)), "not-toml");
    toml(&format!("{} = 1", vec!["a"; 100_000].join(".")), "not-toml");
    toml(&format!("[{}]\nx = 1", vec!["a"; 50_000].join(".")), "not-toml");
    toml(&format!("[home]\nintro = '{}x'", ">".repeat(10_000)), "");
    toml("[uptime]\ndays = 4000000000\n", "not-a-number");
    toml("[uptime]\ndays = 1001\n[feeds]\nlimit = 1000\n", "not-a-number");
    toml("[uptime]\ndays = 1000\n[feeds]\nlimit = 1001\n", "not-a-number");
    toml("[uptime]\ndays = 1000\n[feeds]\nlimit = 1000\n", "");
    toml(&format!("[[services]]\nid = '{}'\n", "a".repeat(300)), "bad-service-id");
    toml("[[services]]\nid = 'old'\nsince = 0001-01-01\n", "bad-date");
    toml("[[services]]\nid = 'old'\nsince = 1970-01-01\n", "");
}

#[test]
fn templates_that_lead_to_themselves() {
    let index = |text: &str, mistake: &str| check("templates/index.html", text, mistake);
    index("{% include \"index.html\" %}", "template-circle");
    index("{% extends \"index.html\" %}", "template-circle");
    let component =
        |name: &str, inner: &str| format!("{{% component {name}() %}}x{{{{ <{inner}/> }}}}{{% endcomponent {name} %}}");
    index(&format!("{}{{{{ <boo/> }}}}", component("boo", "boo")), "template-fault");
    index(&format!("{}{}{{{{ <boo/> }}}}", component("boo", "bar"), component("bar", "boo")), "template-fault");
    for (open, close) in [("{% if true %}", "{% endif %}"), ("{% for x in [1] %}", "{% endfor %}")] {
        index(&(open.repeat(20_000) + &close.repeat(20_000)), "template-syntax");
    }
    for (open, close) in [("(", ")"), ("[", "]"), ("not ", ""), ("-", ""), ("site[", "]")] {
        index(&format!("{{{{ {}1{} }}}}", open.repeat(20_000), close.repeat(20_000)), "template-syntax");
    }
    index(&format!("{{{{ 1{} }}}}", "|str".repeat(20_000)), "template-syntax");
    index(&format!("{{{{ 1{} }}}}", "+1".repeat(20_000)), "template-syntax");

    let site = Site::new();
    site.write("templates/index.html", "{% include \"a.html\" %}");
    site.write("templates/a.html", "{% include \"index.html\" %}");
    let (status, told) = build(&site);
    assert!(status == Some(1) && told.contains("[template-circle]"), "{told}");
}

#[test]
fn chains_of_templates() {
    for (word, count, mistake) in [
        ("extends", 10, ""),
        ("include", 10, ""),
        ("extends", 180, "template-depth"),
        ("include", 180, "template-depth"),
        ("extends", 1000, "too-many-templates"),
        ("include", 1000, "too-many-templates"),
    ] {
        let site = Site::new();
        for number in 0..count {
            site.write(&format!("templates/t{number}.html"), &format!("{{% {word} \"t{}.html\" %}}", number + 1));
        }
        site.write(&format!("templates/t{count}.html"), "x");
        site.write("templates/index.html", &format!("{{% {word} \"t0.html\" %}}"));
        let (status, told) = build(&site);
        let start: String = told.chars().take(2000).collect();
        assert_eq!(status, Some(i32::from(!mistake.is_empty())), "{word} {count}: {start}");
        assert!(told.contains(mistake), "{word} {count}: {start}");
    }
}

#[test]
fn messages_that_lead_to_themselves() {
    let fluent = |text: &str, mistake: &str| check("locales/fr.ftl", text, mistake);
    fluent("history = { history }\n", "message-circle");
    fluent(&format!("history = {}\"a\"{}\n", "{".repeat(50_000), "}".repeat(50_000)), "message-too-deep");
    fluent(
        &format!(
            "{}k12 = x\nhistory = {{ k0 }}\n",
            numbered(12, |n| format!("k{n} = {}", format!("{{ k{} }}", n + 1).repeat(effort(4, 10))))
        ),
        "",
    );
    fluent(&numbered(effort(10_000, 70_000), |number| format!("k{number} = v")), "");
    fluent(&full("k = {\n"), "many-more");
}

#[test]
fn a_folder_of_many_files() {
    let site = Site::new();
    let (many, posts) = effort((2000, 400), (10_000, 2000));
    for number in 0..many {
        site.write(&format!("static/many/{number}.txt"), "x");
        if number < posts {
            let (day, month) = (number % 28 + 1, number % 11 + 1);
            let head =
                format!("---\ntitle: A\ndate: 2026-{month:02}-{day:02} 10:00\nservices: [web]\nresolved: 11:00\n---\n");
            site.write(&format!("content/incidents/a{number}.md"), &format!("{head}x\n"));
        }
    }
    let (status, told) = build(&site);
    assert_eq!(status, Some(0), "{told}");
    assert_eq!(files(&site.path("public/many")).len(), many);
    assert!(site.path(&format!("public/a{}.html", posts - 1)).is_file());
}

#[test]
fn a_folder_that_is_very_deep() {
    let site = Site::new();
    site.write(&format!("content/incidents/{}a.md", "d/".repeat(800)), &format!("{HEAD}x\n"));
    let (status, told) = build(&site);
    assert_eq!(status, Some(0), "{told}");
    assert!(site.path("public/a.html").is_file());
}
