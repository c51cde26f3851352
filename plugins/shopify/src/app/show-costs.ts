import type { ShopOutlook } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";
import { table } from "./table.ts";

/** What worth stands for, of how many orders the shop knows what their goods cost, and which articles the others lack it for. */
export function showCosts(
	{ say, language }: AppWorld,
	{ basis, costs: { orders, known, missing } }: ShopOutlook,
): HTMLElement {
	const count = new Intl.NumberFormat(language);
	return element(
		"s-section",
		{ heading: say(appWords.costs) },
		element("s-paragraph", {}, say(appWords[basis])),
		element(
			"s-paragraph",
			{},
			`${say(appWords.costsKnown)}: ${count.format(known)} / ${count.format(orders)}`,
		),
		...(missing.length === 0
			? []
			: [
					element(
						"s-paragraph",
						{ color: "subdued" },
						say(appWords.costsMissing),
					),
					table(
						[say(appWords.article), say(appWords.orders)],
						missing.map((one) => [one.product, count.format(one.orders)]),
					),
				]),
	);
}
