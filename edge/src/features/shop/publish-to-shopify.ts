import { publishToShopify } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { putIntoShopify } from "../../services/shop/put-into-shopify.ts";

export const publishToShopifyFeature = serve(publishToShopify)(
	async ({ input, caller, workspace, ports, language }) => {
		const { unitId, version, locale = null, ...place } = input;
		const seen = { unitId, version };
		const put = await putIntoShopify(
			ports,
			caller,
			seen,
			{ ...place, locale },
			language,
		);
		if (!put.ok)
			return put.reason === "not-found"
				? { ok: false, code: "not-found" }
				: { ok: false, code: put.reason, detail: put.message[language] };
		const unit = await workspace.units.get(unitId);
		return unit ? { ok: true, body: unit } : { ok: false, code: "not-found" };
	},
);
