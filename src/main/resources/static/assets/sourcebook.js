// Helps where scripts run; every page is whole without it.

// Suggestions while somebody types in the search of the header.
const input = document.getElementById("search");
if (input && input.form) {
  const root = new URL(input.form.action).pathname.replace(/\/claims$/, "");
  const list = document.createElement("datalist");
  list.id = "suggestions";
  input.form.append(list);
  input.setAttribute("list", list.id);
  let waiting = 0;
  let asked = "";
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    const q = input.value.trim();
    if (q.length < 2 || q === asked) {
      return;
    }
    waiting = setTimeout(async () => {
      asked = q;
      try {
        const answer = await fetch(`${root}/api/v1/suggest?q=${encodeURIComponent(q)}&size=6`);
        if (answer.ok && input.value.trim() === q) {
          const { items } = await answer.json();
          list.replaceChildren(...items.map((item) => new Option("", item.label)));
        }
      } catch {
        // Without suggestions the search is as good.
      }
    }, 200);
  });
}

// Charts and maps on a page are embeds in frames, which tell how high they are.
const frames = document.querySelectorAll("iframe.shown");
window.addEventListener("message", (event) => {
  const told = event.data;
  if (event.origin === location.origin && told && told.sourcebook === "height" && Number.isFinite(told.height)) {
    for (const frame of frames) {
      if (frame.contentWindow === event.source) {
        frame.style.height = `${told.height}px`;
      }
    }
  }
});

// A snippet is copied at once, with the whole address of this site in it.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const snippet = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector("[role=status]");
  snippet.value = snippet.value.replace(/(href|src)="\//g, `$1="${location.origin}/`);
  button.hidden = false;
  button.addEventListener("click", async () => {
    let copied = true;
    try {
      await navigator.clipboard.writeText(snippet.value);
    } catch {
      snippet.select();
      copied = document.execCommand("copy");
    }
    said.textContent = copied ? "Copied." : "Select the text and copy it.";
    setTimeout(() => { said.textContent = ""; }, 4000);
  });
}
