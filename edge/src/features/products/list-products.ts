import { listProducts } from "@lotse/shared/contract/products.ts";
import { serve } from "../../serve.ts";
import { isoDay } from "../../services/customers/iso-day.ts";

const mostShown = 200;

export const listProductsFeature = serve(listProducts)(
	async ({ workspace }) => {
		const [main] = await workspace.sales.currencies();
		const sold = main
			? await workspace.sales.products(main.currency, mostShown)
			: [];
		return {
			ok: true,
			body: {
				currency: main?.currency ?? null,
				sales: await workspace.sales.count(),
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
