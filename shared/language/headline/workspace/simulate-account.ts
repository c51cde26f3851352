import { createRandom } from "../../../statistics/create-random.ts";
import { drawBinomial } from "../../../statistics/draw-binomial.ts";
import { portableExp } from "../../../statistics/portable-exp.ts";
import type { AdResult } from "./ad-result.ts";

export type AccountPlan = {
	readonly seed: number;
	readonly places: number;
	readonly textsAPlace: number;
	readonly impressions: number;
	/** What a text's words bring, in log-odds of a click. */
	readonly meanOf: (words: readonly string[]) => number;
	/** Standard deviation of what a text does beyond its words. */
	readonly spread: number;
	/** Words the texts are made of, four to seven each. */
	readonly words: readonly string[];
};

/**
 * A made-up ad account with known truth: every place has its own level around 5 %, every text its words' effects and one of its own. The same plan gives
 * the same account. For trying out layers and calibration, not for judging real ones.
 */
export function simulateAccount(plan: AccountPlan): AdResult[] {
	const random = createRandom(plan.seed);
	return Array.from({ length: plan.places }, (_, index) => index).flatMap(
		(index) => {
			const level = -3 + 0.5 * random.normal();
			return Array.from({ length: plan.textsAPlace }, (): AdResult => {
				const words = Array.from(
					{ length: 4 + random.integer(4) },
					() => plan.words[random.integer(plan.words.length)] ?? "",
				);
				const at = level + plan.meanOf(words) + plan.spread * random.normal();
				const { impressions } = plan;
				return {
					text: words.join(" "),
					place: `group ${index}`,
					impressions,
					clicks: drawBinomial(impressions, 1 / (1 + portableExp(-at)), random),
					from: null,
					to: null,
				};
			});
		},
	);
}
