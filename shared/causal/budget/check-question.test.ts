import { expect, it } from "vitest";
import type { MmmModel } from "../mmm/mmm-model.ts";
import { checkQuestion } from "./check-question.ts";

const series = (spend: number[][]) => ({
	dates: [],
	target: [],
	controls: [],
	channels: spend.map((values, i) => ({
		name: `c${i}`,
		values,
		spend: values,
	})),
});
const model = {
	series: series([
		[100, 100],
		[0, 200],
	]),
	draws: Array.from({ length: 50 }, () => [0]),
	verdict: {
		advice: "given",
		level: "good",
		headline: { de: "", en: "" },
		reasons: [],
	},
} as Partial<MmmModel> as MmmModel;
const fields = (question: Parameters<typeof checkQuestion>[1]) => {
	const result = checkQuestion(model, question);
	return result.ok
		? "fine"
		: result.problems.map(({ code, field }) => `${code} ${field}`);
};

it("fills in today's total and ±30 % a channel", () => {
	expect(checkQuestion(model, {})).toEqual({
		ok: true,
		question: {
			goal: { total: 200 },
			current: [100, 100],
			frequencyCaps: {},
			limits: [
				{ min: 70, max: 130 },
				{ min: 70, max: 130 },
			],
			groups: [],
			maxStep: null,
			draws: 50,
		},
	});
});

it("names what cannot be before anything is solved", () => {
	expect(fields({ total: 0 })).toEqual(["bad-total total"]);
	expect(fields({ total: Number.NaN })).toEqual(["bad-total total"]);
	expect(fields({ limits: { tv: { min: 0, max: 1 } } })).toEqual([
		"unknown-channel limits.tv",
	]);
	expect(fields({ limits: { c0: { min: -1, max: 130 } } })).toEqual([
		"bad-limit limits.c0.min",
	]);
	expect(fields({ limits: { c1: { min: 9, max: 3 } } })).toEqual([
		"min-above-max limits.c1.min",
	]);
	expect(fields({ total: 100 })).toEqual(["mins-above-total total"]);
	expect(fields({ total: 300 })).toEqual(["maxes-below-total total"]);
	expect(fields({ draws: 51 })).toEqual(["bad-draws draws"]);
	const target = { kind: "roas", value: 2 } as const;
	expect(fields({ target })).toBe("fine");
	expect(fields({ target, total: 200 })).toEqual(["target-and-total target"]);
	expect(fields({ target: { ...target, value: 0 } })).toEqual([
		"bad-target target.value",
	]);
	expect(fields({ maxStep: 0 })).toEqual(["bad-step maxStep"]);
	const both = { name: "both", channels: ["c0", "c1"] };
	expect(fields({ groups: [{ ...both, max: 190 }] })).toEqual([
		"maxes-below-total total",
	]);
	expect(fields({ groups: [{ ...both, min: 210 }] })).toEqual([
		"mins-above-total total",
	]);
	expect(fields({ limits: { toString: { min: 0, max: 1 } } })).toEqual([
		"unknown-channel limits.toString",
	]);
});

it("refuses a model that gives no advice", () => {
	const withheld: MmmModel = {
		...model,
		verdict: { ...model.verdict, advice: "withheld" },
	};
	const result = checkQuestion(withheld, {});
	expect(!result.ok && result.problems[0]?.code).toBe("advice-withheld");
});
