import { ADSTOCK_KINDS } from "./adstock-kinds.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import { SATURATION_KINDS } from "./saturation-kinds.ts";

/**
 * How many quantities a model without markets estimates, holidays not counted: intercept, noise, channels, controls, waves, trend.
 *
 * @example two channels and two yearly waves with the defaults: 12
 */
export function countQuantities(spec: CompleteMmmSpec): number {
	const { yearly, monthly = 0 } = spec.seasonality;
	const trend = spec.trend ?? { kind: "none" };
	const bends =
		trend.kind === "none"
			? 0
			: trend.kind === "linear"
				? 1
				: trend.kind === "piecewise"
					? 1 + trend.changepoints
					: trend.knots - 1;
	const aChannel =
		1 +
		ADSTOCK_KINDS[spec.adstock.kind].length +
		SATURATION_KINDS[spec.saturation.kind].shapes.length;
	return (
		2 +
		aChannel * (spec.channels.length + (spec.organic ?? []).length) +
		spec.controls.length +
		2 * (yearly + monthly) +
		bends
	);
}
