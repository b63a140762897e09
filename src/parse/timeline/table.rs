//! Tables with a column of times.

use super::section::{SectionBlock, TableRow};
use super::{TimelineReader, bare, opens_with_clock, zones};
use crate::model::written::Zone;
use crate::parse::timeline::point::{self, stretch};
use crate::source::Span;
use std::ops::Range;

impl TimelineReader<'_> {
    /// Reads a table with a column of times, with one item per row. Returns 0 for any other table.
    pub(super) fn table(&mut self, block: &SectionBlock, rows: &[TableRow]) -> usize {
        let Some(columns) = self.columns(rows) else { return 0 };
        let own_zone = self.days.zone;
        if let Some(zone) = columns.zone {
            self.days.zone = Some(zone);
        }
        // A table without a head has its first moment there.
        let headless = rows.first().is_some_and(|head| self.is_clock(head, columns.clock));
        self.form.open = false;
        for row in &rows[usize::from(!headless)..] {
            self.row(row, &columns);
        }
        if let Some(list) = self.form.lists.last_mut() {
            list.span = Span::new(self.source, block.range.clone());
        }
        self.form.open = false;
        self.days.zone = own_zone;
        1
    }

    fn row(&mut self, row: &TableRow, columns: &Columns) {
        let cells: Vec<Range<usize>> = row.cells.iter().map(|cell| self.words(cell.clone())).collect();
        let time = cells.get(columns.clock).cloned().unwrap_or(row.range.end..row.range.end);
        let day = columns.day.and_then(|day| cells.get(day)).cloned().filter(|day| !day.is_empty());
        if let Some(day) = &day {
            let words = self.at(day.clone()).to_owned();
            if !self.days.announced(&words)
                && point::mistaken(bare(&words, self.days.today()), self.days.today()).is_some()
            {
                self.days.lose();
            }
        }
        let own = [Some(columns.clock), columns.day];
        let others = cells.iter().enumerate().filter(|(at, cell)| !own.contains(&Some(*at)) && !cell.is_empty());
        let mut others: Vec<Range<usize>> = others.map(|(_, cell)| cell.clone()).collect();
        // Marks are at the end of the words.
        let marked = others.iter().rposition(|cell| self.at(cell.clone()).ends_with('}'));
        let (mut marks, mut place) = (Vec::new(), None);
        if let Some(at) = marked {
            let cell = others[at].clone();
            let (end, found) = self.marks(cell.clone());
            place = (!found.is_empty()).then(|| self.span(end..cell.end));
            marks = found;
            others[at] = cell.start..end;
        }
        let mut item = self.item(row.range.clone(), time, &others);
        item.marks.extend(marks);
        item.marked = item.marked.or(place);
        if let (Some(when), Some(day)) = (&mut item.when, day) {
            when.words.start = when.words.start.min(u32::try_from(day.start).unwrap_or(when.words.start));
        }
        self.form.add(item);
    }

    /// The words of a cell.
    fn words(&self, cell: Range<usize>) -> Range<usize> {
        let words = self.at(cell.clone());
        let blank = words.len() - words.trim_start().len();
        cell.start + blank..cell.start + blank + words.trim().len()
    }

    fn is_clock(&self, row: &TableRow, column: usize) -> bool {
        row.cells.get(column).is_some_and(|cell| opens_with_clock(self.at(cell.clone()).trim(), self.days.today()))
    }

    /// Whether a cell is a day and nothing more.
    fn is_day(&self, cell: Range<usize>) -> bool {
        let words = bare(self.at(cell).trim(), self.days.today());
        let today = self.days.today();
        let day = stretch(words, today).is_some_and(|(from, _, rest)| {
            from.is_day() && from.day.is_some() && !rest.contains(char::is_alphanumeric)
        });
        day || point::mistaken(words, today).is_some()
    }

    /// The columns with the times of a table. The column of times is the one in which at least every other row begins
    /// with a time.
    fn columns(&self, rows: &[TableRow]) -> Option<Columns> {
        let (head, body) = rows.split_first()?;
        let most = |test: &dyn Fn(&TableRow) -> Option<bool>| {
            let known: Vec<bool> = body.iter().filter_map(test).collect();
            let count = known.iter().filter(|is| **is).count();
            count > 0 && count * 2 >= known.len()
        };
        let of_column = |column: usize, test: &dyn Fn(Range<usize>) -> bool| {
            most(&|row: &TableRow| {
                let cell = self.words(row.cells.get(column)?.clone());
                (!cell.is_empty()).then(|| test(cell))
            })
        };
        let all = 0..head.cells.len();
        let clock = |cell: Range<usize>| {
            let words = self.at(cell);
            opens_with_clock(words, self.days.today()) || self.is_moment_cell(words)
        };
        let clocks: Vec<usize> = all.clone().filter(|column| of_column(*column, &clock)).collect();
        let day = all.clone().find(|column| of_column(*column, &|cell| self.is_day(cell)));
        let zone = |column: usize| {
            let cell = head.cells.get(column)?.clone();
            let (zone, place) = zones::of_heading(self.at(cell.clone()), self.days.site())?;
            Some((zone, self.span(cell.start + place.start..cell.start + place.end)))
        };
        let certain = |column: &usize| matches!(zone(*column), Some((Some(Zone::Offset(_) | Zone::Named(_)), _)));
        let clock = clocks.iter().copied().find(certain).or_else(|| clocks.first().copied());
        let (clock, day) = match (clock, day) {
            (Some(clock), day) => (clock, day.filter(|day| *day != clock)),
            (None, day) => (day?, None),
        };
        Some(Columns { clock, day, zone: zone(clock) })
    }

    /// Whether a cell opens with a day and a clock that are not certain.
    fn is_moment_cell(&self, words: &str) -> bool {
        point::mistaken(bare(words, self.days.today()), self.days.today()).is_some_and(|(_, length)| {
            opens_with_clock(bare(words, self.days.today()).get(length..).unwrap_or("").trim_start(), self.days.today())
        })
    }
}

/// The columns of a table that say when, by number.
struct Columns {
    clock: usize,
    /// The column with the day, if that is separate.
    day: Option<usize>,
    /// The timezone in the head of the column of times.
    zone: Option<(Option<Zone>, Span)>,
}
