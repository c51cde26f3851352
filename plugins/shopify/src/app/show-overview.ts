import { getShop, type Shop } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";
import { table } from "./table.ts";

/** How far the shop is fetched, and whether its sales equal Shopify's own. */
export async function showOverview(world: AppWorld): Promise<Node[]> {
	const { say } = world;
	const answer = await world.ask(getShop, {});
	if (answer === null)
		return [element("s-paragraph", {}, say(appWords.noAnswer))];
	const { shop } = answer;
	if (shop === null)
		return [element("s-banner", { tone: "warning" }, say(appWords.noShop))];
	return [
		...(shop.isPractice
			? [element("s-banner", { tone: "info" }, say(appWords.practice))]
			: []),
		element(
			"s-section",
			{ heading: say(appWords.fetched) },
			fetched(world, shop),
		),
		element(
			"s-section",
			{ heading: say(appWords.sales) },
			...sales(world, shop),
		),
	];
}

function fetched({ say, language }: AppWorld, shop: Shop): HTMLElement {
	const count = new Intl.NumberFormat(language);
	return table(
		[say(appWords.part), say(appWords.read), say(appWords.state)],
		shop.backfill.map(({ part, read, expected, reason, state }) => [
			say(appWords[part]),
			`${count.format(read)}${expected === null ? "" : ` / ${count.format(expected)}`}`,
			reason
				? say(reason)
				: element(
						"s-badge",
						{ tone: state === "done" ? "success" : "info" },
						say(state === "done" ? appWords.partDone : appWords.partRunning),
					),
		]),
	);
}

function sales(world: AppWorld, { check, currency }: Shop): Node[] {
	const { say, money, language } = world;
	if (check === null) return [element("s-paragraph", {}, say(appWords.notYet))];
	const count = new Intl.NumberFormat(language);
	const day = (iso: string) =>
		new Date(`${iso}T12:00:00Z`).toLocaleDateString(language, {
			dateStyle: "medium",
		});
	return [
		element(
			"s-banner",
			{ tone: check.isEqual ? "success" : "warning" },
			say(check.isEqual ? appWords.equal : appWords.differs),
		),
		element(
			"s-paragraph",
			{},
			`${day(check.from)} – ${day(check.to)}: Lotse ${money(check.oursMicros, currency)}, Shopify ${money(check.theirsMicros, currency)}`,
		),
		check.days.length === 0
			? null
			: table(
					[say(appWords.day), "Lotse", "Shopify", say(appWords.difference)],
					check.days
						.slice(0, 20)
						.map((one) => [
							day(one.day),
							money(one.oursMicros, currency),
							money(one.theirsMicros, currency),
							money(one.differenceMicros, currency),
						]),
				),
		check.causes.length === 0
			? null
			: table(
					[say(appWords.named), say(appWords.count), say(appWords.amount)],
					check.causes.map(({ orders, amountMicros, words }) => [
						say(words),
						count.format(orders),
						money(amountMicros, currency),
					]),
				),
	].filter((node) => node !== null);
}
