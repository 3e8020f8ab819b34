// A letter that a person fills in on their own device. Nothing is kept and nothing is sent: there is no form that could
// be submitted, no address and no request. The words are gone when the page is left, by any way.
{
  const form = document.querySelector("[data-letter]");
  const sheet = document.querySelector("[data-sheet]");
  const BLANK = "____________________";

  if (form && sheet) {
    const fields = [...form.querySelectorAll("[data-field]")];
    const ticks = [...form.querySelectorAll("[data-choice]")];
    const blanks = new Map([...sheet.querySelectorAll("[data-place]")].map((place) => [place, [...place.childNodes]]));
    const tools = document.querySelector("[data-tools]");
    const said = document.querySelector("[data-said]");

    const isBegun = () => ticks.some((tick) => tick.checked)
      || fields.some((field) => field.value.trim() && !("today" in field.dataset));

    const show = () => {
      const words = Object.fromEntries(fields.map((field) => [field.dataset.field, field.value.trim()]));
      const begun = isBegun();
      for (const [place, blank] of blanks) {
        const text = words[place.dataset.place];
        place.classList.toggle("filled", Boolean(text));
        if (text) place.textContent = text;
        else place.replaceChildren(...blank);
      }
      for (const line of sheet.querySelectorAll("[data-optional]"))
        line.hidden = begun && !line.querySelector(".filled");
      for (const tick of ticks) {
        const line = sheet.querySelector(`[data-line="${tick.dataset.choice}"]`);
        line.hidden = begun && !tick.checked;
        line.classList.toggle("ticked", tick.checked);
      }
    };

    const tell = (text) => {
      said.textContent = "";
      setTimeout(() => { said.textContent = text; }, 50);
    };

    const clear = () => {
      for (const field of fields) field.value = "";
      for (const tick of ticks) tick.checked = false;
      show();
    };

    const asText = () => [...sheet.children].filter((line) => !line.hidden).map((line) => {
      const copy = line.cloneNode(true);
      for (const place of copy.querySelectorAll("[data-place]:not(.filled)")) place.textContent = BLANK;
      return (line.matches(".choice:not(.ticked)") ? "[ ] " : "") + copy.textContent.trim();
    }).join("\r\n\r\n") + "\r\n";

    const save = () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([asText()], { type: "text/plain;charset=utf-8" }));
      link.download = "letter.txt";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      tell("Saved on this device as letter.txt. Others who use it may find it.");
    };

    const today = form.querySelector("[data-today]");
    if (today) today.value = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    form.hidden = tools.hidden = false;
    form.addEventListener("input", show);
    form.addEventListener("change", show);
    document.querySelector("[data-print]").addEventListener("click", () => print());
    document.querySelector("[data-save]").addEventListener("click", save);
    document.querySelector("[data-clear]").addEventListener("click", () => {
      clear();
      tell("Everything you wrote is gone from this page.");
      scrollTo(0, form.offsetTop);
      fields[0].focus();
    });
    addEventListener("pagehide", clear);
    // Some browsers tick again what was ticked before: a box has no “autocomplete”.
    for (const tick of ticks) tick.checked = false;
    show();
  }
}
