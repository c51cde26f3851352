import {
	checkpointHook,
	effectStop,
	noiseSpend,
	personalRead,
	pseudonymKey,
	subjectRequest,
	suppression,
} from "../schema/privacy-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Menschen zu schützen und es belegen zu können.",
	en: "To protect people, and to be able to show it.",
};

export const privacyRules = [
	rule(effectStop, {
		holds: { de: "Der Not-Halt", en: "The brake" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "a member's random id",
	}),
	rule(pseudonymKey, {
		holds: { de: "Schlüssel der Pseudonyme", en: "Key of pseudonyms" },
		purpose,
		readers: "admin",
		keep: null,
		subject: "a random number",
		sealed: ["sealed"],
		cleared: { sealed: "a random number" },
	}),
	rule(suppression, {
		holds: {
			de: "Gesperrte Menschen (Pseudonyme)",
			en: "Suppressed people (pseudonyms)",
		},
		purpose,
		readers: "admin",
		keep: null,
		subject:
			"pseudonyms under the workspace's key: needed to take nothing about them again",
	}),
	rule(subjectRequest, {
		holds: { de: "Löschungen", en: "Erasures" },
		purpose,
		readers: "admin",
		keep: null,
		subject: "the sealed identifiers are removed when it is done",
		sealed: ["sealedSubject"],
		cleared: { sealedSubject: "removed when the erasure is done" },
	}),
	rule(personalRead, {
		holds: {
			de: "Zugriffe auf Personendaten",
			en: "Reads of personal data",
		},
		purpose,
		readers: "admin",
		keep: { column: "at", days: 365 },
		subject: "a member's random id",
		cleared: {},
	}),
	rule(noiseSpend, {
		holds: { de: "Verbrauchtes Rauschbudget", en: "Spent noise budget" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "names of datasets",
	}),
	rule(checkpointHook, {
		holds: {
			de: "Wohin signierte Stände gehen",
			en: "Where signed states go",
		},
		purpose,
		readers: "viewer",
		keep: null,
		subject: "an address of the company's own, and a random number",
		sealed: ["sealedSecret"],
		cleared: { sealedSecret: "a random number" },
	}),
];
