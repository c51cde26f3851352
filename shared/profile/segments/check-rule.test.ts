import { expect, it } from "vitest";
import { checkRule } from "./check-rule.ts";

const known = ["orders", "share"];
const fields = (value: unknown) => {
	const read = checkRule(value, known);
	return read.ok ? [] : read.problems.map(({ field }) => field);
};
const one = { feature: "orders", is: "at-least", value: 2 };

it("reads rules as they are", () => {
	const rule = {
		all: [one, { any: [{ not: { feature: "share", is: "known" } }, one] }],
	};
	expect(checkRule(rule, known)).toEqual({ ok: true, rule });
	expect(checkRule({ feature: "other", is: "known" }, null).ok).toBe(true);
});

it("names every place that is wrong", () => {
	expect(fields(null)).toEqual(["feature", "is", "value"]);
	expect(
		fields({
			all: [
				one,
				{ feature: "age", is: "at-least", value: 2 },
				{ feature: "share", is: "like", value: "x" },
			],
		}),
	).toEqual(["all.1.feature", "all.2.is", "all.2.value"]);
	expect(fields({ all: [] })).toEqual(["all"]);
	expect(
		fields({
			any: Array.from({ length: 2 }, () => ({
				all: Array.from({ length: 30 }, () => one),
			})),
		}),
	).toEqual([""]);
	const deep = Array.from({ length: 9 }).reduce<unknown>(
		(inner) => ({ not: inner }),
		one,
	);
	expect(fields(deep)).toEqual(["not.not.not.not.not.not"]);
});
