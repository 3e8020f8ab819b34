// “Leave this page”: a link that works without this. With it: an instant cover, no way back to this page by the back
// button, sound stops, and three presses of Shift within 5 seconds do the same.
{
  const link = document.querySelector("[data-leave]");
  let presses = [], last;

  const quiet = () => document.querySelectorAll("audio, video").forEach((player) => player.pause());

  const leave = () => {
    quiet();
    const cover = document.createElement("div");
    cover.className = "cover";
    cover.role = "alert";
    document.title = cover.textContent = "Loading";
    document.body.append(cover);
    location.replace(link.href);
  };

  if (link) {
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      leave();
    };
    addEventListener("keydown", ({ key }) => {
      last = key;
      if (key !== "Shift") presses = [];
    });
    addEventListener("keyup", ({ key, timeStamp }) => {
      // Only Shift pressed and let go by itself: not the Shift of a capital letter.
      if (key !== "Shift" || last !== key) return;
      last = "";
      presses = presses.filter((time) => timeStamp - time < 5000).concat(timeStamp);
      if (presses.length > 2) leave();
    });
    addEventListener("pagehide", quiet);
    addEventListener("pageshow", ({ persisted }) => persisted && document.querySelector(".cover")?.remove());
  }
}
