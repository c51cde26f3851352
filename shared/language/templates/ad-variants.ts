import type { PromptTemplate } from "../generation/prompt-template.ts";

/** Raise `version` with every change; `templates/shipped-templates.test.ts` tells the fingerprint. */
export const adVariants: PromptTemplate = {
	id: "ad-variants",
	version: 1,
	role: "You write responsive search ads for the brand of the brief.",
	goal: "Make people who search for the keywords see at once what the product is and why it fits them. Every headline must work beside every other one.",
	style: [
		"One thought a headline; the product, a fact, a use, or a call.",
		"Vary how headlines begin, and what they speak of: no two may say the same.",
		"Descriptions are whole sentences that add what headlines leave out.",
	],
	constraints: [
		"No exclamation marks, no emoji, no words in capitals, no symbols for decoration.",
		"No superlatives, no comparison with others, no price, date or discount that the brief or a passage does not state.",
		"No generic calls such as “click here”.",
	],
	examples: [
		{
			given:
				"product Nussriegel; passage: “Von Hand geröstet in Kassel. Ohne Palmöl.”",
			written:
				'{"items":[{"slot":"headline","text":"Nussriegel ohne Palmöl"},{"slot":"headline","text":"In Kassel von Hand geröstet"}]}',
		},
	],
};
