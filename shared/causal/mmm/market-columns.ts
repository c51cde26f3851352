import type { DesignColumn } from "./mmm-design.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import type { Prior } from "./prior.ts";
import { scaledColumn } from "./scaled-column.ts";

/**
 * Each market's own difference from the common coefficient of a control, for controls whose coefficients differ between markets: control
 * after control, in each its markets. Controls are the first of the common columns (`design-columns.ts`). A control whose sign the spec fixes has one coefficient.
 *
 * @param spreads standard deviation of each control's coefficients (`control-spreads.ts`)
 */
export function marketColumns(
	{ geos = [] }: MmmSeries,
	{ signs }: Pick<CompleteMmmSpec, "signs">,
	spreads: readonly number[],
): (DesignColumn & { prior: Prior })[] {
	return spreads.flatMap((sigma, c) => {
		const control = geos[0]?.controls[c]?.name ?? "";
		if (!(sigma > 0) || signs?.[control]) return [];
		return geos.map(({ name, controls }, market) => ({
			family: "gamma_control",
			name: `${name}, ${control}`,
			own: { market, common: c },
			...scaledColumn(Float64Array.from(controls[c]?.values ?? [])),
			prior: { dist: "Normal" as const, mu: 0, sigma },
		}));
	});
}
