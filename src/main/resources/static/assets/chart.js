// Lets people look closer at a chart or a map: a card for every mark, and a key whose entries leave bodies out.
// All it shows stands in the table or the list of the page. Nothing here is needed.
(() => {
  "use strict";
  const figure = document.querySelector("figure");
  const groups = figure ? [...figure.querySelectorAll(".links")] : [];
  if (groups.length === 0) {
    return;
  }
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // The card. It stays while it or its mark is pointed at, and goes with Escape.
  const card = element("div", { className: "card", hidden: true });
  figure.append(card);
  const leadsTo = { place: "About this place", month: "What that is" };
  let shown = null;
  let leaving = 0;
  const hide = () => {
    card.hidden = true;
    shown = null;
  };
  const line = (className, ...texts) => {
    const words = (part) => part && (part.classList.contains("as-of") ? "as of " : "") + part.textContent.trim();
    const text = texts.map(words).filter(Boolean).join(", ");
    return text ? [element("p", { className }, text)] : [];
  };
  const told = (mark) => {
    const row = document.querySelector(`tr[data-id="${CSS.escape(mark.dataset.id)}"]`);
    if (!row) {
      return [element("p", {}, mark.getAttribute("aria-label"))];
    }
    const [who, number, date, place, published] = row.cells;
    return [
      ...line("who", ...who.children),
      ...line("number", number.querySelector("a")),
      ...line("", number.querySelector("small")),
      ...line("", place, ...date.children),
      ...line("", element("span", {}, "published by " + [...published.children].map((each) => each.textContent).join(", "))),
    ];
  };
  const place = (mark) => {
    const room = figure.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    const left = (at.left + at.right - card.offsetWidth) / 2 - room.left;
    const below = at.bottom - room.top + 4;
    const fits = below + card.offsetHeight <= room.height;
    card.style.left = `${Math.max(0, Math.min(left, room.width - card.offsetWidth))}px`;
    card.style.top = `${fits ? below : Math.max(0, at.top - room.top - card.offsetHeight - 4)}px`;
  };
  const show = (mark) => {
    clearTimeout(leaving);
    if (shown !== mark) {
      shown = mark;
      const link = element("a", { href: mark.getAttribute("href"), target: mark.getAttribute("target") || "", rel: "noopener" }, leadsTo[mark.classList[0]] || "Where it is from");
      link.tabIndex = -1;
      card.replaceChildren(...told(mark), link);
      card.hidden = false;
      place(mark);
    }
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 200);
  };
  card.addEventListener("pointerenter", () => clearTimeout(leaving));
  card.addEventListener("pointerleave", leave);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  document.addEventListener("pointerdown", (event) => event.target.closest(".links a, .card") || hide());

  // The keyboard comes to a chart once, and arrows lead from mark to mark in the order of time.
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  for (const group of groups) {
    const marks = [...group.querySelectorAll("a")];
    const x = (mark) => Number(mark.querySelector("rect").getAttribute("x"));
    const order = [...marks].sort((one, other) => x(one) - x(other));
    group.removeAttribute("aria-hidden");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", "Marks; arrow keys lead from one to the next");
    for (const mark of marks) {
      const title = mark.querySelector("title");
      mark.setAttribute("aria-label", title.textContent);
      title.remove();
      mark.addEventListener("pointerenter", (event) => event.pointerType === "touch" || show(mark));
      mark.addEventListener("pointerleave", (event) => event.pointerType === "touch" || leave());
      mark.addEventListener("focus", () => show(mark));
      mark.addEventListener("blur", leave);
      mark.addEventListener("click", (event) => {
        // Not every browser opens what a fragment leads to.
        const there = document.querySelector(mark.getAttribute("href").match(/^#[\w-]+$/)?.[0] || "head");
        there.closest("details")?.setAttribute("open", "");
        // A finger cannot hover: its first touch shows the card, which has the link.
        if (event.pointerType === "touch") {
          event.preventDefault();
          show(mark);
        }
      });
    }
    const enter = (mark) => {
      marks.forEach((each) => each.setAttribute("tabindex", each === mark ? "0" : "-1"));
    };
    const seen = () => order.filter((mark) => !mark.classList.contains("off"));
    group.addEventListener("keydown", (event) => {
      const all = seen();
      const now = all.indexOf(event.target.closest("a"));
      const next = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : now + (step[event.key] || NaN);
      if (all[next]) {
        event.preventDefault();
        enter(all[next]);
        all[next].focus();
      }
    });
    group.refresh = () => enter(seen()[0]);
    group.refresh();
  }

  // The entries of the key leave out and bring back what stands for a body, in the chart and in the table.
  const rows = [...document.querySelectorAll("tr[data-kind]")];
  const left = element("p", { className: "note left" });
  left.setAttribute("role", "status");
  figure.after(left);
  const press = (kind, pressed) => {
    for (const toggle of figure.querySelectorAll(`.toggles [data-kind="${kind}"]`)) {
      toggle.setAttribute("aria-pressed", pressed);
    }
    for (const part of document.querySelectorAll(`.mark.${kind}, .labels .f-${kind}, .links .${kind}, tr[data-kind="${kind}"]`)) {
      part.classList.toggle("off", !pressed);
    }
    const on = rows.filter((row) => !row.classList.contains("off")).length;
    left.textContent = on < rows.length ? `Shown are ${on} of ${rows.length} figures.` : "";
    hide();
    groups.forEach((group) => group.refresh());
  };
  for (const toggle of figure.querySelectorAll(".toggles rect")) {
    toggle.setAttribute("role", "button");
    toggle.setAttribute("tabindex", "0");
    toggle.setAttribute("aria-pressed", "true");
    toggle.setAttribute("aria-label", toggle.dataset.name);
    const turn = () => press(toggle.dataset.kind, toggle.getAttribute("aria-pressed") === "false");
    toggle.addEventListener("click", turn);
    toggle.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        turn();
      }
    });
  }
})();
