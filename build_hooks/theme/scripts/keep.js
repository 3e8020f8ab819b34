// “Keep this page on my phone”: nothing is kept, and no worker is started, until a reader asks for it.
{
  const place = document.querySelector("[data-keep]");
  const site = new URL("../", document.currentScript.src);
  const here = location.origin + location.pathname;
  const CACHE = "saved-pages";

  const parts = () => [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], main img")]
    .map((part) => part.href || part.currentSrc || part.src)
    .filter((address) => address.startsWith(site.href));

  const size = () => {
    const sizes = performance.getEntriesByType("navigation").concat(performance.getEntriesByType("resource"))
      .filter((entry) => !/\.(mp3|opus|webm)$/.test(entry.name)).map((entry) => entry.decodedBodySize || 0);
    return Math.max(1, Math.ceil(sizes.reduce((sum, one) => sum + one, 0) / 1024));
  };

  const keep = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([...new Set(parts())]);
    await cache.add(new Request(here, { cache: "reload" }));
    await navigator.serviceWorker.register(new URL("sw.js", site), { scope: site.pathname });
  };

  const forget = async () => {
    const cache = await caches.open(CACHE);
    await cache.delete(here);
    const left = (await cache.keys()).filter((request) => request.url.endsWith("/"));
    if (!left.length) {
      await Promise.all((await caches.keys()).filter((name) => /^(saved-pages|shell)/.test(name)).map((name) => caches.delete(name)));
      const worker = await navigator.serviceWorker.getRegistration(site.pathname);
      await worker?.unregister();
    }
  };

  const start = async () => {
    const button = document.createElement("button"), status = document.createElement("p");
    button.type = "button";
    status.setAttribute("role", "status");
    let kept = await caches.has(CACHE) && Boolean(await (await caches.open(CACHE)).match(here));
    const name = () => {
      button.textContent = kept ? "Remove this page from my phone" : "Keep this page on my phone (about " + size() + " KB)";
    };
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        await (kept ? forget() : keep());
        kept = !kept;
        status.textContent = kept ? "This page is kept. Anyone who uses this phone can see it." : "This page is removed from your phone.";
      } catch {
        status.textContent = "That did not work. Your browser may not let pages keep things.";
      }
      name();
      button.disabled = false;
      button.focus();
    });
    name();
    place.prepend(button, status);
    place.hidden = false;
    if (kept && navigator.onLine) keep().catch(() => {});
  };

  if (place && "caches" in window && "serviceWorker" in navigator)
    if (document.readyState === "complete") start();
    else addEventListener("load", start);
}
