import { checkPriceReduction } from "@lotse/shared/contract/prices.ts";
import { checkReduction } from "@lotse/shared/language/pricing/check-reduction.ts";
import { serve } from "../../serve.ts";

export const checkPriceReductionFeature = serve(checkPriceReduction)(
	async ({ input, workspace }) => {
		const { priceMicros, zone, progressiveSince, exempt, ...given } = input;
		const { timeZone = "UTC" } = (await workspace.workspace.get()) ?? {};
		const check = checkReduction({
			...given,
			zone: zone ?? timeZone,
			...(priceMicros === undefined ? {} : { priceMicros }),
			...(progressiveSince === undefined ? {} : { progressiveSince }),
			...(exempt === undefined ? {} : { exempt }),
		});
		return { ok: true, body: { check } };
	},
);
