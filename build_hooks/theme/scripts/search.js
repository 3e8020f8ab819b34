// The form of /search/. Nothing is fetched before the first search, and what is typed stays on this device.
const source = new URL(document.currentScript.dataset.index, document.baseURI);
const site = new URL("../", document.currentScript.src);
const form = document.querySelector("[data-search]");
const box = form.elements.words;
const list = document.querySelector("[data-results]");
const status = document.querySelector("[data-search-status]");
const more = document.querySelector("[data-more]");
const crisis = document.querySelector("[data-crisis-help]");
const FIRST = 6;
let searcher, results = [], shown = 0;

const get = async (name) => {
  const answer = await fetch(new URL(name, source));
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
};

const row = async (found) => {
  const [address, title, summary, easy] = await searcher.shown(found.number);
  const item = document.createElement("li"), heading = document.createElement("h2"), link = document.createElement("a");
  const url = new URL(address.slice(1), site).href;
  heading.className = "title";
  link.href = url;
  link.textContent = title;
  heading.append(link);
  const kind = document.createElement("p");
  kind.className = "quiet";
  kind.textContent = form.querySelector('[value="' + found.kind + '"]').parentElement.textContent.trim();
  item.append(heading, kind);
  if (summary) item.append(Object.assign(document.createElement("p"), { textContent: summary }));
  if (easy) {
    const other = Object.assign(document.createElement("a"), { href: url + "easy-read/", textContent: title + " in Easy Read" });
    const line = document.createElement("p");
    line.append(other);
    item.append(line);
  }
  return item;
};

const showMore = async () => {
  const rows = await Promise.all(results.slice(shown, shown + FIRST).map(row));
  list.append(...rows);
  shown += rows.length;
  more.hidden = shown >= results.length;
  return rows[0];
};

const count = () => {
  if (!results.length) return form.elements.kind.value ? form.dataset.noneHere : form.dataset.none;
  const many = results.length === 1 ? "1 page" : results.length + " pages";
  return results.length > FIRST ? many + " found. The best " + FIRST + " come first." : many + " found.";
};

const run = async () => {
  const question = box.value.trim();
  const kind = form.elements.kind.value;
  history.replaceState({ question, kind }, "");
  list.replaceChildren();
  more.hidden = crisis.hidden = true;
  if (!question) {
    status.textContent = form.dataset.empty;
    return;
  }
  status.textContent = form.dataset.busy;
  try {
    searcher ||= makeSearcher(await get(source), get);
    results = await searcher.search(question, kind);
    shown = 0;
    crisis.hidden = !searcher.isCrisis(question);
    await showMore();
    status.textContent = (crisis.hidden ? "" : form.dataset.crisis + " ") + count();
  } catch {
    searcher = undefined;
    status.textContent = form.dataset.failed;
  }
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
form.addEventListener("change", (event) => {
  if (event.target.name === "kind" && box.value.trim()) run();
});
more.addEventListener("click", async () => (await showMore())?.querySelector("a").focus());
for (const part of document.querySelectorAll("[data-with-script]")) part.hidden = false;
for (const part of document.querySelectorAll("[data-without-script]")) part.hidden = true;
form.querySelector("fieldset").disabled = false;
if (history.state?.question) {
  box.value = history.state.question;
  form.elements.kind.value = history.state.kind;
  run();
}
