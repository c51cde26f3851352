import { getShopOutlook } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";

export const getShopOutlookFeature = serve(getShopOutlook)(
	async ({ workspace }) => {
		const shop = await workspace.shop.get();
		return { ok: true, body: { outlook: shop?.outlook ?? null } };
	},
);
