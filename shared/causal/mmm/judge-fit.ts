import type { Localised } from "../localised.ts";
import type { MmmDiagnostics, MmmVerdict } from "./mmm-model.ts";

const RELIABLE_K = 0.7;
const LEAST_ACCEPTANCE = 0.6;
const LEAST_R2 = 0.3;

/**
 * What a person may do with a fit, from its diagnostics and from channels whose effect the data hardly tell.
 *
 * Withholds advice when the search found no mode, or when the draws are those of an uncorrected bell curve that is known to be off.
 *
 * @param vague channels whose return has an interval wider than twice its mean
 */
export function judgeFit(
	diagnostics: MmmDiagnostics,
	vague: string[],
): MmmVerdict {
	const { converged, importance, moves, r2 } = diagnostics;
	const corrected =
		importance.k < RELIABLE_K ||
		(moves.count > 0 && moves.acceptance >= LEAST_ACCEPTANCE);
	if (!converged || !corrected)
		return {
			advice: "withheld",
			level: "poor",
			headline: {
				de: "Keine Budgetempfehlung: Die Berechnung ist nicht sauber zu Ende gekommen.",
				en: "No budget advice: the computation did not settle.",
			},
			reasons: [converged ? ROUGH_INTERVALS : NO_MODE],
		};
	const reasons: Localised[] = [];
	if (r2 < LEAST_R2)
		reasons.push({
			de: `Das Modell erklärt nur ${percent(r2)} % der Schwankung. Fehlt etwas Wichtiges, zum Beispiel Preis oder Aktionen?`,
			en: `The model explains only ${percent(r2)} % of the variation. Is something important missing, such as price or promotions?`,
		});
	if (vague.length > 0)
		reasons.push({
			de: `Unsicher: ${vague.join(", ")}. Die Daten sagen über die Wirkung wenig; ein Test mit bewusst verändertem Budget hilft mehr als mehr Wochen.`,
			en: `Unsure: ${vague.join(", ")}. The data say little about the effect; a test with deliberately changed spend helps more than more weeks.`,
		});
	const good = reasons.length === 0;
	return {
		advice: "given",
		level: good ? "good" : "caution",
		headline: good
			? {
					de: "Die Berechnung ist stabil, und jeder Kanal ist in den Daten erkennbar.",
					en: "The computation is stable, and every channel shows in the data.",
				}
			: {
					de: "Die Berechnung ist stabil, aber nicht jede Zahl ist gut belegt.",
					en: "The computation is stable, but not every figure is well supported.",
				},
		reasons,
	};
}

const NO_MODE: Localised = {
	de: "Die Suche hat keine eindeutig beste Erklärung der Daten gefunden. Weniger Kanäle, mehr Wochen oder engere Annahmen helfen.",
	en: "The search found no clearly best explanation of the data. Fewer channels, more weeks or tighter assumptions help.",
};

const ROUGH_INTERVALS: Localised = {
	de: "Die Unsicherheiten sind nur grob geschätzt. Mehr Rechenschritte (moves) helfen meist.",
	en: "The uncertainties are only roughly estimated. More computing steps (moves) usually help.",
};

function percent(share: number): number {
	return Math.round(Math.max(0, share) * 100);
}
