import { expect, it } from "vitest";
import { armsOf } from "./arms-of.ts";

const campaign = (id: string, more: object = {}) => ({
	campaignId: id,
	name: `campaign ${id}`,
	channelType: "SEARCH",
	isEnabled: true,
	budgetId: `1${id}`,
	amountMicros: 45_000_000,
	isDaily: true,
	isShared: false,
	lastWeek: { costMicros: 0, conversions: 0, conversionsValue: 0 },
	...more,
});
const row = (entityId: string, day: string, conversions: number) => ({
	entityId,
	day,
	label: "",
	impressions: 0,
	clicks: 0,
	costMicros: 10_000_000,
	conversions,
	conversionsValue: conversions * (entityId === "1" ? 40 : 20),
});

it("makes arms of what can be steered, with its days in order and what a conversion was worth", () => {
	const arms = armsOf(
		[
			campaign("1"),
			campaign("2"),
			campaign("3"),
			campaign("4", { isShared: true }),
			campaign("5", { isEnabled: false }),
		],
		[
			row("1", "2026-11-02", 3),
			row("1", "2026-11-01", 1),
			row("2", "2026-11-01", 4),
			row("3", "2026-11-01", 0),
		],
	);
	expect(arms.map(({ budgetId }) => budgetId)).toEqual(["11", "12", "13"]);
	expect(arms[0]).toMatchObject({
		planned: 45,
		valuePerConversion: 40,
		days: [
			{ spend: 10, conversions: 1 },
			{ spend: 10, conversions: 3 },
		],
	});
	// Without conversions of its own, the account's average counts: 240 for eight.
	expect(arms[2]?.valuePerConversion).toBe(30);
});
