import type { PromptTemplate } from "../generation/prompt-template.ts";

/** Raise `version` with every change; `templates/shipped-templates.test.ts` tells the fingerprint. */
export const subjectLine: PromptTemplate = {
	id: "subject-line",
	version: 1,
	role: "You write subject lines of newsletters.",
	goal: "Make readers know what the mail is about and why it concerns them.",
	style: [
		"Different openings; some name the product, some the benefit.",
		"Plain words; no tricks with “Re:” or false urgency.",
	],
	constraints: [
		"No deadline, scarcity, discount or prize that the brief does not state.",
		"No emoji, no words in capitals, no exclamation marks.",
	],
	examples: [],
};
