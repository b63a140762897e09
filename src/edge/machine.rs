//! Values from this machine: the language and timezone of its user, random ids, the digest of this program.

use sha2::{Digest, Sha256};
use std::env;
use std::hash::{BuildHasher, Hasher, RandomState};

/// Candidates for the machine's timezone, as IANA names, most likely first: `TZ`, then the setting of the system.
#[must_use]
pub fn timezones() -> Vec<String> {
    let set = env::var("TZ").ok().map(|zone| zone.trim_start_matches(':').to_owned());
    let set = set.map(|zone| after_zoneinfo(&zone).unwrap_or(zone));
    let system = iana_time_zone::get_timezone().ok();
    [set, system].into_iter().flatten().map(|zone| zone.trim().to_owned()).collect()
}

/// `Europe/Paris` of `/usr/share/zoneinfo/Europe/Paris`.
fn after_zoneinfo(path: &str) -> Option<String> {
    path.split_once("zoneinfo/").map(|(_, zone)| zone.to_owned())
}

/// The SHA-256 of this program in hexadecimal, if it is the build that hosts install: the package for Linux on x86-64.
/// It is computed at run time, because a program cannot contain its own digest.
#[must_use]
pub fn own_sha256() -> Option<String> {
    let packaged = option_env!("VIGIE_PACKAGED").is_some() && cfg!(all(target_os = "linux", target_arch = "x86_64"));
    let bytes = std::fs::read(env::current_exe().ok().filter(|_| packaged)?).ok()?;
    Some(Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The machine's language, as `fr` of `fr_FR.UTF-8`.
#[must_use]
pub fn language() -> Option<String> {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)?;
    let language = value.split(['_', '.', '@', '-']).next().unwrap_or("").to_lowercase();
    (language.len() >= 2 && language != "posix").then_some(language)
}

/// The name of this machine, as its system has it.
#[must_use]
pub fn name() -> Option<String> {
    let of_system = || std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let name = variable("COMPUTERNAME").or_else(of_system).or_else(|| variable("HOSTNAME"))?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

/// The value of an environment variable. Empty counts as not set.
#[must_use]
pub fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// A new random id for a post: twelve characters of `[a-z0-9]`.
#[must_use]
pub fn random_id() -> String {
    let alphabet = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let mut number = RandomState::new().build_hasher().finish();
    let mut letter = || {
        let at = usize::try_from(number % 36).unwrap_or(0);
        number /= 36;
        char::from(alphabet[at])
    };
    (0..12).map(|_| letter()).collect()
}

#[cfg(test)]
mod tests {
    use super::{after_zoneinfo, random_id};

    #[test]
    fn no_two_are_the_same() {
        let ids: std::collections::BTreeSet<String> = (0..1000).map(|_| random_id()).collect();
        assert_eq!(ids.len(), 1000);
        assert!(
            ids.iter().all(|id| id.len() == 12 && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
        );
    }

    #[test]
    fn a_zone_is_what_follows_the_folder_of_zones() {
        assert_eq!(after_zoneinfo("/usr/share/zoneinfo/Europe/Paris").as_deref(), Some("Europe/Paris"));
        assert_eq!(after_zoneinfo("../usr/share/zoneinfo/Etc/UTC").as_deref(), Some("Etc/UTC"));
        assert_eq!(after_zoneinfo("/etc/paris"), None);
    }
}
