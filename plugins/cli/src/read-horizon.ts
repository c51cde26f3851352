import type { Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";

const days = { d: 1, w: 7, m: 30.4375, y: 365.25 } as const;

/** Reads a time ahead such as 12m, 39w, 90d, 2y as days, at most ten years; twelve months when left out. */
export function readHorizon(
	text: string | undefined,
): { readonly ok: true; readonly days: number } | (Outcome & { ok: false }) {
	if (text === undefined) return { ok: true, days: 12 * days.m };
	const [, count = "", unit = ""] = /^(\d{1,4})([dwmy])$/u.exec(text) ?? [];
	const length =
		unit === "d" || unit === "w" || unit === "m" || unit === "y"
			? days[unit]
			: 0;
	const ahead = Number(count) * length;
	if (ahead > 0 && ahead <= 3653) return { ok: true, days: ahead };
	return misuse(
		{
			de: `--horizon ${text} ist keine Zeit von 1d bis 10y.`,
			en: `--horizon ${text} is no time from 1d to 10y.`,
		},
		{
			de: "Schreiben Sie zum Beispiel: --horizon 12m (m Monate, w Wochen, d Tage, y Jahre)",
			en: "Write for example: --horizon 12m (m months, w weeks, d days, y years)",
		},
	);
}
