import type { Localised } from "../localised.ts";

/** What happens when a gate is not passed: training stops (red), or somebody is told (amber). */
export type GateLevel = "red" | "amber";

export type ColumnContract = {
	readonly name: string;
	readonly type: "text" | "number" | "day";
	/** Largest share of empty cells, 0 to 1. */
	readonly mostMissing: number;
	/** Numbers only: least and largest value. */
	readonly low?: number;
	readonly high?: number;
	/** Text only: every value there may be. */
	readonly oneOf?: readonly string[];
};

/** What a table promises to whoever learns from it. Gates left out are not looked at. */
export type DataContract = {
	readonly columns: readonly ColumnContract[];
	readonly rows: { readonly least: number; readonly most: number };
	/** The newest day of a column is at most so many days old. */
	readonly freshness?: {
		readonly column: string;
		readonly withinDays: number;
		readonly level: GateLevel;
	};
	/** Columns that together name a row, and the largest share of rows that repeat one. */
	readonly duplicates?: {
		readonly key: readonly string[];
		readonly mostShare: number;
	};
	/** Largest share of numbers in a column further than 8 robust standard deviations from its median. */
	readonly outliers?: { readonly mostShare: number; readonly level: GateLevel };
	/** Whether the distribution may differ from a reference. */
	readonly drift?: { readonly level: GateLevel };
};

export const gates = [
	"schema",
	"volume",
	"freshness",
	"nulls",
	"duplicates",
	"outliers",
	"drift",
] as const;
export type Gate = (typeof gates)[number];

/** One finding of a gate that is not green. */
export type GateFinding = {
	readonly gate: Gate;
	readonly state: GateLevel;
	/** Null where the whole table is meant. */
	readonly column: string | null;
	readonly message: Localised;
	/** What to do. */
	readonly fix: Localised;
};

export type QualityReport = {
	/** The worst of all gates. */
	readonly state: "green" | GateLevel;
	/** Of each gate; null where the contract does not ask, or there is nothing to compare with. */
	readonly gates: Readonly<Record<Gate, "green" | GateLevel | null>>;
	readonly rows: number;
	readonly findings: readonly GateFinding[];
};

/** A table of text cells; "" where nothing stands. */
export type DataTable = {
	readonly names: readonly string[];
	readonly rows: readonly (readonly string[])[];
};
