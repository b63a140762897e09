//! Prints dates, times, zones and lists of many languages, for `intl.js` to compare with `Intl` of Node.
//!
//! Each line is a JSON array: the language tag, seconds since 1970, then what Vigie writes.

use chrono::DateTime;
use chrono_tz::Tz;
use vigie::locale::Locale;

const ZONES: [Tz; 4] = [Tz::Europe__Paris, Tz::America__Los_Angeles, Tz::Asia__Kolkata, Tz::Asia__Tokyo];

fn main() {
    for tag in std::env::args().skip(1) {
        let locale = Locale::shipped(&tag);
        // Instants over sixty years, the same in each run.
        for step in 0..2000_i64 {
            let seconds = step * 945_139 % (60 * 365 * 86_400);
            let Some(at) = DateTime::from_timestamp(seconds, 0).map(|at| at.naive_utc()) else { continue };
            let day = at.date();
            let zone = ZONES[usize::try_from(step).unwrap_or_default() % ZONES.len()];
            let line = serde_json::json!([
                locale.intl_tag(),
                seconds,
                locale.date(day),
                locale.long_date(day),
                locale.day_month(day),
                locale.clock(at.time()),
                locale.date_time(at),
                locale.long_date_time(at),
                locale.list(&["a", "b", "c"]),
                zone.name(),
                locale.zone(zone),
            ]);
            #[expect(clippy::print_stdout, reason = "this is all that it does")]
            {
                println!("{line}");
            }
        }
    }
}
