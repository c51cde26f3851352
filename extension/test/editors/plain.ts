import { host, publish } from "./probe.ts";

/* ?in=shadow: in an open shadow root. ?in=srcdoc, ?in=blank: in a frame without an address. ?as=input: an input. */
const query = new URLSearchParams(location.search);
const place = query.get("in");

async function home(): Promise<Node & ParentNode> {
	if (place === "shadow") return host().attachShadow({ mode: "open" });
	if (place !== "srcdoc" && place !== "blank") return host();
	const frame = document.createElement("iframe");
	frame.width = "700";
	frame.height = "420";
	if (place === "srcdoc") frame.srcdoc = "<!doctype html><body></body>";
	const loaded = new Promise((resolve) => {
		frame.addEventListener("load", resolve, { once: true });
	});
	host().append(frame);
	await loaded;
	const page = frame.contentDocument;
	if (page === null) throw new Error("The frame has no document.");
	return page.body;
}

const parent = await home();
const page = parent.ownerDocument ?? document;
if (query.get("as") === "input") {
	const field = page.createElement("input");
	field.size = 50;
	parent.append(field);
	publish({
		text: () => field.value,
		set: (next) => {
			field.value = next;
		},
		destroy: () => field.remove(),
	});
} else {
	const field = page.createElement("div");
	field.contentEditable = "true";
	field.style.cssText = "min-height: 2em; width: 600px";
	field.append(page.createElement("p"));
	field.querySelector("p")?.append(page.createElement("br"));
	parent.append(field);
	publish({
		text: () => field.textContent.trim().replaceAll("\u00a0", " "),
		set: (next) => {
			field.textContent = next;
		},
		destroy: () => field.remove(),
	});
}
