// The page /saved-pages/: keeps the page that a reader came from (its address stands after “#keep=”), and lists what
// this device keeps, each with “Remove”. Nothing is kept, and no worker is started, until a reader asks for it.
const list = document.querySelector("[data-saved]");
const offer = document.querySelector("[data-offer]");
const status = document.querySelector("[data-saved-status]");
const all = document.querySelector("[data-remove-all]");
const CACHE = "saved-pages";
const site = new URL("../", document.currentScript.src);

const size = (bytes) => "(about " + Math.max(1, Math.ceil(bytes / 1024)) + " KB)";

const name = (page) => page.querySelector("h1")?.textContent.trim() || page.title;

const parse = (text) => new DOMParser().parseFromString(text, "text/html");

// What a page needs to look right with no internet. Sound and video are left out.
const parts = (page, address) => [...page.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], main img")]
  .map((part) => new URL(part.getAttribute("href") || part.getAttribute("src"), address).href)
  .filter((part) => part.startsWith(site.href));

const weigh = async (address) => (await (await fetch(address)).arrayBuffer()).byteLength;

const asked = () => {
  const given = location.hash.startsWith("#keep=") ? new URL(location.hash.slice(6), site).href : "";
  return given.startsWith(site.href) && !/[?#]/.test(given) ? given : "";
};

const isKept = async (address) => await caches.has(CACHE) && Boolean(await (await caches.open(CACHE)).match(address));

const pages = async () => {
  if (!(await caches.has(CACHE))) return [];
  const cache = await caches.open(CACHE);
  const found = (await cache.keys()).filter((request) => request.url.endsWith("/"));
  return Promise.all(found.map(async (request) => {
    const text = await (await cache.match(request)).text();
    return { url: request.url, title: name(parse(text)), size: text.length };
  }));
};

const clear = async () => {
  await Promise.all((await caches.keys()).filter((key) => /^(saved-pages|shell)/.test(key)).map((key) => caches.delete(key)));
  // Not waited for: with no internet the browser takes its time.
  navigator.serviceWorker.getRegistration(site.pathname).then((worker) => worker?.unregister());
};

const button = (words, press) => {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
};

const row = (page) => {
  const item = document.createElement("li"), link = document.createElement("a");
  link.href = page.url;
  link.textContent = page.title;
  const remove = button("Remove", async () => {
    await (await caches.open(CACHE)).delete(page.url);
    await show();
    status.textContent = page.title + " is removed. " + status.textContent;
    (list.querySelector("button") || document.querySelector("main")).focus();
  });
  remove.setAttribute("aria-label", "Remove " + page.title);
  item.append(link, " " + size(page.size) + " ", remove);
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

const keep = async (address, needed) => {
  const cache = await caches.open(CACHE);
  await cache.addAll([...new Set(needed)]);
  await cache.add(new Request(address, { cache: "reload" }));
  await navigator.serviceWorker.register(new URL("sw.js", site), { scope: site.pathname });
};

const ask = async () => {
  const address = asked();
  offer.replaceChildren();
  if (!address || await isKept(address)) return;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return;
    const text = await answer.text(), page = parse(text), needed = parts(page, address), title = name(page);
    const weights = await Promise.all([...new Set(needed)].map(weigh));
    const press = button("Keep “" + title + "” on my phone " + size(weights.reduce((sum, one) => sum + one, new Blob([text]).size)), async () => {
      press.disabled = true;
      try {
        await keep(address, needed);
        await show();
        status.textContent = title + " is kept. Anyone who uses this phone can see it. " + status.textContent;
        offer.replaceChildren();
        list.querySelector("a").focus();
      } catch {
        status.textContent = "That did not work. Your browser may not let pages keep things.";
        press.disabled = false;
        press.focus();
      }
    });
    press.className = "first";
    const back = document.createElement("a");
    back.href = address;
    back.textContent = "Back to “" + title + "”";
    const line = document.createElement("p");
    line.append(back);
    offer.replaceChildren(press, line);
  } catch {
  }
};

if ("caches" in window && "serviceWorker" in navigator) {
  for (const hint of document.querySelectorAll("[data-without-script]")) hint.hidden = true;
  all.addEventListener("click", async () => {
    await clear();
    await show();
    await ask();
    document.querySelector("main").focus();
  });
  addEventListener("hashchange", ask);
  show().then(ask);
}
