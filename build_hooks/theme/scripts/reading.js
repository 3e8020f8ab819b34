// The form of /reading-settings/. A choice works at once and is kept on this device, until it is cleared.
const KEY = "reading";
const form = document.querySelector("[data-reading]");
const status = form.querySelector("[role=status]");
const root = document.documentElement;
const NAMES = ["size", "space", "colours", "font"];

const choose = (name, value) => {
  for (const choice of form.elements[name]) choice.checked = choice.value === value;
};

const say = (text) => {
  status.textContent = text;
};

const keep = () => {
  const chosen = NAMES.filter((name) => form.elements[name].value).map((name) => name + "=" + form.elements[name].value);
  for (const name of NAMES) {
    const value = form.elements[name].value;
    if (value) root.setAttribute("data-" + name, value);
    else root.removeAttribute("data-" + name);
  }
  try {
    if (chosen.length) localStorage.setItem(KEY, chosen.join(" "));
    else localStorage.removeItem(KEY);
    say(chosen.length ? form.dataset.kept : form.dataset.cleared);
  } catch {
    say(form.dataset.refused);
  }
};

form.addEventListener("change", keep);
form.addEventListener("reset", (event) => {
  event.preventDefault();
  for (const name of NAMES) choose(name, "");
  keep();
});
form.addEventListener("submit", (event) => event.preventDefault());
for (const hint of document.querySelectorAll("[data-without-script]")) hint.hidden = true;
for (const name of NAMES) choose(name, root.getAttribute("data-" + name) || "");
form.hidden = false;
