import type { Jurisdiction } from "../rules/rule.ts";
import type { GuideClaim } from "./style-guide.ts";

const union =
	"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK EU".split(
		" ",
	);

/**
 * Whether a claim's markets are those of a law: "EU" covers every member's, a member's own market its own law and, where nothing else is
 * asked for, the Union's. No markets: everywhere.
 *
 * Worked values: markets ["DE"] and "DE" → true; ["AT"] and "DE" → false; ["AT"] and "EU" → true; ["CH"] and "EU" → false.
 */
export function claimCovers(
	{ markets }: Pick<GuideClaim, "markets">,
	jurisdiction: Jurisdiction,
): boolean {
	if (markets.length === 0 || jurisdiction === "any") return true;
	return jurisdiction === "DE"
		? markets.includes("DE") || markets.includes("EU")
		: markets.some((market) => union.includes(market));
}
