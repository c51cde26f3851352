import { getShop, shopParts } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { practiceDomain } from "../../services/shop/practice-shop.ts";

export const getShopFeature = serve(getShop)(async ({ workspace }) => {
	const shop = await workspace.shop.get();
	if (shop === null) return { ok: true, body: { shop: null } };
	const [parts, counts] = await Promise.all([
		workspace.shop.backfills(),
		workspace.shop.counts(),
	]);
	const backfill = shopParts.flatMap(
		(part) => parts.find((row) => row.part === part) ?? [],
	);
	return {
		ok: true,
		body: {
			shop: {
				...shop,
				backfill,
				counts,
				isLinked: shop.linkedBy !== null,
				isPractice: shop.domain === practiceDomain,
			},
		},
	};
});
