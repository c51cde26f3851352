import { host, publish } from "./probe.ts";

/* An editor that says it takes every replacement and takes none; only typing letter by letter reaches its model. */
const field = document.createElement("div");
field.contentEditable = "true";
field.style.cssText = "min-height: 2em; width: 600px";
host().append(field);
let model = "";
field.addEventListener("beforeinput", (event) => {
	if (event.inputType !== "insertText") event.preventDefault();
});
field.addEventListener("paste", (event) => event.preventDefault());
field.addEventListener("input", () => {
	model = field.textContent;
});
publish({
	text: () => model.replaceAll("\u00a0", " "),
	set: (next) => {
		model = next;
		field.textContent = next;
	},
	destroy: () => field.remove(),
});
