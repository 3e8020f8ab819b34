// The list of /saved-pages/: what this device keeps, each with “Remove”.
const list = document.querySelector("[data-saved]");
const status = document.querySelector("[data-saved-status]");
const all = document.querySelector("[data-remove-all]");
const CACHE = "saved-pages";
const site = new URL("../", document.currentScript.src);

const pages = async () => {
  if (!(await caches.has(CACHE))) return [];
  const cache = await caches.open(CACHE);
  const found = (await cache.keys()).filter((request) => request.url.endsWith("/"));
  return Promise.all(found.map(async (request) => {
    const text = await (await cache.match(request)).text();
    const heading = new DOMParser().parseFromString(text, "text/html").querySelector("h1");
    return { url: request.url, title: heading ? heading.textContent.trim() : request.url, size: Math.ceil(text.length / 1024) };
  }));
};

const clear = async () => {
  await Promise.all((await caches.keys()).filter((name) => /^(saved-pages|shell)/.test(name)).map((name) => caches.delete(name)));
  // Not waited for: with no internet the browser takes its time.
  navigator.serviceWorker.getRegistration(site.pathname).then((worker) => worker?.unregister());
};

const row = (page) => {
  const item = document.createElement("li"), link = document.createElement("a"), remove = document.createElement("button");
  link.href = page.url;
  link.textContent = page.title;
  remove.type = "button";
  remove.textContent = "Remove";
  remove.setAttribute("aria-label", "Remove " + page.title);
  remove.addEventListener("click", async () => {
    await (await caches.open(CACHE)).delete(page.url);
    await show();
    status.textContent = page.title + " is removed. " + status.textContent;
    (list.querySelector("button") || document.querySelector("main")).focus();
  });
  item.append(link, " (about " + page.size + " KB) ", remove);
  return item;
};

const show = async () => {
  const found = await pages();
  if (!found.length) await clear();
  list.replaceChildren(...found.map(row));
  all.hidden = !found.length;
  status.textContent = found.length === 0 ? "No page is kept on this phone." : found.length === 1 ? "1 page is kept on this phone."
    : found.length + " pages are kept on this phone.";
};

if ("caches" in window && "serviceWorker" in navigator) {
  for (const hint of document.querySelectorAll("[data-without-script]")) hint.hidden = true;
  all.addEventListener("click", async () => {
    await clear();
    await show();
    document.querySelector("main").focus();
  });
  show();
}
