/**
 * The way back through `carryOver`: from the slope of something in each carried-over week to its slopes in the weights (added to
 * `byWeight`) and in the media (written into `byMedia`, unless it is null).
 */
export function carryBack(
	media: Float64Array,
	weights: Float64Array,
	byOut: Float64Array,
	byWeight: Float64Array,
	byMedia: Float64Array | null,
	weeks: number = byOut.length,
	history = 0,
): void {
	byMedia?.fill(0);
	for (let base = 0, from = 0; base < byOut.length; base += weeks) {
		for (let lag = 0; lag < weights.length; lag++) {
			const weight = weights[lag] ?? 0;
			const shift = from + history - lag - base;
			const end = base + weeks;
			const begin = base + Math.max(0, lag - history);
			let sum = 0;
			for (let t = begin; t < end; t++)
				sum += (byOut[t] ?? 0) * (media[t + shift] ?? 0);
			byWeight[lag] = (byWeight[lag] ?? 0) + sum;
			if (byMedia)
				for (let t = begin; t < end; t++)
					byMedia[t + shift] =
						(byMedia[t + shift] ?? 0) + weight * (byOut[t] ?? 0);
		}
		from += history + weeks;
	}
}
