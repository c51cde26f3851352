import type { Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";

/** Reads an option that must be a whole number from 0 on; `otherwise` where it was left out. */
export function readWholeNumber(
	name: string,
	text: string | undefined,
	otherwise: number,
	largest = Number.MAX_SAFE_INTEGER,
): { readonly ok: true; readonly value: number } | (Outcome & { ok: false }) {
	if (text === undefined) return { ok: true, value: otherwise };
	const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
	if (value <= largest) return { ok: true, value };
	return misuse(
		{
			de: `${name} ${text} ist keine ganze Zahl von 0 bis ${largest}.`,
			en: `${name} ${text} is not a whole number from 0 to ${largest}.`,
		},
		{
			de: `Schreiben Sie zum Beispiel: ${name} 7`,
			en: `Write for example: ${name} 7`,
		},
	);
}
