//! `vigie proxy`: what the user's own reverse proxy includes.

use super::console::Console;
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{Global, ProxyArgs, ProxyKind};
use crate::diagnostic::nearest;
use crate::edge::{clock, disk, http};
use crate::model::Service;
use crate::pipeline::{self, Options};
use crate::routes::Named;
use crate::scaffold::proxy::{self, ProxyError, ProxyOptions};
use std::path::{Path, absolute};

/// An answer with more bytes than this is not an outage page.
const MOST: u64 = 1 << 20;

pub(super) fn run(args: &ProxyArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let known = pipeline::evaluate(&folder.read()?, &Options::default(), global.now.unwrap_or_else(clock::now));
    let services = &known.config.services;
    let ids = || services.iter().map(|service| service.id.as_str());
    // A proxy that was set up before a service was renamed still uses the older id.
    let named = |service: &&Service| service.id == args.service || service.was.contains(&args.service);
    let Some(service) = services.iter().find(named) else {
        let failure = Failure::new(Exit::Usage, format!("vigie.toml has no service `{}`", args.service));
        return Err(match nearest(&args.service, ids()) {
            Some(near) => failure.help(format!("did you mean `{near}`?")),
            None if ids().next().is_none() => failure.help("add your services to it as `[[services]]` tables"),
            None => failure.help(format!("known services: {}", ids().collect::<Vec<_>>().join(", "))),
        });
    };
    let name = if service.id == args.service { &service.address } else { &args.service };
    let webroot = absolute(&args.webroot).unwrap_or_else(|_| args.webroot.clone());
    let Some(path) = webroot.to_str() else {
        return Err(Failure::new(Exit::Usage, format!("{} is not UTF-8", webroot.display())));
    };
    let wanted = ProxyOptions { service: name, webroot: path, allow: &args.allow };
    let kind = match args.kind {
        ProxyKind::Nginx => proxy::Proxy::Nginx,
        ProxyKind::Caddy => proxy::Proxy::Caddy,
        ProxyKind::Apache => proxy::Proxy::Apache,
        ProxyKind::Haproxy => proxy::Proxy::Haproxy,
    };
    let text = proxy::file(kind, &wanted).map_err(|unfit| unfit_failure(&unfit))?;

    let mut fetched = Ok(());
    match &known.config.base_url {
        Some(base) if args.fetch => fetched = fetch(base.as_str(), (name, &service.id), &webroot, console),
        Some(_) => {}
        None if args.fetch => {
            return Err(Failure::new(Exit::Mistakes, "cannot fetch the page: vigie.toml has no `base_url`")
                .help("set `base_url` in vigie.toml"));
        }
        None => console.say("the site has no outage pages, as vigie.toml has no `base_url`\n"),
    }
    if kind == proxy::Proxy::Haproxy {
        let script = proxy::script(&wanted).map_err(|unfit| unfit_failure(&unfit))?;
        let name = Named::Outage.path(name).replace(".html", ".lua");
        if disk::exists(&webroot.join("outage")) {
            put(&webroot, &name, script.as_bytes())?;
            console.say(&format!("wrote {}\n", webroot.join(&name).display()));
        } else {
            console.say(&format!(
                "{} does not exist: run this command where HAProxy runs, after the page is there, so that it writes {} too\n",
                webroot.join("outage").display(),
                webroot.join(&name).display()
            ));
        }
    }
    // Also when the page could not be fetched: the output may be on its way into the proxy's configuration.
    console.result(&text)?;
    fetched.map(|()| Exit::Done)
}

/// Copies the outage page next to the proxy, in both formats or not at all. The existing copy is kept if the site
/// cannot be reached, or if something else answers in its place.
fn fetch(base: &str, (name, id): (&str, &str), webroot: &Path, console: &Console) -> Result<(), Failure> {
    let mut copies = Vec::new();
    for file in [Named::OutageJson, Named::Outage] {
        let name = file.path(name);
        let url = format!("{base}{name}");
        let failed = |why: &str| {
            let failure = Failure::new(Exit::World, format!("could not fetch {url}: {why}"));
            let copy = webroot.join(&name);
            if disk::exists(&copy) {
                failure.help(format!("{} is unchanged; use --fetch again when the site is back", copy.display()))
            } else {
                failure.help(format!("there is no copy yet: publish the site first, or copy {name} from a build"))
            }
        };
        let bytes = http::get(&url, MOST, http::TIMEOUT).map_err(|why| failed(&why))?;
        // A captive portal or a parked domain answers 200 as well.
        let ours = match file {
            Named::Outage => bytes.trim_ascii_end().ends_with(b"</html>"),
            _ => serde_json::from_slice::<serde_json::Value>(&bytes).is_ok_and(|told| told["service"]["id"] == id),
        };
        if !ours {
            return Err(failed("the answer is not the outage page"));
        }
        copies.push((name, bytes));
    }
    for (name, bytes) in copies {
        put(webroot, &name, &bytes)?;
        console.say(&format!("fetched {}\n", webroot.join(&name).display()));
    }
    Ok(())
}

/// Writes a file atomically, and replaces an older one.
fn put(webroot: &Path, name: &str, bytes: &[u8]) -> Result<(), Failure> {
    disk::put(&webroot.join(name), bytes).map_err(|error| {
        Failure::new(Exit::World, format!("could not write {}: {}", webroot.join(name).display(), disk::reason(&error)))
    })
}

fn unfit_failure(unfit: &ProxyError) -> Failure {
    let ProxyError::Webroot(strange) = unfit;
    Failure::new(Exit::Usage, format!("the folder name has a {strange:?}, which proxies treat as special"))
        .help("choose a folder without it with --webroot")
}
