// “Leave this page”: a link that works without this. With it: an instant cover, no way back to this page by the back
// button, sound stops, and three presses of Shift do the same.
{
  const link = document.querySelector("[data-leave]");
  const WAIT = 5000;
  let presses = 0, clock, lastKey;

  const quiet = () => {
    for (const player of document.querySelectorAll("audio, video")) player.pause();
  };

  const leave = () => {
    quiet();
    const cover = document.createElement("div");
    cover.className = "cover";
    cover.setAttribute("role", "alert");
    cover.textContent = "Loading";
    document.body.append(cover);
    document.title = "Loading";
    location.replace(link.href);
  };

  const uncover = (event) => {
    if (event.persisted) document.querySelector(".cover")?.remove();
  };

  const count = (event) => {
    if (event.key === "Shift" && lastKey === "Shift" && !event.repeat) {
      presses += 1;
      clearTimeout(clock);
      clock = setTimeout(() => { presses = 0; }, WAIT);
      if (presses >= 3) leave();
    } else if (event.key !== "Shift") presses = 0;
    lastKey = null;
  };

  if (link) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      leave();
    });
    document.addEventListener("keydown", (event) => { lastKey = event.key; if (event.key !== "Shift") presses = 0; });
    document.addEventListener("keyup", count);
    addEventListener("pagehide", quiet);
    addEventListener("pageshow", uncover);
  }
}
