import type { Localised } from "../../localised.ts";

export type RowReason =
	| "too-long"
	| "no-count"
	| "more-clicks-than-impressions"
	| "no-day";

/** What is wrong with a row of an ad report, and what to do about it. */
export const rowReasons: Readonly<
	Record<RowReason, { readonly message: Localised; readonly fix: Localised }>
> = {
	"too-long": {
		message: { de: "Der Eintrag ist zu lang.", en: "The entry is too long." },
		fix: {
			de: "Texte haben höchstens 500 Zeichen, Namen 300. Steht hier die falsche Spalte?",
			en: "Texts have 500 characters at most, names 300. Is this the wrong column?",
		},
	},
	"no-count": {
		message: {
			de: "Hier steht keine ganze Zahl ab 0.",
			en: "This is not a whole number of 0 or more.",
		},
		fix: {
			de: "Exportieren Sie die Anzahl selbst, z. B. 1.234, nicht einen Anteil.",
			en: "Export the count itself, e.g. 1,234, not a share.",
		},
	},
	"more-clicks-than-impressions": {
		message: {
			de: "Mehr Klicks als Impressionen.",
			en: "More clicks than impressions.",
		},
		fix: {
			de: "Sind die beiden Spalten vertauscht?",
			en: "Are the two columns swapped?",
		},
	},
	"no-day": {
		message: {
			de: "Das ist kein Tag, oder das Ende liegt vor dem Anfang.",
			en: "This is not a day, or the end lies before the start.",
		},
		fix: {
			de: "Schreiben Sie Tage als 2026-11-22 oder 22.11.2026.",
			en: "Write days as 2026-11-22 or 22.11.2026.",
		},
	},
};
