import type { PrivacyCost } from "@lotse/shared/trust/privacy/noise-scale.ts";
import { noiseLimit } from "./noise-limit.ts";

/** A dataset's budget as the contract gives it. */
export function noiseBudgetOf(dataset: string, spent: PrivacyCost) {
	return {
		dataset,
		limitEpsilonMicros: noiseLimit.epsilonMicros,
		spentEpsilonMicros: spent.epsilonMicros,
		limitDeltaPicos: noiseLimit.deltaPicos,
		spentDeltaPicos: spent.deltaPicos,
	};
}
