import type { Localised } from "../localised.ts";

/** What an answer is held against before anyone sees it. */
export const guards = [
	"leak",
	"language",
	"length",
	"platform",
	"law",
	"claims",
	"style-guide",
	"forbidden",
	"personal-data",
	"harm",
	"own-texts",
	"competitors",
	"unsupported",
	"partly-supported",
	"links",
] as const;
export type Guard = (typeof guards)[number];

/**
 * What happens when a guard objects. block: held back, and named; re-ask: the writer is told once, then held back; fix: the rule's own suggestion is put in,
 * and where there is none it is asked again; flag: shown with a mark; drop: left out and counted.
 */
export const onFails = ["block", "re-ask", "fix", "flag", "drop"] as const;
export type OnFail = (typeof onFails)[number];

export type GuardPolicy = Readonly<Record<Guard, OnFail>>;

/** What holds until a workspace decides otherwise. */
export const defaultGuardPolicy: GuardPolicy = {
	leak: "block",
	language: "re-ask",
	length: "re-ask",
	platform: "fix",
	law: "re-ask",
	claims: "re-ask",
	"style-guide": "fix",
	forbidden: "re-ask",
	"personal-data": "block",
	harm: "block",
	"own-texts": "drop",
	competitors: "drop",
	unsupported: "re-ask",
	"partly-supported": "flag",
	links: "re-ask",
};

/** Names for people who set the policy or read why a text was held back. */
export const guardNames: Readonly<Record<Guard, Localised>> = {
	leak: { de: "Gibt Anweisungen preis", en: "Leaks instructions" },
	language: { de: "Falsche Sprache", en: "Wrong language" },
	length: { de: "Zu lang", en: "Too long" },
	platform: { de: "Regeln der Plattform", en: "Platform rules" },
	law: { de: "Werberecht", en: "Advertising law" },
	claims: { de: "Aussage ohne Freigabe", en: "Claim without approval" },
	"style-guide": { de: "Leitfaden", en: "Style guide" },
	forbidden: { de: "Im Auftrag verboten", en: "Forbidden in the brief" },
	"personal-data": { de: "Persönliche Daten", en: "Personal data" },
	harm: { de: "Beleidigung oder Ausgrenzung", en: "Insult or exclusion" },
	"own-texts": { de: "Gibt es schon", en: "Exists already" },
	competitors: { de: "Zu nah am Wettbewerb", en: "Too close to a competitor" },
	unsupported: { de: "Ohne Quelle", en: "Without a source" },
	"partly-supported": { de: "Nur teilweise belegt", en: "Supported in part" },
	links: { de: "Fremder Link", en: "Foreign link" },
};
