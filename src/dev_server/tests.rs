use super::path::{Asked, read};
use super::{Changed, DevSite, Reply, Request, is_of_this_machine, page};
use crate::output::{OutPath, Output};
use chrono::DateTime;

fn output(files: &[(&str, &str)]) -> Output {
    let mut output = Output::default();
    for (path, text) in files {
        output.insert(OutPath::new(*path).unwrap(), text.as_bytes().to_vec());
    }
    output
}

fn dev_site(files: &[(&str, &str)]) -> DevSite {
    DevSite::default().with_site(output(files), None, DateTime::UNIX_EPOCH).0
}

#[test]
fn a_path_is_read_below_the_sites() {
    let check = |target: &str, expected: Asked| assert_eq!(read(target, "/a/b/"), expected, "{target}");
    check("/a/b/", Asked::File(String::new()));
    check("/a/b/x.html?y#z", Asked::File("x.html".to_owned()));
    check("/a/b/h%C3%A9/", Asked::File("hé/".to_owned()));
    check("/", Asked::Move("/a/b/".to_owned()));
    check("/a/b", Asked::Move("/a/b/".to_owned()));
    check("/a", Asked::Elsewhere);
    check("/a/bc/x", Asked::Elsewhere);
    for target in [
        "",
        "*",
        "x",
        "//",
        "/a/b/../x",
        "/a/b/%2e%2e/x",
        "/a/b/%2E%2E%2Fx",
        "/a/b//x",
        "/a/b/%",
        "/a/b/%5c",
        "/a/b/%0a",
        "/%ff",
    ] {
        check(target, Asked::Nonsense);
    }
}

#[test]
fn this_machine_has_addresses_and_its_own_names() {
    let names = ["Desk".to_owned(), "desk.local".to_owned()];
    for host in ["localhost", "localhost:3000", "status.localhost:1", "127.0.0.1:80", "[::1]:3000", "192.168.1.2:3000"]
    {
        assert!(is_of_this_machine(host, &[]), "{host}");
    }
    for host in ["example.org", "localhost.example.org:3000", "127.0.0.1.example.org", "", "desk.example.org", "local"]
    {
        assert!(!is_of_this_machine(host, &names), "{host}");
    }
    for host in ["desk", "DESK:3000", "desk.local:3000"] {
        assert!(is_of_this_machine(host, &names) && !is_of_this_machine(host, &[]), "{host}");
    }
}

#[test]
fn a_policy_is_widened_for_the_dev_servers_script_alone() {
    let check = |policy: &str, expected: &str| {
        let page = format!("<META http-equiv='Content-Security-Policy' content=\"{policy}\"><p>x");
        let served = page::served(&page, None, "/", "t");
        let told = served.split("content=\"").nth(1).unwrap().split('"').next().unwrap().replace("&#39;", "'");
        assert_eq!(told, expected);
    };
    check(
        "default-src &#x27;none&#x27;; script-src 'self'",
        "default-src 'none'; script-src 'self'; connect-src 'self'",
    );
    check("script-src 'none'", "script-src 'self'");
    check("default-src https:", "default-src https:; script-src https: 'self'; connect-src https: 'self'");
    check("script-src-elem 'none'; connect-src *", "script-src-elem 'self'; connect-src *");
    check("img-src 'self'; upgrade-insecure-requests", "img-src 'self'");
}

#[test]
fn the_script_stands_at_the_end_of_the_body() {
    let served = page::served("<body><p>x</BODY></html>", None, "/a b/", "tag");
    let script =
        "<script src=\"/a%20b/.vigie-dev-server.js\" data-events=\"/a%20b/.vigie-events\" data-tag=\"tag\"></script>\n";
    assert_eq!(served, format!("<body><p>x{script}</BODY></html>"));
}

#[test]
fn addresses_of_the_site_lead_to_the_dev_server() {
    let page = "<a href=\"https://x.org/s/index.html\"><a href=\"https://x.org/other\">https://x.org/s/";
    let served = page::served(page, Some("https://x.org/s/"), "/s/", "t");
    assert!(
        served.starts_with("<a href=\"/s/index.html\"><a href=\"https://x.org/other\">https://x.org/s/"),
        "{served}"
    );
}

#[test]
fn a_page_is_made_of_its_style_and_images_not_of_feeds_and_other_pages() {
    let page = "<link href=\"../style.css?v=1\"><img src=\"../badges/all.svg\"><img src=\"a.png\"><a href=\"b.html\">\
                <link href=\"../feeds/all.atom.xml\"><img src=\"https://x.org/c.png\">";
    assert_eq!(page::parts(page, "d/e.html"), ["style.css", "badges/all.svg", "d/a.png"].map(str::to_owned).to_vec());
}

#[test]
fn news_of_a_page_are_those_of_its_looks() {
    let page = "<link href=\"style.css\">";
    let before = dev_site(&[("index.html", page), ("a.html", "a"), ("style.css", "x"), ("feed.xml", "1")]);
    let same = dev_site(&[("index.html", page), ("a.html", "b"), ("style.css", "x"), ("feed.xml", "2")]);
    assert_eq!(before.page_state("/"), same.page_state("/index.html"));
    assert_ne!(before.page_state("/a.html"), same.page_state("/a.html"));
    let restyled = dev_site(&[("index.html", page), ("style.css", "y")]);
    assert_ne!(before.page_state("/"), restyled.page_state("/"));
    let gone = dev_site(&[("404.html", "nothing")]);
    assert_ne!(before.page_state("/a.html"), gone.page_state("/a.html"));
    assert!(before.with_report("wrong".to_owned()).page_state("/").ends_with("\"report\":\"wrong\"}"));
}

#[test]
fn a_new_site_says_what_it_changed() {
    let before = dev_site(&[("index.html", "1"), ("a.html", "1"), ("b.css", "1")]);
    let (after, changed) = before.with_site(
        output(&[("index.html", "2"), ("b.css", "2"), ("c.html", "1")]),
        None,
        DateTime::from_timestamp(60, 0).unwrap(),
    );
    assert_eq!(changed, Changed { files: 3, pages: 2, gone: 1 });
    let request = Request { method: "GET", target: "/b.css", ..Request::default() };
    let Reply::Answer(answer) = after.answer(&request) else { panic!("no answer") };
    assert!(answer.fields.contains(&("Last-Modified", "Thu, 01 Jan 1970 00:01:00 GMT".to_owned())), "{answer:?}");
}
