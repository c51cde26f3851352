import { listShopPrices } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";
import { table } from "./table.ts";

/** Reduced prices beside the lowest of the 30 days before. */
export async function showPrices(world: AppWorld): Promise<Node[]> {
	const { say, money } = world;
	const answer = await world.ask(listShopPrices, { limit: 100 });
	const currency = answer?.currency ?? null;
	const prices = answer?.prices ?? [];
	const content =
		currency === null || prices.length === 0
			? element("s-paragraph", {}, say(appWords.noPrices))
			: table(
					[
						say(appWords.product),
						say(appWords.price),
						say(appWords.former),
						say(appWords.lowest),
						"",
					],
					prices.map((one) => [
						one.name,
						money(one.priceMicros, currency),
						money(one.compareAtMicros, currency),
						one.lowestMicros === null
							? "–"
							: `${money(one.lowestMicros, currency)} (${one.lowestOn ?? ""})`,
						element(
							"s-badge",
							{
								tone: {
									fine: "success",
									"too-high": "critical",
									unknown: "info",
								}[one.verdict],
							},
							say(one.words),
						),
					]),
				);
	return [element("s-section", { heading: say(appWords.prices) }, content)];
}
