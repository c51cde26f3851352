import { getShopOutlook } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";
import { table } from "./table.ts";

/** Whom to win back, with reasons and what to do, and what customers are worth. */
export async function showWinBack(world: AppWorld): Promise<Node[]> {
	const { say, money } = world;
	const answer = await world.ask(getShopOutlook, {});
	const outlook = answer?.outlook;
	if (!outlook) return [element("s-paragraph", {}, say(appWords.noOutlook))];
	const { currency, worth, newCustomer } = outlook;
	const told = (range: { value: number; low: number; high: number }) =>
		`${money(range.value * 1e6, currency)} (${money(range.low * 1e6, currency)} – ${money(range.high * 1e6, currency)})`;
	return [
		element(
			"s-section",
			{ heading: say(appWords.winBack) },
			outlook.winBack.length === 0
				? element("s-paragraph", {}, say(appWords.nobody))
				: table(
						[
							say(appWords.customer),
							say(appWords.atStake),
							say(appWords.reasons),
							say(appWords.action),
						],
						outlook.winBack
							.slice(0, 50)
							.map((one) => [
								one.customerId,
								money(one.atStake * 1e6, currency),
								one.reasons.map(say).join(" "),
								say(one.action),
							]),
					),
		),
		element(
			"s-section",
			{ heading: say(appWords.customers) },
			...(worth
				? [element("s-paragraph", {}, `${say(appWords.worth)}: ${told(worth)}`)]
				: []),
			...(newCustomer
				? [
						element(
							"s-paragraph",
							{},
							`${say(appWords.newCustomer)}: ${told(newCustomer)}`,
						),
					]
				: []),
			...outlook.notices.map((notice) =>
				element("s-paragraph", {}, say(notice)),
			),
		),
	];
}
