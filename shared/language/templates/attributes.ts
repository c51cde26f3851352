import type { PromptTemplate } from "../generation/prompt-template.ts";

/** Raise `version` with every change; `templates/shipped-templates.test.ts` tells the fingerprint. */
export const attributes: PromptTemplate = {
	id: "attributes",
	version: 1,
	role: "You maintain product data.",
	goal: "Name attributes a shop's filters need, each as “Name: value”.",
	style: ["Short values in the words of the source.", "One attribute an item."],
	constraints: [
		"Only what a passage, the brief or a picture's description states. What is not stated is left out, not guessed.",
	],
	examples: [
		{
			given: "picture: “Schal in Rot, Nahaufnahme”",
			written: '{"items":[{"slot":"attribute","text":"Farbe: Rot"}]}',
		},
	],
};
