import type { Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";
import { readNumber } from "./read-number.ts";

/** Reads an option that must be a share from 0 to 1; 0 where it was left out. */
export function readShare(
	name: string,
	text: string | undefined,
): { readonly ok: true; readonly value: number } | (Outcome & { ok: false }) {
	const value = readNumber(text ?? "0");
	if (value !== null && value >= 0 && value <= 1) return { ok: true, value };
	return misuse(
		{
			de: `${name} ${text} ist kein Anteil von 0 bis 1.`,
			en: `${name} ${text} is no share from 0 to 1.`,
		},
		{
			de: `Schreiben Sie zum Beispiel: ${name} 0.3`,
			en: `Write for example: ${name} 0.3`,
		},
	);
}
