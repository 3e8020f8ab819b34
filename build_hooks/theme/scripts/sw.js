// Started only when a reader keeps a page. It keeps the shell and what the reader chose, and nothing else:
// on a shared phone, more would show what somebody read. A kept page gets new when it is opened with internet.
const SHELL = ["SHELL"];
const SHELL_CACHE = "shell-VERSION";
const SAVED = "saved-pages";
const WAIT = 4000;
const PARTS = /(?:href|src)="([^"#?]*\bassets\/[^"#?]+)"/g;

const address = (path) => new URL(path, self.registration.scope).href;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL_CACHE).then((cache) => cache.addAll(SHELL.map(address))).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys())
      if (name.startsWith("shell-") && name !== SHELL_CACHE) await caches.delete(name);
    await self.clients.claim();
  })());
});

const fromNetwork = (request) => {
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), WAIT);
  return fetch(request, { signal: stop.signal }).finally(() => clearTimeout(clock));
};

// Only for a page that the reader chose to keep.
const renew = async (request, fresh) => {
  const cache = await caches.open(SAVED);
  const parts = [...(await fresh.clone().text()).matchAll(PARTS)].map(([, part]) => new URL(part, request.url).href);
  await cache.addAll([...new Set(parts)].filter((part) => !part.endsWith(".mp3")));
  await cache.put(request.url, fresh);
};

const answer = async (request) => {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  // A name under assets/ changes with the file, so what is kept can't be old.
  if (kept && new URL(request.url).pathname.includes("/assets/")) return kept;
  try {
    const fresh = await (kept ? fromNetwork(request) : fetch(request));
    const chosen = kept && fresh.ok && request.mode === "navigate" && await (await caches.open(SAVED)).match(request);
    if (chosen) renew(request, fresh.clone()).catch(() => {});
    return fresh;
  } catch (fault) {
    if (kept) return kept;
    if (request.mode === "navigate") return Response.redirect(address("offline/"));
    throw fault;
  }
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(self.registration.scope) && !request.headers.has("range"))
    event.respondWith(answer(request));
});
