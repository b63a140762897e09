// What time does to a page: a maintenance that begins and ends. And the search of the history.
// Every page is complete without this file. times.js stands before it.
(function () {
  "use strict";
  var script = document.currentScript;
  var lang = document.documentElement.lang;

  // A maintenance is moved on by the clock: data-clock holds when it begins, runs over, counts as completed.
  var phases = ["scheduled", "in-progress", "overrun", "completed"];
  function move(post) {
    var at = post.dataset.clock.split("|").map(Date.parse);
    var names = post.dataset.phases.split("|");
    var now = Date.now();
    var phase = now < at[0] ? 0 : now >= at[2] ? 3 : now >= at[1] ? 2 : 1;
    var label = post.querySelector("[data-phase]");
    // Never back: the build knew more than a clock that is behind.
    if (!label || phase <= phases.indexOf(label.dataset.phase)) return;
    // What has begun at the build has its services' states by then, and some of them may be done.
    var begins = label.dataset.phase === "scheduled" && (phase === 1 || phase === 2);
    label.dataset.phase = phases[phase];
    label.textContent = names[phase];
    // A service, the state that it begins with, and its words.
    if (begins) (post.dataset.begins || "").split("|").forEach(function (it) {
      var parts = it.split(" ");
      var row = parts[0] && document.querySelector('[data-service="' + CSS.escape(parts[0]) + '"] .chip');
      if (!row || row.dataset.state !== "operational") return;
      become(row, parts[1], parts.slice(2).join(" "));
      row.dataset.begun = "";
    });
    if (phase === 3) close(post);
    if (phase === 3 && post.className === "soon") post.hidden = true;
  }

  // The statement follows: once another maintenance goes on than at the build, or for longer, it says what the one that
  // goes on makes of it.
  var hero = document.querySelector(".hero");
  function phasesNow() {
    return Array.from(document.querySelectorAll("article [data-phase]")).map(function (label) { return label.dataset.phase; }).join();
  }
  function going() {
    return Array.from(document.querySelectorAll("article[data-then]")).filter(function (post) {
      return /in-progress|overrun/.test(post.querySelector("[data-phase]").dataset.phase);
    });
  }
  var built = hero && { state: hero.dataset.state, text: hero.querySelector("h1").lastChild.textContent, phases: phasesNow(), going: going() };
  // The worst state that maintenances begin with: each names its own first.
  function worst(posts) {
    var states = posts.map(function (post) { return (post.dataset.begins || "").split(" ")[1]; });
    return ["outage", "partial", "degraded"].filter(function (state) { return states.indexOf(state) >= 0; })[0] || "maintenance";
  }

  function restate() {
    if (!hero || phasesNow() === built.phases || !/^(operational|maintenance)$/.test(built.state)) return;
    var posts = going();
    var well = built.state === "operational" ? built.text : hero.dataset.well;
    var text = posts.length > 1 ? hero.dataset.several : posts.length ? posts[0].dataset.then : well;
    if (!text) return;
    var words = hero.querySelector("h1").lastChild;
    if (words.textContent !== text) words.textContent = text;
    hero.dataset.state = posts.length ? worst(posts) : "operational";
    var same = posts.length === built.going.length && posts.every(function (post) { return built.going.indexOf(post) >= 0; });
    if (built.state === "maintenance" && !same) hero.querySelectorAll("p:not(.soon)").forEach(function (said) { said.remove(); });
  }

  // A service changes its state, and the heading of its group with it.
  function become(chip, state, word) {
    var row = chip.closest("[data-service]");
    row.dataset.state = chip.dataset.state = state;
    chip.textContent = word;
    var fold = row.closest("details");
    var head = fold ? fold.querySelector("summary") : row.parentNode.previousElementSibling;
    var whole = head && head.querySelector(".chip");
    var lasts = row.parentNode.querySelector('[data-state="maintenance"]');
    if (!whole || (state === "operational" ? whole.dataset.state !== "maintenance" || lasts : whole.dataset.state !== "operational")) return;
    whole.dataset.state = state;
    whole.textContent = word;
    if (fold && state !== "operational") fold.open = true;
  }

  // What the clock completes is not under maintenance any more: its chips and its services say so too,
  // unless another maintenance goes on.
  function close(post) {
    post.querySelectorAll('.chip[data-state="maintenance"]:not([data-phase])').forEach(function (chip) { (chip.href ? chip.closest("li") : chip).remove(); });
    var lasting = document.querySelectorAll('[data-phase="in-progress"], [data-phase="overrun"]');
    var taken = Array.from(lasting).map(function (label) {
      var other = label.closest("[data-services]");
      return other ? other.dataset.services : "";
    }).join(" ").split(" ");
    (post.dataset.services || "").split(" ").forEach(function (id) {
      var row = id && document.querySelector('[data-service="' + CSS.escape(id) + '"] .chip');
      if (!row || taken.indexOf(id) >= 0 || (row.dataset.state !== "maintenance" && !("begun" in row.dataset))) return;
      become(row, "operational", post.dataset.well);
    });
    document.querySelectorAll(".lead[data-well]").forEach(function (lead) {
      var chip = lead.querySelector(".chip");
      if (taken.indexOf(lead.dataset.of) >= 0 || chip.dataset.state !== "maintenance") return;
      chip.dataset.state = "operational";
      chip.textContent = lead.dataset.well;
      document.querySelectorAll("h1[data-service]").forEach(function (head) { head.dataset.state = "operational"; });
    });
  }

  function tick() {
    if (window.vigieTimes) window.vigieTimes();
    document.querySelectorAll("[data-clock]").forEach(move);
    restate();
  }
  tick();
  setInterval(tick, 20000);

  // Troubled days of the bars are links: the arrow keys move from one to the next, Home and End to the first and last.
  function walk(event) {
    var link = event.target.closest(".bars a");
    if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var links = Array.from(link.closest(".bars").querySelectorAll("a"));
    var forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    var at = links.indexOf(link);
    if (event.key === "Home") at = 0;
    else if (event.key === "End") at = links.length - 1;
    else if (/^Arrow(Left|Right)$/.test(event.key)) at += event.key === forward ? 1 : -1;
    else return;
    event.preventDefault();
    if (!links[at]) return;
    links.forEach(function (other, number) { other.setAttribute("tabindex", number === at ? "0" : "-1"); });
    links[at].focus();
  }
  document.addEventListener("keydown", walk);

  // Once a minute, while somebody looks: whether the site says something new. Nothing is asked of a page on a disk.
  function listen() {
    var ask = script && script.dataset.version;
    if (!ask || !window.fetch || location.protocol === "file:") return;
    var line = document.body.appendChild(document.createElement("p"));
    line.className = "newer";
    line.setAttribute("role", "status");
    var known = null;
    var timer = setInterval(look, 60000);
    function look() {
      if (document.visibilityState === "hidden") return;
      fetch(ask, { cache: "no-cache", credentials: "omit" }).then(function (answer) {
        return answer.ok ? answer.text() : Promise.reject(answer.status);
      }).then(function (version) {
        if (known === null) known = version;
        else if (version !== known) {
          clearInterval(timer);
          announce(line);
        }
      }).catch(function () {
        // A site without it is not asked again; one that does not answer for a while is.
        if (known === null) clearInterval(timer);
      });
    }
    look();
  }

  function announce(line) {
    line.textContent = script.dataset.newer + " ";
    var link = line.appendChild(document.createElement("a"));
    link.href = location.href;
    link.textContent = script.dataset.reload;
    link.addEventListener("click", function (event) {
      event.preventDefault();
      location.reload();
    });
    var title = document.title;
    document.title = "● " + title;
    // The page of an incident or a maintenance says in its tab that it is over.
    if (!document.querySelector(".prose .band[data-post]")) return;
    fetch(location.href, { credentials: "omit" }).then(function (answer) {
      return answer.text();
    }).then(function (html) {
      var now = new DOMParser().parseFromString(html, "text/html");
      if (!now.querySelector(".prose") || now.querySelector(".prose .band[data-post]")) return;
      var phase = now.querySelector(".prose [data-phase]");
      document.title = "● " + (phase ? phase.textContent : script.dataset.over) + " – " + title;
    }).catch(function () {});
  }
  if (document.readyState === "complete") listen();
  else addEventListener("load", listen);

  // The history is searched in a list that is fetched when somebody wants to search: as a script, so that a disk will do.
  var search = document.querySelector("[data-search]");
  if (!search) return;
  var input = search.querySelector("input");
  var told = search.querySelector("[role=status]");
  var list = search.querySelector("ul");
  var rest = document.getElementById("all");
  var root = search.dataset.root;
  var posts = null;
  // Without accents and vowel points, so that a word is found however it is typed.
  var marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u065f\u0670]/g;
  var letters = { "ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ς": "σ", "’": "'", "‘": "'" };
  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(marks, "").replace(/[ßıłøđæœς’‘]/g, function (letter) {
      return letters[letter];
    });
  }
  function show() {
    var wanted = plain(input.value).split(/\s+/).filter(Boolean);
    rest.hidden = wanted.length > 0 && posts !== null;
    list.textContent = told.textContent = "";
    if (!wanted.length || !posts) return;
    var found = posts.filter(function (post) {
      return wanted.every(function (word) { return post.text.indexOf(word) >= 0; });
    });
    found.slice(0, 100).forEach(function (post) {
      var item = list.appendChild(document.createElement("li"));
      var link = item.appendChild(document.createElement("a"));
      link.className = "title";
      link.href = root + post.path;
      link.textContent = post.title;
      var meta = item.appendChild(document.createElement("p"));
      meta.className = "meta";
      meta.textContent = post.about;
    });
    told.textContent = found.length ? search.dataset.found.replace("#", found.length) : search.dataset.none;
  }
  window.vigiePosts = function (rows) {
    posts = rows.map(function (row) {
      return { path: row[0], title: row[1], about: row[2], text: plain(row.slice(1).join(" ")) };
    });
    show();
  };
  var asked = false;
  function ask() {
    if (asked) return;
    asked = true;
    var script = document.createElement("script");
    script.src = search.dataset.search;
    document.head.appendChild(script);
  }
  input.addEventListener("focus", ask);
  input.addEventListener("input", function () { ask(); show(); });
  search.hidden = false;
})();
