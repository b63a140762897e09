// A banner at the top of your own site while something is wrong, and nothing otherwise:
// <script async src="https://status.example.org/embed.js"></script>
(function () {
  "use strict";
  var script = document.currentScript;
  var base = script.src.replace(/embed\.js.*$/, "");
  var colours = {
    maintenance: "#1d4f91", degraded: "#7a5200", partial: "#8a3b00", outage: "#9b1c1c", unknown: "#4a4a55"
  };
  function show(now) {
    var colour = colours[now.state];
    if (!colour || document.getElementById("vigie-banner")) return;
    var banner = document.createElement("div");
    var link = document.createElement("a");
    var words = [now.statement.text, now.statement.said].filter(Boolean);
    banner.id = "vigie-banner";
    banner.lang = now.locale;
    banner.setAttribute("role", "status");
    banner.setAttribute("data-state", now.state);
    banner.style.cssText = "padding:.6em 1em;text-align:center;color:#fff;background:" + colour;
    link.href = base;
    link.style.cssText = "color:inherit;text-decoration:underline";
    link.textContent = words.join(". ");
    banner.appendChild(link);
    document.body.insertBefore(banner, document.body.firstChild);
  }
  function start() {
    fetch(base + "api/vigie.json", { credentials: "omit" })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (now) { if (now) show(now); })
      .catch(function () { /* A site must not suffer from its status page. */ });
  }
  if (document.body) start();
  else document.addEventListener("DOMContentLoaded", start);
})();
