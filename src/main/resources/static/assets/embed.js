// Tells the page around an embed how high it is, and the reader what became of a frozen one. Nothing here is needed.
(() => {
  "use strict";
  const root = document.documentElement;

  // Four dialects: our own, Datawrapper's, AMP's and pym.js's.
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.querySelector("main").getBoundingClientRect().bottom + window.scrollY);
    if (window.parent === window || height === told) {
      return;
    }
    told = height;
    const id = new URLSearchParams(location.search).get("id") || location.pathname;
    const say = (message) => window.parent.postMessage(message, "*");
    say({ sourcebook: "height", url: location.href, height });
    say({ "datawrapper-height": { [id]: height } });
    say({ sentinel: "amp", type: "embed-size", height });
    const pym = new URLSearchParams(location.search).get("childId") || window.name;
    if (pym) {
      say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    }
  };
  if ("ResizeObserver" in window) {
    new ResizeObserver(tell).observe(document.body);
  }
  window.addEventListener("load", tell);
  window.addEventListener("resize", tell);

  const banner = document.querySelector("[data-since]");
  const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`;
  const show = (since) => {
    const changed = [];
    if (since.corrected > 0) {
      changed.push(`${counted(since.corrected, "record", "records")} shown here ${since.corrected === 1 ? "was" : "were"} corrected`);
    }
    if (since.withdrawn > 0) {
      changed.push(`${counted(since.withdrawn, "record", "records")} shown here ${since.withdrawn === 1 ? "was" : "were"} withdrawn`);
    }
    if (changed.length > 0) {
      banner.querySelector("span").textContent = `Since then, ${changed.join(" and ")}. `;
      banner.hidden = false;
    }
  };
  if (banner) {
    fetch(banner.dataset.since, { credentials: "omit", headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((since) => since && show(since))
      .catch(() => {});
  }
})();
