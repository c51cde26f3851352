import {
	listShopTexts,
	type ShopTextKind,
	shopTextKinds,
} from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";
import { table } from "./table.ts";

const names = {
	product: appWords.products,
	collection: appWords.collections,
	article: appWords.articles,
	page: appWords.pages,
	metafield: appWords.metafields,
};

/** Everything with words whose texts lack most, first; kinds the shop has none of are left out, but for products. */
export async function showTexts(world: AppWorld): Promise<Node[]> {
	const sections = await Promise.all(
		shopTextKinds.map((kind) => section(world, kind)),
	);
	return sections.filter((one) => one !== null);
}

async function section(
	world: AppWorld,
	kind: ShopTextKind,
): Promise<Node | null> {
	const { say } = world;
	const answer = await world.ask(listShopTexts, { kind, limit: 50 });
	const count = new Intl.NumberFormat(world.language);
	const texts = answer?.texts ?? [];
	const rows = texts.map(
		({ id, title, missing, errors, warnings, wordCount }) => [
			title.trim() === "" ? say(appWords.empty) : title,
			missing.map(({ words }) => say(words)).join(" ") || say(appWords.none),
			count.format(errors + warnings),
			count.format(wordCount),
			element(
				"s-button",
				{
					accessibilityLabel: `${say(appWords.open)}: ${title}`,
					click: () => world.openText({ kind, id, locale: null }),
				},
				say(appWords.open),
			),
		],
	);
	if (answer !== null && rows.length === 0 && kind !== "product") return null;
	const content =
		answer === null
			? [element("s-paragraph", {}, say(appWords.noAnswer))]
			: rows.length === 0
				? [element("s-paragraph", {}, say(appWords.noTexts))]
				: [
						table(
							[
								say(names[kind]),
								say(appWords.missing),
								say(appWords.findings),
								say(appWords.words),
								"",
							],
							rows,
						),
						element(
							"s-paragraph",
							{ color: "subdued" },
							`${count.format(texts.length)} ${say(appWords.shownOf)}: ${count.format(answer.total)}`,
						),
					];
	return element("s-section", { heading: say(names[kind]) }, ...content);
}
