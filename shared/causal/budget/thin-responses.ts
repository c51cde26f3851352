import type { SteadyResponse } from "../mmm/steady-response.ts";

/** The same curves with every n-th draw, at most `most` of them: enough for an average, and cheaper. */
export function thinResponses(
	responses: readonly SteadyResponse[],
	most: number,
): { responses: SteadyResponse[]; every: number } {
	const [first] = responses;
	const draws = first ? first.full.length / (first.markets ?? 1) : 0;
	const every = Math.max(1, Math.ceil(draws / most));
	const kept = Array.from(
		{ length: Math.ceil(draws / every) },
		(_, i) => i * every,
	);
	return {
		every,
		responses: responses.map((response) => {
			const { markets = 1, full, rate, exponent } = response;
			const pick = (from: Float64Array) =>
				Float64Array.from(
					kept.flatMap((d) =>
						Array.from(from.subarray(d * markets, (d + 1) * markets)),
					),
				);
			return {
				...response,
				full: pick(full),
				rate: pick(rate),
				...(exponent
					? { exponent: Float64Array.from(kept, (d) => exponent[d] ?? 1) }
					: {}),
			};
		}),
	};
}
