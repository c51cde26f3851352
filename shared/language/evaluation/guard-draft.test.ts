import { describe, expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { guardDraft } from "./guard-draft.ts";
import { materialOfCase } from "./material-of-case.ts";
import { prepareCase } from "./prepare-case.ts";
import { sampleAnswer, sampleCase } from "./sample-case.suite.ts";

const world = { rules: allRules, today: "2026-11-22", canary: "canary-5d" };

function guard(...texts: string[]) {
	const prepared = prepareCase(sampleCase());
	if (!prepared.ok) throw new Error(prepared.refusal);
	return guardDraft(
		sampleAnswer({ texts }),
		materialOfCase(prepared.brief),
		world,
	);
}

describe("guardDraft", () => {
	it("lets through what passes and drops the rest", () => {
		const kept = guard("Aus reiner Schurwolle", "canary-5d", "Testsieger 2025");
		expect(kept.texts).toEqual(["Aus reiner Schurwolle"]);
		expect(kept).toMatchObject({ support: 1, refusal: null });
	});

	it("names what stands against a draft of which nothing is left", () => {
		const { texts, refusal } = guard("Nur für Idioten", "canary-5d");
		expect(texts).toEqual([]);
		expect(refusal).toMatch(/harm/);
		expect(refusal).toMatch(/leak/);
		expect(guard().refusal).toBe("nothing was written");
	});
});
