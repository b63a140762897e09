//! The history: all posts by month.

use super::context::RenderContext;
use super::view::{ListItem, Month, PageView, Year, YearRecord};
use crate::facts::record::{self, Record};
use crate::model::{Kind, PostId};
use crate::routes::Named;
use chrono::{Datelike, NaiveDate};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The first page shows whole years, newest first, until it has at least this many posts.
const ENOUGH: usize = 20;

/// What a page of history is made from.
#[derive(Serialize)]
pub(super) struct History {
    pub(super) page: PageView,
    root: String,
    years: Vec<Year>,
    record: Option<YearRecord>,
    ahead: Vec<ListItem>,
    months: Vec<Month>,
}

/// All posts by year and month, newest first within a month.
pub(super) struct Ledger {
    pub(super) months: BTreeMap<i32, BTreeMap<u32, Vec<PostId>>>,
    /// Posts by the later months in which they were still open, newest first.
    pub(super) carried: BTreeMap<(i32, u32), Vec<PostId>>,
    /// Posts of months in the future, which are no history yet, soonest first.
    pub(super) ahead: Vec<PostId>,
    records: OnceLock<BTreeMap<i32, Record>>,
}

impl RenderContext<'_> {
    /// Sorts all posts but pages into months; months without posts are there too, from the first post to this month.
    pub(super) fn ledger(&self) -> Ledger {
        let mut dated: Vec<(NaiveDate, PostId)> = Vec::new();
        let mut first = self.calendar().today();
        for (id, post) in self.input.site.posts().filter(|(_, post)| post.kind() != Kind::Page) {
            let announced = self.calendar().day(post.announced());
            let day = self.input.board.post(id).listed().map_or(announced, |at| self.day(at));
            dated.push((day, id));
            first = first.min(day).min(announced);
        }
        dated.sort_unstable();
        let mut ledger = BTreeMap::<i32, BTreeMap<u32, Vec<PostId>>>::new();
        let calendar = self.calendar();
        let today = calendar.today();
        let mut month = first.with_day(1).filter(|_| !dated.is_empty());
        while let Some(day) = month.filter(|day| *day <= today) {
            ledger.entry(day.year()).or_default().entry(day.month()).or_default();
            month = day.checked_add_months(chrono::Months::new(1));
        }
        let now = (today.year(), today.month());
        let mut carried = BTreeMap::<(i32, u32), Vec<PostId>>::new();
        for (day, id) in dated.iter().rev() {
            let own = (day.year(), day.month());
            for month in record::months_of(self.input.board, *id, &calendar)
                .iter()
                .filter(|month| **month > own && **month <= now)
            {
                carried.entry(*month).or_default().push(*id);
            }
        }
        let past = dated.partition_point(|(day, _)| (day.year(), day.month()) <= now);
        let ahead = dated.split_off(past).into_iter().map(|(_, id)| id).collect();
        for (day, id) in dated.into_iter().rev() {
            ledger.entry(day.year()).or_default().entry(day.month()).or_default().push(id);
        }
        Ledger { months: ledger, carried, ahead, records: OnceLock::new() }
    }

    /// The figures of each year.
    fn records<'l>(&self, ledger: &'l Ledger) -> &'l BTreeMap<i32, Record> {
        ledger.records.get_or_init(|| record::years(self.input.site, self.input.board, &self.calendar()))
    }

    /// The page of a year; of the newest years without one.
    pub(super) fn history(&self, page: PageView, ledger: &Ledger, year: Option<i32>) -> History {
        let mut months = Vec::new();
        let shown = year.map_or_else(|| ledger.newest(), |year| vec![year]);
        for year in shown {
            for (&month, posts) in ledger.months.get(&year).into_iter().flatten().rev() {
                let incident = |id: &&PostId| self.input.site.post(**id).kind() == Kind::Incident;
                let carried = ledger.carried.get(&(year, month)).map_or(&[][..], Vec::as_slice);
                months.push(Month {
                    id: format!("m{year}-{month:02}"),
                    name: self.input.locale.month(year, month),
                    incidents: posts.iter().chain(carried).filter(incident).count(),
                    carried: carried.iter().map(|&id| self.list_item(id)).collect(),
                    posts: posts.iter().map(|&id| self.list_item(id)).collect(),
                });
            }
        }
        let years =
            ledger.years().map(|year| Year { year, path: self.path_of(Named::Year, &year.to_string()) }).collect();
        let of_year = year.or_else(|| ledger.years().next());
        let ahead = if of_year == ledger.years().next() { ledger.ahead.as_slice() } else { &[] };
        let ahead = ahead.iter().map(|&id| self.list_item(id)).collect();
        let record = of_year.map(|year| YearRecord {
            year,
            calendar: self.year(year),
            tolls: self.tolls_of_year(year),
            figures: self.record(&self.records(ledger).get(&year).copied().unwrap_or_default(), false),
        });
        History { page, root: self.root() + "../", years, record, ahead, months }
    }

    /// Every post of the history for its search, newest first: path, title, what a list says of it, its description.
    pub(super) fn searched(&self, ledger: &Ledger) -> String {
        let json = |id| {
            let json = serde_json::to_string(&self.row(id)).unwrap_or_default();
            // No character of JSON ends a script or a line of one that is not a string's; these two would in older
            // browsers.
            json.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
        };
        let rows: Vec<String> = ledger.newest_first().collect::<Vec<_>>().into_par_iter().map(json).collect();
        ["vigiePosts([", &rows.join(","), "])\n"].concat()
    }

    fn row(&self, id: PostId) -> [String; 4] {
        let line = self.list_item(id);
        let day =
            |moment: &str| moment.get(..10).and_then(|day| day.parse().ok()).map(|day| self.input.locale.date(day));
        let services: Vec<&str> = line.services.iter().map(|service| service.name.as_str()).collect();
        let about = [line.mark.map(|mark| mark.text).or(line.label), line.began.as_deref().and_then(day)];
        let about = about.into_iter().flatten().chain((!services.is_empty()).then(|| services.join(", ")));
        [line.path, line.title, about.collect::<Vec<_>>().join(" · "), self.summary(id).unwrap_or_default()]
    }
}

