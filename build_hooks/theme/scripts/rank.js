// Which entries answer a question best. build_hooks/search/rank.py and tokens.py do the same; a test holds them together.
// Every number is whole, so both rank alike.
const ITSELF = 10, MEANT = 7, BEGINS = 6, LIKE = 5, LONGEST_PHRASE = 4;
const FACTOR = { d: 12, r: 11, h: 11, p: 9, w: 10, o: 9 };
const ASKED_FOR = { right: "r", mean: "w", number: "h", helplin: "h", talk: "h" }, MORE = 5;
const PLURAL = [[/(ss|x|ch|sh|zz)es$/, "$1"], [/(..)ies$/, "$1y"], [/([^siu])s$/, "$1"]];
const ODD = [[/ription$/, "ribe"], [/ision$/, "ide"], [/ied$/, "y"]];
const ENDINGS = ["fully", "ment", "ness", "ful", "ly", "ation", "acy", "ate", "ion", "ery:er", "aint:ain", "e"]
  .map((ending) => ending.split(":"))
  .map(([ending, instead]) => [new RegExp("(....)" + ending + "$"), "$1" + (instead || "")]);
const IRREGULAR = new Map(("choice:choose choices:choose chose:choose chosen:choose told:tell lost:lose women:woman men:man "
  + "children:child older:old elderly:old younger:young paid:pay felt:feel left:leave spoke:speak spoken:speak wrote:write "
  + "written:write heard:hear held:hold seen:see saw:see died:death die:death dies:death dying:death dead:death")
  .split(" ").map((pair) => pair.split(":")));

const words = (text) => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "")
  .replace(/['’]s(?![\p{L}\p{N}_])/gu, "").replace(/['’]/g, "").split(/[^a-z0-9]+/).filter(Boolean);

const change = (word, [pattern, instead]) => word.replace(pattern, instead);

const stem = (word) => {
  word = IRREGULAR.get(word) || word;
  if (word.length < 4 || /^\d+$/.test(word)) return word;
  const plural = PLURAL.find(([pattern]) => pattern.test(word));
  if (plural) word = change(word, plural);
  word = ODD.reduce(change, word);
  const short = word.replace(/(ed|ing)$/, "");
  if (short !== word && short.length > 2 && /[aeiouy]/.test(short) && !word.endsWith("eed"))
    word = short.replace(/([bdfgmnprt])\1$/, "$1");
  return ENDINGS.reduce(change, word);
};

const distance = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let older, before = [], row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    [older, before, row] = [before, row, [i]];
    for (let j = 1; j <= other.length; j++) {
      let cost = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (one[i - 1] !== other[j - 1]));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, older[j - 2] + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
  }
  return row[other.length];
};

const sameRoot = (one, other) => {
  const start = Math.max(5, one.length - 3, other.length - 3);
  return one.length >= start && one.slice(0, start) === other.slice(0, start);
};

// read(name) promises the JSON of a file of the index. main is its first file.
const makeSearcher = (main, read) => {
  const leftOut = new Set(main.stop.split(" "));
  const loaded = new Map();
  const same = new Map();
  for (const [said, meant] of main.same)
    for (const phrase of said.split("|")) same.set(phrase, [...(same.get(phrase) || []), ...meant.split(" ")]);

  const once = (name) => {
    if (!loaded.has(name)) loaded.set(name, read(name));
    return loaded.get(name);
  };

  const part = async (word) => {
    const after = main.shards.findIndex((start) => start > word.slice(0, 2));
    const file = await once("w" + ((after < 0 ? main.shards.length : after) - 1) + ".json");
    if (!file.places) {
      const places = file[1].split(" ");
      file.places = new Map(file[0].split(" ").map((one, i) => [one, places[i]]));
    }
    return file.places;
  };

  const places = async (word) => {
    let number = 0;
    const found = [];
    for (const [, steps, weight] of ((await part(word)).get(word) || "").matchAll(/([A-Z]+)([0-9a-z])/g)) {
      number += [...steps].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 65, 0);
      found.push([number, parseInt(weight, 36)]);
    }
    return found;
  };

  const asWritten = async (word) => [
    ...((await part(word)).has(word) ? [word] : []), ...(same.get(word) || [])];

  const alike = async (word) => {
    const pool = new Set((await part(word)).keys());
    for (const said of same.keys()) if (!said.includes(" ")) pool.add(said);
    const all = [...pool];
    let close = word.length > 2 ? all.filter((other) => other.startsWith(word)) : [];
    const quality = close.length ? BEGINS : LIKE;
    const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    for (let slips = 1; slips <= allowed && !close.length; slips++)
      close = all.filter((other) => distance(word, other, slips) === slips);
    if (!close.length) close = all.filter((other) => sameRoot(word, other));
    const meant = await Promise.all(close.map(asWritten));
    return new Map(meant.flat().map((other) => [other, quality]));
  };

  const meantAt = (said, place) => {
    for (let length = Math.min(LONGEST_PHRASE, said.length - place); length; length--) {
      const meant = same.get(said.slice(place, place + length).join(" "));
      if (meant) return [length, meant];
    }
    return [1, []];
  };

  const spoken = (question) => words(question).filter((word) => !leftOut.has(word) && (word.length > 1 || /\d/.test(word))).map(stem);

  const slots = async (said) => {
    const found = [];
    for (let place = 0; place < said.length;) {
      const word = said[place], [length, meant] = meantAt(said, place);
      const slot = new Map(meant.map((other) => [other, MEANT]));
      if (length === 1 && (await part(word)).has(word)) slot.set(word, ITSELF);
      found.push(slot.size ? slot : await alike(word));
      place += length;
    }
    return found;
  };

  const isCrisis = (question) => {
    const said = " " + words(question).join(" ") + " ";
    return main.crisis.some((phrase) => said.includes(" " + phrase + " "));
  };

  return {
    search: async (question, kind = "") => {
      const said = spoken(question);
      const asked = (await slots(said)).filter((slot) => slot.size);
      const lifted = new Set(said.map((word) => ASKED_FOR[word]));
      const scores = new Map(), matched = new Map();
      for (const slot of asked) {
        const best = new Map();
        for (const [word, quality] of slot)
          for (const [number, weight] of await places(word))
            best.set(number, Math.max(best.get(number) || 0, weight * quality));
        for (const [number, score] of best) {
          scores.set(number, (scores.get(number) || 0) + score);
          matched.set(number, (matched.get(number) || 0) + 1);
        }
      }
      const first = isCrisis(question) ? main.help : -1;
      if (first >= 0 && !scores.has(first)) scores.set(first, 0);
      return [...scores].map(([number, score]) => ({
        number, kind: main.kinds[number], score: score * (asked.length + (matched.get(number) || 0))
          * (FACTOR[main.kinds[number]] + MORE * lifted.has(main.kinds[number])),
      })).filter((found) => !kind || found.kind === kind)
        .sort((a, b) => (b.number === first) - (a.number === first) || b.score - a.score || a.number - b.number);
    },
    shown: async (number) => (await once("p" + Math.floor(number / main.block) + ".json"))[number % main.block],
    isCrisis,
  };
};
