import { expect, it } from "vitest";
import { allRules } from "./all-rules.ts";
import { inclusiveLanguage } from "./packs/inclusive-language.ts";
import { selectRules } from "./select-rules.ts";

it("takes everything that runs unasked where nothing is asked", () => {
	expect(selectRules({})).toEqual(allRules);
});

it("leaves out other states' law, never what no law says", () => {
	const eu = selectRules({ jurisdiction: "eu" });
	expect(eu.some(({ jurisdiction }) => jurisdiction === "DE")).toBe(false);
	expect(eu.some(({ jurisdiction }) => jurisdiction === "EU")).toBe(true);
	expect(eu.some(({ jurisdiction }) => jurisdiction === "any")).toBe(true);
	expect(selectRules({ jurisdiction: "de" })).toEqual(allRules);
});

it("adds inclusive language when asked, and keeps a list for good", () => {
	const rules = selectRules({ inclusive: true });
	expect(rules).toHaveLength(allRules.length + inclusiveLanguage.length);
	expect(selectRules({ inclusive: true })).toBe(rules);
});
