//! What the user's own reverse proxy includes, so that visitors of a service that is down see its outage page.

use core::fmt::Write;
use core::net::IpAddr;

/// A reverse proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proxy {
    /// nginx, 1.18 or later.
    Nginx,
    /// Caddy, 2.6 or later.
    Caddy,
    /// Apache's httpd, 2.4.47 or later.
    Apache,
    /// `HAProxy`, 2.5 or later, with Lua.
    Haproxy,
}

/// Addresses that reach the service in spite of the switch: one, or a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    /// The leading bits that count.
    bits: u8,
}

/// What is to be written.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The id of the service.
    pub service: &'a str,
    /// The folder that holds `outage/`, absolute.
    pub webroot: &'a str,
    /// Who passes in spite of the switch.
    pub allow: &'a [Network],
}

/// Why it cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// The folder's name has a character that proxies read in ways of their own.
    Webroot(char),
    /// nginx compares IPv6 networks only in its `http` block, which is not ours.
    Network(String),
}

impl Network {
    /// Reads `192.0.2.7`, `192.0.2.0/24`, `2001:db8::/32`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse::<u8>().ok()?)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        (bits <= most).then_some(Self { address, bits })
    }

    fn is_one(&self) -> bool {
        self.bits == if self.address.is_ipv4() { 32 } else { 128 }
    }
}

impl core::fmt::Display for Network {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        if self.is_one() { self.address.fmt(out) } else { write!(out, "{}/{}", self.address, self.bits) }
    }
}

/// The file to include, with comments on its use.
///
/// # Errors
///
/// See [`Unfit`].
pub fn file(proxy: Proxy, wanted: &Wanted<'_>) -> Result<String, Unfit> {
    let name = name(wanted.service);
    let mut allow = String::new();
    let list = || wanted.allow.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let mut unless = String::new();
    let text = match proxy {
        Proxy::Nginx => {
            for network in wanted.allow {
                let test = nginx_test(*network)?;
                let _ = write!(allow, "if ($remote_addr {test}) {{\n    set $vigie_{name}_on \"\";\n}}\n");
            }
            include_str!("proxy/nginx.conf")
        }
        Proxy::Caddy => {
            if !wanted.allow.is_empty() {
                let _ = writeln!(allow, "\tnot remote_ip {}", list());
            }
            include_str!("proxy/Caddyfile")
        }
        Proxy::Apache => {
            for network in wanted.allow {
                let _ = writeln!(allow, "RewriteCond expr \"! %{{REMOTE_ADDR}} -ipmatch '{network}'\"");
            }
            include_str!("proxy/apache.conf")
        }
        Proxy::Haproxy => {
            if !wanted.allow.is_empty() {
                let _ = writeln!(allow, "    acl vigie_{name}_allowed src {}", list());
                unless = format!(" !vigie_{name}_allowed");
            }
            include_str!("proxy/haproxy.cfg")
        }
    };
    filled(text, wanted).map(|text| text.replace("{{allow}}", &allow).replace("{{unless}}", &unless))
}

/// The script that `HAProxy` loads: it knows no files by itself.
///
/// # Errors
///
/// See [`Unfit`].
pub fn script(wanted: &Wanted<'_>) -> Result<String, Unfit> {
    filled(include_str!("proxy/haproxy.lua"), wanted)
}

fn filled(text: &str, wanted: &Wanted<'_>) -> Result<String, Unfit> {
    // Quotes end a word, the others begin something in one proxy or another.
    let strange = |c: &char| c.is_control() || "\"'\\$%{}`#".contains(*c);
    if let Some(strange) = wanted.webroot.chars().find(strange) {
        return Err(Unfit::Webroot(strange));
    }
    let path = wanted.webroot.trim_end_matches('/');
    Ok(text
        .replace("{{service}}", wanted.service)
        .replace("{{name}}", &name(wanted.service))
        .replace("{{pattern}}", &wanted.service.replace('.', "\\."))
        .replace("{{lua_path}}", &format!("\"{path}\""))
        .replace("{{path}}", path))
}

/// A service's id as a part of a variable's name.
fn name(service: &str) -> String {
    service.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}

/// How nginx tells an address in a server block: as text.
fn nginx_test(network: Network) -> Result<String, Unfit> {
    match network.address {
        address if network.is_one() => Ok(format!("= {address}")),
        IpAddr::V4(address) => {
            let whole = usize::from(network.bits / 8);
            let mut pattern = String::from("^");
            for octet in &address.octets()[..whole] {
                let _ = write!(pattern, "{octet}\\.");
            }
            let rest = network.bits % 8;
            if rest > 0 {
                let size = 1_u16 << (8 - rest);
                let first = u16::from(address.octets()[whole]) / size * size;
                let numbers: Vec<String> = (first..first + size).map(|number| number.to_string()).collect();
                let end = if whole == 3 { "$" } else { "\\." };
                let _ = write!(pattern, "(?:{}){end}", numbers.join("|"));
            }
            Ok(format!("~ \"{pattern}\""))
        }
        IpAddr::V6(_) => Err(Unfit::Network(network.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(network: &str, test: Option<&str>) {
        let told = Network::parse(network).and_then(|network| nginx_test(network).ok());
        assert_eq!(told.as_deref(), test, "{network}");
    }

    #[test]
    fn networks_as_nginx_tells_them() {
        check("192.0.2.7", Some("= 192.0.2.7"));
        check("192.0.2.0/24", Some("~ \"^192\\.0\\.2\\.\""));
        check("10.0.0.0/8", Some("~ \"^10\\.\""));
        check("192.0.2.9/31", Some("~ \"^192\\.0\\.2\\.(?:8|9)$\""));
        check("172.16.0.0/15", Some("~ \"^172\\.(?:16|17)\\.\""));
        check("2001:DB8::1", Some("= 2001:db8::1"));
        check("2001:db8::/32", None);
        check("192.0.2.0/33", None);
        check("me", None);
    }

    #[test]
    fn nothing_is_left_to_fill_in() {
        let allow = [Network::parse("192.0.2.0/24").unwrap()];
        let wanted = Wanted { service: "a.b-c", webroot: "/srv/the status/", allow: &allow };
        for proxy in [Proxy::Nginx, Proxy::Caddy, Proxy::Apache, Proxy::Haproxy] {
            let text = file(proxy, &wanted).unwrap();
            assert!(!text.contains("{{") && text.contains("/srv/the status/outage/a.b-c.on"), "{text}");
        }
        assert!(!script(&wanted).unwrap().contains("{{"));
        let quoted = Wanted { webroot: "/srv/\"", ..wanted };
        assert_eq!(file(Proxy::Caddy, &quoted), Err(Unfit::Webroot('"')));
    }
}
