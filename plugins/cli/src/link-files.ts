import type { LinkResult } from "@lotse/shared/profile/identity/link-people.ts";
import type { Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { misuse } from "./misuse.ts";
import { readNumber } from "./read-number.ts";
import type { PeopleInputs } from "./read-people.ts";

/** Links what `readPeople` read; a failure says why in words. */
export async function linkFiles(
	{ fields, first, second }: PeopleInputs,
	options: {
		readonly threshold: string | undefined;
		readonly isOneToOne: boolean;
	},
): Promise<
	| { readonly ok: true; readonly result: LinkResult }
	| { readonly ok: false; readonly outcome: Outcome & { ok: false } }
> {
	const threshold = readNumber(options.threshold ?? "0.5");
	if (threshold === null || threshold <= 0 || threshold >= 1)
		return {
			ok: false,
			outcome: misuse(
				{
					de: `--threshold ${options.threshold} ist keine Wahrscheinlichkeit zwischen 0 und 1.`,
					en: `--threshold ${options.threshold} is no chance between 0 and 1.`,
				},
				{
					de: "Schreiben Sie etwa --threshold 0.9",
					en: "Write --threshold 0.9 for example",
				},
			),
		};
	const { linkDefaults, linkPeople } = await import(
		"@lotse/shared/profile/identity/link-people.ts"
	);
	const linked = linkPeople(fields, first.people, second?.people ?? null, {
		...linkDefaults,
		threshold,
		isOneToOne: options.isOneToOne,
	});
	if (linked.ok) return linked;
	const { message, fix } = words[linked.reason];
	return {
		ok: false,
		outcome: failure([
			{ code: linked.reason, file: first.table.file, message, fix },
		]),
	};
}

const words = {
	"too-few-people": {
		message: {
			de: "Hier stehen zu wenige Personen, um etwas zu vergleichen.",
			en: "There are too few people here to compare anything.",
		},
		fix: {
			de: "Nehmen Sie Dateien mit mindestens zwei Zeilen unter der Kopfzeile.",
			en: "Use files with at least two lines below the header.",
		},
	},
	"nothing-to-find-by": {
		message: {
			de: "Keine Spalte unterscheidet die Personen genug, um Paare zu finden.",
			en: "No column tells people apart well enough to find pairs by.",
		},
		fix: {
			de: "Geben Sie mehr Spalten dazu: Nachname, Straße, Geburtsdatum oder E-Mail.",
			en: "Add columns: surname, street, date of birth or e-mail.",
		},
	},
};
