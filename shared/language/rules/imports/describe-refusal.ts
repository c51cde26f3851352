import type { Localised } from "../../localised.ts";
import type { PatternRefusal } from "../patterns/pattern-node.ts";
import type { ImportProblem } from "./import-problem.ts";

type Words = { readonly message: Localised; readonly fix: Localised };

const simpler: Localised = {
	de: "Das Muster ohne dieses Mittel schreiben.",
	en: "Write the pattern without it.",
};
const lacks = (de: string, en: string): Words => ({
	message: {
		de: `${de} gibt es in JavaScript nicht.`,
		en: `JavaScript has no ${en}.`,
	},
	fix: simpler,
});

const words: Readonly<Record<PatternRefusal, Words>> = {
	"too-long": {
		message: {
			de: "Das Muster hat mehr als 20.000 Zeichen.",
			en: "The pattern has more than 20,000 characters.",
		},
		fix: {
			de: "In mehrere Regeln teilen.",
			en: "Split it into several rules.",
		},
	},
	"too-deep": {
		message: {
			de: "Im Muster stecken mehr als 40 Klammern ineinander.",
			en: "The pattern nests more than 40 brackets.",
		},
		fix: simpler,
	},
	"does-not-compile": {
		message: {
			de: "Das ist kein gültiger regulärer Ausdruck.",
			en: "This is not a valid regular expression.",
		},
		fix: {
			de: "Klammern und Wiederholungszeichen prüfen.",
			en: "Check brackets and repeats.",
		},
	},
	"back-reference": {
		message: {
			de: "Rückverweise (\\1) können eine Prüfung endlos beschäftigen.",
			en: "Back-references (\\1) can keep a check busy without end.",
		},
		fix: simpler,
	},
	"atomic-group": lacks("Unteilbare Gruppen (?>…)", "atomic groups (?>…)"),
	"possessive-repeat": lacks(
		"Besitzergreifende Wiederholungen (a++)",
		"possessive repeats (a++)",
	),
	condition: lacks("Bedingungen (?(…)…)", "conditions (?(…)…)"),
	recursion: lacks("Wiederaufrufe (?R)", "recursion (?R)"),
	"inline-flag": lacks(
		"Diese Einstellung im Muster",
		"such a flag in a pattern",
	),
	"unknown-class": lacks("Diese Zeichenklasse", "such a class of characters"),
	"repeat-too-long": {
		message: {
			de: "Eine Wiederholung reicht über 60.",
			en: "A repeat goes beyond 60.",
		},
		fix: { de: "Höchstens {1,60} schreiben.", en: "Write {1,60} at most." },
	},
	"too-much-work": {
		message: {
			de: "Das Muster könnte an manchen Texten hängen bleiben: Wiederholungen überlappen oder stecken ineinander.",
			en: "The pattern could hang on some texts: repeats overlap or are nested.",
		},
		fix: {
			de: "Wiederholungen durch ein Zeichen trennen, das in keiner vorkommt, oder begrenzen, etwa {1,20}.",
			en: "Separate the repeats by a character that is in neither, or bound them, such as {1,20}.",
		},
	},
};

/** Says why a pattern of that field is refused. Worked value: "atomic-group" → en "JavaScript has no atomic groups (?>…).". */
export function describeRefusal(
	field: string,
	pattern: string,
	reason: PatternRefusal,
): ImportProblem {
	const { message, fix } = words[reason];
	const shown = pattern.length > 80 ? `${pattern.slice(0, 79)}…` : pattern;
	return {
		field,
		message: {
			de: `„${shown}“: ${message.de}`,
			en: `“${shown}”: ${message.en}`,
		},
		fix,
	};
}
