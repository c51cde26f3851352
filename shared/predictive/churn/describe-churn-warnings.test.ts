import { expect, it } from "vitest";
import { describeChurnWarnings } from "./describe-churn-warnings.ts";

const auc = (value: number, low: number) => {
	const one = { auc: { value, low, high: 1 } };
	const other = { value: 0, low: 0, high: 0 };
	const measures = {
		...one,
		logLoss: other,
		brier: other,
		calibrationError: { ...other, byChance: 0 },
	};
	return {
		boosting: measures,
		logistic: measures,
		chosen: measures,
		gain: other,
	};
};
const data = {
	rows: 1000,
	left: 300,
	validation: "random",
	asked: 1000,
} as const;

it("says nothing where all is well", () => {
	const model = { data, measures: auc(0.8, 0.7), leftOut: [], id: null };
	expect(describeChurnWarnings(model, { mark: ".", unlabelled: 0 })).toEqual(
		[],
	);
});

it("names leaks, chance, too good, few cases and what was left out", () => {
	const said = (model: Parameters<typeof describeChurnWarnings>[0]) =>
		describeChurnWarnings(model, { mark: ",", unlabelled: 2 })
			.map(({ en }) => en)
			.join("\n");
	const text = said({
		data: { ...data, left: 20 },
		measures: auc(0.55, 0.45),
		leftOut: [
			{ name: "why", kind: "leak" },
			{ name: "day", kind: "date" },
		],
		id: null,
	});
	for (const part of [
		"gives away who left",
		"why",
		"beats guessing",
		"Only 20",
		"day",
		"2 rows",
		"decimal comma",
	])
		expect(text).toContain(part);
	expect(
		said({ data, measures: auc(0.99, 0.98), leftOut: [], id: null }),
	).toContain("too good");
});
