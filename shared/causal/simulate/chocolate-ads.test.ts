import { expect, it } from "vitest";
import { chocolateAds } from "./chocolate-ads.ts";

it("writes sixty different ads that fit where they are shown", () => {
	const ads = chocolateAds(1);
	expect(ads).toHaveLength(60);
	expect(ads.filter(({ language }) => language === "de")).toHaveLength(36);
	expect(
		new Set(ads.map(({ headline, description }) => headline + description))
			.size,
	).toBe(60);
	for (const { headline, description, impressions, clicks, clickRate } of ads) {
		expect(headline.length).toBeLessThanOrEqual(30);
		expect(description.length).toBeLessThanOrEqual(90);
		expect(clicks).toBeLessThanOrEqual(impressions);
		expect(clickRate).toBeGreaterThan(0.005);
		expect(clickRate).toBeLessThan(0.2);
	}
});

it("counts clicks as its true rates say", () => {
	let surprise = 0;
	for (const { impressions, clicks, clickRate } of chocolateAds(2))
		surprise +=
			(clicks - impressions * clickRate) ** 2 /
			(impressions * clickRate * (1 - clickRate));
	expect(surprise).toBeGreaterThan(30);
	expect(surprise).toBeLessThan(100);
});
