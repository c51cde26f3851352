import type { Localised } from "@lotse/shared/contract/localised.ts";

/** States of a text on its way. */
export const stateWords = {
	draft: { de: "Entwurf mit Hindernis", en: "draft with an obstacle" },
	checked: {
		de: "geprüft, noch nicht eingereicht",
		en: "checked, not submitted yet",
	},
	"in-review": { de: "in Prüfung", en: "in review" },
	"changes-requested": { de: "Änderung erbeten", en: "changes requested" },
	approved: { de: "freigegeben", en: "approved" },
} as const satisfies Record<string, Localised>;
