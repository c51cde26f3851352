import type { ItemVectors } from "../embedding/item-vectors.ts";
import type { EventFilter, Feature, FeatureSet } from "./feature-set.ts";
import { hashText } from "./hash-text.ts";

/** What is kept for each day: a count, a sum, a sketch or a vector, over the events that count. */
export type Measure = EventFilter & {
	readonly kind: "count" | "sum" | "hashes" | "vector";
	readonly property: string | null;
	readonly dimensions: number;
	/** Of a vector, where its items were learnt. */
	readonly learnt?: ItemVectors;
};

/** A set ready to compute: the different measures behind its features, each kept once. */
export type CompiledFeatures = {
	readonly set: FeatureSet;
	readonly measures: readonly Measure[];
	/** For each feature the places of its measures: one, or the two of a quotient. */
	readonly uses: readonly (readonly number[])[];
	/** Days a state has to keep. */
	readonly horizonDays: number;
	/** Changes with anything that changes what is kept. */
	readonly fingerprint: string;
};

/** Finds the measures behind a set of features; features that differ only by their window share one. */
export function compileFeatures(set: FeatureSet): CompiledFeatures {
	const places = new Map<string, number>();
	const measures: Measure[] = [];
	const uses = set.features.map((feature) =>
		measuresOf(feature).map((measure) => {
			const key = keyOf(measure);
			const place = places.get(key) ?? measures.length;
			if (place === measures.length) {
				places.set(key, place);
				measures.push(measure);
			}
			return place;
		}),
	);
	return {
		set,
		measures,
		uses,
		horizonDays: Math.max(
			1,
			...set.features.map(({ windowDays }) => windowDays),
		),
		fingerprint: `${set.name}@${set.version}:${shortOf([...places.keys()].join("|"))}`,
	};
}

/** Learnt vectors stand in it by their id alone. */
function keyOf({ learnt, ...measure }: Measure): string {
	return JSON.stringify(learnt ? { ...measure, learnt: learnt.id } : measure);
}

/** It stands beside every person, so 64 bits must do; the version tells apart what a collision would not. */
function shortOf(text: string): string {
	return [0, 1]
		.map((seed) => hashText(text, seed).toString(16).padStart(8, "0"))
		.join("");
}

function measuresOf({ events, where, value }: Feature): Measure[] {
	const filter = { events: [...events].sort(), ...(where ? { where } : {}) };
	const count = {
		...filter,
		kind: "count",
		property: null,
		dimensions: 0,
	} as const;
	switch (value.kind) {
		case "recency":
		case "count":
			return [count];
		case "sum":
			return [{ ...count, kind: "sum", property: value.property }];
		case "mean":
			return [
				{ ...count, kind: "sum", property: value.property },
				{ ...count, property: value.property },
			];
		case "share":
			return [{ ...count, where: value.of }, count];
		case "distinct":
			return [{ ...count, kind: "hashes", property: value.property }];
		case "embedding":
			return [
				{
					...count,
					kind: "vector",
					property: value.property,
					dimensions: value.dimensions,
					...(value.learnt ? { learnt: value.learnt } : {}),
				},
			];
	}
}
