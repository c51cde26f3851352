import { expect, it } from "vitest";
import type { BudgetChannel } from "./budget-suggestion.ts";
import { noteSuggestion } from "./note-suggestion.ts";

const interval = (mean: number, q3: number, q97: number) => ({ mean, q3, q97 });
const expected = (gain: ReturnType<typeof interval>) => ({
	now: interval(100, 90, 110),
	suggested: interval(110, 95, 120),
	difference: gain,
	sameSplit: interval(100, 90, 110),
	gainOverSameSplit: gain,
	worstTenth: gain.q3,
});
const channel: BudgetChannel = {
	channel: "tv",
	current: 10,
	suggested: 13,
	min: 7,
	max: 13,
	change: 3,
	marginalReturn: 1,
	marginalReturnNow: 2,
	atLimit: "max",
	observedMax: 12,
	extrapolates: true,
};
const model = {
	verdict: {
		advice: "given" as const,
		level: "good" as const,
		headline: { de: "", en: "" },
		reasons: [],
	},
};

it("says when today's split is as good as it gets", () => {
	const [note] = noteSuggestion(
		model,
		[],
		expected(interval(0.2, 0, 0.5)),
		true,
	);
	expect(note?.en).toBe(
		"Today's split is already within 0.2 % of the best within the limits.",
	);
	expect(note?.de).toContain("0,2 %");
});

it("warns of doubt, of guesses and of limits", () => {
	const notes = noteSuggestion(
		model,
		[channel],
		expected(interval(5, -2, 9)),
		false,
	).map(({ en }) => en);
	expect(notes).toHaveLength(3);
	expect(notes[0]).toContain("includes 0");
	expect(notes[1]).toContain("tv");
	expect(notes[2]).toContain("limit");
	expect(noteSuggestion(model, [], expected(interval(5, 2, 9)), false)).toEqual(
		[],
	);
});
