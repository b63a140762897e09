// What time does to the times of a page: "20 minutes ago", the reader's own clock, a next update that passes. Pages that show themselves from one
// request hold it in their head, where it changes each part before that is seen, so that nothing moves. For all others it
// is the beginning of vigie.js.
(function () {
  "use strict";
  if (window.vigieTimes) return;
  var script = document.currentScript;
  var lang = document.documentElement.lang;
  var format = script && script.dataset.format || lang;

  // Once for each time: a date of this year does without the year, and a reader whose clock differs from the site's gets
  // the time by their own as well. What an author typed stays, and lists of what is past keep the site's time.
  function settle(time) {
    var text = time.firstChild;
    if (!text || text.nodeType !== 3 || time.closest(".timeline")) return;
    var year = new Date().getFullYear();
    if (time.dateTime.slice(0, 4) === String(year)) text.data = text.data.replace(written(year), "");
    var yours = time.closest(".posts, .span, [aria-labelledby=recent]") ? "" : local(time);
    if (!yours) return;
    // Of a period, the end holds both.
    var join = time.nextSibling;
    if (join && isDash(join) && local(join.nextSibling)) return;
    join = time.previousSibling;
    if (join && isDash(join)) yours = local(join.previousSibling, true) + join.data + yours;
    var note = document.createElement("span");
    note.className = "yours";
    var words = script.dataset.local.replace("#", yours);
    if (script.dataset.first !== "reader") {
      note.textContent = " (" + words + ")";
      time.appendChild(note);
      return;
    }
    // The reader's own first; the site's in parentheses, around both ends of a period.
    var first = join && isDash(join) ? join.previousSibling : time;
    note.textContent = words;
    first.insertBefore(document.createTextNode(" ("), first.firstChild);
    first.insertBefore(note, first.firstChild);
    time.appendChild(document.createTextNode(")"));
  }

  // A year with what belongs to it: ", 2026", " de 2026", " 2026 г."
  function written(year) {
    return new RegExp("(,| del?| ค\\.ศ\\.)?\\s" + year + "(\\s[гр]\\.)?(?=$|[\\s,،])|" + year + "年");
  }

  function isDash(node) {
    var after = node.nextSibling, before = node.previousSibling;
    return node.nodeType === 3 && /^\s*[–-]\s*$/.test(node.data) && after && after.dateTime && before && before.dateTime;
  }

  // A time on the reader's clock, with the day of the week where it is another day; nothing if it is the site's.
  function local(time, whole) {
    var stamp = time.dateTime;
    if (stamp.length <= 10 || !window.Intl) return "";
    var at = new Date(stamp);
    var two = function (number) { return (number < 10 ? "0" : "") + number; };
    var day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
    var clock = two(at.getHours()) + ":" + two(at.getMinutes());
    if (day === stamp.slice(0, 10) && clock === stamp.slice(11, 16) && !whole) return "";
    var words = at.toLocaleTimeString(format, { timeStyle: "short" });
    return day === stamp.slice(0, 10) ? words : at.toLocaleDateString(format, { weekday: "short" }) + " " + words;
  }

  // Times near now are shown relative to it as well.
  var comma = /^(ar|fa|ur|ps)\b/.test(lang) ? "\u060c " : /^ja\b/.test(lang) ? "\u3001" : /^zh\b/.test(lang) ? "\uff0c" : ", ";
  var words = window.Intl && Intl.RelativeTimeFormat && new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  function relative(time) {
    var minutes = Math.round((new Date(time.dateTime) - Date.now()) / 60000);
    var size = Math.abs(minutes);
    var text = "";
    if (size < 120) text = words.format(minutes, "minute");
    else if (size < 48 * 60) text = words.format(Math.round(minutes / 60), "hour");
    var note = time.nextElementSibling;
    if (!note || note.className !== "ago") {
      if (!text) return;
      note = document.createElement("span");
      note.className = "ago";
      time.after(note);
    }
    if (text) text = time.querySelector(".yours") ? comma + text : " (" + text + ")";
    if (note.textContent !== text) note.textContent = text;
  }

  // The time of the next update is hidden once it has passed: data-until holds it. A day alone is left to the next build.
  function keep(next) {
    var until = next.dataset.until;
    next.hidden = until.length > 10 && Date.parse(until) <= Date.now();
  }

  // What was due and has not come: data-from holds its time.
  function due(text) {
    var from = text.dataset.from;
    text.hidden = from.length <= 10 || Date.parse(from) > Date.now();
  }

  function pass() {
    document.querySelectorAll("[data-until]").forEach(keep);
    document.querySelectorAll("[data-from]").forEach(due);
  }

  // While the page arrives, the last two times wait until something follows what they are in: their period is whole then.
  var seen = 0;
  function look() {
    var times = document.querySelectorAll("time");
    var whole = document.readyState !== "loading";
    for (; seen < times.length && (whole || seen < times.length - 2 || times[seen].parentNode.nextSibling); seen += 1) {
      if (script) settle(times[seen]);
      if (words && times[seen].hasAttribute("data-ago")) relative(times[seen]);
    }
    pass();
  }
  look();
  if (document.readyState === "loading") {
    var arrival = new MutationObserver(look);
    arrival.observe(document.documentElement, { childList: true, subtree: true });
    document.addEventListener("DOMContentLoaded", function () {
      arrival.disconnect();
      look();
    });
  }

  // Again every now and then.
  window.vigieTimes = function () {
    if (words) document.querySelectorAll("time[data-ago]").forEach(relative);
    pass();
  };
})();
