import type { Localised } from "../localised.ts";

/** How a look at model or data ended: nothing to object, read with care, do not rely on it. */
export type HealthLevel = "good" | "caution" | "poor";

/** One thing looked at, in words for whoever decides: what was found, why it matters, what to do. */
export type HealthCheck = {
	/** Stable name a surface may link or translate. */
	code:
		| "convergence"
		| "baseline"
		| "prediction"
		| "fit"
		| "forecast"
		| "learning"
		| "returns"
		| "overlap"
		| "variation"
		| "amount"
		| "outliers"
		| "units"
		| "placebo";
	level: HealthLevel;
	/** The channels or columns it is about; left out where it is about the whole. */
	about?: string[];
	/** The figure and the limit it was held against; left out where there is none. */
	figure?: { value: number; limit: number };
	headline: Localised;
	why: Localised;
	/** What to do; where the level is good, when to look again. */
	advice: Localised;
};
