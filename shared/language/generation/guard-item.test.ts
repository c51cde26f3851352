import { describe, expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { indexPassages } from "../support/index-passages.ts";
import { type GuardContext, guardItem } from "./guard-item.ts";
import { defaultGuardPolicy } from "./guard-policy.ts";
import { sampleMaterial } from "./sample-material.suite.ts";
import type { WritingMaterial } from "./writing-material.ts";

const context = (
	change: Partial<WritingMaterial> = {},
	more: Partial<GuardContext> = {},
): GuardContext => {
	const material = sampleMaterial("ad-variants", "de", change);
	return {
		material,
		policy: defaultGuardPolicy,
		rules: allRules,
		today: "2026-11-22",
		channelOf: () => "google-ads-headline",
		sentences: indexPassages(material.passages),
		canary: "canary-1f",
		competitors: ["Der leichteste Rucksack der Stadt"],
		hosts: ["shop.example"],
		...more,
	};
};
const guard = (text: string, change: Partial<WritingMaterial> = {}) =>
	guardItem({ slot: "headline", text }, context(change));
const guardsOf = (text: string, change: Partial<WritingMaterial> = {}) =>
	guard(text, change).objections.map((one) => one.guard);

describe("guardItem", () => {
	it("lets a supported text pass, with its citation", () => {
		const { passes, support } = guard("Aus recyceltem Polyester");
		expect(passes).toBe(true);
		expect(support.statements[0]?.quote?.passageId).toBe("psg_1");
	});

	it.each([
		["leak", "Rucksack canary-1f"],
		["length", "Rucksack aus recyceltem Polyester entdecken"],
		["harm", "Nur für Idioten"],
		["personal-data", "Fragen? max@beispiel.de"],
		["personal-data", "Fragen an {{EMAIL}}"],
		["links", "Mehr: https://fremd.example/a"],
		["unsupported", "Rucksack mit 30 Litern"],
		["competitors", "Der leichteste Rucksack Stadt"],
		["claims", "Klimaneutraler Rucksack"],
	])("%s objects", (name, text) => {
		const guarded = guard(text);
		expect(guarded.objections.map((one) => one.guard)).toContain(name);
		expect(guarded.passes).toBe(false);
	});

	it("knows what the brief forbids and what exists", () => {
		expect(
			guardsOf("Rucksack entdecken", { forbidden: ["entdecken"] }),
		).toEqual(["forbidden"]);
		expect(
			guardsOf("Rucksack entdecken", { phrases: ["Entdecken: Rucksack"] }),
		).toEqual(["own-texts"]);
	});

	it("tells another language from six words on", () => {
		const text = "The bag that you will love every day";
		expect(guardsOf(text)).toContain("language");
	});

	it("fixes what a rule can put right", () => {
		const guarded = guard("Rucksack Nordweg!!");
		expect(guarded.text).not.toContain("!!");
	});

	it("follows the policy: a flag passes, a block does not", () => {
		const policy = { ...defaultGuardPolicy, unsupported: "flag" } as const;
		const item = { slot: "headline", text: "Rucksack mit 30 Litern" };
		expect(guardItem(item, context({}, { policy })).passes).toBe(true);
	});

	it("holds a translation against its original", () => {
		const source = {
			text: "40 hours",
			language: "en",
			complaints: [],
			swaps: [],
		} as const;
		const item = { slot: "text", text: "14 Stunden" };
		const guarded = guardItem(item, context({ task: "localisation", source }));
		expect(guarded.objections.map((one) => one.guard)).toEqual([
			"unsupported",
			"unsupported",
		]);
	});
});
