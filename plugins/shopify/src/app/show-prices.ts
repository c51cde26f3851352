import { listShopPrices } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";
import { table } from "./table.ts";

const tones = {
	fine: "success",
	"too-high": "critical",
	unknown: "info",
} as const;

/** Reduced prices beside the lowest of the 30 days before. */
export async function showPrices(world: AppWorld): Promise<Node[]> {
	const { say, money, language } = world;
	const answer = await world.ask(listShopPrices, { limit: 100 });
	if (answer === null)
		return [element("s-paragraph", {}, say(appWords.noAnswer))];
	const { currency, prices } = answer;
	const day = (iso: string) =>
		new Date(`${iso}T12:00:00Z`).toLocaleDateString(language, {
			dateStyle: "medium",
		});
	return [
		element(
			"s-section",
			{ heading: say(appWords.prices) },
			element("s-paragraph", { color: "subdued" }, say(appWords.pricesLead)),
			currency === null || prices.length === 0
				? element("s-paragraph", {}, say(appWords.noPrices))
				: table(
						[
							say(appWords.product),
							say(appWords.price),
							say(appWords.former),
							say(appWords.lowest),
							say(appWords.cost),
							say(appWords.verdict),
						],
						prices.map((one) => [
							one.name,
							money(one.priceMicros, currency),
							money(one.compareAtMicros, currency),
							one.lowestMicros === null
								? "–"
								: `${money(one.lowestMicros, currency)} (${one.lowestOn === null ? "" : day(one.lowestOn)})`,
							one.isBelowCost && one.costMicros !== null
								? element(
										"s-badge",
										{ tone: "warning" },
										`${money(one.costMicros, currency)}: ${say(appWords.belowCost)}`,
									)
								: one.costMicros === null
									? "–"
									: money(one.costMicros, currency),
							element("s-badge", { tone: tones[one.verdict] }, say(one.words)),
						]),
					),
		),
	];
}
