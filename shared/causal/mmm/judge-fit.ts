import type { Localised } from "../localised.ts";
import { CONVERGENCE_LIMITS } from "./convergence-limits.ts";
import type { MmmDiagnostics, MmmSampling, MmmVerdict } from "./mmm-model.ts";

const RELIABLE_K = 0.7;
const LEAST_ACCEPTANCE = 0.6;
const LEAST_R2 = 0.3;
const LEAST_WORTH_A_CHAIN = 100;
const LEAST_E_BFMI = 0.3;

/**
 * What a person may do with a fit, from its diagnostics and from channels whose effect the data hardly tell.
 *
 * Withholds advice when the search found no mode, or when the draws are those of an uncorrected bell curve that is known to be off,
 * or when chains were run and do not agree.
 *
 * @param vague channels whose return has an interval wider than twice its mean
 */
export function judgeFit(
	diagnostics: MmmDiagnostics,
	vague: string[],
): MmmVerdict {
	const { converged, importance, moves, r2, sampling } = diagnostics;
	const corrected =
		sampling !== undefined ||
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
			reasons: sampling
				? disagreements(sampling)
				: [converged ? ROUGH_INTERVALS : NO_MODE],
		};
	const reasons: Localised[] = sampling ? weaknesses(sampling) : [];
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

/** Why chains that have not converged have not. */
function disagreements(sampling: MmmSampling): Localised[] {
	const { worstRhat, divergences, divergentShare, chains, draws } = sampling;
	const reasons: Localised[] = [];
	if (worstRhat === null || worstRhat.value >= CONVERGENCE_LIMITS.rhat)
		reasons.push({
			de: `Die Rechenläufe sind sich nicht einig${worstRhat ? ` (R-hat ${worstRhat.value.toFixed(3)} bei ${worstRhat.name}, erlaubt unter ${CONVERGENCE_LIMITS.rhat})` : ""}. Mehr Ziehungen (draws, tune) oder engere Annahmen helfen.`,
			en: `The chains do not agree${worstRhat ? ` (R-hat ${worstRhat.value.toFixed(3)} on ${worstRhat.name}, allowed below ${CONVERGENCE_LIMITS.rhat})` : ""}. More draws (draws, tune) or tighter assumptions help.`,
		});
	if (divergentShare > CONVERGENCE_LIMITS.divergentShare)
		reasons.push({
			de: `${divergences} von ${chains * draws} Rechenwegen sind entgleist; ein Teil der Möglichkeiten fehlt. Weniger Kanäle oder engere Annahmen helfen.`,
			en: `${divergences} of ${chains * draws} trajectories diverged; part of what is possible is missing. Fewer channels or tighter assumptions help.`,
		});
	return reasons;
}

/** What weakens figures of chains that agree. */
function weaknesses(sampling: MmmSampling): Localised[] {
	const { leastEssBulk, leastEssTail, leastEBfmi, chains } = sampling;
	const wanted = LEAST_WORTH_A_CHAIN * chains;
	const least = Math.min(
		leastEssBulk?.value ?? wanted,
		leastEssTail?.value ?? wanted,
	);
	const reasons: Localised[] = [];
	if (least < wanted)
		reasons.push({
			de: `Die Ziehungen sind nur ${Math.floor(least)} unabhängige wert (erwünscht ${wanted}): Die letzten Stellen schwanken. Mehr Ziehungen (draws) helfen.`,
			en: `The draws are worth only ${Math.floor(least)} independent ones (wanted ${wanted}): last digits waver. More draws help.`,
		});
	if (leastEBfmi !== null && leastEBfmi < LEAST_E_BFMI)
		reasons.push({
			de: `Ein Rechenlauf kommt in den Ausläufern nur langsam voran (E-BFMI ${leastEBfmi.toFixed(2)}); weite Intervalle können zu kurz sein.`,
			en: `A chain moves slowly through the tails (E-BFMI ${leastEBfmi.toFixed(2)}); wide intervals may be too short.`,
		});
	return reasons;
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
