import { controlInput } from "./controlled-input.js";
import { texts } from "./texts.js";

const language =
	new URLSearchParams(location.search).get("hl")?.slice(0, 2) === "de"
		? "de"
		: "en";
const text = texts[language];
const state = { title: text.startTitle, teaser: text.startTeaser, body: "" };

document.documentElement.lang = language;
document.title = text.title;
for (const node of document.querySelectorAll("[data-text]")) {
	node.textContent = text[node.dataset.text];
}
for (const node of document.querySelectorAll("[data-text-label]")) {
	node.setAttribute("aria-label", text[node.dataset.textLabel]);
}
const other = language === "de" ? "en" : "de";
const link = document.querySelector("#other-language");
link.href = `?hl=${other}`;
link.lang = other;

const saved = document.querySelector("#saved");
const show = () => {
	saved.textContent = JSON.stringify(state, null, "\t");
};

controlInput(document.querySelector("#page-title"), state.title, (value) => {
	state.title = value;
	show();
});

const teaser = document.querySelector("#teaser");
teaser.value = state.teaser;
teaser.addEventListener("input", () => {
	state.teaser = teaser.value;
	show();
});

const body = document.querySelector("#body");
body.contentEditable = "true";
body.setAttribute("role", "textbox");
body.setAttribute("aria-multiline", "true");
body.setAttribute("aria-labelledby", "body-label");
body.replaceChildren(
	...text.startBody.map((parts) => {
		const paragraph = document.createElement("p");
		paragraph.append(
			...parts.map((part) => {
				if (typeof part === "string") return part;
				const strong = document.createElement("strong");
				strong.textContent = part.strong;
				return strong;
			}),
		);
		return paragraph;
	}),
);
const readBody = () => {
	state.body = [...body.children]
		.map((paragraph) => paragraph.textContent)
		.join("\n");
	show();
};
body.addEventListener("input", readBody);
readBody();

document.querySelector("#editor").addEventListener("submit", (event) => {
	event.preventDefault();
	show();
});
