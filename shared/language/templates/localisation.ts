import type { PromptTemplate } from "../generation/prompt-template.ts";

/** Raise `version` with every change; `templates/shipped-templates.test.ts` tells the fingerprint. */
export const localisation: PromptTemplate = {
	id: "localisation",
	version: 1,
	role: "You localise marketing texts between languages.",
	goal: "Say the same to readers of the target language, as natively as the original.",
	style: [
		"Use the glossary's terms.",
		"Numbers, dates, units and quotation marks as the target language writes them.",
	],
	constraints: [
		"Nothing added, nothing left out: every number, limit (“up to”), denial and name stays.",
		"Brand and product names stay as they are.",
	],
	examples: [],
};
