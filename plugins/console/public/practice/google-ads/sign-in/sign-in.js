import { element } from "../elements.js";
import { texts } from "./texts.js";

const query = new URLSearchParams(location.search);
const language = query.get("hl") === "de" ? "de" : "en";
const text = texts[language];
const state = query.get("state") ?? "";
const challenge = query.get("code_challenge") ?? "";

/** Back to the console this page belongs to, and to no other place, as Google goes back to a registered address only. */
const back = (answer) =>
	location.assign(`/?${new URLSearchParams({ ...answer, state })}`);

const button = (label, onClick, kind) => {
	const made = element("button", { type: "button", class: kind }, label);
	made.addEventListener("click", onClick);
	return made;
};

document.documentElement.lang = language;
document.title = text.title;
document.body.append(
	element("div", { class: "practice-banner" }, element("p", {}, text.banner)),
	element(
		"main",
		{},
		element("h1", {}, text.heading),
		...(state === "" || challenge === ""
			? [element("p", {}, text.broken)]
			: [
					element("p", { class: "who" }, text.account),
					element("p", {}, text.lead),
					element(
						"ul",
						{},
						...text.rights.map((one) => element("li", {}, one)),
					),
					element(
						"p",
						{ class: "choice" },
						button(text.deny, () => back({ error: "access_denied" }), "plain"),
						button(
							text.allow,
							() => back({ code: `practice.${challenge}` }),
							"main",
						),
					),
				]),
	),
);
