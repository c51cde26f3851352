import { expect, it } from "vitest";
import { diffTemplates } from "./diff-templates.ts";

const base = {
	id: "ad-variants",
	version: 1,
	role: "a",
	goal: "b",
	style: ["c", "d"],
	constraints: [],
	examples: [],
} as const;

it("names what changed, and nothing where nothing did", () => {
	expect(diffTemplates(base, { ...base, version: 2 })).toEqual([]);
	expect(
		diffTemplates(base, { ...base, goal: "x", style: ["d", "e"] }),
	).toEqual([
		{ field: "goal", before: "b", after: "x" },
		{ field: "style", before: "c", after: null },
		{ field: "style", before: null, after: "e" },
	]);
});
