import { compareCopy } from "@lotse/shared/contract/copy.ts";
import { compareHeadlines } from "@lotse/shared/language/headline/compare-headlines.ts";
import { serve } from "../../serve.ts";

export const compareCopyFeature = serve(compareCopy)(async ({ input }) => ({
	ok: true,
	body: { comparison: compareHeadlines(input.a, input.b) },
}));
