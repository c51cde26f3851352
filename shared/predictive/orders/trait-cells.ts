import type { CustomerTraits } from "./customer-traits.ts";

/** Columns a model of customers reads, in order. */
export const traitColumns = [
	"orders",
	"days_since_last",
	"days_since_first",
	"usual_gap",
	"silence",
	"orders_last_90_days",
	"mean_value",
	"last_value",
	"refunds",
	"channel",
] as const satisfies readonly (keyof CustomerTraits)[];
export type TraitColumn = (typeof traitColumns)[number];

/**
 * Traits as the cells of a table: numbers with at most two decimals and a point, empty where nothing is known.
 *
 * @example traitCells({ …, usual_gap: 12.345, silence: null })[3] // "12.35"
 */
export function traitCells(traits: CustomerTraits): string[] {
	return traitColumns.map((column) => {
		const value = traits[column];
		if (value === null) return "";
		return typeof value === "string"
			? value
			: String(Math.round(value * 100) / 100);
	});
}
