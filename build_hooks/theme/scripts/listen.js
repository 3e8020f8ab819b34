/* Adds to the player of a page: speed, the sentence that is being read, hearing a sentence again.
   Without this script the player still plays. It keeps nothing, asks nobody, and never starts by itself. */
(function () {
  "use strict";
  var box = document.querySelector("[data-listen]");
  var audio = box && box.querySelector("audio");
  if (!audio) return;
  var cues = (box.getAttribute("data-cues") || "").split(";").filter(Boolean).map(function (cue) {
    var numbers = cue.split(",").map(Number);
    return { name: "s" + numbers[0], start: numbers[1] / 100, end: numbers[2] / 100 };
  });
  var calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  var current = -1, started = false, touched = 0;

  function parts(index) {
    var name = cues[index] && cues[index].name;
    return name ? [].slice.call(document.querySelectorAll('[id="' + name + '"],[data-s="' + name + '"]')) : [];
  }

  function at(time) {
    for (var index = cues.length - 1; index >= 0; index--) if (cues[index].start <= time) return index;
    return -1;
  }

  function mark(index) {
    if (index === current) return;
    parts(current).forEach(function (part) { part.classList.remove("now"); });
    current = index;
    var now = parts(index);
    now.forEach(function (part) { part.classList.add("now"); });
    if (now[0] && !audio.paused) show(now[0]);
  }

  function show(part) {
    var place = part.getBoundingClientRect();
    var seen = place.top >= 0 && place.bottom <= window.innerHeight;
    if (!seen && !calm.matches && Date.now() - touched > 6000) part.scrollIntoView({ block: "center", behavior: "smooth" });
  }

  function hear(index) {
    if (!cues[index]) return;
    audio.currentTime = cues[index].start;
    mark(index);
    var playing = audio.play();
    if (playing) playing.catch(function () {});
  }

  function button(text, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  function group(name, buttons) {
    var made = document.createElement("div");
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", name);
    buttons.forEach(function (each) { made.appendChild(each); });
    box.querySelector("[data-listen-tools]").appendChild(made);
  }

  var speeds = [["Slower", 0.75], ["Normal speed", 1], ["Faster", 1.25]].map(function (speed) {
    var made = button(speed[0], function () {
      audio.defaultPlaybackRate = audio.playbackRate = speed[1];
      speeds.forEach(function (each) { each.setAttribute("aria-pressed", String(each === made)); });
    });
    made.setAttribute("aria-pressed", String(speed[1] === 1));
    return made;
  });
  group("Speed", speeds);
  if (cues.length) {
    group("Sentences", [
      button("Sentence before", function () { hear(Math.max(0, at(audio.currentTime) - 1)); }),
      button("Hear this sentence again", function () { hear(Math.max(0, at(audio.currentTime))); }),
      button("Next sentence", function () { hear(at(audio.currentTime) + 1); })
    ]);
  }

  audio.addEventListener("timeupdate", function () { if (started) mark(at(audio.currentTime)); });
  audio.addEventListener("ended", function () { mark(-1); });
  audio.addEventListener("play", function () {
    started = true;
    document.documentElement.classList.toggle("listening", cues.length > 0);
    if ("mediaSession" in navigator && window.MediaMetadata) {
      navigator.mediaSession.metadata = new MediaMetadata({ title: "Audio" });
    }
  });
  audio.addEventListener("error", function () { box.querySelector("[data-listen-fault]").hidden = false; }, true);

  /* A tap on words speaks only when the reader has pressed Play before: someone may be in the room. */
  document.addEventListener("click", function (event) {
    if (!started || !cues.length || String(window.getSelection()) || event.target.closest("a,button,summary,label,input")) return;
    var part = event.target.closest(".s");
    var name = part && (part.getAttribute("data-s") || part.id);
    for (var index = 0; name && index < cues.length; index++) if (cues[index].name === name) hear(index);
  });
  ["wheel", "touchmove", "keydown"].forEach(function (kind) {
    window.addEventListener(kind, function () { touched = Date.now(); }, { passive: true });
  });
  window.addEventListener("pagehide", function () {
    audio.pause();
    if ("mediaSession" in navigator) navigator.mediaSession.metadata = null;
  });
})();
