import type { compareHeadlines } from "@lotse/shared/language/headline/compare-headlines.ts";
import type { scoreHeadline } from "@lotse/shared/language/headline/score-headline.ts";

export type HeadlineModelFunctions = {
	scoreHeadline: typeof scoreHeadline;
	compareHeadlines: typeof compareHeadlines;
};

/** Loads the model's weights when the copy page needs them, not before. A failed load can be tried again. */
export async function loadHeadlineModel(): Promise<HeadlineModelFunctions> {
	const [score, compare] = await Promise.all([
		import("@lotse/shared/language/headline/score-headline.ts"),
		import("@lotse/shared/language/headline/compare-headlines.ts"),
	]);
	return {
		scoreHeadline: score.scoreHeadline,
		compareHeadlines: compare.compareHeadlines,
	};
}
