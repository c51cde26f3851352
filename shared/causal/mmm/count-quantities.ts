import { ADSTOCK_KINDS } from "./adstock-kinds.ts";
import { channelCurves } from "./channel-curves.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";

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
	const channels = [...spec.channels, ...(spec.organic ?? [])];
	const ofChannels = channelCurves(spec, channels).reduce(
		(sum, { shapes }) =>
			sum + 1 + ADSTOCK_KINDS[spec.adstock.kind].length + shapes.length,
		0,
	);
	return 2 + ofChannels + spec.controls.length + 2 * (yearly + monthly) + bends;
}
