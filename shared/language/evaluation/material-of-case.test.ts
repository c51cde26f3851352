import { expect, it } from "vitest";
import { materialOfCase } from "./material-of-case.ts";
import { prepareCase } from "./prepare-case.ts";
import { sampleCase } from "./sample-case.suite.ts";

it("lets a text rest on the case's own facts and sources alone", () => {
	const { input } = sampleCase();
	const one = sampleCase({
		input: { ...input, sources: ["Der Schal ist weich."] },
	});
	const prepared = prepareCase(one);
	if (!prepared.ok) throw new Error(prepared.refusal);
	const { passages, slots } = materialOfCase(prepared.brief);
	expect(passages.map(({ id }) => id)).toEqual([
		"brief-facts",
		"brief-description",
	]);
	expect(slots.map(({ wanted }) => wanted)).toEqual([5, 4]);
});
