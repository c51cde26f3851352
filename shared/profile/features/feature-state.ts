/** What one day holds of each measure, by the measure's place: a number, or a list for sketches and vectors; null where nothing counted. */
export type DayParts = readonly (number | readonly number[] | null)[];

/** What is kept of a person between events: days since 1970 (UTC) with their parts. Plain JSON. */
export type FeatureState = {
	/** Of the definition it was made by; another one starts anew. */
	readonly fingerprint: string;
	readonly days: { readonly [day: string]: DayParts };
};
