import { countQuantities } from "../mmm/count-quantities.ts";
import type { MmmSeries } from "../mmm/mmm-series.ts";
import type { CompleteMmmSpec } from "../mmm/mmm-spec.ts";
import type { HealthCheck } from "./health-check.ts";

const ENOUGH = 10;
const LEAST = 4;

/**
 * Weeks for each quantity the model estimates: ten are comfortable (Robyn asks for ten rows a column), below four intervals are wide.
 */
export function checkAmount(
	series: Pick<MmmSeries, "dates" | "geos">,
	spec: CompleteMmmSpec,
): HealthCheck {
	const rows = series.dates.length * (series.geos?.length ?? 1);
	const quantities = countQuantities(spec);
	const ratio = rows / quantities;
	const good = ratio >= ENOUGH;
	const each = ratio.toFixed(1);
	return {
		code: "amount",
		level: good ? "good" : ratio >= LEAST ? "caution" : "poor",
		figure: { value: ratio, limit: ENOUGH },
		headline: {
			de: `${rows} Wochen für ${quantities} Größen: ${each.replace(".", ",")} je Größe.`,
			en: `${rows} weeks for ${quantities} quantities: ${each} each.`,
		},
		why: {
			de: "Je weniger Wochen auf eine Größe kommen, desto mehr entscheiden die Annahmen.",
			en: "The fewer weeks there are for a quantity, the more the assumptions decide.",
		},
		advice: good
			? { de: "Nichts zu tun.", en: "Nothing to do." }
			: {
					de: "Ähnliche Kanäle zusammenfassen, Einflüsse weglassen, oder mehr Wochen oder Märkte (geo) nehmen.",
					en: "Merge similar channels, leave controls out, or take more weeks or markets (geo).",
				},
	};
}
