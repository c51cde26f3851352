import type { Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";
import { readDay } from "./read-day.ts";

/** Reads an option that must be a calendar day; null where it was left out. */
export function readDayOption(
	name: string,
	text: string | undefined,
):
	| { readonly ok: true; readonly day: number | null }
	| (Outcome & { ok: false }) {
	if (text === undefined) return { ok: true, day: null };
	const day = readDay(text);
	if (day !== null) return { ok: true, day };
	return misuse(
		{ de: `${name} ${text} ist kein Tag.`, en: `${name} ${text} is no day.` },
		{
			de: `Schreiben Sie zum Beispiel: ${name} 2026-09-30`,
			en: `Write for example: ${name} 2026-09-30`,
		},
	);
}
