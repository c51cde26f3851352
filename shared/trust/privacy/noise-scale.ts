import type { Fraction } from "./discrete-laplace.ts";

/** What a report costs: ε in millionths; δ in 10⁻¹², 0 for Laplace noise. Whole numbers, so that a ledger adds up exactly. */
export interface PrivacyCost {
	readonly epsilonMicros: number;
	readonly deltaPicos: number;
}

/** How the noise of a report is drawn. */
export type NoiseScale =
	| { readonly mechanism: "laplace"; readonly scale: Fraction }
	| { readonly mechanism: "gaussian"; readonly variance: Fraction };

/**
 * The noise with which a report costs exactly `cost` at most.
 *
 * Laplace (δ = 0): scale = Δ₁ ⁄ ε, exactly. Gaussian (δ > 0): the zCDP parameter ρ that gives (ε, δ) by ε = ρ + 2√(ρ ln 1⁄δ), that is
 * √ρ = √(ln 1⁄δ + ε) − √(ln 1⁄δ); variance = Δ₂² ⁄ 2ρ, rounded up to a millionth, so towards more noise.
 * Sources: Dwork and Roth (2014) § 3.3; Bun and Steinke (2016) proposition 1.3; Canonne, Kamath, Steinke (2020) theorem 4.
 *
 * @param groups and @param amount the bounds of `clampContributions`
 * @throws RangeError for a cost without ε or outside whole numbers
 * @example noiseScale({ groups: 1, amount: 1 }, { epsilonMicros: 500_000, deltaPicos: 0 }) // Laplace of scale 2
 */
export function noiseScale(
	{ groups, amount }: { readonly groups: number; readonly amount: number },
	{ epsilonMicros, deltaPicos }: PrivacyCost,
): NoiseScale {
	if (!Number.isSafeInteger(epsilonMicros) || epsilonMicros < 1)
		throw new RangeError(`noiseScale: ${epsilonMicros} millionths of epsilon`);
	if (!Number.isSafeInteger(deltaPicos) || deltaPicos < 0 || deltaPicos >= 1e12)
		throw new RangeError(`noiseScale: delta of ${deltaPicos} picos`);
	if (deltaPicos === 0)
		return {
			mechanism: "laplace",
			scale: {
				numerator: BigInt(groups) * BigInt(amount) * 1_000_000n,
				denominator: BigInt(epsilonMicros),
			},
		};
	const log = Math.log(1e12 / deltaPicos);
	// √(L + ε) − √L without cancellation.
	const epsilon = epsilonMicros / 1e6;
	const root = epsilon / (Math.sqrt(log + epsilon) + Math.sqrt(log));
	const variance = (groups * amount ** 2) / (2 * root ** 2);
	return {
		mechanism: "gaussian",
		variance: {
			numerator: BigInt(Math.ceil(variance * 1e6 * (1 + 1e-12))),
			denominator: 1_000_000n,
		},
	};
}
