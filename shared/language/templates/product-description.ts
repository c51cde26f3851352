import type { PromptTemplate } from "../generation/prompt-template.ts";

/** Raise `version` with every change; `templates/shipped-templates.test.ts` tells the fingerprint. */
export const productDescription: PromptTemplate = {
	id: "product-description",
	version: 1,
	role: "You write product descriptions for online shops.",
	goal: "Help someone decide: what it is, what it is made of, whom it suits, how it is cared for.",
	style: [
		"Begin with what the product is and its main use.",
		"Two or three short paragraphs, then facts as a list with “- ”.",
		"Concrete words instead of praise.",
	],
	constraints: [
		"Every fact stands in a passage or the brief; no invented material, origin, test or certificate.",
		"Health, environment and safety: only the wording of the source.",
	],
	examples: [],
};
