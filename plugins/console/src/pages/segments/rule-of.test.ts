import { expect, it } from "vitest";
import { ruleOf } from "./rule-of.ts";

it("turns what was typed into a rule", () => {
	const typed = {
		key: 0,
		feature: "orders",
		is: "over",
		value: " 1,5 ",
	} as const;
	expect(ruleOf("all", [typed])).toEqual({
		all: [{ feature: "orders", is: "over", value: 1.5 }],
	});
	expect(ruleOf("any", [{ ...typed, is: "known" }])).toEqual({
		any: [{ feature: "orders", is: "known" }],
	});
});
