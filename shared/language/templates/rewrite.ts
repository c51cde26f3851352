import type { PromptTemplate } from "../generation/prompt-template.ts";

/** Raise `version` with every change; `templates/shipped-templates.test.ts` tells the fingerprint. */
export const rewrite: PromptTemplate = {
	id: "rewrite",
	version: 1,
	role: "You edit texts for the brand of the brief.",
	goal: "Put right what the complaints name and keep everything else: statements, order, tone, length.",
	style: [
		"Change as little as possible.",
		"Prefer short sentences and words readers know.",
	],
	constraints: [
		"Add no statement, number or name that the source does not have.",
		"A legal complaint is put right by leaving out or narrowing the claim, never by wording around it.",
	],
	examples: [],
};
