import { build } from "../desk/build.ts";
import { type Box, placeBeside } from "../desk/place-beside.ts";
import type { budgetWords } from "../words/budget-words.ts";
import type { Described } from "./describe-suggestion.ts";

export type ColumnCard = {
	readonly element: HTMLElement;
	/** The id of the reason, for `aria-describedby`. */
	readonly reasonId: string;
	readonly show: (
		said: Described,
		about: {
			readonly campaign: string;
			readonly words: (typeof budgetWords)["en"];
			readonly consoleUrl: string | null;
		},
		anchor: Box,
	) => void;
	readonly hide: () => void;
	readonly isShown: () => boolean;
	/** Puts the keyboard into it. */
	readonly focus: () => void;
};

const gap = 8;

/** All there is to know of one suggestion: amounts, interval, reason, model, window, and the way to the console. It applies nothing. */
export function createColumnCard(close: () => void): ColumnCard {
	const reasonId = "lotse-reason";
	const element = build("div", {
		class: "column-card",
		role: "dialog",
		popover: "manual",
		tabindex: "-1",
	});
	let isShown = false;

	function fill(
		said: Described,
		{ campaign, words, consoleUrl }: Parameters<ColumnCard["show"]>[1],
	): void {
		const title = build("h2", { id: "lotse-campaign" }, campaign);
		const shut = build(
			"button",
			{ type: "button", class: "column-close", "aria-label": words.close },
			"×",
		);
		shut.addEventListener("click", close);
		const facts = said.facts.flatMap(([name, value]) => [
			build("dt", {}, name),
			build("dd", {}, value),
		]);
		const hasAmount = said.direction !== "none";
		const link =
			consoleUrl === null
				? []
				: [
						build(
							"a",
							{
								class: hasAmount ? "lo-button lo-button-main" : "lo-button",
								href: consoleUrl,
								target: "_blank",
								rel: "noreferrer",
							},
							hasAmount ? words.decide : words.look,
							build("span", { class: "lo-hidden" }, ` ${words.newTab}`),
						),
					];
		element.setAttribute("aria-labelledby", "lotse-campaign");
		element.replaceChildren(
			build("div", { class: "column-card-head" }, title, shut),
			...(hasAmount ? [] : [build("p", { class: "column-none" }, said.amount)]),
			build("p", { id: reasonId }, said.reason),
			build("dl", {}, ...facts),
			...link,
			build("p", { class: "lo-hint" }, words.never),
		);
	}

	return {
		element,
		reasonId,
		show(said, about, anchor) {
			fill(said, about);
			element.style.maxHeight = "";
			if (!isShown) element.showPopover();
			isShown = true;
			const card = element.getBoundingClientRect();
			const page = { width: innerWidth, height: innerHeight };
			const left = anchor.left - gap - card.width;
			/* The column stands at the right: to its left nothing of it is covered. */
			const place =
				left >= 0
					? {
							left,
							top: Math.max(0, Math.min(anchor.top, page.height - card.height)),
							height: Math.min(card.height, page.height),
						}
					: placeBeside(anchor, card, page);
			element.style.left = `${place.left}px`;
			element.style.top = `${place.top}px`;
			element.style.maxHeight = `${place.height}px`;
		},
		hide() {
			if (isShown) element.hidePopover();
			isShown = false;
		},
		isShown: () => isShown,
		focus: () => element.focus({ preventScroll: true }),
	};
}
