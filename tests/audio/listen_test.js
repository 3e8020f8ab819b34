// Runs listen.js on a small page made of plain objects, and checks what it does. Usage: node listen_test.js SCRIPT
"use strict";
const assert = require("node:assert");
const fs = require("node:fs");
const vm = require("node:vm");

function element(more) {
  const handlers = {}, classes = new Set(), attributes = {};
  return Object.assign({
    children: [], hidden: true, handlers, attributes,
    classList: { add: (n) => classes.add(n), remove: (n) => classes.delete(n), contains: (n) => classes.has(n),
                 toggle: (n, on) => (on ? classes.add(n) : classes.delete(n)) },
    addEventListener: (kind, act) => { (handlers[kind] = handlers[kind] || []).push(act); },
    fire(kind, event) { (handlers[kind] || []).forEach((act) => act(event || {})); },
    setAttribute: (n, v) => { attributes[n] = v; }, getAttribute: (n) => (n in attributes ? attributes[n] : null),
    appendChild(child) { this.children.push(child); },
    getBoundingClientRect: () => ({ top: 5000, bottom: 5100 }),
    scrolled: 0, scrollIntoView() { this.scrolled += 1; },
  }, more);
}

function load(calm, cues) {
  const tools = element(), fault = element(), one = element({ id: "s1" }), two = element({ id: "s2" });
  const twoMore = element({ id: "" });
  twoMore.setAttribute("data-s", "s2");
  [one, two, twoMore].forEach((part) => { part.closest = (s) => (s === ".s" ? part : null); });
  const audio = element({ currentTime: 0, paused: true, playbackRate: 1, plays: 0,
    play() { this.plays += 1; this.paused = false; return Promise.resolve(); }, pause() { this.paused = true; } });
  const box = element({ querySelector: (s) => ({ audio, "[data-listen-tools]": tools, "[data-listen-fault]": fault }[s]) });
  box.setAttribute("data-cues", cues);
  const session = { metadata: "the page's title" };
  const document = element({
    documentElement: element(), createElement: () => element(),
    querySelector: (s) => (s === "[data-listen]" ? box : null),
    querySelectorAll: (s) => [one, two, twoMore].filter((p) => s.includes(`"${p.id || p.getAttribute("data-s")}"`)),
  });
  const window = element({ matchMedia: () => ({ matches: calm }), innerHeight: 800, getSelection: () => "",
                           MediaMetadata: class { constructor(facts) { Object.assign(this, facts); } } });
  vm.runInNewContext(fs.readFileSync(process.argv[2], "utf8"),
    { window, document, navigator: { mediaSession: session }, MediaMetadata: window.MediaMetadata, Date, String, Math, Number });
  return { audio, tools, fault, one, two, twoMore, document, window, session };
}

const CUES = "1,5,200;2,250,400";
let p = load(false, CUES);
assert.equal(p.audio.plays, 0, "nothing plays by itself");
p.document.fire("click", { target: p.two });
assert.equal(p.audio.plays, 0, "a tap before Play is silent");

p.audio.paused = false;
p.audio.fire("play");
assert.equal(p.session.metadata.title, "Audio", "the lock screen says Audio");
assert.ok(p.document.documentElement.classList.contains("listening"));
p.audio.currentTime = 1;
p.audio.fire("timeupdate");
assert.ok(p.one.classList.contains("now") && !p.two.classList.contains("now"));
assert.equal(p.one.scrolled, 1, "a sentence out of sight is brought into view");
p.audio.currentTime = 3;
p.audio.fire("timeupdate");
assert.ok(!p.one.classList.contains("now") && p.two.classList.contains("now") && p.twoMore.classList.contains("now"));

p.document.fire("click", { target: p.one });
assert.deepEqual([p.audio.currentTime, p.audio.plays], [0.05, 1], "a tap hears the sentence");
p.document.fire("click", { target: p.twoMore });
assert.equal(p.audio.currentTime, 2.5, "also on its second part");
const link = { closest: (s) => (s.startsWith("a,") ? link : p.one) };
p.document.fire("click", { target: link });
assert.equal(p.audio.currentTime, 2.5, "a link stays a link");

const [speeds, sentences] = p.tools.children;
assert.deepEqual(speeds.children.map((b) => b.textContent), ["Slower", "Normal speed", "Faster"]);
speeds.children[0].fire("click");
assert.deepEqual([p.audio.playbackRate, speeds.children.map((b) => b.attributes["aria-pressed"])],
  [0.75, ["true", "false", "false"]]);
sentences.children[0].fire("click");
assert.equal(p.audio.currentTime, 0.05, "the sentence before");
sentences.children[2].fire("click");
assert.equal(p.audio.currentTime, 2.5, "the next sentence");

p.window.fire("pagehide");
assert.ok(p.audio.paused && p.session.metadata === null, "leaving stops it");
p.audio.fire("error");
assert.equal(p.fault.hidden, false);
p.audio.fire("ended");
assert.ok(!p.two.classList.contains("now"));

p = load(true, CUES);
p.audio.paused = false;
p.audio.fire("play");
p.audio.currentTime = 1;
p.audio.fire("timeupdate");
assert.equal(p.one.scrolled, 0, "no scrolling under reduced motion");

p = load(false, "");
assert.equal(p.tools.children.length, 1, "a person's recording has speed only");
