import { expect, it } from "vitest";
import { chocolateWeeks } from "./chocolate-weeks.ts";

const weeks = chocolateWeeks(1);

it("covers 2024 and 2025 week by week", () => {
	expect(weeks.dates).toHaveLength(104);
	expect(weeks.dates[0]).toBe("2024-01-01");
	expect(weeks.dates.at(-1)).toBe("2025-12-22");
});

it("rises towards Christmas and Easter and knows its promotions and prices", () => {
	const at = (day: string) => weeks.dates.indexOf(day);
	expect(weeks.christmas[at("2024-12-23")]).toBe(1);
	expect(weeks.christmas[at("2024-12-16")]).toBe(0.667);
	expect(weeks.christmas[at("2024-12-30")]).toBe(0);
	expect(weeks.easter[at("2024-03-25")]).toBe(1);
	expect(weeks.easter[at("2025-04-14")]).toBe(1);
	expect(weeks.promotion.filter((value) => value === 1).length).toBeGreaterThan(
		4,
	);
	expect(Math.min(...weeks.priceIndex)).toBeGreaterThanOrEqual(94);
	expect(Math.max(...weeks.priceIndex)).toBeLessThanOrEqual(112);
});

it("keeps contributions below revenue", () => {
	weeks.revenue.forEach((revenue, t) => {
		const media = weeks.contributions.reduce(
			(sum, effect) => sum + (effect[t] ?? 0),
			0,
		);
		expect(media).toBeGreaterThanOrEqual(0);
		expect(media).toBeLessThan(revenue);
	});
});
