import { listShopPrices } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { judgeShopPrice } from "../../services/shop/judge-shop-price.ts";

export const listShopPricesFeature = serve(listShopPrices)(
	async ({ input, workspace }) => {
		const shop = await workspace.shop.get();
		if (shop === null)
			return { ok: true, body: { currency: null, prices: [] } };
		const reduced = await workspace.shop.reduced(input.limit);
		const prices = await workspace.shop.prices(reduced.map(({ id }) => id));
		const byVariant = Map.groupBy(prices, ({ variantId }) => variantId);
		return {
			ok: true,
			body: {
				currency: shop.currency,
				prices: reduced.flatMap((variant) => {
					const judged = judgeShopPrice(
						variant,
						byVariant.get(variant.id) ?? [],
						shop.timeZone,
					);
					return judged === null ? [] : [judged];
				}),
			},
		};
	},
);
