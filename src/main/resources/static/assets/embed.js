// Tells the page around an embed how high it is, and the reader what became of a frozen one. Nothing here is needed.
(() => {
  "use strict";
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  // WordPress puts a frame into a sandbox and gives it a secret to prove itself with.
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");
  const say = (message) => window.parent.postMessage(message, "*");

  // Five dialects: our own, Datawrapper's, AMP's, pym.js's and WordPress's.
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.querySelector("main").getBoundingClientRect().bottom + window.scrollY);
    if (window.parent === window || height === told) {
      return;
    }
    told = height;
    say({ sourcebook: "height", url: location.href, height });
    say({ "datawrapper-height": { [location.pathname]: height } });
    say({ sentinel: "amp", type: "embed-size", height });
    const pym = asked.get("childId") || window.name;
    if (pym) {
      say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    }
    if (secret) {
      say({ message: "height", value: height, secret });
    }
  };
  if ("ResizeObserver" in window) {
    new ResizeObserver(tell).observe(document.body);
  }
  window.addEventListener("load", tell);
  window.addEventListener("resize", tell);

  // What is closed on a screen is open on paper, also where a style sheet cannot open it. A
  // frame keeps its height on paper, so that there it stays as it is.
  const framed = window.parent !== window;
  root.classList.toggle("framed", framed);
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = framed ? [] : [...document.querySelectorAll("details:not([open])")];
    closed.forEach((each) => (each.open = true));
  });
  window.addEventListener("afterprint", () => closed.forEach((each) => (each.open = false)));

  // The sandbox of WordPress lets no link open anything, but the page around it follows links it is told of.
  if (secret) {
    document.addEventListener("click", (event) => {
      const link = event.target.closest && event.target.closest("a[target]");
      if (link && !event.defaultPrevented) {
        event.preventDefault();
        say({ message: "link", value: new URL(link.getAttribute("href"), location.href).href, secret });
      }
    });
  }

  const frozen = document.querySelector("[data-since]");
  const counted = (number, what) => `${number} ${number === 1 ? "record shown here was" : "records shown here were"} ${what}`;
  const show = (since) => {
    const changed = ["corrected", "withdrawn"].filter((what) => since[what] > 0).map((what) => counted(since[what], what));
    if (changed.length > 0) {
      frozen.querySelector("strong").textContent = ` Since then, ${changed.join(" and ")}. `;
      frozen.querySelector("a").textContent = "See it as it is now";
      frozen.classList.add("changed");
    }
  };
  if (frozen) {
    fetch(frozen.dataset.since, { credentials: "omit", headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((since) => since && show(since))
      .catch(() => {});
  }
})();
