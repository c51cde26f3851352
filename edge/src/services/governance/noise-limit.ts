import type { PrivacyCost } from "@lotse/shared/trust/privacy/noise-scale.ts";

/** What a month of events may give away in all its reports: ε = 4 and δ = 10⁻⁵. */
export const noiseLimit: PrivacyCost = {
	epsilonMicros: 4_000_000,
	deltaPicos: 10_000_000,
};
