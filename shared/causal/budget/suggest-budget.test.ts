import { describe, expect, it } from "vitest";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import type { BudgetQuestion } from "./budget-suggestion.ts";
import { suggestBudget } from "./suggest-budget.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const fit = fitMmm(read.series, maker.spec, {
	draws: 100,
	proposals: 400,
	moves: 1,
});
if (!fit.ok) throw new Error("the demo must fit");
const { model } = fit;
const suggest = (question?: BudgetQuestion) => {
	const result = suggestBudget(model, question);
	if (!result.ok) throw new Error(result.problems[0]?.message.en);
	return result.suggestion;
};

describe("suggestBudget", () => {
	it("spends today's total better than today, within 30 % a channel, and proves it", () => {
		const found = suggest();
		const sum = found.channels.reduce(
			(all, { suggested }) => all + suggested,
			0,
		);
		expect(sum).toBeCloseTo(found.currentTotal, 6);
		expect(found.total).toBe(found.currentTotal);
		for (const { current, suggested, min, max, change } of found.channels) {
			expect(min).toBeCloseTo(0.7 * current, 9);
			expect(suggested).toBeGreaterThanOrEqual(min - 1e-9);
			expect(suggested).toBeLessThanOrEqual(max + 1e-9);
			expect(change).toBeCloseTo(suggested - current, 9);
		}
		expect(found.expected.suggested.mean).toBeGreaterThan(
			found.expected.now.mean,
		);
		expect(found.expected.difference.mean).toBeCloseTo(
			found.expected.suggested.mean - found.expected.now.mean,
			6,
		);
		expect(found.expected.sameSplit).toEqual(found.expected.now);
		expect(found.proof.kktResidual).toBeLessThan(1e-8);
		expect(found.pBetter).toBeGreaterThan(0.5);
		expect(found.alreadyBest).toBe(false);
		expect(found).toMatchObject({ currency: "EUR", model: { draws: 100 } });
	});

	it("equalises marginal returns where limits are wide", () => {
		const limits = Object.fromEntries(
			maker.spec.channels.map((name) => [name, { min: 0, max: 1e6 }]),
		);
		const found = suggest({ limits });
		for (const { marginalReturn, atLimit } of found.channels)
			if (atLimit === "none")
				expect(marginalReturn / found.proof.commonMarginalReturn).toBeCloseTo(
					1,
					8,
				);
	});

	it("says that the best split is the best when asked again from there", () => {
		const best = suggest();
		const shares = new Map(
			best.channels.map(({ channel, suggested }) => [channel, suggested]),
		);
		const moved = {
			...model,
			series: {
				...model.series,
				channels: model.series.channels.map((channel) => ({
					...channel,
					spend: channel.spend.map(() => shares.get(channel.name) ?? 0),
				})),
			},
		};
		const limits = Object.fromEntries(
			best.channels.map(({ channel, min, max }) => [channel, { min, max }]),
		);
		const again = suggestBudget(moved, { limits });
		expect(again.ok && again.suggestion.alreadyBest).toBe(true);
		expect(again.ok && again.suggestion.notes[0]?.en).toContain(
			"already within",
		);
	});

	it("flags what no week has seen", () => {
		const found = suggest({
			total: 100_000,
			limits: Object.fromEntries(
				maker.spec.channels.map((name) => [
					name,
					{ min: 0, max: name === "newsletter" ? 90_000 : 20_000 },
				]),
			),
		});
		expect(
			found.channels.find(({ channel }) => channel === "newsletter")
				?.extrapolates,
		).toBe(true);
		expect(found.notes.some(({ en }) => en.includes("newsletter"))).toBe(true);
	});

	it("answers an impossible question with its problems", () => {
		const result = suggestBudget(model, { total: 1 });
		expect(!result.ok && result.problems[0]).toMatchObject({
			code: "mins-above-total",
			field: "total",
		});
	});

	it("takes what the money has to bring instead of a total, and says what is possible where that is too much", () => {
		const limits = Object.fromEntries(
			maker.spec.channels.map((name) => [name, { min: 0, max: 1e6 }]),
		);
		const target = { kind: "roas", value: 4 } as const;
		const found = suggest({ target, limits });
		expect(found.target).toEqual(target);
		expect(found.expected.suggested.mean / found.total).toBeCloseTo(4, 5);
		const tooMuch = { kind: "marginal_roas", value: 1e6 } as const;
		const result = suggestBudget(model, { target: tooMuch, limits });
		expect(!result.ok && result.problems[0]).toMatchObject({
			code: "target-out-of-reach",
			field: "target.value",
		});
	});

	it("keeps groups within their limits, lays out the way there, and states the worst tenth", () => {
		const [first = "", second = ""] = maker.spec.channels;
		const now = suggest();
		const spendOf = (found: typeof now, name: string) =>
			found.channels.find(({ channel }) => channel === name)?.suggested ?? 0;
		const max = 0.9 * (spendOf(now, first) + spendOf(now, second));
		const group = { name: "pair", channels: [first, second], max };
		const found = suggest({ groups: [group], maxStep: 0.1 });
		expect(spendOf(found, first) + spendOf(found, second)).toBeCloseTo(max, 4);
		expect(found.groups[0]).toMatchObject({ name: "pair", atLimit: "max" });
		expect(found.proof).toMatchObject({ method: "exact", gap: 0 });
		expect(found.ramp?.weeks.at(-1)).toEqual(
			found.channels.map(({ suggested }) => suggested),
		);
		expect(found.ramp?.weeks.length).toBeGreaterThan(1);
		expect(found.expected.worstTenth).toBeLessThan(
			found.expected.gainOverSameSplit.mean,
		);
	});
});
