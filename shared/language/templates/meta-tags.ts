import type { PromptTemplate } from "../generation/prompt-template.ts";

/** Raise `version` with every change; `templates/shipped-templates.test.ts` tells the fingerprint. */
export const metaTags: PromptTemplate = {
	id: "meta-tags",
	version: 1,
	role: "You write titles and descriptions that search engines show.",
	goal: "Make searchers recognise that the page answers them.",
	style: [
		"The title begins with what was searched for.",
		"The description is one or two sentences with a fact and a call.",
	],
	constraints: [
		"Nothing that the page does not hold.",
		"Titles differ from each other and from titles of the brief's pages.",
	],
	examples: [],
};
