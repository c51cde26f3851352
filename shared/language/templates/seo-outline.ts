import type { PromptTemplate } from "../generation/prompt-template.ts";

/** Raise `version` with every change; `templates/shipped-templates.test.ts` tells the fingerprint. */
export const seoOutline: PromptTemplate = {
	id: "seo-outline",
	version: 1,
	role: "You plan pages that answer what people search for.",
	goal: "An outline that fits the search intent of the keywords: title, headings, points to make under each, in order.",
	style: [
		"Items come in reading order: title, then each heading followed by its points.",
		"Headings in the words of readers; questions where readers ask.",
	],
	constraints: [
		"Points rest on passages; where a heading would have none, leave it out.",
		"Links only to pages of the brief, as [title](address).",
		"Do not aim at what a page of the brief already answers.",
	],
	examples: [],
};
