import {
	type ElasticityRow,
	listElasticities,
} from "@lotse/shared/contract/products.ts";
import {
	type Elasticity,
	estimateElasticity,
} from "@lotse/shared/predictive/elasticity/estimate-elasticity.ts";
import { shrinkElasticities } from "@lotse/shared/predictive/elasticity/shrink-elasticities.ts";
import { serve } from "../../serve.ts";
import { chooseSales } from "../../services/products/choose-sales.ts";

const mostShown = 60;

interface ProductSteps {
	readonly product: string;
	readonly prices: readonly number[];
	readonly own: Elasticity;
}

export const listElasticitiesFeature = serve(listElasticities)(
	async ({ workspace }) => {
		const chosen = await chooseSales(workspace);
		if (chosen === null)
			return { ok: true, body: { currency: null, rows: [] } };
		const { source, currency } = chosen;
		const products = await workspace.sales.products(
			source,
			currency,
			mostShown,
		);
		const weeks = await workspace.sales.weeks(
			source,
			currency,
			products.map(({ product }) => product),
		);
		const byProduct = Map.groupBy(weeks, ({ product }) => product);
		const told = products.map(({ product }): ProductSteps => {
			// A week given away for nothing tells of no price.
			const steps = (byProduct.get(product) ?? [])
				.map(({ units, revenueMicros }) => ({
					price: revenueMicros / 1_000_000 / units,
					units,
					controls: [],
				}))
				.filter(({ price }) => price > 0);
			return {
				product,
				prices: steps.map(({ price }) => price),
				own: estimateElasticity(steps),
			};
		});
		const { products: shared } = shrinkElasticities(
			told.flatMap(({ product, own }) =>
				own.abstain || !(own.se > 0)
					? []
					: [{ id: product, value: own.value, se: own.se }],
			),
		);
		const sharedOf = new Map(shared.map((one) => [one.id, one]));
		return {
			ok: true,
			body: {
				currency,
				rows: told.map((one) => rowOf(one, sharedOf.get(one.product))),
			},
		};
	},
);

function rowOf(
	{ product, prices, own }: ProductSteps,
	shared: { value: number; low: number; high: number } | undefined,
): ElasticityRow {
	return {
		product,
		weeks: prices.length,
		lowest: prices.reduce((a, b) => Math.min(a, b), prices[0] ?? 0),
		highest: prices.reduce((a, b) => Math.max(a, b), 0),
		own: own.abstain
			? null
			: { value: own.value, low: own.low, high: own.high },
		shared: shared
			? { value: shared.value, low: shared.low, high: shared.high }
			: null,
		words: own.abstain ? [own.words] : own.warnings.slice(0, 4),
	};
}
