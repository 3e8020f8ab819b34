// Started only when a reader keeps a page. It keeps the shell and what the reader chose, and nothing else:
// on a shared phone, more would show what somebody read.
const SHELL = ["SHELL"];
const SHELL_CACHE = "shell-VERSION";
const WAIT = 4000;

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

const answer = async (request) => {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  // A name under assets/ changes with the file, so what is kept can't be old.
  if (kept && new URL(request.url).pathname.includes("/assets/")) return kept;
  try {
    return await (kept ? fromNetwork(request) : fetch(request));
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
