import { addParts } from "./add-parts.ts";
import type { CompiledFeatures } from "./compile-features.ts";
import { countDistinct } from "./count-distinct.ts";
import type { Feature, FeatureReading } from "./feature-set.ts";
import type { DayParts, FeatureState } from "./feature-state.ts";

const dayMs = 86_400_000;

/**
 * The features of a person at an instant, from what is kept: each over the days of its window, the day of the instant included, later days left
 * out. Sums and means come in units of the property (the millionths are taken back).
 *
 * @param at epoch ms
 * @returns one reading a feature, in the order of the set
 */
export function readFeatures(
	compiled: CompiledFeatures,
	state: FeatureState,
	at: number,
): FeatureReading[] {
	const today = Math.floor(at / dayMs);
	const days = Object.entries(state.days)
		.map(([day, parts]) => ({ day: Number(day), parts }))
		.filter(({ day }) => day <= today && day > today - compiled.horizonDays);
	return compiled.set.features.map((feature, i) => {
		const uses = compiled.uses[i] ?? [];
		const within = days.filter(({ day }) => day > today - feature.windowDays);
		return readOne(feature, within, uses, today, compiled);
	});
}

function readOne(
	{ value }: Feature,
	days: readonly { day: number; parts: DayParts }[],
	[first = 0, second = 0]: readonly number[],
	today: number,
	compiled: CompiledFeatures,
): FeatureReading {
	if (value.kind === "recency") {
		const met = days.filter(({ parts }) => parts[first] !== null);
		return met.length === 0
			? null
			: today - Math.max(...met.map(({ day }) => day));
	}
	const sumAt = (place: number) =>
		days.reduce((sum, { parts }) => sum + Number(parts[place] ?? 0), 0);
	const listAt = (place: number): readonly number[] => {
		const measure = compiled.measures[place];
		const lists = days.map(({ parts }) => [parts[place] ?? null]);
		const [joined = null] = measure
			? lists.reduce<DayParts>(
					(sum, list) => addParts([measure], sum, list),
					[null],
				)
			: [];
		return typeof joined === "number" || joined === null ? [] : joined;
	};
	switch (value.kind) {
		case "count":
			return sumAt(first);
		case "sum":
			return sumAt(first) / 1e6;
		case "mean":
			return sumAt(second) === 0 ? null : sumAt(first) / sumAt(second) / 1e6;
		case "share":
			return sumAt(second) === 0 ? null : sumAt(first) / sumAt(second);
		case "distinct":
			return countDistinct(listAt(first));
		case "embedding": {
			const list = listAt(first);
			const length = Math.hypot(...list);
			return length === 0 ? null : list.map((part) => part / length);
		}
	}
}
