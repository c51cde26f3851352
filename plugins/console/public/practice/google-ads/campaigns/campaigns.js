import { element } from "../elements.js";
import { texts } from "./texts.js";

const query = new URLSearchParams(location.search);
const language = query.get("hl")?.slice(0, 2) === "de" ? "de" : "en";
const text = texts[language];
const rowHeight = 48;

/** The campaigns of the practice account, and paused ones of earlier years: more than a screen shows. */
const known = [
	["Suche · Marke", 45],
	["Suche · Schokolade online", 160],
	["Suche · Geschenke", 95],
	["Social · Manufakturvideos", 120],
	["Performance Max · Sortiment", 140],
	["Display · Ostern", 60],
	["Display · Advent", 60],
];
const campaigns = Array.from({ length: 300 }, (_, at) => {
	const [name, budget] = known[at] ?? [`Archiv · Region ${at - 6}`, 10];
	const isEnabled = at < known.length;
	const clicks = Math.round(budget * (isEnabled ? 6.3 : 1.7));
	return {
		id: String(20_000_000_001 + at),
		name,
		isEnabled,
		cost: isEnabled ? budget * 6.51 : 0,
		clicks,
		impressions: clicks * 23,
		conversions: Math.round(clicks / 31),
	};
});

const numbers = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB");
const money = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", {
	style: "currency",
	currency: "EUR",
});

const shown = {
	primary_status: (one) => (one.isEnabled ? text.enabled : text.paused),
	"stats.cost": (one) => money.format(one.cost),
	"stats.clicks": (one) => numbers.format(one.clicks),
	"stats.impressions": (one) => numbers.format(one.impressions),
	"stats.conversions": (one) => numbers.format(one.conversions),
};

function essCell(field, ...children) {
	return element(
		"ess-cell",
		{ essfield: field, role: "gridcell" },
		element("span", { class: "ess-cell-ellipsis" }, ...children),
	);
}

/** A row of the pool. Its elements stay; what they show is another campaign after every scroll. */
function createRow() {
	const link = element("a", { class: "ess-cell-link" });
	const name = essCell(
		"name",
		element(
			"campaign-name",
			{ "navi-id": "campaign-table-campaign-name-cell" },
			link,
		),
	);
	const others = Object.keys(shown).map((field) => essCell(field, ""));
	const row = element(
		"div",
		{ class: "particle-table-row", role: "row" },
		name,
		...others,
	);
	return {
		row,
		show(campaign, index) {
			row.style.top = `${index * rowHeight}px`;
			row.setAttribute("aria-rowindex", String(index + 2));
			link.href = `?hl=${language}&campaignId=${campaign.id}`;
			link.textContent = campaign.name;
			for (const [at, field] of Object.keys(shown).entries()) {
				others[at].firstChild.textContent = shown[field](campaign);
			}
		},
	};
}

const space = element("div", { role: "presentation" });
space.style.height = `${campaigns.length * rowHeight}px`;
const body = element("div", { class: "table-body", role: "rowgroup" }, space);
const pool = [];

function render() {
	const first = Math.max(0, Math.floor(body.scrollTop / rowHeight) - 1);
	const most = Math.ceil(body.clientHeight / rowHeight) + 3;
	while (pool.length < most) {
		const made = createRow();
		pool.push(made);
		body.append(made.row);
	}
	for (const [at, one] of pool.entries()) {
		/* Which element shows which campaign changes as one scrolls, as in a ring. */
		const index =
			first + ((at - (first % pool.length) + pool.length) % pool.length);
		const campaign = campaigns[index];
		one.row.hidden = campaign === undefined;
		if (campaign !== undefined) one.show(campaign, index);
	}
}
body.addEventListener("scroll", render, { passive: true });
addEventListener("resize", render);

const order = { field: "", isUp: false };
const sorts = {
	name: (one) => one.name,
	primary_status: (one) => (one.isEnabled ? 1 : 0),
	"stats.cost": (one) => one.cost,
	"stats.clicks": (one) => one.clicks,
	"stats.impressions": (one) => one.impressions,
	"stats.conversions": (one) => one.conversions,
};

function sortBy(field) {
	order.isUp = order.field === field ? !order.isUp : field === "name";
	order.field = field;
	const key = sorts[field];
	const sign = order.isUp ? 1 : -1;
	campaigns.sort((a, b) => {
		const [left, right] = [key(a), key(b)];
		if (left === right) return a.id < b.id ? -1 : 1;
		return left < right ? -sign : sign;
	});
	render();
}

const header = element(
	"div",
	{ class: "particle-table-header", role: "row" },
	...Object.entries(text.columns).map(([field, label]) => {
		const button = element(
			"button",
			{ type: "button", title: text.sort(label) },
			label,
		);
		button.addEventListener("click", () => sortBy(field));
		return element("div", { role: "columnheader" }, button);
	}),
);

const other = language === "de" ? "en" : "de";
document.documentElement.lang = language;
document.title = text.title;
document.body.append(
	element(
		"aside",
		{ class: "practice-banner", "aria-label": text.title },
		element("p", {}, text.banner),
		element(
			"a",
			{ href: `?hl=${other}`, lang: other, hreflang: other },
			text.otherLanguage,
		),
	),
	element(
		"header",
		{ class: "toolbar" },
		element("span", {}, text.account),
		element("div", { class: "external-customer-id" }, "100-000-0001"),
		element("a", { href: `../?hl=${language}` }, text.editor),
	),
	element(
		"main",
		{},
		element("h1", {}, text.heading),
		element(
			"div",
			{ class: "ess-table-wrapper" },
			element(
				"div",
				{
					class: "ess-table-canvas",
					role: "grid",
					"aria-label": text.heading,
					"aria-rowcount": String(campaigns.length + 1),
				},
				header,
				body,
			),
		),
	),
);
render();
