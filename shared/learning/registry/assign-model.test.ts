import { expect, it } from "vitest";
import { assignModel } from "./assign-model.ts";
import type { StagedModel } from "./model-stage.ts";

const models = (share: number): StagedModel[] => [
	{ id: "a", stage: "active", share: 1, activation: 1, mayAnswer: true },
	{ id: "b", stage: "canary", share, activation: 0, mayAnswer: true },
];
const people = Array.from({ length: 10_000 }, (_, i) => `c-${i}`);

it("gives the canary its share, and only adds people when the share grows", () => {
	const few = people.filter((one) => assignModel(models(0.1), one) === "b");
	const more = new Set(
		people.filter((one) => assignModel(models(0.3), one) === "b"),
	);
	// Four standard errors of a binomial share.
	expect(Math.abs(few.length / 10_000 - 0.1)).toBeLessThan(0.012);
	expect(Math.abs(more.size / 10_000 - 0.3)).toBeLessThan(0.0184);
	expect(few.every((one) => more.has(one))).toBe(true);
});

it("answers nobody where no model is active", () => {
	expect(assignModel([], "c-1")).toBeNull();
});
