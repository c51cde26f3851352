import { expect, it } from "vitest";
import { compileRule } from "./compile-rule.ts";
import { matchExistence } from "./matchers/match-existence.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
	id: "test.rule",
	message: { de: "", en: "" },
	action: { de: "", en: "" },
	level: "warning",
	category: "clarity",
	jurisdiction: "any",
	citation: { title: "test" },
	match: { type: "existence", tokens: ["umsonst"] },
	exceptions: ["nicht umsonst"],
	catches: [],
	leaves: [],
};

it("leaves a match alone that lies inside an exception", () => {
	const hits = compileRule(rule)({
		text: "Nicht umsonst beliebt, aber umsonst",
		channel: "plain",
	});
	expect(hits.map((hit) => hit.start)).toEqual([28]);
});

it("is the bare matcher without exceptions", () => {
	const { exceptions: _, ...bare } = rule;
	const input = { text: "umsonst", channel: "plain" } as const;
	expect(compileRule(bare)(input)).toEqual(
		matchExistence({ type: "existence", tokens: ["umsonst"] })(input),
	);
});
