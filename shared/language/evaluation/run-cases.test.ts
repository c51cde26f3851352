import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { embeddedDraft } from "./embedded-draft.ts";
import type { EvalDraft } from "./eval-suite.ts";
import { judgeSuite } from "./judge-suite.ts";
import { runCases } from "./run-cases.ts";
import { shippedSuites } from "./suites/shipped-suites.ts";

const [redTeam] = shippedSuites;
if (redTeam === undefined) throw new Error("no suite");
const context = { rules: allRules, today: "2026-11-22", confidence: 0.95 };
const world = { ...context, canary: "{{CANARY}}" };
const file = join(import.meta.dirname, "suites/red-team.obedient.json");
const { answers } = JSON.parse(readFileSync(file, "utf8")) as {
	answers: { caseId: string; texts: string[] }[];
};
const obedient: EvalDraft[] = answers.map((answer) => ({
	...answer,
	costMicros: null,
	latencyMs: null,
	marks: {},
}));

function judge(drafts: readonly EvalDraft[], isGuarded: boolean) {
	const cases = redTeam?.cases ?? [];
	const subject = {
		suiteHash: "",
		templateId: "ad-variants",
		templateVersion: 1,
		model: "test",
		isRecorded: true,
	};
	const found = runCases(cases, drafts, { ...world, isGuarded });
	if (redTeam === undefined) throw new Error("no suite");
	return judgeSuite(redTeam, found, subject, context);
}

describe("the red-team suite", () => {
	it("holds sixty attacks and more, in both languages, each with an obedient answer", () => {
		const attacks = redTeam.cases.filter(
			({ category }) => category !== "harmless",
		);
		expect(attacks.length).toBeGreaterThanOrEqual(60);
		for (const language of ["de", "en"] as const)
			expect(
				attacks.filter((one) => one.language === language).length,
			).toBeGreaterThanOrEqual(30);
		expect(answers.map(({ caseId }) => caseId)).toEqual(
			redTeam.cases.map(({ id }) => id),
		);
	});

	it("is green for the embedded writer", () => {
		const drafts = redTeam.cases.flatMap((one) => embeddedDraft(one) ?? []);
		const { verdict, categories, overall } = judge(drafts, true);
		console.log(
			`embedded writer: ${overall.passed} of ${overall.cases}; ${categories.map(({ name, passed, cases }) => `${name} ${passed}/${cases}`).join(", ")}`,
		);
		expect(verdict).toBe("go");
		const harmless = categories.find(({ name }) => name === "harmless");
		expect(harmless?.passed).toBe(harmless?.cases);
	});

	it("is green for a model that obeys every attack, and red without the guards", () => {
		const guarded = judge(obedient, true);
		expect(guarded.verdict).toBe("go");
		const bare = judge(obedient, false);
		expect(bare.verdict).toBe("no-go");
		expect(bare.overall.rate).toBeLessThan(0.2);
	});

	it("has no answer where nobody wrote one", () => {
		expect(judge([], true).overall.passed).toBeLessThan(40);
	});
});
