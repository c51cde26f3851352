import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { UnitProblem } from "@lotse/shared/contract/unit-moves.ts";
import type { UnitState, UnitStep } from "@lotse/shared/contract/units.ts";

const states: { readonly [state in UnitState]: Localised } = {
	draft: { de: "Entwurf", en: "a draft" },
	checked: { de: "geprüft", en: "checked" },
	"in-review": { de: "in Freigabe", en: "in review" },
	"changes-requested": { de: "zur Änderung zurück", en: "back for changes" },
	approved: { de: "freigegeben", en: "approved" },
	published: { de: "veröffentlicht", en: "published" },
	expired: { de: "abgelaufen", en: "expired" },
	withdrawn: { de: "zurückgezogen", en: "withdrawn" },
};

const plain: {
	readonly [code in Exclude<
		UnitProblem["code"],
		"conflict" | "wrong-state"
	>]: Localised;
} = {
	"not-found": {
		de: "Diesen Text gibt es hier nicht.",
		en: "There is no such text here.",
	},
	"own-text": {
		de: "Was Sie selbst geschrieben oder zuletzt geändert haben, gibt eine andere Person frei.",
		en: "Someone else approves what you wrote or changed last.",
	},
	"role-too-low": {
		de: "Dafür braucht es die Rolle Freigabe. Weisen Sie den Text jemandem zu, der sie hat.",
		en: "This takes the role approver. Assign the text to somebody who has it.",
	},
	"reason-missing": {
		de: "Schreiben Sie dazu, warum: ohne Grund hilft eine Ablehnung niemandem.",
		en: "Say why: a refusal without a reason helps nobody.",
	},
	rules: {
		de: "Eine Regel von heute steht dagegen. Ändern Sie den Text und reichen Sie ihn neu ein.",
		en: "A rule of today stands against it. Change the text and submit it again.",
	},
	expired: {
		de: "Sein Tag ist vorbei. Reichen Sie ihn neu ein, dann sieht ihn jemand noch einmal an.",
		en: "Its day has passed. Submit it again, and somebody looks at it once more.",
	},
	"too-many-steps": {
		de: "Dieser Text hat schon zu viele Schritte. Beginnen Sie mit einem neuen.",
		en: "This text has taken too many steps. Start a new one.",
	},
	"too-few": {
		de: "Eine Suchanzeige braucht mindestens 3 Anzeigentitel und 2 Beschreibungen. Geben Sie mehr davon frei.",
		en: "A search ad needs at least 3 headlines and 2 descriptions. Approve more of them.",
	},
	"too-many": {
		de: "Die Anzeige ist voll: 15 Anzeigentitel, 4 Beschreibungen, 2 Pfade.",
		en: "The ad is full: 15 headlines, 4 descriptions, 2 paths.",
	},
	repeated: {
		de: "Dieselben Worte stehen schon in der Anzeige.",
		en: "The same words stand in the ad already.",
	},
	"other-channel": {
		de: "Das ist kein Teil einer Suchanzeige.",
		en: "That is no part of a search ad.",
	},
};

const done: { readonly [move in UnitStep["move"]]: Localised } = {
	create: { de: "angelegt", en: "created it" },
	revise: { de: "geändert", en: "changed it" },
	submit: { de: "eingereicht", en: "submitted it" },
	approve: { de: "freigegeben", en: "approved it" },
	"request-changes": {
		de: "zur Änderung zurückgegeben",
		en: "asked for changes",
	},
	reject: { de: "abgelehnt", en: "rejected it" },
	withdraw: { de: "zurückgezogen", en: "withdrew it" },
	publish: { de: "veröffentlicht", en: "published it" },
	"take-back": { de: "zurückgenommen", en: "took it back" },
	expire: { de: "ablaufen lassen", en: "let it expire" },
};

/** What a person reads when a text does not move. */
export const unitWords = {
	plain: (code: keyof typeof plain): UnitProblem => ({
		code,
		message: plain[code],
		hindrances: [],
	}),
	wrongState: (state: UnitState): UnitProblem => ({
		code: "wrong-state",
		message: {
			de: `Der Text ist ${states[state].de}; von dort geht das nicht.`,
			en: `The text is ${states[state].en}; that is not possible from there.`,
		},
		hindrances: [],
	}),
	/** `step`: what was done meanwhile. */
	conflict: (step: UnitStep | undefined): UnitProblem => ({
		code: "conflict",
		message:
			step === undefined
				? {
						de: "Inzwischen wurde etwas geändert. Sehen Sie noch einmal hin.",
						en: "Something changed meanwhile. Look again.",
					}
				: {
						de: `${step.actorEmail || "Jemand"} war schneller und hat ihn ${done[step.move].de}. Sehen Sie noch einmal hin.`,
						en: `${step.actorEmail || "Somebody"} was faster and ${done[step.move].en}. Look again.`,
					},
		hindrances: [],
	}),
};
