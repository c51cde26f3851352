import { element } from "./elements.js";
import { texts } from "./texts.js";

const language =
	new URLSearchParams(location.search).get("hl")?.slice(0, 2) === "de"
		? "de"
		: "en";
const text = texts[language];
const ad = {
	finalUrl: "https://shop.example/",
	headlines: [...text.startHeadlines],
	descriptions: [...text.startDescriptions],
	paths: [...text.startPaths],
};

/** The two lists of the editor: how many fields there may be, how long each, and what they are called. */
const lists = {
	headlines: {
		className: "headline-section headlines",
		title: text.headlines,
		label: text.headline,
		add: text.addHeadline,
		limit: 30,
		least: 3,
		most: 15,
		multiline: false,
	},
	descriptions: {
		className: "description-section descriptions",
		title: text.descriptions,
		label: text.description,
		add: text.addDescription,
		limit: 90,
		least: 2,
		most: 4,
		multiline: true,
	},
};

function field(setup) {
	const input = document.createElement("material-input");
	input.setUp(setup);
	return input;
}

function button(label, className, run, disabled = false) {
	const node = element(
		"material-button",
		{
			class: className,
			role: "button",
			tabindex: "0",
			"aria-disabled": disabled ? "true" : "false",
		},
		label,
	);
	node.addEventListener("trigger", run);
	return node;
}

/** Builds a list anew: after adding or removing, every field of it is another element than before. */
function renderList(name) {
	const list = lists[name];
	const section = document.querySelector(`section.${name}`);
	const rerender = () => {
		renderList(name);
		renderPreview();
	};
	const fields = ad[name].map((value, index) => {
		const label = list.label(index + 1);
		return field({
			label,
			value,
			limit: list.limit,
			multiline: list.multiline,
			required: index < list.least,
			remove:
				ad[name].length > list.least
					? {
							label: text.remove(label),
							run: () => {
								ad[name].splice(index, 1);
								rerender();
							},
						}
					: undefined,
			changed: (changed) => {
				ad[name][index] = changed;
				renderCount(name);
				renderPreview();
			},
		});
	});
	section.replaceChildren(
		element(
			"div",
			{ class: "section-header" },
			element("h2", {}, list.title),
			element("span", { class: "section-count" }),
		),
		element("div", { class: "fields" }, ...fields),
		button(
			`+ ${list.add}`,
			"add-button",
			() => {
				ad[name].push("");
				rerender();
				section
					.querySelector("material-input:last-child :is(input, textarea)")
					.focus();
			},
			ad[name].length >= list.most,
		),
	);
	renderCount(name);
}

function renderCount(name) {
	const filled = ad[name].filter((value) => value.trim() !== "").length;
	document.querySelector(`section.${name} .section-count`).textContent =
		`${filled}/${lists[name].most}`;
}

function renderPreview() {
	const filled = (values) => values.filter((value) => value.trim() !== "");
	const path = filled(ad.paths).join("/");
	document
		.querySelector(".preview-ad")
		.replaceChildren(
			element("p", { class: "sponsored" }, text.sponsored),
			element(
				"p",
				{ class: "display-url" },
				`shop.example${path && `/${path}`}`,
			),
			element(
				"p",
				{ class: "preview-headline" },
				filled(ad.headlines).slice(0, 3).join(" | "),
			),
			element(
				"p",
				{ class: "preview-description" },
				filled(ad.descriptions).slice(0, 2).join(" "),
			),
		);
}

function pathFields() {
	return element(
		"section",
		{ class: "path-section" },
		element(
			"div",
			{ class: "section-header" },
			element("h2", {}, text.displayPath),
		),
		element(
			"div",
			{ class: "fields paths" },
			...ad.paths.map((value, index) =>
				field({
					label: text.path(index + 1),
					value,
					limit: 15,
					multiline: false,
					required: false,
					changed: (changed) => {
						ad.paths[index] = changed;
						renderPreview();
					},
				}),
			),
		),
	);
}

function finalUrl() {
	const host = element("final-url-input");
	host.append(
		field({
			label: text.finalUrl,
			value: ad.finalUrl,
			limit: 0,
			multiline: false,
			required: true,
			changed: (changed) => {
				ad.finalUrl = changed;
			},
		}),
	);
	return element(
		"section",
		{ class: "url-section" },
		element(
			"div",
			{ class: "section-header" },
			element("h2", {}, text.finalUrl),
		),
		host,
	);
}

function banner() {
	const other = language === "de" ? "en" : "de";
	return element(
		"aside",
		{ class: "practice-banner", "aria-label": text.title },
		element("p", {}, text.banner),
		element(
			"a",
			{ href: `?hl=${other}`, lang: other, hreflang: other },
			text.otherLanguage,
		),
	);
}

function save() {
	document.querySelector(".saved").textContent =
		`${text.saved} ${JSON.stringify(ad)}`;
}

document.documentElement.lang = language;
document.title = text.title;
document.body.append(
	banner(),
	element(
		"header",
		{ class: "toolbar" },
		element("span", { class: "campaign" }, text.campaign),
		element("span", { class: "ad-group" }, text.adGroup),
		element("a", { href: `campaigns/?hl=${language}` }, text.campaigns),
	),
	element(
		"main",
		{},
		element("h1", {}, text.heading),
		element(
			"div",
			{ class: "editor" },
			element(
				"div",
				{ class: "form" },
				finalUrl(),
				pathFields(),
				element("section", { class: lists.headlines.className }),
				element("section", { class: lists.descriptions.className }),
				element(
					"div",
					{ class: "actions" },
					button(text.save, "save-button", save),
					button(text.cancel, "cancel-button", () => location.reload()),
				),
				element("p", { class: "saved", role: "status" }),
			),
			element(
				"aside",
				{ class: "preview", "aria-label": text.preview },
				element("h2", {}, text.preview),
				element("div", { class: "preview-ad" }),
				element("p", { class: "preview-note" }, text.previewNote),
			),
		),
	),
);
renderList("headlines");
renderList("descriptions");
renderPreview();
