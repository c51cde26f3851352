import type { Localised } from "../localised.ts";
import { claimCovers } from "./claim-covers.ts";
import type { GuideClaim } from "./style-guide.ts";

/**
 * Why a claim does not hold on a day and for the law asked for, as a message with `%s` for its wording; undefined: it holds.
 *
 * Worked value: validTo "2026-03-31" on "2026-04-01" → en "“%s” was approved until 2026-03-31 only."; on "2026-03-31" → undefined.
 */
export function claimHindrance(
	claim: GuideClaim,
	today: string,
	asked?: "de" | "eu",
): Localised | undefined {
	const { validFrom, validTo, markets } = claim;
	if (validTo !== null && today > validTo)
		return {
			de: `„%s“ war nur bis ${validTo} freigegeben.`,
			en: `“%s” was approved until ${validTo} only.`,
		};
	if (validFrom !== null && today < validFrom)
		return {
			de: `„%s“ ist erst ab ${validFrom} freigegeben.`,
			en: `“%s” is approved from ${validFrom} only.`,
		};
	if (asked !== undefined && !claimCovers(claim, asked === "de" ? "DE" : "EU"))
		return {
			de: `„%s“ ist nur für diese Märkte freigegeben: ${markets.join(", ")}.`,
			en: `“%s” is approved for these markets only: ${markets.join(", ")}.`,
		};
	return undefined;
}
