import type { Localised } from "./churn-model.ts";

/**
 * One reason in words: what is so, which way it pulls, how hard. An effect of 0.7 doubles the odds or halves them.
 *
 * @param value as it stood in the file; null for missing
 * @param effect on the log-odds
 * @example describeReason("tenure", "2", 0.9).en // "tenure is “2”: raises the risk strongly"
 */
export function describeReason(
	feature: string,
	value: string | null,
	effect: number,
): Localised {
	const size = Math.abs(effect);
	const strength =
		size >= 0.7
			? { de: "stark", en: "strongly" }
			: size >= 0.25
				? { de: "merklich", en: "noticeably" }
				: { de: "etwas", en: "slightly" };
	const is =
		value === null
			? { de: `${feature} ist nicht bekannt`, en: `${feature} is not known` }
			: { de: `${feature} ist „${value}“`, en: `${feature} is “${value}”` };
	if (effect === 0)
		return { de: `${is.de}: ändert nichts`, en: `${is.en}: changes nothing` };
	return {
		de: `${is.de}: ${effect > 0 ? "erhöht" : "senkt"} das Risiko ${strength.de}`,
		en: `${is.en}: ${effect > 0 ? "raises" : "lowers"} the risk ${strength.en}`,
	};
}
