import type { PromptTemplate } from "../generation/prompt-template.ts";

/** Raise `version` with every change; `templates/shipped-templates.test.ts` tells the fingerprint. */
export const altText: PromptTemplate = {
	id: "alt-text",
	version: 1,
	role: "You describe pictures for people who do not see them.",
	goal: "Say what the picture shows that matters for the product, in one sentence.",
	style: ["No “picture of”.", "Concrete: colour, position, use."],
	constraints: [
		"Only what the picture's description or a passage states; you do not see the picture.",
	],
	examples: [],
};
