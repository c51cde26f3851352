/** A JSON Schema (draft 2020-12) of the keywords that `checkPlan` lets through. */
export interface PropertySchema {
	readonly [keyword: string]: unknown;
}

/** One kind of event and what whoever reads it may rely on. */
export interface PlannedEvent {
	readonly name: string;
	readonly description: string;
	/** Who answers for it: a team or an address. */
	readonly owner: string;
	/** Schema of `properties`. */
	readonly schema: PropertySchema;
	readonly contract: {
		/** Reports, models and exports that read it. */
		readonly readers: readonly string[];
		/** Within how many hours it arrives; null where nothing is promised. */
		readonly withinHours: number | null;
		/** contract: kept with the customer's id because an order needs it; consent: only as far as the person agreed. */
		readonly basis: "consent" | "contract";
	};
	/** Properties, by name, that may hold personal data, `url` for the page address; they are sealed, and anywhere else personal data is held back. */
	readonly personal: readonly string[];
}

/** What may be sent. A new version replaces the last one; events keep the version they were judged by. */
export interface TrackingPlan {
	readonly events: readonly PlannedEvent[];
}
