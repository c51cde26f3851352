import type { Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";

const days = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const;

/** Reads --unit day|week|month|year as days; a week when left out. */
export function readUnit(
	text: string | undefined,
): { readonly ok: true; readonly days: number } | (Outcome & { ok: false }) {
	if (text === undefined) return { ok: true, days: days.week };
	const found = Object.entries(days).find(([name]) => name === text);
	if (found) return { ok: true, days: found[1] };
	return misuse(
		{
			de: `--unit ${text} ist keine der Einheiten day, week, month, year.`,
			en: `--unit ${text} is none of the units day, week, month, year.`,
		},
		{
			de: "Schreiben Sie zum Beispiel: --unit week",
			en: "Write for example: --unit week",
		},
	);
}
