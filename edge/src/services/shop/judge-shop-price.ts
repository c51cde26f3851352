import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { ShopVariant } from "@lotse/shared/contract/shopify.ts";
import { lowestPriorPrice } from "@lotse/shared/language/pricing/lowest-prior-price.ts";
import type { ShopPrice } from "../../ports/shop-store.ts";
import { dayInZone } from "../day-in-zone.ts";

/**
 * A reduced price beside the lowest of the 30 days before it (§ 11 PAngV, CJEU C-330/23): the struck-through price may not be higher than that. The
 * reduction begins when a higher price is first shown struck through, also where the price itself stays. Where it only fell since then, step by step,
 * the 30 days before the first step count (§ 11 (2)); where it rose in between, those before the last fall.
 *
 * The history begins when the shop was connected; before it covers 30 days the answer is that it is not known. Null where no price was ever seen.
 *
 * @param prices of this variant, oldest first, one a change; the shop's own currency, no price lists of single markets
 */
export function judgeShopPrice(
	variant: ShopVariant & { readonly productTitle: string },
	prices: readonly ShopPrice[],
	timeZone: string,
) {
	const [first] = prices;
	const { compareAtMicros } = variant;
	if (first === undefined || compareAtMicros === null) return null;
	const { start, progressiveSince } = reductionOf(prices);
	const lowest = lowestPriorPrice(
		{
			kind: "changes",
			points: prices.map(({ at, priceMicros: amountMicros }) => ({
				at,
				amountMicros,
			})),
		},
		start,
		{
			zone: timeZone,
			...(progressiveSince === null ? {} : { progressiveSince }),
		},
	);
	const verdict = !lowest.ok
		? "unknown"
		: compareAtMicros > lowest.amountMicros
			? "too-high"
			: "fine";
	const title =
		variant.title === "Default Title"
			? variant.productTitle
			: `${variant.productTitle} · ${variant.title}`;
	return {
		productId: variant.productId,
		variantId: variant.id,
		name: title.trim().slice(0, 120) || variant.id,
		priceMicros: variant.priceMicros,
		compareAtMicros,
		costMicros: variant.costMicros,
		isBelowCost:
			variant.costMicros !== null && variant.priceMicros < variant.costMicros,
		lowestMicros: lowest.ok ? lowest.amountMicros : null,
		lowestOn: lowest.ok ? dayInZone(lowest.appliedFrom, timeZone) : null,
		knownSince: dayInZone(first.at, timeZone),
		verdict,
		words: words[verdict],
	} as const;
}

/** When the reduction that is on now began, and its first step where the price fell further since. */
function reductionOf(prices: readonly ShopPrice[]): {
	readonly start: number;
	readonly progressiveSince: number | null;
} {
	const isReduced = ({ priceMicros, compareAtMicros }: ShopPrice) =>
		compareAtMicros !== null && compareAtMicros > priceMicros;
	const run = prices.slice(prices.findLastIndex((one) => !isReduced(one)) + 1);
	const [begun] = run;
	if (begun === undefined)
		return { start: prices.at(-1)?.at ?? 0, progressiveSince: null };
	const isStep = (one: ShopPrice, index: number) =>
		index === 0 || one.priceMicros !== run[index - 1]?.priceMicros;
	const steps = run.filter(isStep);
	const start = steps.at(-1)?.at ?? begun.at;
	const fell = steps.every(
		({ priceMicros }, index) =>
			priceMicros <= (steps[index - 1]?.priceMicros ?? priceMicros),
	);
	return {
		start,
		progressiveSince: fell && steps.length > 1 ? begun.at : null,
	};
}

const words: {
	readonly [verdict in "fine" | "too-high" | "unknown"]: Localised;
} = {
	fine: {
		de: "Der Vergleichspreis ist nicht höher als der niedrigste Preis der 30 Tage davor.",
		en: "The former price is not above the lowest of the 30 days before.",
	},
	"too-high": {
		de: "Der Vergleichspreis liegt über dem niedrigsten Preis der 30 Tage davor. Setzen Sie ihn auf diesen Preis, oder nehmen Sie ihn weg.",
		en: "The former price is above the lowest of the 30 days before. Set it to that price, or take it away.",
	},
	unknown: {
		de: "Die Preise der 30 Tage davor sind noch nicht bekannt: Lotse sieht sie erst, seit der Shop verbunden ist.",
		en: "The prices of the 30 days before are not known yet: Lotse sees them only since the shop was connected.",
	},
};
