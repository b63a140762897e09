//! `vigie proxy --fetch`: a copy of the outage page next to the proxy, from a server of our own.

use crate::site::{CONFIG, Run, Site, run};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;

/// What the server of the status page does.
#[derive(Clone, Copy)]
enum Host {
    /// It serves the site.
    Serves,
    /// It answers with a status and this text.
    Says(&'static str, &'static str),
    /// It accepts, and breaks off.
    BreaksOff,
}

/// A site, built, whose address is a server that answers as the test asks.
fn site() -> (Site, Arc<Mutex<Host>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let site = Site::new();
    let base = format!("http://{}/", listener.local_addr().unwrap());
    site.write("vigie.toml", &CONFIG.replace("https://etat.example.org/", &base));
    assert_eq!(site.run("build").status, 0);
    let host = Arc::new(Mutex::new(Host::Serves));
    let (does, public) = (Arc::clone(&host), site.path("public"));
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
            let first = lines.next().unwrap_or_default();
            while lines.next().is_some_and(|line| !line.is_empty()) {}
            let path = first.split(' ').nth(1).unwrap_or("/").trim_start_matches('/').to_owned();
            let (status, body) = match *does.lock().unwrap() {
                Host::Serves => ("200 x", fs::read(public.join(path)).unwrap()),
                Host::Says(status, text) => (status, text.as_bytes().to_vec()),
                Host::BreaksOff => continue,
            };
            let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
            let _ = stream.write_all(&[head.as_bytes(), &body].concat());
        }
    });
    (site, host)
}

fn fetch(site: &Site, kind: &str) -> Run {
    let mut command = site.command(&format!("proxy {kind} web --webroot copy --fetch"));
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"] {
        command.env_remove(name);
    }
    run(&mut command)
}

#[test]
fn the_copy_is_the_page_and_what_is_printed_does_not_depend_on_it() {
    let (site, host) = site();
    for kind in ["nginx", "caddy", "apache", "haproxy"] {
        *host.lock().unwrap() = Host::Serves;
        let _ = fs::remove_dir_all(site.path("copy"));
        let told = fetch(&site, kind);
        assert_eq!(told.status, 0, "{told:?}");
        for ending in ["html", "json"] {
            let name = format!("outage/web.{ending}");
            let copy = fs::read(site.path(&format!("copy/{name}"))).unwrap();
            assert_eq!(copy, fs::read(site.path(&format!("public/{name}"))).unwrap());
            assert!(told.err.contains(&format!("copy/{name}\n")), "{told:?}");
        }
        assert_eq!(site.path("copy/outage/web.lua").exists(), kind == "haproxy");
        *host.lock().unwrap() = Host::BreaksOff;
        let failed = fetch(&site, kind);
        assert_eq!((failed.status, &failed.out), (3, &told.out), "{failed:?}");
        assert!(failed.out.contains("outage page"), "{failed:?}");
    }
}

#[test]
fn what_is_not_the_page_never_replaces_the_copy() {
    let (site, host) = site();
    let stands = "is unchanged; use --fetch again when the site is back";
    for (does, why) in [
        (Host::Says("404 x", "{}"), "it answered with status 404"),
        (Host::Says("503 x", "{}"), "it answered with status 503"),
        (Host::Says("200 x", "<html>Pay for the wifi</html>"), "the answer is not the outage page"),
        (Host::Says("200 x", "{\"service\": {\"id\": \"mail\"}}"), "the answer is not the outage page"),
        // The one of the two is there, the other is not.
        (Host::Says("200 x", "{\"service\": {\"id\": \"web\"}}"), "web.html: the answer is not the outage page"),
        (Host::BreaksOff, "could not fetch http://127.0.0.1"),
    ] {
        *host.lock().unwrap() = does;
        let _ = fs::remove_dir_all(site.path("copy"));
        let told = fetch(&site, "nginx");
        assert!(told.status == 3 && told.err.contains(why), "{why}: {told:?}");
        assert!(told.err.contains("there is no copy yet: publish the site first"), "{told:?}");
        assert!(!site.path("copy").exists(), "{why}");

        for ending in ["html", "json"] {
            site.write(&format!("copy/outage/web.{ending}"), "old");
        }
        let told = fetch(&site, "nginx");
        assert!(told.status == 3 && told.err.contains(why) && told.err.contains(stands), "{why}: {told:?}");
        for ending in ["html", "json"] {
            assert_eq!(fs::read_to_string(site.path(&format!("copy/outage/web.{ending}"))).unwrap(), "old", "{why}");
        }
    }
}

#[test]
fn without_an_address_there_is_nothing_to_fetch() {
    let site = Site::new();
    site.write("vigie.toml", &CONFIG.replace("base_url", "# base_url"));
    let told = fetch(&site, "nginx");
    assert!(told.status == 1 && told.err.contains("set `base_url` in vigie.toml"), "{told:?}");
}
