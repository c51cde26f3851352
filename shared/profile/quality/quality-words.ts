import type { Localised } from "../localised.ts";
import type { ColumnContract } from "./data-contract.ts";

type Words = { readonly message: Localised; readonly fix: Localised };
type Place = { readonly row: number; readonly cell: string };

const percent = (share: number) => `${Number((share * 100).toFixed(1))} %`;
const types = {
	number: { de: "keine Zahl", en: "no number" },
	day: { de: "kein Tag (JJJJ-MM-TT)", en: "no day (YYYY-MM-DD)" },
	text: { de: "kein Text", en: "no text" },
};

/** What each gate says, and what to do about it. */
export const qualityWords = {
	absent: (name: string): Words => ({
		message: {
			de: `Die Spalte „${name}“ fehlt.`,
			en: `The column “${name}” is missing.`,
		},
		fix: {
			de: "Exportieren Sie sie wieder mit, oder nehmen Sie sie aus dem Vertrag.",
			en: "Export it again, or take it out of the contract.",
		},
	}),
	unreadable: (
		{ name, type }: ColumnContract,
		{ row, cell }: Place,
	): Words => ({
		message: {
			de: `${name}, Zeile ${row}: „${cell.slice(0, 40)}“ ist ${types[type].de}.`,
			en: `${name}, line ${row}: “${cell.slice(0, 40)}” is ${types[type].en}.`,
		},
		fix: {
			de: "Berichtigen Sie die Zelle, oder prüfen Sie, ob die Spalte verrutscht ist.",
			en: "Correct the cell, or check whether the column has shifted.",
		},
	}),
	outside: (
		{ name, type, low, high, oneOf }: ColumnContract,
		{ row, cell }: Place,
	): Words => {
		const allowed =
			type === "text"
				? (oneOf ?? []).slice(0, 8).join(", ")
				: `${low ?? "−∞"} … ${high ?? "∞"}`;
		return {
			message: {
				de: `${name}, Zeile ${row}: „${cell.slice(0, 40)}“ ist nicht erlaubt (${allowed}).`,
				en: `${name}, line ${row}: “${cell.slice(0, 40)}” is not allowed (${allowed}).`,
			},
			fix: {
				de: "Berichtigen Sie die Zelle, oder erweitern Sie den Vertrag, wenn der Wert stimmt.",
				en: "Correct the cell, or widen the contract if the value is right.",
			},
		};
	},
	volume: (rows: number, least: number, most: number): Words => ({
		message: {
			de: `${rows} Zeilen; erwartet sind ${least} bis ${most}.`,
			en: `${rows} rows; ${least} to ${most} are expected.`,
		},
		fix: {
			de:
				rows < least
					? "Prüfen Sie, ob der Export abbrach, oder laden Sie mehr Zeitraum."
					: "Prüfen Sie, ob der Export doppelt lief.",
			en:
				rows < least
					? "Check whether the export broke off, or load a longer period."
					: "Check whether the export ran twice.",
		},
	}),
	missing: (name: string, share: number, most: number): Words => ({
		message: {
			de: `${name}: ${percent(share)} fehlen, erlaubt sind ${percent(most)}.`,
			en: `${name}: ${percent(share)} are missing, ${percent(most)} are allowed.`,
		},
		fix: {
			de: "Füllen Sie die Lücken an der Quelle; eine Null ist etwas anderes als „nicht bekannt“.",
			en: "Fill the gaps at the source; a zero is not the same as “not known”.",
		},
	}),
	stale: (age: number | null, within: number): Words => ({
		message: {
			de:
				age === null
					? "Kein Tag ist lesbar."
					: `Der neueste Tag ist ${age} Tage alt, erwartet sind höchstens ${within}.`,
			en:
				age === null
					? "No day can be read."
					: `The newest day is ${age} days old, at most ${within} are expected.`,
		},
		fix: {
			de: "Laden Sie die neuen Tage nach, und prüfen Sie, ob die Lieferung stockt.",
			en: "Load the new days, and check whether the feed is stuck.",
		},
	}),
	repeated: (count: number, row: number, most: number): Words => ({
		message: {
			de: `${count} Zeilen wiederholen einen Schlüssel, zuerst Zeile ${row}; erlaubt sind ${percent(most)}.`,
			en: `${count} rows repeat a key, first line ${row}; ${percent(most)} are allowed.`,
		},
		fix: {
			de: "Entfernen Sie die Wiederholungen; oft wurde ein Zeitraum zweimal angehängt.",
			en: "Remove the repetitions; often a period was appended twice.",
		},
	}),
	strange: (
		name: string,
		count: number,
		first: { readonly row: number; readonly value: number },
		most: number,
	): Words => ({
		message: {
			de: `${name}: ${count} Werte liegen weit außerhalb, etwa ${first.value} in Zeile ${first.row}; erlaubt sind ${percent(most)}.`,
			en: `${name}: ${count} values lie far outside, such as ${first.value} in line ${first.row}; ${percent(most)} are allowed.`,
		},
		fix: {
			de: "Prüfen Sie Einheit und Komma; ein echter Ausreißer gehört erklärt, nicht gelöscht.",
			en: "Check unit and decimal mark; a true outlier is to be explained, not deleted.",
		},
	}),
	moved: (name: string, psi: number | null): Words => ({
		message: {
			de: `${name} hat sich gegenüber dem Bezug verschoben${psi === null ? "" : ` (PSI ${psi.toFixed(2)})`}.`,
			en: `${name} has shifted from the reference${psi === null ? "" : ` (PSI ${psi.toFixed(2)})`}.`,
		},
		fix: {
			de: "Fragen Sie, was sich geändert hat; stimmt es, lernen Sie neu und setzen einen neuen Bezug.",
			en: "Ask what has changed; if it is right, learn anew and set a new reference.",
		},
	}),
};
