import { listProducts } from "@lotse/shared/contract/products.ts";
import { serve } from "../../serve.ts";
import { isoDay } from "../../services/customers/iso-day.ts";
import { chooseSales } from "../../services/products/choose-sales.ts";

const mostShown = 200;

export const listProductsFeature = serve(listProducts)(
	async ({ workspace }) => {
		const chosen = await chooseSales(workspace);
		const sold = chosen
			? await workspace.sales.products(
					chosen.source,
					chosen.currency,
					mostShown,
				)
			: [];
		return {
			ok: true,
			body: {
				currency: chosen?.currency ?? null,
				source: chosen?.source ?? null,
				sources: [...(chosen?.sources ?? [])],
				sales: chosen?.sales ?? 0,
				products: sold.map(({ product, units, revenueMicros, from, to }) => ({
					product,
					units,
					revenue: revenueMicros / 1_000_000,
					price: revenueMicros / 1_000_000 / units,
					from: isoDay(from),
					to: isoDay(to),
				})),
			},
		};
	},
);
