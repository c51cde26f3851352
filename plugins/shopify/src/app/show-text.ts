import {
	getShopText,
	type ShopTextField,
	type ShopTextView,
} from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld, TextPlace } from "./app-world.ts";
import { element } from "./element.ts";
import { proposeParts } from "./propose-parts.ts";
import { showHistory } from "./show-history.ts";
import { showProposal } from "./show-proposal.ts";
import { showVariants } from "./show-variants.ts";

/** What a step of a text works with. */
export interface TextWorld {
	readonly world: AppWorld;
	readonly view: ShopTextView;
	readonly field: ShopTextView["fields"][number];
	/** A button that works once at a time, and shows the text anew when its work is done. */
	button(
		words: string,
		work: () => Promise<unknown>,
		look?: Readonly<Record<string, string>>,
	): HTMLElement;
}

/** One text: how it stands in the shop, what it lacks, proposals on their way to it, and what was written before. */
export async function showText(
	world: AppWorld,
	place: TextPlace,
	chosen: ShopTextField = "description",
): Promise<Node[]> {
	const { say } = world;
	const { kind, id: resourceId, locale } = place;
	const view = await world.ask(getShopText, {
		kind,
		resourceId,
		...(locale === null ? {} : { locale }),
	});
	const field = view?.fields.find((one) => one.field === chosen);
	if (!view || !field)
		return [element("s-paragraph", {}, say(appWords.noAnswer))];
	const text: TextWorld = {
		world,
		view,
		field,
		button: buttons(world, place, chosen),
	};
	return [
		element(
			"s-section",
			{ heading: view.title.trim() === "" ? say(appWords.empty) : view.title },
			choices(world, view, place, chosen),
			...standing(text),
			...proposeParts(text),
		),
		...view.proposals
			.filter((proposal) => proposal.field === chosen)
			.map((proposal) => showProposal(text, proposal)),
		...showVariants(world, view),
		showHistory(text),
	];
}

function buttons(
	world: AppWorld,
	place: TextPlace,
	field: ShopTextField,
): TextWorld["button"] {
	return (words, work, look = {}) => {
		const button = element(
			"s-button",
			{
				...look,
				click: () => {
					if (button.hasAttribute("disabled")) return;
					button.setAttribute("disabled", "");
					void work()
						.then((done) => {
							if (done !== null) world.openText(place, field);
						})
						.finally(() => button.removeAttribute("disabled"));
				},
			},
			words,
		);
		return button;
	};
}

/** Back, which language, which field. */
function choices(
	world: AppWorld,
	view: ShopTextView,
	place: TextPlace,
	chosen: ShopTextField,
): HTMLElement {
	const { say } = world;
	const choose = (words: string, isChosen: boolean, open: () => void) =>
		element(
			"s-button",
			{
				variant: isChosen ? "primary" : "secondary",
				...(isChosen ? { "aria-pressed": "true" } : {}),
				click: open,
			},
			words,
		);
	return element(
		"s-stack",
		{ direction: "inline", gap: "small" },
		element("s-link", { href: "#texts" }, say(appWords.back)),
		...view.fields.map(({ field }) =>
			choose(say(appWords[field]), field === chosen, () =>
				world.openText(place, field),
			),
		),
		...(view.locales.length < 2
			? []
			: view.locales.map(({ locale, name, isPrimary }) =>
					choose(
						isPrimary ? `${name} (${say(appWords.ownWords)})` : name,
						view.locale === (isPrimary ? null : locale),
						() =>
							world.openText(
								{ ...place, locale: isPrimary ? null : locale },
								chosen,
							),
					),
				)),
	);
}

/** The text as it is, and what speaks against it. */
function standing({ world, view, field }: TextWorld): Node[] {
	const { say } = world;
	const paragraph = (text: string) =>
		element(
			"p",
			{ class: "lotse-text" },
			text.trim() === "" ? say(appWords.empty) : text,
		);
	const remarks = [
		...view.missing.map(({ words }) => say(words)),
		...view.findings.slice(0, 20).map(({ message }) => say(message)),
	];
	return [
		...(field.original === null
			? []
			: [
					element("s-heading", {}, say(appWords.original)),
					paragraph(field.original),
				]),
		element(
			"s-heading",
			{},
			say(field.original === null ? appWords.now : appWords.translation),
		),
		field.text === null
			? element("s-paragraph", {}, say(appWords.noTranslation))
			: paragraph(field.plain),
		...(field.isOutdated
			? [element("s-banner", { tone: "warning" }, say(appWords.outdated))]
			: []),
		element("s-heading", {}, say(appWords.missing)),
		remarks.length === 0
			? element("s-paragraph", {}, say(appWords.fine))
			: element(
					"s-unordered-list",
					{},
					...remarks.map((words) => element("s-list-item", {}, words)),
				),
	];
}
