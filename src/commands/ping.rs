//! `vigie ping`: notify the WebSub hub of changed feeds.

use super::console::{Console, count};
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{Global, PingArgs};
use crate::edge::http::{self, HttpError};
use crate::edge::{clock, disk, git};
use crate::formats;
use crate::pipeline::{self, Options};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

/// The default file in the site's folder that stores what was last sent to the hub.
const STATE: &str = ".vigie-ping.json";

pub(super) fn run(args: &PingArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let tree = folder.read()?;
    let known = pipeline::evaluate(&tree, &Options::default(), global.now.unwrap_or_else(clock::now));
    let Some(base) = &known.config.base_url else {
        return Err(Failure::new(Exit::Usage, "the site has no feeds, as it has no `base_url`")
            .help("set `base_url` in vigie.toml"));
    };
    let Some(hub) = &known.config.websub_hub else {
        return Err(Failure::new(Exit::Usage, "the site has no WebSub hub")
            .help("set `[feeds] websub_hub` in vigie.toml, for example to https://websubhub.com/hub"));
    };
    let output = args.output.clone().unwrap_or_else(|| folder.root.join("public"));
    let state_file = args.state.clone().unwrap_or_else(|| folder.root.join(STATE));

    // The output folder holds what was published. A feed has changed if its bytes differ.
    let mut feeds = BTreeMap::new();
    for path in formats::topics(&known.site, &known.board, &known.config) {
        if let Ok(bytes) = disk::read_anywhere(&output.join(&path)) {
            let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            feeds.insert(format!("{base}{path}"), hash);
        }
    }
    if feeds.is_empty() {
        return Err(
            Failure::new(Exit::Usage, format!("{} has no feeds", output.display())).help("run `vigie build` first")
        );
    }
    let mut told = known_to(&state_file).unwrap_or_else(|why| {
        console.say(&format!("could not read {}: {why}; the hub is notified of every feed\n", state_file.display()));
        BTreeMap::new()
    });
    told.retain(|feed, _| feeds.contains_key(feed));
    let changed: Vec<(&String, &String)> = feeds.iter().filter(|(feed, hash)| told.get(*feed) != Some(*hash)).collect();

    let mut failed = None;
    let mut done = 0;
    for (feed, hash) in changed {
        match http::post_form(hub.as_str(), &[("hub.mode", "publish"), ("hub.url", feed)]) {
            Ok(()) => {
                told.insert(feed.clone(), hash.clone());
                done += 1;
            }
            Err(error) => {
                failed = Some((feed.clone(), error));
                break;
            }
        }
    }
    let text = serde_json::to_string_pretty(&told).unwrap_or_default();
    disk::put(&state_file, format!("{text}\n").as_bytes()).map_err(|error| {
        Failure::new(Exit::World, format!("could not write {}: {}", state_file.display(), disk::reason(&error)))
    })?;
    // Its address may hold a token.
    let hub = git::printable(hub.as_str());
    if let Some((feed, error)) = failed {
        let why = match error {
            HttpError::Refused(status) => format!("the hub {hub} refused {feed} with status {status}"),
            HttpError::Failed(why) => format!("could not notify the hub {hub} of {feed}: {why}"),
        };
        return Err(Failure::new(Exit::World, why).help("the next `vigie ping` sends what is missing"));
    }
    console.result(&format!("notified {hub} of {}\n", count(done, "changed feed")))?;
    Ok(Exit::Done)
}

/// What was last sent to a hub, by feed; empty before the first time.
fn known_to(state_file: &Path) -> Result<BTreeMap<String, String>, String> {
    match disk::read_anywhere(state_file) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| error.to_string()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(disk::reason(&error)),
    }
}
