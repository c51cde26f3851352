import { outbox } from "../schema/outbox-table.ts";
import { audit, decision, decisionStep } from "../schema/review-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Zu belegen, wer was warum entschieden hat.",
	en: "To show who decided what, and why.",
};
const notes = "notes of members; a person mentioned is made unreadable";

export const reviewRules = [
	rule(decision, {
		holds: { de: "Entscheidungen mit Belegen", en: "Decisions with evidence" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: notes,
	}),
	rule(decisionStep, {
		holds: { de: "Ihre Schritte", en: "Their steps" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: notes,
	}),
	rule(audit, {
		holds: { de: "Das Protokoll", en: "The audit trail" },
		purpose,
		readers: "viewer",
		keep: null,
		subject:
			"actors are random ids of members, and e-mail addresses become pseudonyms before an entry is written",
		final: "nothing in it can be changed or deleted; see subject",
		cleared: { subject: "id of what was acted on, never a person" },
	}),
	rule(outbox, {
		holds: { de: "Was noch hinausgeht", en: "What is still to leave" },
		purpose: {
			de: "Nichts zu verlieren, was versprochen ist.",
			en: "To lose nothing that was promised.",
		},
		readers: "admin",
		keep: { column: "createdAt", days: 7 },
		subject: [{ column: "sealed", is: "sealed" }],
		sealed: ["sealed"],
	}),
];
