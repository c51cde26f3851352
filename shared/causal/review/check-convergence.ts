import { CONVERGENCE_LIMITS } from "../mmm/convergence-limits.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { HealthCheck } from "./health-check.ts";

/**
 * Whether the computation settled, as the model's own diagnostics say: R-hat below 1.01 on every row and at most 1 % divergences (Vehtari
 * et al. 2021, section 4), or, for a preview, that the search found a mode.
 */
export function checkConvergence({
	diagnostics,
	verdict,
}: Pick<MmmModel, "diagnostics" | "verdict">): HealthCheck {
	const { sampling, converged } = diagnostics;
	const rhat = sampling?.worstRhat?.value;
	const figure =
		rhat === undefined
			? {}
			: { figure: { value: rhat, limit: CONVERGENCE_LIMITS.rhat } };
	if (!converged || verdict.advice === "withheld")
		return {
			code: "convergence",
			level: "poor",
			...figure,
			headline: {
				de: "Die Berechnung ist nicht zur Ruhe gekommen.",
				en: "The computation did not settle.",
			},
			why: {
				de: "Ein zweiter Lauf gäbe andere Zahlen; jede Zahl hier wäre Zufall.",
				en: "A second run would give other figures; every figure here would be chance.",
			},
			advice: {
				de: "Mit mehr Ziehungen neu rechnen (--draws, --tune), sonst Kanäle zusammenfassen.",
				en: "Fit again with more draws (--draws, --tune), or else merge channels.",
			},
		};
	const preview = sampling === undefined;
	return {
		code: "convergence",
		level: preview ? "caution" : "good",
		...figure,
		headline: preview
			? {
					de: "Das ist eine Vorschau: schnell, die Bereiche sind angenähert.",
					en: "This is a preview: quick, with approximate intervals.",
				}
			: {
					de: `${sampling.chains} unabhängige Rechenläufe sind sich einig.`,
					en: `${sampling.chains} independent chains agree.`,
				},
		why: {
			de: "Nur was sich beim Wiederholen nicht ändert, taugt als Grundlage.",
			en: "Only what does not change when repeated is fit to build on.",
		},
		advice: preview
			? {
					de: "Vor einer Entscheidung ohne --preview rechnen.",
					en: "Fit without --preview before you decide.",
				}
			: { de: "Nichts zu tun.", en: "Nothing to do." },
	};
}
