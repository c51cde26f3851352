import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Contribution,
	clampContributions,
} from "./clamp-contributions.ts";

const names = ["mail", "search", "social"];
const contributions = fc.array(
	fc.record({
		subject: fc.constantFrom("a", "b", "c", "d"),
		group: fc.constantFrom("mail", "search", "social", "unknown"),
		amount: fc.nat({ max: 30 }),
	}),
	{ maxLength: 60 },
);
const bounds = fc.record({
	groups: fc.integer({ min: 1, max: 3 }),
	amount: fc.integer({ min: 1, max: 10 }),
});

describe("clampContributions", () => {
	it("cuts one person's amount and groups, and names every group asked for", () => {
		const rows: Contribution[] = [
			{ subject: "a", group: "mail", amount: 5 },
			{ subject: "a", group: "mail", amount: 4 },
			{ subject: "a", group: "search", amount: 1 },
			{ subject: "b", group: "search", amount: 2 },
			{ subject: "b", group: "elsewhere", amount: 2 },
		];
		const sums = clampContributions(rows, names, { groups: 1, amount: 6 });
		expect([...sums]).toEqual([
			["mail", 6],
			["search", 2],
			["social", 0],
		]);
	});

	it("moves by no more than the bounds when a person is taken out, whatever the data", () => {
		fc.assert(
			fc.property(contributions, bounds, (rows, bound) => {
				const whole = clampContributions(rows, names, bound);
				const without = clampContributions(
					rows.filter(({ subject }) => subject !== "a"),
					names,
					bound,
				);
				const moved = names.map((name) =>
					Math.abs((whole.get(name) ?? 0) - (without.get(name) ?? 0)),
				);
				const total = moved.reduce((sum, move) => sum + move, 0);
				expect(total).toBeLessThanOrEqual(bound.groups * bound.amount);
				expect(Math.hypot(...moved)).toBeLessThanOrEqual(
					Math.sqrt(bound.groups) * bound.amount + 1e-9,
				);
			}),
		);
	});

	it("does not depend on the order of the rows", () => {
		fc.assert(
			fc.property(contributions, bounds, (rows, bound) => {
				expect([
					...clampContributions(rows.toReversed(), names, bound),
				]).toEqual([...clampContributions(rows, names, bound)]);
			}),
		);
	});

	it("refuses amounts and bounds that are no whole numbers", () => {
		const row = { subject: "a", group: "mail", amount: 0.5 };
		const bound = { groups: 1, amount: 1 };
		expect(() => clampContributions([row], names, bound)).toThrow(RangeError);
		expect(() =>
			clampContributions([], names, { groups: 0, amount: 1 }),
		).toThrow(RangeError);
	});
});
