import type * as z from "zod";
import type { Language } from "./localised.ts";
import type { FieldProblem } from "./problem.ts";

type Words = {
	readonly [language in Language]: readonly [message: string, fix: string];
};

/**
 * Says in the reader's language what is wrong with a field and what would be right.
 * Zod's own messages stay out: they are English only, and name no fix.
 */
export function describeIssue(
	issue: z.core.$ZodIssue,
	language: Language,
): FieldProblem {
	const field = issue.path.map(String).join(".") || "body";
	const [message, fix] = wordsFor(issue)[language];
	return { field: field.slice(0, 200), message, fix };
}

function wordsFor(issue: z.core.$ZodIssue): Words {
	switch (issue.code) {
		case "invalid_type":
			return issue.input === undefined
				? {
						de: [
							"Die Angabe fehlt oder hat den falschen Typ.",
							`Geben Sie einen Wert vom Typ „${issue.expected}“ an.`,
						],
						en: [
							"The value is missing or of the wrong type.",
							`Give a value of type “${issue.expected}”.`,
						],
					}
				: {
						de: [
							"Die Angabe hat den falschen Typ.",
							`Erwartet wird „${issue.expected}“.`,
						],
						en: [
							"The value has the wrong type.",
							`Expected is “${issue.expected}”.`,
						],
					};
		case "too_small":
			return {
				de: [
					"Die Angabe ist zu klein oder zu kurz.",
					`Mindestens ${issue.minimum}${issue.inclusive === false ? " (größer als)" : ""}.`,
				],
				en: [
					"The value is too small or too short.",
					`At least ${issue.minimum}${issue.inclusive === false ? " (greater than)" : ""}.`,
				],
			};
		case "too_big":
			return {
				de: [
					"Die Angabe ist zu groß oder zu lang.",
					`Höchstens ${issue.maximum}.`,
				],
				en: [
					"The value is too large or too long.",
					`At most ${issue.maximum}.`,
				],
			};
		case "invalid_value":
			return {
				de: [
					"Diesen Wert gibt es hier nicht.",
					`Möglich: ${issue.values.map(String).join(", ")}.`,
				],
				en: [
					"There is no such value here.",
					`Possible: ${issue.values.map(String).join(", ")}.`,
				],
			};
		case "invalid_format":
			return {
				de: [
					"Die Angabe hat nicht die erwartete Form.",
					`Erwartet: ${describeFormat(issue)}.`,
				],
				en: [
					"The value does not have the expected form.",
					`Expected: ${describeFormat(issue)}.`,
				],
			};
		case "unrecognized_keys":
			return {
				de: [
					`Unbekannt: ${issue.keys.join(", ").slice(0, 300)}.`,
					"Entfernen Sie diese Angaben oder prüfen Sie die Schreibweise.",
				],
				en: [
					`Unknown: ${issue.keys.join(", ").slice(0, 300)}.`,
					"Remove them or check the spelling.",
				],
			};
		case "custom":
			return customWords[issue.message] ?? otherwise;
		default:
			return otherwise;
	}
}

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
	return "pattern" in issue && issue.pattern
		? String(issue.pattern).slice(0, 200)
		: issue.format;
}

const customWords: { readonly [message: string]: Words } = {
	"end-before-start": {
		de: [
			"Ein Zeitraum braucht Anfang und Ende, und das Ende liegt nicht vor dem Anfang.",
			"Geben Sie „from“ und „to“ zusammen an, z. B. 2026-10-01 und 2026-10-31.",
		],
		en: [
			"A span needs a start and an end, and the end is not before the start.",
			"Give “from” and “to” together, e.g. 2026-10-01 and 2026-10-31.",
		],
	},
	"clicks-exceed-impressions": {
		de: [
			"Mehr Klicks als Einblendungen.",
			"Prüfen Sie, ob die beiden Spalten vertauscht sind.",
		],
		en: [
			"More clicks than impressions.",
			"Check whether the two columns are swapped.",
		],
	},
};

const otherwise: Words = {
	de: [
		"Die Angabe ist nicht gültig.",
		"Vergleichen Sie sie mit der Beschreibung unter /openapi.json.",
	],
	en: [
		"The value is not valid.",
		"Compare it with the description at /openapi.json.",
	],
};
