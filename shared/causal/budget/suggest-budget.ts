import { intervalOf } from "../mmm/interval-of.ts";
import { marginalResponse } from "../mmm/marginal-response.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import { respond } from "../mmm/respond.ts";
import { type SteadyResponse, steadyResponse } from "../mmm/steady-response.ts";
import { allocate } from "./allocate.ts";
import type {
	BudgetChannel,
	BudgetQuestion,
	BudgetResult,
} from "./budget-suggestion.ts";
import { type CompleteQuestion, checkQuestion } from "./check-question.ts";
import { noteSuggestion } from "./note-suggestion.ts";

/** Today's shares count as already best when the best split brings less than this part more. */
const NEGLIGIBLE_GAIN = 0.005;

/**
 * The split of a weekly total with the highest posterior mean response within per-channel limits, with its proof, its interval against
 * today, and the chance that it is better.
 *
 * Spend and response are steady and weekly; carry-over is counted in full (see `steady-response.ts`). Limits that cannot be met are
 * named, not bent. Where today's shares are within half a percent of the best, the suggestion says so.
 *
 * @param question total a week (today's when left out), limits a channel (today's ±30 % when left out)
 */
export function suggestBudget(
	model: MmmModel,
	question: BudgetQuestion = {},
): BudgetResult {
	const checked = checkQuestion(model, question);
	if (!checked.ok) return checked;
	const { total, current, limits, draws } = checked.question;
	const responses = steadyResponse(model, draws);
	const best = allocate(responses, limits, total);
	const currentTotal = current.reduce((sum, spend) => sum + spend, 0);
	const sameSplit = current.map((spend) =>
		currentTotal > 0 ? (spend / currentTotal) * total : total / current.length,
	);
	const now = totalResponse(responses, current);
	const suggested = totalResponse(responses, best.spends);
	const same = totalResponse(responses, sameSplit);
	const gain = suggested.map((value, d) => value - (same[d] ?? 0));
	const expected = {
		now: intervalOf(now),
		suggested: intervalOf(suggested),
		difference: intervalOf(suggested.map((value, d) => value - (now[d] ?? 0))),
		sameSplit: intervalOf(same),
		gainOverSameSplit: intervalOf(gain),
	};
	const alreadyBest =
		Math.abs(expected.gainOverSameSplit.mean) <=
		NEGLIGIBLE_GAIN * expected.sameSplit.mean;
	const channels = describeChannels(
		model,
		responses,
		checked.question,
		best.spends,
	);
	return {
		ok: true,
		suggestion: {
			kind: "budget-suggestion",
			version: 1,
			currency: model.currency,
			total,
			currentTotal,
			channels,
			expected,
			pBetter: gain.filter((value) => value > 0).length / gain.length,
			alreadyBest,
			proof: {
				kktResidual: best.kktResidual,
				commonMarginalReturn: best.multiplier,
				iterations: best.iterations,
			},
			notes: noteSuggestion(model, channels, expected, alreadyBest),
			model: {
				codeVersion: model.codeVersion,
				dataWindow: model.dataWindow,
				draws,
			},
		},
	};
}

function totalResponse(
	responses: SteadyResponse[],
	spends: number[],
): Float64Array {
	const total = new Float64Array(responses[0]?.full.length ?? 0);
	responses.forEach((response, m) => {
		respond(response, spends[m] ?? 0).forEach((value, d) => {
			total[d] = (total[d] ?? 0) + value;
		});
	});
	return total;
}

function describeChannels(
	model: MmmModel,
	responses: SteadyResponse[],
	{ current, limits }: CompleteQuestion,
	spends: number[],
): BudgetChannel[] {
	return responses.map((response, m) => {
		const now = current[m] ?? 0;
		const spend = spends[m] ?? 0;
		const { min = 0, max = 0 } = limits[m] ?? {};
		const observedMax = Math.max(...(model.series.channels[m]?.spend ?? [0]));
		const near = (limit: number) =>
			Math.abs(spend - limit) <= 1e-9 * Math.max(1, limit);
		return {
			channel: response.channel,
			current: now,
			suggested: spend,
			min,
			max,
			change: spend - now,
			marginalReturn: marginalResponse(response, spend).marginal,
			marginalReturnNow: marginalResponse(response, now).marginal,
			atLimit: near(max) ? "max" : near(min) ? "min" : "none",
			observedMax,
			extrapolates: spend > observedMax,
		};
	});
}
