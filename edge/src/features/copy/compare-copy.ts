import { compareCopy } from "@lotse/shared/contract/copy.ts";
import { compareHeadlines } from "@lotse/shared/language/headline/compare-headlines.ts";
import { serve } from "../../serve.ts";

export const compareCopyFeature = serve(compareCopy)(async ({ input }) => {
	const { pairs, language } = input;
	const options = language === undefined ? {} : { language };
	const comparisons = pairs.map(({ a, b }) => compareHeadlines(a, b, options));
	return { ok: true, body: { comparisons } };
});
