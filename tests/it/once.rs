//! Each announcement arrives once, whatever servers answer and however posts are moved, copied and corrected.

use crate::announce::{Server, announce, command, ok, site};
use crate::site::run;

#[test]
fn what_a_gateway_gave_up_on_is_sent_again_only_on_demand() {
    for status in [500, 502, 503, 504] {
        let server = Server::new(move |_, number| match number {
            0 => (429, "retry-after: 0\r\n", String::new()),
            1 => (503, "retry-after: 0\r\n", String::new()),
            2 => (status, "", String::new()),
            _ => ok("ok"),
        });
        let site = site("[[announce]]\nkind = 'slack'\nurl_env = 'SLACK'\n");
        let announce = |words: &str| {
            run(command(&site, &format!("announce --state state.json {words}")).env("SLACK", &server.url))
        };
        let first = announce("");
        assert!(first.status == 3 && first.err.contains("may have arrived"), "{status}: {first:?}");
        let again = announce("");
        assert!(again.status == 3 && again.err.contains("--retry"), "{status}: {again:?}");
        assert_eq!(server.posts().len(), 3, "{status}: tried again only after it said that it did nothing");
        assert_eq!(announce("--retry").status, 0);
        assert_eq!((server.posts().len(), announce("").out.as_str()), (4, "nothing new to announce\n"));
    }
}

#[test]
fn a_campaign_that_may_have_started_is_not_made_again() {
    let server = Server::new(|got, _| {
        let starts = got.line.contains("/status");
        if starts { (504, "", String::new()) } else { ok(r#"{"data":{"id":12,"status":"draft"}}"#) }
    });
    let toml = format!(
        "[[announce]]\nkind = 'listmonk'\nurl = '{}'\nlists = [1]\nuser_env = 'TOKEN'\npassword_env = 'TOKEN'\n",
        server.url
    );
    let site = site(&toml);
    for _ in 0..2 {
        let run = announce(&site, "");
        assert!(run.status == 3 && run.err.contains("unknown"), "{run:?}");
    }
    assert_eq!(server.posts().len(), 2, "{:?}", server.posts());
}

#[test]
fn a_key_is_not_trusted_beyond_its_life_however_often_it_was_tried() {
    let server = Server::new(|got, _| if got.line.starts_with("GET") { ok("{}") } else { (504, "", String::new()) });
    let toml = format!("[[announce]]\nkind = 'mastodon'\nurl = '{}'\ntoken_env = 'TOKEN'\n", server.url);
    let site = site(&toml);
    // Three tries in the first hour, then none.
    for (clock, posts) in [("23T12:00", 3), ("23T12:50", 6), ("23T13:20", 6)] {
        let run = crate::announce::announce_at(&site, clock, "");
        assert!(run.status == 3 && run.err.contains("unknown"), "{clock}: {run:?}");
        assert_eq!(server.posts().len(), posts, "{clock}");
    }
}
