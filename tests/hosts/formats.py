"""Holds the feeds and calendars of built sites against two parsers each that others wrote: both read every file, and
read the same. Feeds in Atom, RSS and JSON of one kind have the same entries.

    formats.py FOLDER…
"""

import json
import pathlib
import sys
from datetime import datetime, timezone

import atoma
import feedparser
import icalendar
import ics

wrong = []
read = 0


def moment(value):
    """An instant in UTC, as text."""
    if value is None:
        return None
    if not isinstance(value, datetime):
        return value.isoformat()
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")


def of_struct(value):
    return None if value is None else datetime(*value[:6]).strftime("%Y-%m-%dT%H:%M:%S")


def compare(path, what, one, other):
    if one != other:
        wrong.append(f"{path}: {what}: {one!r} and {other!r}")


def atom(path, data):
    """The entries of an Atom feed: id, title, instant, link."""
    first = feedparser.parse(data)
    if first.bozo:
        wrong.append(f"{path}: feedparser: {first.bozo_exception!r}")
    second = atoma.parse_atom_bytes(data)
    compare(path, "title", first.feed.title, second.title.value)
    compare(path, "id", first.feed.id, second.id_)
    compare(path, "updated", of_struct(first.feed.updated_parsed), moment(second.updated))
    one = [(it.id, it.title, of_struct(it.updated_parsed), it.link) for it in first.entries]

    def link(entry):
        return next(it.href for it in entry.links if it.rel in (None, "alternate"))

    other = [(it.id_, it.title.value, moment(it.updated), link(it)) for it in second.entries]
    compare(path, "entries", one, other)
    for entry in first.entries:
        if not entry.content[0].value and entry.summary:
            wrong.append(f"{path}: {entry.id} has no content")
    return one


def rss(path, data):
    first = feedparser.parse(data)
    if first.bozo:
        wrong.append(f"{path}: feedparser: {first.bozo_exception!r}")
    second = atoma.parse_rss_bytes(data)
    compare(path, "title", first.feed.title, second.title)
    # The date of an item is that of its latest update, which feedparser takes from the element of Atom beside it.
    one = [(it.id, it.title, of_struct(it.updated_parsed), it.link) for it in first.entries]
    other = [(it.guid, it.title, moment(it.pub_date), it.link) for it in second.items]
    compare(path, "entries", one, other)
    return one


def json_feed(path, data):
    first = json.loads(data)
    second = atoma.parse_json_feed_bytes(data)
    compare(path, "title", first["title"], second.title)

    def instant(text):
        return moment(datetime.fromisoformat(text))

    one = [(it["id"], it["title"], instant(it["date_modified"]), it["url"]) for it in first["items"]]
    other = [(it.id_, it.title, moment(it.date_modified), it.url) for it in second.items]
    compare(path, "entries", one, other)
    return one


def calendar(path, data):
    text = data.decode()
    first = icalendar.Calendar.from_ical(data)
    second = ics.Calendar(text)

    def whole(event):
        at = event.get("DTSTART").dt
        return not isinstance(at, datetime)

    events = list(first.walk("VEVENT"))
    one = sorted((str(it["UID"]), str(it["SUMMARY"]), moment(it["DTSTART"].dt), str(it.get("STATUS"))) for it in events)
    days = {str(it["UID"]) for it in events if whole(it)}

    def begin(event):
        return event.begin.date().isoformat() if event.uid in days else moment(event.begin.datetime)

    other = sorted((it.uid, it.name, begin(it), str(it.status)) for it in second.events)
    compare(path, "events", one, other)
    ends = {str(it["UID"]): moment(it["DTEND"].dt) for it in events if "DTEND" in it and not whole(it)}
    compare(path, "ends", ends, {it.uid: moment(it.end.datetime) for it in second.events if it.uid in ends})
    if first.errors or any(it.errors for it in events):
        wrong.append(f"{path}: {first.errors}")


def site(folder):
    global read
    by_kind = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        reader = None
        if name.endswith(".ics"):
            reader = calendar
        elif name.startswith("feeds/") or name in ("history.atom", "history.rss"):
            reader = rss if "rss" in name else atom if "atom" in name else json_feed if name.endswith(".json") else None
        if reader is None or not path.is_file():
            continue
        read += 1
        try:
            entries = reader(path, path.read_bytes())
        except Exception as error:
            wrong.append(f"{path}: {error!r}")
            continue
        if name.startswith("feeds/"):
            by_kind.setdefault(name.split(".")[0], []).append((name, [it[0:3] for it in entries]))
    for kind, feeds in by_kind.items():
        for name, entries in feeds[1:]:
            compare(folder / name, f"other entries than {feeds[0][0]}", feeds[0][1], entries)


for folder in sys.argv[1:]:
    site(pathlib.Path(folder))
print("\n".join(wrong))
if wrong or read < 10:
    sys.exit(f"{len(wrong)} differences in {read} files")
print(f"{read} feeds and calendars are read the same by two parsers each")
