import { forecastProduct } from "@lotse/shared/contract/products.ts";
import { forecastDemand } from "@lotse/shared/predictive/forecast/forecast-demand.ts";
import { fillSteps } from "@lotse/shared/predictive/sales/fill-steps.ts";
import { serve } from "../../serve.ts";
import { isoDay } from "../../services/customers/iso-day.ts";
import { chooseSales } from "../../services/products/choose-sales.ts";

/** Days and steps of a season. Below two years of weeks there is no year's rhythm to be seen. */
const rhythms = {
	day: { length: 1, season: () => 7 },
	week: { length: 7, season: (steps: number) => (steps >= 106 ? 52 : 1) },
} as const;
const mostSteps = 400;

export const forecastProductFeature = serve(forecastProduct)(
	async ({ input: { product, step, ahead }, workspace }) => {
		const { length, season } = rhythms[step];
		const chosen = await chooseSales(workspace);
		const sold = chosen
			? await workspace.sales.days(chosen.source, product ?? null)
			: [];
		const past = fillSteps(sold, length, mostSteps);
		const told = forecastDemand(
			past.map(({ units }) => units),
			season(past.length),
			ahead,
		);
		const next = (past.at(-1)?.day ?? 0) + length;
		return {
			ok: true,
			body: {
				past: past.map(({ day, units }) => ({ day: isoDay(day), units })),
				...(told.ok
					? {
							ahead: told.steps.map((units, at) => ({
								day: isoDay(next + at * length),
								units: { ...units },
							})),
							check: told.check,
							words: told.words,
							fix: null,
						}
					: { ahead: [], check: null, words: told.message, fix: told.fix }),
			},
		};
	},
);
