//! `robots.txt`, RFC 9309: everything may be read.

use url::Url;

/// The file; it names the sitemap when the site knows its address.
pub(super) fn write(base: Option<&Url>) -> Vec<u8> {
    let sitemap = base.map(|base| format!("\nSitemap: {base}sitemap.xml\n"));
    format!("User-agent: *\nAllow: /\n{}", sitemap.unwrap_or_default()).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn the_sitemap_is_named_when_it_exists() {
        let base = "https://status.example.org/".parse().ok();
        let text = String::from_utf8(write(base.as_ref())).unwrap_or_default();
        assert!(text.ends_with("\nSitemap: https://status.example.org/sitemap.xml\n"), "{text}");
        assert_eq!(write(None), b"User-agent: *\nAllow: /\n");
    }
}
