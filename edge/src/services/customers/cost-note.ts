import type { Localised } from "@lotse/shared/contract/localised.ts";

/**
 * Of how many orders the cost is known, and what that means for the others; null where it is of all, or of none.
 *
 * @param sold purchases above 0
 * @param withCost those of them with a known cost
 * @param margin of them, where it answers for all (see `marginOfSales`); null: worth is revenue
 */
export function costNote({
	sold,
	withCost,
	margin,
}: {
	readonly sold: number;
	readonly withCost: number;
	readonly margin: number | null;
}): Localised | null {
	if (withCost === 0 || withCost === sold) return null;
	return margin === null
		? {
				de: `Von ${withCost} der ${sold} Bestellungen sind die Kosten bekannt; ab neun von zehn wird daraus ein Deckungsbeitrag.`,
				en: `The cost of ${withCost} of ${sold} orders is known; from nine of ten on this becomes contribution.`,
			}
		: {
				de: `Von ${withCost} der ${sold} Bestellungen sind die Kosten bekannt; die übrigen zählen mit der Marge von diesen.`,
				en: `The cost of ${withCost} of ${sold} orders is known; the others count with the margin of those.`,
			};
}
