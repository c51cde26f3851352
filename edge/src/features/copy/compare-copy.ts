import { compareCopy } from "@lotse/shared/contract/copy.ts";
import { compareHeadlines } from "@lotse/shared/language/headline/compare-headlines.ts";
import { serve } from "../../serve.ts";
import { loadHeadlineLayer } from "../../services/copy/load-headline-layer.ts";

export const compareCopyFeature = serve(compareCopy)(
	async ({ input, workspace }) => {
		const { pairs, language } = input;
		const layer = await loadHeadlineLayer(workspace);
		const options = {
			...(language === undefined ? {} : { language }),
			...(layer === undefined ? {} : { layer }),
		};
		const comparisons = pairs.map(({ a, b }) =>
			compareHeadlines(a, b, options),
		);
		return { ok: true, body: { comparisons } };
	},
);
