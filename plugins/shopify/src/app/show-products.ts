import { listShopProducts } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";
import { table } from "./table.ts";

/** Products whose texts lack most, first. */
export async function showProducts(world: AppWorld): Promise<Node[]> {
	const { say } = world;
	const answer = await world.ask(listShopProducts, { limit: 50 });
	const rows = (answer?.products ?? []).map((product) => [
		product.title,
		product.missing.map(({ words }) => say(words)).join(" ") ||
			say(appWords.none),
		String(product.errors + product.warnings),
		element(
			"s-button",
			{
				accessibilityLabel: `${say(appWords.open)}: ${product.title}`,
				click: () => world.openProduct(product.id),
			},
			say(appWords.open),
		),
	]);
	return [
		element(
			"s-section",
			{ heading: say(appWords.products) },
			table(
				[
					say(appWords.product),
					say(appWords.missing),
					say(appWords.findings),
					"",
				],
				rows,
			),
		),
	];
}
