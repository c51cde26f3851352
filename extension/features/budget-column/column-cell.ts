import { build } from "../desk/build.ts";
import type { Described } from "./describe-suggestion.ts";

export type Cell = {
	readonly button: HTMLButtonElement;
	/** Makes it a campaign's, and writes what it says unless it says so already. */
	readonly say: (said: Described, campaignId: string, name: string) => void;
	/** Puts it beside its row; heights in pixels, the top from the column's own. */
	readonly place: (top: number, height: number) => void;
};

const signs = { up: "▲ ", down: "▼ ", same: "= ", none: "" } as const;
/** Rows lower than this have room for one line only. */
const twoLines = 36;

/**
 * A cell of the column: a button, for a card with all of it opens there. When its campaign has gone it serves another, as the
 * page's own rows do: new elements in every frame would cost more than new words.
 */
export function createCell(): Cell {
	const amount = build("b", { class: "column-amount" });
	const change = build("span");
	const detail = build("small", { class: "column-detail" });
	/* What the table says to the eye: whose cell it is, a day, and the budget of today. */
	const whose = build("span", { class: "lo-hidden" });
	const aside = build("span", { class: "lo-hidden" });
	const sign = build("span", { "aria-hidden": "true" });
	const pause = build("span", { class: "lo-hidden" }, ", ");
	const first = build(
		"span",
		{ class: "column-line" },
		whose,
		amount,
		aside,
		build("span", { class: "column-change" }, sign, change),
		pause,
	);
	const button = build(
		"button",
		{
			type: "button",
			class: "column-cell",
			"aria-haspopup": "dialog",
			"aria-expanded": "false",
			tabindex: "-1",
		},
		first,
		detail,
	);
	let last: Described | null = null;
	let lastId = "";
	let lastName = "";
	let lastPlace = "";
	return {
		button,
		say(said, campaignId, name) {
			if (said === last && campaignId === lastId && name === lastName) return;
			last = said;
			lastId = campaignId;
			lastName = name;
			button.dataset.campaign = campaignId;
			amount.textContent = said.amount;
			whose.textContent = `${name}: `;
			aside.textContent = said.aside === "" ? "" : ` ${said.aside}, `;
			sign.textContent = signs[said.direction];
			change.textContent = said.change;
			detail.textContent = said.interval || said.reason;
			button.dataset.direction = said.direction;
		},
		place(top, height) {
			const place = `${top} ${height}`;
			if (place === lastPlace) return;
			lastPlace = place;
			button.style.transform = `translateY(${top}px)`;
			button.style.height = `${height}px`;
			button.toggleAttribute("data-low", height < twoLines);
		},
	};
}
