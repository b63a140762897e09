// The dev server's own, in no published page: reloads this page when it has changed, and shows over it what is wrong.
(() => {
  const { events, tag } = document.currentScript.dataset;
  const address = `${events}?page=${encodeURIComponent(location.pathname)}`;
  let source = null;
  let sheet = null;

  function listen() {
    source = new EventSource(address);
    source.onmessage = (event) => {
      const news = JSON.parse(event.data);
      if (news.tag !== tag) return reload();
      show(news.report);
    };
    // EventSource gives up for good when the answer is no stream (the dev server was started again, elsewhere).
    source.onerror = () => {
      if (source && source.readyState === EventSource.CLOSED) {
        rest();
        setTimeout(() => document.hidden || source || listen(), 1000);
      }
    };
  }

  // A browser keeps six connections to a host: tabs that nobody sees leave theirs to the others.
  function rest() {
    if (source) source.close();
    source = null;
  }

  function reload() {
    rest();
    sessionStorage.setItem(`vigie ${location.pathname}`, JSON.stringify([scrollX, scrollY]));
    location.reload();
  }

  // Browsers keep the scroll of a page that is reloaded, but not when it has become shorter and longer again.
  function scroll() {
    const key = `vigie ${location.pathname}`;
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    if (!kept) return;
    const [left, top] = JSON.parse(kept);
    scrollTo({ left, top, behavior: "instant" });
  }

  // A style sheet of the script's making: the page's policy has no word about those.
  function show(report) {
    if (sheet) sheet.remove();
    sheet = null;
    if (!report) return;
    sheet = document.createElement("vigie-report");
    const root = sheet.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(`
      :host { position: fixed; inset: auto 0 0 0; z-index: 2147483647; display: block; }
      section { max-height: 60vh; overflow: auto; padding: 1rem 1.5rem; background: #1d1a26; color: #fdfcfa;
        border-top: 4px solid #e5484d; box-shadow: 0 -.5rem 2rem #0006; }
      pre { margin: 0; font: 14px/1.45 ui-monospace, monospace; white-space: pre; tab-size: 4; }
      @media print { :host { display: none; } }
    `);
    root.adoptedStyleSheets = [style];
    const section = document.createElement("section");
    section.setAttribute("role", "alert");
    section.tabIndex = 0;
    const text = document.createElement("pre");
    text.textContent = report;
    section.append(text);
    root.append(section);
    document.body.append(sheet);
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) rest();
    else if (!source) listen();
  });
  addEventListener("pagehide", rest);
  addEventListener("pageshow", (event) => event.persisted && !source && listen());
  addEventListener("load", scroll);
  if (!document.hidden) listen();
})();
