import { currentSpend } from "./current-spend.ts";
import { intervalOf } from "./interval-of.ts";
import { marginalResponse } from "./marginal-response.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { ResponseCurve, ResponsePoint } from "./mmm-results.ts";
import { respond } from "./respond.ts";
import { type SteadyResponse, steadyResponse } from "./steady-response.ts";

const POINTS = 41;
/** How far beyond the largest week seen, or beyond today, a curve is drawn. */
const BEYOND = 1.5;

/**
 * Response curves of every channel: what a steady weekly spend brings a week, with 94 % interval and marginal return, from 0 to one and
 * a half times the larger of the largest week seen and today's spend. Points beyond the largest week are flagged.
 */
export function responseCurves(model: MmmModel): ResponseCurve[] {
	const now = currentSpend(model);
	return steadyResponse(model).map((response, m) => {
		const observedMax = Math.max(...(model.series.channels[m]?.spend ?? [0]));
		const current = now[m] ?? 0;
		const top = BEYOND * Math.max(observedMax, current);
		return {
			channel: response.channel,
			currency: model.currency,
			points: Array.from({ length: POINTS }, (_, i) =>
				pointAt(response, (top * i) / (POINTS - 1), observedMax),
			),
			current: pointAt(response, current, observedMax),
			observedMax,
		};
	});
}

function pointAt(
	response: SteadyResponse,
	spend: number,
	observedMax: number,
): ResponsePoint {
	return {
		spend,
		...intervalOf(respond(response, spend)),
		marginalReturn: marginalResponse(response, spend).marginal,
		extrapolates: spend > observedMax,
	};
}
