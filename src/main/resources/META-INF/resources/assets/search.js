// Results while one types: the same page is asked for and its results put in place. Without this, Enter does it.
const form = document.querySelector("form[data-live]");
const results = document.getElementById("results");
let waiting;
let asked;

async function search() {
  const fields = new URLSearchParams(new FormData(form));
  const address = form.action + "?" + fields;
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(address, { signal: asked.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.getElementById("results");
    if (!found) return;
    results.replaceChildren(...found.childNodes);
    document.title = page.title;
    history.replaceState(null, "", address);
  } catch (failure) {
    if (failure.name !== "AbortError") throw failure;
  }
}

form?.addEventListener("input", (event) => {
  clearTimeout(waiting);
  if (!event.isComposing) waiting = setTimeout(search, 200);
});
form?.addEventListener("compositionend", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, 200);
});
