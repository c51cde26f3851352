import { expect, it } from "vitest";
import { guideRule } from "./guide-rule.ts";
import { guideOf } from "./sample-guide.suite.ts";

it("names guide, version and entry, and keeps the guide's own per cent signs", () => {
	const rule = guideRule(guideOf({}), {
		key: "term-a",
		level: "warning",
		match: { type: "repetition" },
		message: { de: "{} %s", en: "{} %s" },
		action: { de: "", en: "" },
		text: "50 %sicher $&",
		entry: "A",
	});
	expect(rule.id).toBe("style-guide.term-a");
	expect(rule.citation).toEqual({ title: "Ours, Version 7: A" });
	expect(rule.message.de).toBe("50 %\u2060sicher $& %s");
});
