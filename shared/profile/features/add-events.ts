import { vectorStep } from "../embedding/item-vectors.ts";
import { addParts } from "./add-parts.ts";
import type { CompiledFeatures, Measure } from "./compile-features.ts";
import type { EventFilter, FeatureEvent } from "./feature-set.ts";
import type { DayParts, FeatureState } from "./feature-state.ts";
import { hashText } from "./hash-text.ts";
import { mergeHashes } from "./merge-hashes.ts";
import { textsOf } from "./texts-of.ts";

const dayMs = 86_400_000;

/**
 * Adds events to what is kept of a person. Their order never shows, since all that is kept is whole numbers, sums of whole numbers, and sets.
 * Each event must be added once: that is the business of whoever reads the log.
 */
export function addEvents(
	compiled: CompiledFeatures,
	state: FeatureState,
	events: Iterable<FeatureEvent>,
): FeatureState {
	const days: { [day: string]: DayParts } = { ...state.days };
	for (const event of events) {
		const parts = compiled.measures.map((measure) => partOf(measure, event));
		if (parts.every((part) => part === null)) continue;
		const day = String(Math.floor(event.at / dayMs));
		const before = days[day];
		days[day] = before ? addParts(compiled.measures, before, parts) : parts;
	}
	return { ...state, days };
}

function partOf(measure: Measure, event: FeatureEvent): DayParts[number] {
	if (!counts(measure, event)) return null;
	const { kind, property } = measure;
	if (property === null) return 1;
	const values = textsOf(event.properties, property);
	if (kind === "hashes")
		return values.length === 0
			? null
			: values
					.map((value) => hashText(value))
					.reduce<number[]>((all, hash) => mergeHashes(all, [hash]), []);
	if (kind === "vector") return directionOf(values, measure);
	const number = event.properties[property];
	if (typeof number !== "number" || !Number.isFinite(number)) return null;
	return kind === "count" ? 1 : Math.round(number * 1e6);
}

function counts({ events, where }: EventFilter, event: FeatureEvent): boolean {
	if (!events.includes(event.name)) return false;
	if (!where) return true;
	const values = textsOf(event.properties, where.property);
	return "equals" in where
		? values.includes(where.equals)
		: values.length > 0 === where.isPresent;
}

/** The sum of the items' directions: learnt ones, and for items nobody learnt one step forth or back in every dimension, by the item's hash. */
function directionOf(
	items: readonly string[],
	{ dimensions, learnt }: Measure,
): number[] | null {
	if (items.length === 0) return null;
	const step = learnt ? vectorStep : 1;
	const sum = new Array<number>(dimensions).fill(0);
	for (const item of items) {
		const known =
			learnt && Object.hasOwn(learnt.vectors, item)
				? learnt.vectors[item]
				: undefined;
		for (let i = 0; i < dimensions; i++)
			sum[i] =
				(sum[i] ?? 0) +
				(known?.[i] ?? step * ((hashText(item, i + 1) & 1) * 2 - 1));
	}
	return sum;
}