impl Ledger {
    /// All years, newest first.
    pub(super) fn years(&self) -> impl Iterator<Item = i32> {
        self.months.keys().rev().copied()
    }

    /// The posts that the page of a year names, those that lasted into it included; all without a year. The newest year
    /// names what is ahead, too.
    pub(super) fn posts(&self, year: Option<i32>) -> impl Iterator<Item = PostId> {
        let wanted = move |number: i32| year.is_none_or(|year| year == number);
        let own = self.months.iter().filter(move |(number, _)| wanted(**number));
        let carried = self.carried.iter().filter(move |((number, _), _)| wanted(*number));
        let own = own.flat_map(|(_, months)| months.values().flatten());
        let newest = year.is_none() || year == self.years().next();
        let ahead = self.ahead.iter().filter(move |_| newest);
        own.chain(carried.flat_map(|(_, posts)| posts)).chain(ahead).copied()
    }

    /// All posts, newest first.
    fn newest_first(&self) -> impl Iterator<Item = PostId> {
        let past = self.months.values().rev().flat_map(|months| months.values().rev().flatten().copied());
        self.ahead.iter().rev().copied().chain(past)
    }

    /// The newest years that together have enough posts.
    fn newest(&self) -> Vec<i32> {
        let mut count = 0;
        self.months
            .iter()
            .rev()
            .take_while(|(_, months)| {
                let go_on = count < ENOUGH;
                count += months.values().map(Vec::len).sum::<usize>();
                go_on
            })
            .map(|(year, _)| *year)
            .collect()
    }
}
