import { frequencyCurves } from "../mmm/frequency-curves.ts";
import { intervalOf } from "../mmm/interval-of.ts";
import { marginalResponse } from "../mmm/marginal-response.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import { respond } from "../mmm/respond.ts";
import { type SteadyResponse, steadyResponse } from "../mmm/steady-response.ts";
import { usualFrequency } from "../mmm/usual-frequency.ts";
import type {
	BudgetChannel,
	BudgetGroupShare,
	BudgetQuestion,
	BudgetResult,
} from "./budget-suggestion.ts";
import { type CompleteQuestion, checkQuestion } from "./check-question.ts";
import { describeBudgetProblem } from "./describe-budget-problem.ts";
import { noteSuggestion } from "./note-suggestion.ts";
import { rampSteps } from "./ramp-steps.ts";
import { reachTarget } from "./reach-target.ts";
import { splitTotal } from "./split-total.ts";
import { worstTenth } from "./worst-tenth.ts";

/** Today's shares count as already best when the best split brings less than this part more. */
const NEGLIGIBLE_GAIN = 0.005;

/**
 * The split of a weekly total with the highest posterior mean response within limits on channels and groups, with its proof, its interval
 * against today, and the chance that it is better. Instead of a total the question may say what the money has to bring.
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
	const { goal, current, limits, groups, maxStep, draws } = checked.question;
	const frequencies = planFrequencies(model, checked.question);
	const today = steadyResponse(model, draws);
	const responses =
		Object.keys(frequencies).length > 0
			? steadyResponse(model, draws, frequencies)
			: today;
	const target = "target" in goal ? goal.target : null;
	const reached =
		"target" in goal
			? reachTarget(responses, limits, groups, goal.target)
			: { ok: true as const, total: goal.total };
	if (!reached.ok)
		return {
			ok: false,
			problems: [
				describeBudgetProblem("target-out-of-reach", "target.value", {
					best: reached.best,
				}),
			],
		};
	const { total } = reached;
	const best = splitTotal(responses, limits, groups, total);
	const currentTotal = current.reduce((sum, spend) => sum + spend, 0);
	const sameSplit = current.map((spend) =>
		currentTotal > 0 ? (spend / currentTotal) * total : total / current.length,
	);
	const now = totalResponse(today, current);
	const suggested = totalResponse(responses, best.spends);
	const same = totalResponse(today, sameSplit);
	const gain = suggested.map((value, d) => value - (same[d] ?? 0));
	const expected = {
		now: intervalOf(now),
		suggested: intervalOf(suggested),
		difference: intervalOf(suggested.map((value, d) => value - (now[d] ?? 0))),
		sameSplit: intervalOf(same),
		gainOverSameSplit: intervalOf(gain),
		worstTenth: worstTenth(gain),
	};
	const alreadyBest =
		Math.abs(expected.gainOverSameSplit.mean) <=
		NEGLIGIBLE_GAIN * expected.sameSplit.mean;
	const channels = describeChannels(
		model,
		{ today, planned: responses, frequencies },
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
			target,
			currentTotal,
			channels,
			groups: describeGroups(question, best.spends, responses),
			ramp:
				maxStep === null
					? null
					: { maxStep, weeks: rampSteps(current, best.spends, maxStep) },
			expected,
			pBetter: gain.filter((value) => value > 0).length / gain.length,
			alreadyBest,
			proof: {
				method: best.method,
				gap: best.gap,
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

/** The best frequency under the cap of every channel that has one; the money it is best at does not matter. */
function planFrequencies(
	model: MmmModel,
	{ frequencyCaps, draws }: CompleteQuestion,
): Record<string, number> {
	return Object.fromEntries(
		frequencyCurves(model, frequencyCaps, draws).map(({ channel, best }) => [
			channel,
			best.frequency,
		]),
	);
}

function describeGroups(
	{ groups = [] }: BudgetQuestion,
	spends: readonly number[],
	responses: readonly SteadyResponse[],
): BudgetGroupShare[] {
	const spendOf = new Map(
		responses.map(({ channel }, m) => [channel, spends[m] ?? 0]),
	);
	return groups.map(({ name, channels, min = null, max = null }) => {
		const suggested = channels.reduce(
			(sum, channel) => sum + (spendOf.get(channel) ?? 0),
			0,
		);
		const near = (limit: number | null) =>
			limit !== null &&
			Math.abs(suggested - limit) <= 1e-6 * Math.max(1, limit);
		const atLimit = near(max) ? "max" : near(min) ? "min" : "none";
		return { name, channels, suggested, min, max, atLimit };
	});
}

function totalResponse(
	responses: SteadyResponse[],
	spends: number[],
): Float64Array {
	const [first] = responses;
	const total = new Float64Array(first ? respond(first, 0).length : 0);
	responses.forEach((response, m) => {
		respond(response, spends[m] ?? 0).forEach((value, d) => {
			total[d] = (total[d] ?? 0) + value;
		});
	});
	return total;
}

function describeChannels(
	model: MmmModel,
	{
		today,
		planned,
		frequencies,
	}: {
		today: SteadyResponse[];
		planned: SteadyResponse[];
		frequencies: Record<string, number>;
	},
	{ current, limits, frequencyCaps }: CompleteQuestion,
	spends: number[],
): BudgetChannel[] {
	return planned.map((response, m) => {
		const { channel } = response;
		const series = model.series.channels[m];
		const often = series ? usualFrequency(series) : null;
		const frequency = frequencies[channel];
		const now = current[m] ?? 0;
		const spend = spends[m] ?? 0;
		const { min = 0, max = 0 } = limits[m] ?? {};
		const observedMax = Math.max(...(series?.spend ?? [0]));
		// At a lower frequency the same money reaches more people than it ever did.
		const thinner = often && frequency ? often.usual / frequency : 1;
		const near = (limit: number) =>
			Math.abs(spend - limit) <= 1e-9 * Math.max(1, limit);
		return {
			channel,
			current: now,
			suggested: spend,
			min,
			max,
			change: spend - now,
			marginalReturn: marginalResponse(response, spend).marginal,
			marginalReturnNow: marginalResponse(today[m] ?? response, now).marginal,
			atLimit: near(max) ? "max" : near(min) ? "min" : "none",
			observedMax,
			extrapolates: spend * Math.max(1, thinner) > observedMax,
			...(often && frequency !== undefined
				? {
						frequency: {
							current: often.usual,
							suggested: frequency,
							cap: frequencyCaps[channel] ?? null,
						},
					}
				: {}),
		};
	});
}
