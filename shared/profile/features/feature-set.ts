import type { ItemVectors } from "../embedding/item-vectors.ts";
import type { Localised } from "../localised.ts";

/** Which events count: by name, and by one property where that matters. */
export type EventFilter = {
	readonly events: readonly string[];
	/** `equals` compares as text; `isPresent` asks whether anything stands there. */
	readonly where?:
		| { readonly property: string; readonly equals: string }
		| { readonly property: string; readonly isPresent: boolean };
};

/** What is made of the events that count, within the last `windowDays` days, today included. */
export type FeatureValue =
	/** Whole days since the last one; null where there was none. */
	| { readonly kind: "recency" }
	| { readonly kind: "count" }
	/** Sum of a number, in millionths, so that the order of adding never shows. */
	| { readonly kind: "sum"; readonly property: string }
	/** Sum divided by the events that carry the number; null where there are none. */
	| { readonly kind: "mean"; readonly property: string }
	/** Share of the events that count for which `of` holds; null where none counts. */
	| { readonly kind: "share"; readonly of: NonNullable<EventFilter["where"]> }
	/** Different values of a property; exact up to 64, estimated beyond (error about 13 %). */
	| { readonly kind: "distinct"; readonly property: string }
	/**
	 * Unit vector of the items met: the sum of their directions, normalised; null where none was met. An item's direction is learnt from
	 * company (`learnItemVectors`) where `learnt` has it, and a fixed one of hashed signs where not.
	 */
	| {
			readonly kind: "embedding";
			readonly property: string;
			readonly dimensions: number;
			readonly learnt?: ItemVectors;
	  };

export type Feature = EventFilter & {
	/** Small letters, digits, underscores: the column's name in tables and rules. */
	readonly name: string;
	readonly title: Localised;
	readonly description: Localised;
	readonly unit: "days" | "events" | "money" | "share" | "vector";
	/** 1 to 730. */
	readonly windowDays: number;
	readonly value: FeatureValue;
};

/** The one definition of what is known of a person, for training and for serving. A change of any feature is a new version. */
export type FeatureSet = {
	readonly name: string;
	readonly version: number;
	/** Who answers for it: a team or an address. */
	readonly owner: string;
	readonly description: Localised;
	readonly features: readonly Feature[];
};

/** An event as features see it. `properties` also holds `session_id` and `url` where known. */
export type FeatureEvent = {
	readonly name: string;
	/** When it happened, epoch ms. */
	readonly at: number;
	/** When it was known here, epoch ms: what a model of that moment could have seen. */
	readonly knownAt: number;
	readonly properties: { readonly [name: string]: unknown };
};

/** A number, a vector, or null where nothing can be said. */
export type FeatureReading = number | readonly number[] | null;
