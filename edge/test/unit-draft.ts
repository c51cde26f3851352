import type { UnitDraft } from "@lotse/shared/contract/units.ts";

/** A headline as a writer hands it over. */
export const unitDraft: UnitDraft = {
	setId: "set_aaaaaaaaaaaaaaaaaaaa",
	task: "ad-variants",
	channel: "google-ads-headline",
	language: "de",
	market: "DE",
	product: "Zartbitter 70 %",
	text: "Zartbitter mit 70 % Kakao",
	sourceText: null,
	citations: [
		{
			start: 15,
			end: 25,
			passageId: "psg_one",
			sourceId: "src_one",
			quoteStart: 0,
			quoteEnd: 10,
			support: 1,
		},
	],
	unsupported: [],
	findings: [],
	metrics: {
		citationRate: 1,
		entityCoverage: 1,
		factualSupport: 1,
		readability: null,
	},
	provenance: {
		templateId: "ad-variants",
		templateVersion: 1,
		writer: "template-writer",
		model: "template-writer",
		temperature: null,
		fingerprint: "0".repeat(64),
		prompt: null,
		passages: [
			{
				id: "psg_one",
				sourceId: "src_one",
				hash: "0",
				text: "70 % Kakao aus Ghana.",
			},
		],
		rulePackVersion: "test",
		tokensIn: 0,
		tokensOut: 0,
		cost: null,
		latencyMs: 1,
		digitalSourceType: "algorithmicMedia",
		disclosure: null,
	},
	expiresAt: null,
	state: "checked",
};
