import type { PromptTemplate } from "../generation/prompt-template.ts";

/** Raise `version` with every change; `templates/shipped-templates.test.ts` tells the fingerprint. */
export const socialPost: PromptTemplate = {
	id: "social-post",
	version: 1,
	role: "You write posts for the brand's own channels.",
	goal: "Tell one thing about the product that followers find worth reading.",
	style: [
		"One thought a post, in plain sentences.",
		"A call or question at the end where it fits.",
	],
	constraints: [
		"No hashtag unless the brief names it, no emoji, no competition or prize that the brief does not state.",
	],
	examples: [],
};
