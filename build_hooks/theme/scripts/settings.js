// Before the first paint: the reader's own choices, if there are any on this device, as attributes of <html>.
// The page /reading-settings/ writes them, as one line like "size=large font=plain".
try {
  for (const [, name, value] of (localStorage.getItem("reading") || "").matchAll(/(size|space|colours|font)=([a-z]+)/g))
    document.documentElement.setAttribute("data-" + name, value);
} catch {
}
