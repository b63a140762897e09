//! Percent-encoding (RFC 3986): which characters an address may have as they are, and which not.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::borrow::Cow;

/// What is encoded in the value of a query.
const QUERY: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// What is encoded in a link: what HTML would have to escape too, and a colon, which would end a scheme.
const HREF: AsciiSet = QUERY
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b'@');

/// What is encoded in a path.
const PATH: AsciiSet = HREF.remove(b'&').remove(b':');

/// What is encoded in a part of a mail address (RFC 6068).
const MAIL: AsciiSet = QUERY.remove(b'+').remove(b'!').remove(b'$').remove(b'\'').remove(b'*').add(b'/');

/// A part of a mail address as it stands in a link.
pub(crate) fn mail(part: &str) -> String {
    encoded(part, &MAIL)
}

/// A path of the site as it stands in a link.
pub(crate) fn href(path: &str) -> String {
    encoded(path, &HREF)
}

/// A path as it stands in an address.
pub(crate) fn path(path: &str) -> String {
    encoded(path, &PATH)
}

/// A text as a value in the query of an address.
pub(crate) fn query(text: &str) -> String {
    encoded(text, &QUERY)
}

fn encoded(text: &str, set: &'static AsciiSet) -> String {
    Cow::from(utf8_percent_encode(text, set)).into_owned()
}

/// The text that an encoded one means; itself when that is not UTF-8. A `%` that encodes nothing stays.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().map_or_else(|_| text.to_owned(), Cow::into_owned)
}

/// The text that an encoded one means; nothing when a `%` encodes nothing, or it is not UTF-8.
pub(crate) fn strictly_decoded(text: &str) -> Option<String> {
    let encodes = |rest: &str| rest.len() > 1 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    let whole = text.split('%').skip(1).all(encodes);
    percent_decode_str(text).decode_utf8().ok().filter(|_| whole).map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::{decoded, href, path, query, strictly_decoded};

    #[test]
    fn what_may_stand_there_stays() {
        let signs = " !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~\u{7f}é";
        assert_eq!(href(signs), "%20!%22%23$%25%26'()*+,-./09%3A;%3C=%3E%3F@AZ%5B%5C%5D%5E_%60az%7B%7C%7D~%7F%C3%A9");
        assert_eq!(path(signs), href(signs).replace("%26", "&").replace("%3A", ":"));
        assert_eq!(
            query(signs),
            "%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-./09%3A%3B%3C%3D%3E%3F%40AZ%5B%5C%5D%5E_%60az%7B%7C%7D~%7F%C3%A9"
        );
        assert_eq!(decoded(&query(signs)), signs);
        assert_eq!(strictly_decoded(&href(signs)).as_deref(), Some(signs));
    }

    #[test]
    fn what_encodes_nothing_is_kept_or_refused() {
        for text in ["%", "a%2", "%zz", "%%41", "%é", "%+1"] {
            assert_eq!((decoded(text), strictly_decoded(text)), (text.replace("%41", "A"), None), "{text}");
        }
        assert_eq!((decoded("%ff"), strictly_decoded("%ff")), ("%ff".to_owned(), None));
        assert_eq!((decoded("%c3%A9"), strictly_decoded("é")), ("é".to_owned(), Some("é".to_owned())));
    }
}
