import { quantile } from "../../statistics/quantile.ts";
import { isConcave } from "../mmm/is-concave.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import { steadyResponse } from "../mmm/steady-response.ts";
import { bestByDraw } from "./best-by-draw.ts";
import type { BudgetProblem, BudgetQuestion } from "./budget-suggestion.ts";
import { checkQuestion } from "./check-question.ts";
import { suggestBudget } from "./suggest-budget.ts";
import { thinResponses } from "./thin-responses.ts";

/** Enough for quantiles at 5 % and 95 %; S-shaped curves cost more a draw. */
const mostDraws = { concave: 200, grid: 60 };

/** Where the best amount of one channel lies, money a week. */
export type BestSpread = {
	channel: string;
	/** Where the best amount lies with 90 % probability: 5 % and 95 % quantile. */
	low: number;
	high: number;
	/** The interval ends at a limit of the question, so the data would carry it further. */
	reachesLimit: boolean;
};

/**
 * How sure the best amount a channel is: the split is optimised anew in each of up to 200 posterior draws, spread evenly over them, at
 * the total and within the limits of the question, and the middle 90 % of the amounts are given. The split that `suggestBudget` names is
 * best on average over all draws and lies among them as a rule, but need not.
 *
 * @example spreadOfBest(model, {}) // { ok: true, channels: [{ channel: "tv", low: 3_150, high: 5_850, reachesLimit: true }, …] }
 */
export function spreadOfBest(
	model: MmmModel,
	question: BudgetQuestion = {},
):
	| { ok: true; channels: BestSpread[]; draws: number }
	| { ok: false; problems: BudgetProblem[] } {
	const checked = checkQuestion(model, question);
	if (!checked.ok) return checked;
	const { limits, groups, draws, goal } = checked.question;
	const solved = "total" in goal ? null : suggestBudget(model, question);
	if (solved && !solved.ok) return solved;
	const total = "total" in goal ? goal.total : (solved?.suggestion.total ?? 0);
	const all = steadyResponse(model, draws);
	const { responses } = thinResponses(
		all,
		all.every(isConcave) ? mostDraws.concave : mostDraws.grid,
	);
	const best = bestByDraw(responses, limits, groups, total);
	return {
		ok: true,
		draws: best[0]?.length ?? 0,
		channels: responses.map(({ channel }, m) => {
			const sorted = Float64Array.from(best[m] ?? []).sort();
			const { min = 0, max = 0 } = limits[m] ?? {};
			const [low, high] = [quantile(sorted, 0.05), quantile(sorted, 0.95)];
			const near = 1e-6 * Math.max(1, max);
			return {
				channel,
				low,
				high,
				reachesLimit: low <= min + near || high >= max - near,
			};
		}),
	};
}
