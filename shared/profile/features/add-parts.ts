import type { Measure } from "./compile-features.ts";
import type { DayParts } from "./feature-state.ts";
import { mergeHashes } from "./merge-hashes.ts";

/** Two days' parts, or two people's, as one. */
export function addParts(
	measures: readonly Measure[],
	a: DayParts,
	b: DayParts,
): DayParts {
	return measures.map((measure, place) => {
		const [one, other] = [a[place] ?? null, b[place] ?? null];
		if (one === null || other === null) return one ?? other;
		if (typeof one === "number" || typeof other === "number")
			return Number(one) + Number(other);
		return measure.kind === "hashes"
			? mergeHashes(one, other)
			: one.map((value, i) => value + (other[i] ?? 0));
	});
}
