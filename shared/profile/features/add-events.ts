import { addParts } from "./add-parts.ts";
import type { CompiledFeatures, Measure } from "./compile-features.ts";
import type { EventFilter, FeatureEvent } from "./feature-set.ts";
import type { DayParts, FeatureState } from "./feature-state.ts";
import { hashText } from "./hash-text.ts";
import { mergeHashes } from "./merge-hashes.ts";

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
	const values = valuesOf(event.properties, property);
	if (kind === "hashes")
		return values.length === 0
			? null
			: values
					.map((value) => hashText(value))
					.reduce<number[]>((all, hash) => mergeHashes(all, [hash]), []);
	if (kind === "vector") return directionOf(values, measure.dimensions);
	const number = event.properties[property];
	if (typeof number !== "number" || !Number.isFinite(number)) return null;
	return kind === "count" ? 1 : Math.round(number * 1e6);
}

function counts({ events, where }: EventFilter, event: FeatureEvent): boolean {
	if (!events.includes(event.name)) return false;
	if (!where) return true;
	const values = valuesOf(event.properties, where.property);
	return "equals" in where
		? values.includes(where.equals)
		: values.length > 0 === where.isPresent;
}

/** Texts of a property; `item_id` is also looked for inside `items`, as shops send it. */
function valuesOf(
	properties: FeatureEvent["properties"],
	property: string,
): string[] {
	const own = toText(properties[property]);
	if (own !== null) return [own];
	const { items } = properties;
	if (!Array.isArray(items)) return [];
	return items.slice(0, 200).flatMap((item: unknown) => {
		const text =
			typeof item === "object" && item !== null
				? toText(Object.entries(item).find(([name]) => name === property)?.[1])
				: null;
		return text === null ? [] : [text];
	});
}

function toText(value: unknown): string | null {
	if (typeof value === "number" || typeof value === "boolean")
		return String(value);
	return typeof value === "string" && value !== "" ? value : null;
}

/** The sum of the items' directions: each item goes one step forth or back in every dimension, by its hash. */
function directionOf(
	items: readonly string[],
	dimensions: number,
): number[] | null {
	if (items.length === 0) return null;
	return Array.from({ length: dimensions }, (_, dimension) =>
		items.reduce(
			(sum, item) => sum + ((hashText(item, dimension + 1) & 1) * 2 - 1),
			0,
		),
	);
}
