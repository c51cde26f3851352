import { fitMmm } from "@lotse/shared/causal/mmm/fit-mmm.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { simulateChocolateMaker } from "@lotse/shared/causal/simulate/simulate-chocolate-maker.ts";
import type { AdCampaign } from "@lotse/shared/contract/ads-accounts.ts";
import { defaultBudgetPolicy } from "@lotse/shared/trust/limits/budget-policy.ts";
import { expect, it } from "vitest";
import { suggestCampaignBudgets } from "./suggest-campaign-budgets.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const fit = fitMmm(read.series, maker.spec, {
	draws: 100,
	proposals: 400,
	moves: 1,
});
if (!fit.ok) throw new Error("the demo must fit");
const stored = {
	id: "mod_00000000000000000001",
	datasetId: "dat_00000000000000000001",
	name: "Weeks",
	version: fit.model.codeVersion,
	from: "2024-01-01",
	to: "2025-12-22",
	weeks: 104,
	advice: "given" as const,
	headline: { de: "x", en: "x" },
	createdAt: 0,
	model: fit.model,
	backtest: null,
	truth: null,
};
const campaign = (
	name: string,
	more: Partial<AdCampaign> = {},
): AdCampaign => ({
	campaignId: name,
	name,
	channelType: "SEARCH",
	isEnabled: true,
	budgetId: "1",
	amountMicros: 100_000_000,
	isDaily: true,
	isShared: false,
	lastWeek: { costMicros: 0, conversions: 0, conversionsValue: 0 },
	...more,
});

it("gives each campaign an amount with the interval of the model's best, in whole cents", () => {
	const { model, suggestions } = suggestCampaignBudgets(
		stored,
		[
			campaign("Search"),
			campaign("Search shared", { isShared: true }),
			campaign("Elsewhere", { channelType: "HOTEL" }),
		],
		{ currency: "EUR", policy: defaultBudgetPolicy, language: "en" },
	);
	expect(model?.pBetter).toBeGreaterThan(0.5);
	const [search, shared, elsewhere] = suggestions;
	const [low = 0, high = 0] = search?.amountInterval ?? [];
	expect(low).toBeGreaterThanOrEqual(70_000_000);
	expect(high).toBeLessThanOrEqual(130_000_000);
	expect(low).toBeLessThan(high);
	expect(low % 10_000).toBe(0);
	expect(search?.unlimitedMicros).toBeGreaterThanOrEqual(0.9 * low);
	expect(search?.unlimitedMicros).toBeLessThanOrEqual(1.1 * high);
	for (const silent of [shared, elsewhere])
		expect([silent?.suggestedMicros, silent?.amountInterval]).toEqual([
			null,
			null,
		]);
});
