import { fetchHeadlineLayer } from "@lotse/shared/contract/ad-results.ts";
import type { compareHeadlines } from "@lotse/shared/language/headline/compare-headlines.ts";
import type { scoreHeadline } from "@lotse/shared/language/headline/score-headline.ts";
import { client } from "../../session/client.ts";

export type HeadlineModelFunctions = {
	scoreHeadline: typeof scoreHeadline;
	compareHeadlines: typeof compareHeadlines;
};

/**
 * Loads the model's weights, and what the score learnt from the workspace's own results, when the copy page needs them, not before. Without an answer
 * from the service the shipped model scores alone. A failed load can be tried again.
 */
export async function loadHeadlineModel(): Promise<HeadlineModelFunctions> {
	const [score, compare, model, open, fetched] = await Promise.all([
		import("@lotse/shared/language/headline/score-headline.ts"),
		import("@lotse/shared/language/headline/compare-headlines.ts"),
		import("@lotse/shared/language/headline/headline-model.ts"),
		import("@lotse/shared/language/headline/workspace/open-headline-layer.ts"),
		client.call(fetchHeadlineLayer, {}),
	]);
	const state = fetched.ok ? fetched.value.layer : null;
	const opened =
		state === null
			? null
			: open.openHeadlineLayer(state, model.headlineModel.version);
	if (!opened?.ok)
		return {
			scoreHeadline: score.scoreHeadline,
			compareHeadlines: compare.compareHeadlines,
		};
	const { layer } = opened;
	return {
		scoreHeadline: (text, options) =>
			score.scoreHeadline(text, { ...options, layer }),
		compareHeadlines: (a, b, options) =>
			compare.compareHeadlines(a, b, { ...options, layer }),
	};
}
