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
pub struct ProxyOptions<'a> {
    /// The id of the service.
    pub service: &'a str,
    /// The folder that holds `outage/`, absolute.
    pub webroot: &'a str,
    /// Who passes in spite of the switch.
    pub allow: &'a [Network],
}

/// Why it cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProxyError {
    /// The folder's name has a character that proxies read in ways of their own.
    Webroot(char),
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
/// See [`ProxyError`].
pub fn file(proxy: Proxy, wanted: &ProxyOptions<'_>) -> Result<String, ProxyError> {
    let name = name(wanted.service);
    let mut allow = String::new();
    let list = || wanted.allow.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let mut unless = String::new();
    let text = match proxy {
        Proxy::Nginx => {
            for network in wanted.allow {
                let pattern = nginx_pattern(*network);
                let _ = write!(
                    allow,
                    "# {network}\nif ($binary_remote_addr ~ \"{pattern}\") {{\n    set $vigie_{name}_on \"\";\n}}\n"
                );
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
/// See [`ProxyError`].
pub fn script(wanted: &ProxyOptions<'_>) -> Result<String, ProxyError> {
    filled(include_str!("proxy/haproxy.lua"), wanted)
}

fn filled(text: &str, wanted: &ProxyOptions<'_>) -> Result<String, ProxyError> {
    // Quotes end a word, the others begin something in one proxy or another.
    let strange = |c: &char| c.is_control() || "\"'\\$%{}`#".contains(*c);
    if let Some(strange) = wanted.webroot.chars().find(strange) {
        return Err(ProxyError::Webroot(strange));
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

/// How nginx recognises a network in a server block, where `geo` is not allowed: by the bytes of the address.
fn nginx_pattern(network: Network) -> String {
    let bytes = match network.address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    };
    let mut pattern = String::from("(?s)^");
    if network.address.is_ipv4() {
        // As a socket for both kinds of addresses gives it (RFC 4291, 2.5.5.2).
        pattern.push_str(r"(?:\x00{10}\xff{2})?");
    }
    let whole = usize::from(network.bits / 8);
    for byte in &bytes[..whole] {
        let _ = write!(pattern, r"\x{byte:02x}");
    }
    let rest = network.bits % 8;
    if rest > 0 {
        let free = 0xff_u8 >> rest;
        let (first, last) = (bytes[whole] & !free, bytes[whole] | free);
        let _ = write!(pattern, r"[\x{first:02x}-\x{last:02x}]");
    }
    let left = bytes.len() - whole - usize::from(rest > 0);
    if left > 0 {
        let _ = write!(pattern, ".{{{left}}}");
    }
    pattern.push('$');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(network: &str, pattern: Option<&str>) {
        let told = Network::parse(network).map(nginx_pattern);
        assert_eq!(told.as_deref(), pattern, "{network}");
    }

    #[test]
    fn networks_as_nginx_tells_them() {
        check("192.0.2.7", Some(r"(?s)^(?:\x00{10}\xff{2})?\xc0\x00\x02\x07$"));
        check("192.0.2.0/24", Some(r"(?s)^(?:\x00{10}\xff{2})?\xc0\x00\x02.{1}$"));
        check("192.0.2.9/31", Some(r"(?s)^(?:\x00{10}\xff{2})?\xc0\x00\x02[\x08-\x09]$"));
        check("172.16.0.0/12", Some(r"(?s)^(?:\x00{10}\xff{2})?\xac[\x10-\x1f].{2}$"));
        check("2001:DB8::/32", Some(r"(?s)^\x20\x01\x0d\xb8.{12}$"));
        check("::/0", Some(r"(?s)^.{16}$"));
        check("192.0.2.0/33", None);
        check("me", None);
    }

    #[test]
    fn nothing_is_left_to_fill_in() {
        let allow = [Network::parse("192.0.2.0/24").unwrap()];
        let wanted = ProxyOptions { service: "a.b-c", webroot: "/srv/the status/", allow: &allow };
        for proxy in [Proxy::Nginx, Proxy::Caddy, Proxy::Apache, Proxy::Haproxy] {
            let text = file(proxy, &wanted).unwrap();
            assert!(!text.contains("{{") && text.contains("/srv/the status/outage/a.b-c.on"), "{text}");
        }
        assert!(!script(&wanted).unwrap().contains("{{"));
        let quoted = ProxyOptions { webroot: "/srv/\"", ..wanted };
        assert_eq!(file(Proxy::Caddy, &quoted), Err(ProxyError::Webroot('"')));
    }
}
