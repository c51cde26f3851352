import { getShop } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";
import { table } from "./table.ts";

/** How far the shop is fetched, and whether its sales equal Shopify's own. */
export async function showOverview(world: AppWorld): Promise<Node[]> {
	const { say, money, language } = world;
	const answer = await world.ask(getShop, {});
	const shop = answer?.shop;
	if (!shop)
		return [element("s-banner", { tone: "warning" }, say(appWords.noShop))];
	const count = new Intl.NumberFormat(language);
	const { check, currency } = shop;
	const fetched = table(
		[say(appWords.fetched), "", ""],
		shop.backfill.map((part) => [
			{
				products: say(appWords.products),
				customers: say(appWords.customers),
				orders: say(appWords.orders),
			}[part.part],
			`${count.format(part.read)}${part.expected === null ? "" : ` / ${count.format(part.expected)}`}`,
			part.reason ? say(part.reason) : part.state === "done" ? "✓" : "…",
		]),
	);
	const sales =
		check === null
			? [element("s-paragraph", {}, say(appWords.notYet))]
			: [
					element(
						"s-banner",
						{ tone: check.isEqual ? "success" : "warning" },
						say(check.isEqual ? appWords.equal : appWords.differs),
					),
					element(
						"s-paragraph",
						{},
						`${check.from} – ${check.to}: ${money(check.oursMicros, currency)} / Shopify ${money(check.theirsMicros, currency)}`,
					),
					...check.days
						.slice(0, 20)
						.map(({ day, differenceMicros }) =>
							element(
								"s-paragraph",
								{},
								`${day}: ${money(differenceMicros, currency)}`,
							),
						),
					...check.causes.map(({ orders, amountMicros, words }) =>
						element(
							"s-paragraph",
							{},
							`${count.format(orders)} · ${money(amountMicros, currency)}: ${say(words)}`,
						),
					),
				];
	return [
		element("s-section", { heading: say(appWords.fetched) }, fetched),
		element("s-section", { heading: say(appWords.sales) }, ...sales),
	];
}
