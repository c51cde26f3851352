import { getShopOutlook } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";
import { showCosts } from "./show-costs.ts";
import { table } from "./table.ts";

/** Whom to win back, with reasons and what to do, and what customers are worth. */
export async function showWinBack(world: AppWorld): Promise<Node[]> {
	const { say, money, language } = world;
	const answer = await world.ask(getShopOutlook, {});
	if (answer === null)
		return [element("s-paragraph", {}, say(appWords.noAnswer))];
	const { outlook } = answer;
	if (outlook === null)
		return [
			element(
				"s-section",
				{ heading: say(appWords.winBack) },
				element("s-paragraph", {}, say(appWords.noOutlook)),
			),
		];
	const { currency, worth, newCustomer } = outlook;
	const euros = (value: number) => money(value * 1e6, currency);
	const told = (range: { value: number; low: number; high: number }) =>
		`${euros(range.value)} (${euros(range.low)} – ${euros(range.high)})`;
	const plain = new Intl.NumberFormat(language, { style: "percent" });
	// A model is never sure.
	const percent = (share: number) =>
		share > 0.99
			? `> ${plain.format(0.99)}`
			: share < 0.01
				? `< ${plain.format(0.01)}`
				: plain.format(share);
	return [
		element(
			"s-section",
			{ heading: say(appWords.winBack) },
			...(outlook.winBack.length === 0
				? [element("s-paragraph", {}, say(appWords.nobody))]
				: [
						element("s-paragraph", { color: "subdued" }, say(appWords.toWhom)),
						table(
							[
								say(appWords.customer),
								say(appWords.gone),
								say(appWords.atStake),
								say(appWords.reasons),
								say(appWords.action),
							],
							outlook.winBack
								.slice(0, 50)
								.map((one) => [
									one.customerId,
									`${percent(1 - one.alive.value)} (${percent(1 - one.alive.high)} – ${percent(1 - one.alive.low)})`,
									euros(one.atStake),
									one.reasons.map(say).join(" "),
									say(one.action),
								]),
						),
					]),
		),
		element(
			"s-section",
			{ heading: say(appWords.customers) },
			...[
				worth ? `${say(appWords.allWorth)}: ${told(worth)}` : null,
				newCustomer
					? `${say(appWords.newCustomer)}: ${told(newCustomer)}`
					: null,
				...outlook.notices.map(say),
			]
				.filter((words) => words !== null)
				.map((words) => element("s-paragraph", {}, words)),
		),
		showCosts(world, outlook),
	];
}
