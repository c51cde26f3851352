import type { TracedStep } from "./trace-change.ts";

type Words = { readonly de: string; readonly en: string };

/**
 * What a step of a change was, in a few words; amounts, names and numbers stand beside it.
 *
 * @example describeTracedStep({ kind: "validated", way: "revert" }).en // "Way back: validated by the platform, nothing changed yet"
 */
export function describeTracedStep({
	kind,
	way,
}: Pick<TracedStep, "kind" | "way">): Words {
	const { de, en } = words[kind];
	return way === "revert"
		? { de: `Rückweg: ${de}`, en: `Way back: ${lowerFirst(en)}` }
		: { de, en };
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

const words: { readonly [kind in TracedStep["kind"]]: Words } = {
	proposed: { de: "Vorgeschlagen", en: "Proposed" },
	"band-stated": {
		de: "Band festgehalten, in dem der Ertrag bleiben muss",
		en: "Stated the band in which the return has to stay",
	},
	submitted: { de: "Zur Freigabe vorgelegt", en: "Submitted for review" },
	approved: { de: "Freigegeben", en: "Approved" },
	"changes-requested": { de: "Änderung verlangt", en: "Changes requested" },
	rejected: { de: "Abgelehnt", en: "Rejected" },
	withdrawn: { de: "Zurückgezogen", en: "Withdrawn" },
	claimed: {
		de: "Neu gelesen, Grenzen und Not-Halt geprüft, vorgemerkt",
		en: "Read anew, limits and brake checked, taken hold of",
	},
	validated: {
		de: "Von der Plattform geprüft, noch nichts geändert",
		en: "Validated by the platform, nothing changed yet",
	},
	changed: { de: "Geändert", en: "Changed" },
	verified: { de: "Nachgelesen", en: "Read back" },
	refused: { de: "Nicht geändert", en: "Not changed" },
	unverified: {
		de: "Ungewiss, ob die Änderung ankam",
		en: "Uncertain whether the change arrived",
	},
	"script-preview": {
		de: "Vorschau im Ads Script",
		en: "Previewed in the Ads Script",
	},
	"script-reported": {
		de: "Das Ads Script meldet",
		en: "The Ads Script reports",
	},
	applied: { de: "Entscheidung umgesetzt", en: "Decision applied" },
	reverted: { de: "Entscheidung zurückgenommen", en: "Decision reverted" },
	"band-left": { de: "Ertrag unter dem Band", en: "Return below the band" },
	measured: { de: "Ergebnis gemessen", en: "Outcome measured" },
};
