// Before the first paint: the reader's own choices, if there are any on this device, as attributes of <html>.
// The page /reading-settings/ writes them, as one line like "size=large font=plain". Their stylesheet, which stands
// beside the page's own, is asked for only then, and nothing is shown before it is there: dark chosen must not begin
// with a flash of white. With nothing chosen the third line ends it.
try {
const root = document.documentElement, link = document.querySelector("link").cloneNode();
localStorage.reading.replace(/(\w+)=(\w+)/g, (all, name, value) => root.dataset[name] = value);
root.hidden = true;
link.onload = link.onerror = () => root.hidden = false;
link.href = new URL("CHOICES", link.href);
document.head.append(link);
} catch {}
