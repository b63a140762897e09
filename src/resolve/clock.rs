//! Local times on the world's clock, in the site's timezone.

pub use crate::parse::zoned::Anchor;

use crate::diagnostic::Report;
use crate::model::Moment;
use crate::model::written::Written;
use crate::parse::zoned;
use crate::source::Spanned;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// The clock of a site: its timezone.
#[derive(Debug, Clone, Copy)]
pub struct Clock(Tz);

impl Clock {
    /// The clock of a timezone.
    #[must_use]
    pub fn new(timezone: Tz) -> Self {
        Self(timezone)
    }

    /// A whole day, of 23 to 25 hours.
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> Moment {
        zoned::whole_day(day, self.0)
    }

    /// The moment that a written time means; a mistake goes to the report and the time counts as absent.
    pub fn moment(&self, time: &Spanned<Written>, anchor: Anchor, report: &mut Report) -> Option<Moment> {
        zoned::resolve(time, self.0, anchor, report)
    }
}
