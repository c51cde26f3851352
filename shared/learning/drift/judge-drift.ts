import { adjustHolm } from "./adjust-holm.ts";
import { type Cells, type ColumnGap, compareColumn } from "./compare-column.ts";

export type DriftVerdict = "no-drift" | "watch" | "drift";

export type ColumnDrift = ColumnGap & {
	readonly column: string;
	readonly verdict: DriftVerdict;
	/** p with Holm's adjustment across the columns. */
	readonly pAdjusted: number;
	/** PSI beyond sampling and missing share that changed, the larger on its own scale: 0.1 is worth a watch, 0.25 a drift. */
	readonly effect: number;
	readonly words: { readonly de: string; readonly en: string };
};

const alpha = 0.05;
const thresholds = { watch: 0.1, drift: 0.25 } as const;

/**
 * Judges every column two tables share. A drift is both large (PSI beyond what sampling makes of it at least 0.25, or 25 points more or
 * fewer missing) and real (p below 0.05 with Holm's adjustment); a watch the same from 0.1 on. So a trifle on a million rows is none, and a
 * large gap on twelve rows is said to be untold, whatever the number of rows.
 */
export function judgeDrift(
	columns: readonly {
		readonly column: string;
		readonly reference: Cells;
		readonly current: Cells;
	}[],
	readNumber: (text: string) => number | null,
): {
	readonly verdict: DriftVerdict;
	readonly columns: readonly ColumnDrift[];
} {
	const gaps = columns.map(({ column, reference, current }) => ({
		column,
		...compareColumn(reference, current, readNumber),
	}));
	const adjusted = adjustHolm(gaps.map(({ p }) => p));
	const judged = gaps.map((gap, i): ColumnDrift => {
		const pAdjusted = adjusted[i] ?? 1;
		const effect = Math.max(
			gap.psi?.excess ?? 0,
			Math.abs(gap.missing.current - gap.missing.reference),
		);
		const isReal = pAdjusted < alpha;
		const verdict: DriftVerdict =
			!isReal || effect < thresholds.watch
				? "no-drift"
				: effect < thresholds.drift
					? "watch"
					: "drift";
		return {
			...gap,
			pAdjusted,
			effect,
			verdict,
			words: isUntold(gap) ? untold : describe(verdict, isReal, effect),
		};
	});
	const worst = (["drift", "watch"] as const).find((verdict) =>
		judged.some((one) => one.verdict === verdict),
	);
	return { verdict: worst ?? "no-drift", columns: judged };
}

/** Ids, texts, a handful of rows: so many different values that no bin holds enough to compare. */
function isUntold({ chiSquare, psi, p }: ColumnGap): boolean {
	return chiSquare?.degrees === 0 && (psi?.bins ?? 0) > 1 && p >= alpha;
}

const untold = {
	de: "Nicht zu sagen: zu viele verschiedene Werte für so wenige Zeilen (Kennungen, Texte).",
	en: "Cannot be told: too many different values for so few rows (ids, texts).",
};

function describe(verdict: DriftVerdict, isReal: boolean, effect: number) {
	if (verdict === "drift")
		return {
			de: "Drift: groß und nicht durch Zufall zu erklären. Neu lernen, oder den Grund finden.",
			en: "Drift: large, and not to be explained by chance. Train anew, or find the cause.",
		};
	if (verdict === "watch")
		return {
			de: "Beobachten: mäßig verschoben, nicht durch Zufall zu erklären.",
			en: "Watch: moderately shifted, not to be explained by chance.",
		};
	if (isReal)
		return {
			de: "Kein Drift: verschoben, aber zu wenig, um etwas zu ändern.",
			en: "No drift: shifted, but too little to matter.",
		};
	if (effect >= thresholds.watch)
		return {
			de: "Kein Drift belegt: Der Unterschied kann bei so wenigen Zeilen Zufall sein. Mehr Zeilen abwarten.",
			en: "No drift shown: with so few rows the difference may be chance. Wait for more rows.",
		};
	return { de: "Kein Drift.", en: "No drift." };
}
