//! `vigie ping`, against a hub of our own.

use crate::site::{CONFIG, Run, Site, run};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// A hub that gives these answers one after the other, the last one for ever, and hands on what it was sent.
fn hub(answers: &'static [u16]) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/hub", listener.local_addr().unwrap());
    let (told, telling) = channel();
    thread::spawn(move || {
        for (number, stream) in listener.incoming().enumerate() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut length = 0;
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                if line.trim().is_empty() {
                    break;
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let answer = answers[number.min(answers.len() - 1)];
            write!(stream, "HTTP/1.1 {answer} x\r\nlocation: /other\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                .unwrap();
            if told.send(String::from_utf8(body).unwrap()).is_err() {
                break;
            }
        }
    });
    (address, telling)
}

fn site(hub: &str) -> Site {
    let site = Site::new();
    site.write("vigie.toml", &format!("{CONFIG}\n[feeds]\nwebsub_hub = '{hub}'\n"));
    assert_eq!(site.run("build").status, 0);
    site
}

fn ping(site: &Site) -> Run {
    without_proxy(&mut site.command("ping"))
}

fn without_proxy(command: &mut Command) -> Run {
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"] {
        command.env_remove(name);
    }
    run(command)
}

#[test]
fn a_hub_is_told_what_changed_since_the_last_time() {
    let (address, told) = hub(&[204]);
    let site = site(&address);
    let first = ping(&site);
    assert_eq!(first.status, 0, "{first:?}");
    let all: Vec<String> = told.try_iter().collect();
    assert!(
        all.contains(&"hub.mode=publish&hub.url=https%3A%2F%2Fetat.example.org%2Ffeeds%2Fall.atom.xml".to_owned()),
        "{all:?}"
    );
    assert_eq!(ping(&site).out, format!("notified {address} of 0 changed feeds\n"));
    assert_eq!(told.try_iter().count(), 0);

    site.write(
        "content/post-mortems/2026-11-03-site.md",
        "---\ntitle: Pourquoi\ndate: 2026-11-03 10:00\n---\n\nLe disque.\n",
    );
    assert_eq!(site.run("build").status, 0);
    assert_eq!(ping(&site).status, 0);
    let some: Vec<String> = told.try_iter().collect();
    assert_eq!(some.len(), 6, "all and post-mortems, in three forms: {some:?}");
}

#[test]
fn what_was_told_is_kept_where_it_was_typed_and_a_torn_file_is_told() {
    let (address, told) = hub(&[204]);
    let (site, elsewhere) = (site(&address), tempfile::tempdir().unwrap());
    let ping = || {
        let mut command = site.command("ping --state told.json");
        without_proxy(command.arg("--root").arg(site.root()).current_dir(elsewhere.path()))
    };
    let first = ping();
    assert!(first.status == 0 && first.err.is_empty(), "{first:?}");
    assert!(told.try_iter().count() > 0);
    assert_eq!(ping().out, format!("notified {address} of 0 changed feeds\n"));

    let state = elsewhere.path().join("told.json");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::write(elsewhere.path().join("any"), "").unwrap();
        let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&state), mode(&elsewhere.path().join("any")), "as the umask has it");
    }
    fs::write(&state, "{").unwrap();
    let torn = ping();
    assert!(torn.status == 0 && torn.err.contains("could not read told.json: "), "{torn:?}");
    assert!(torn.err.contains("the hub is notified of every feed") && told.try_iter().count() > 0, "{torn:?}");
}

#[test]
fn a_hub_that_refuses_ends_it() {
    let (address, told) = hub(&[403]);
    let refused = ping(&site(&address));
    assert_eq!(refused.status, 3, "{refused:?}");
    assert!(refused.err.contains("refused https://etat.example.org/") && refused.err.contains("403"), "{refused:?}");
    assert_eq!(told.try_iter().count(), 1);
}

#[test]
fn a_hub_that_stumbles_is_asked_again() {
    let (address, told) = hub(&[503, 202]);
    let done = ping(&site(&address));
    assert_eq!(done.status, 0, "{done:?}");
    let told: Vec<String> = told.try_iter().collect();
    assert_eq!(told[0], told[1]);
}

#[test]
fn nobody_is_told_without_a_hub() {
    let told = Site::new().run("ping");
    assert_eq!(told.status, 2, "{told:?}");
    assert!(told.err.contains("websub_hub"), "{told:?}");
    let site = Site::new();
    site.write("vigie.toml", &CONFIG.replace("base_url", "# base_url"));
    let told = site.run("ping");
    assert!(told.status == 2 && told.err.contains("the site has no feeds"), "{told:?}");
    site.write("vigie.toml", &format!("{CONFIG}\n[feeds]\nwebsub_hub = 'http://127.0.0.1:9/'\n"));
    let told = site.run("ping");
    assert!(told.status == 2 && told.err.contains("run `vigie build` first"), "{told:?}");
}

#[test]
fn a_hub_that_is_not_there_is_told_next_time() {
    // A port that nobody listens at any more.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let site = site(&format!("http://127.0.0.1:{port}/"));
    let told = ping(&site);
    assert!(told.status == 3 && told.err.contains("the connection was refused"), "{told:?}");
    assert!(told.err.contains("the next `vigie ping` sends what is missing"), "{told:?}");
}

#[test]
fn a_hub_that_points_elsewhere_was_told_nothing() {
    let (address, told) = hub(&[302]);
    let site = site(&address);
    let run = ping(&site);
    assert_eq!(run.status, 3, "{run:?}");
    assert!(run.err.contains("with status 302") && !run.out.contains("notified"), "{run:?}");
    assert!(told.try_iter().count() > 0);
}
