import {
	analyseCopy,
	type CopyReport,
} from "@lotse/shared/language/analyse-copy.ts";
import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import { headlineModel } from "@lotse/shared/language/headline/headline-model.ts";
import type { HeadlineScore } from "@lotse/shared/language/headline/headline-score.ts";
import { scoreHeadline } from "@lotse/shared/language/headline/score-headline.ts";
import { compileStyleGuide } from "@lotse/shared/language/style-guide/compile-style-guide.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { layerOf } from "../knowledge/layer-of.ts";
import { worthScoring } from "./worth-scoring.ts";

/**
 * The report of a text on a day (`YYYY-MM-DD`, the user's own), here and now, without a network; the score only where
 * the text is of the kind the model was made for. What the workspace knows is heard where a copy of it lies here. The
 * panel calls the same, so both always say the same.
 */
export function judgeText(
	text: string,
	channel: CopyChannel,
	today: string,
	known: Knowledge | null,
): CopyReport {
	const layer = layerOf(known);
	return analyseCopy(text, {
		channel,
		today,
		scoreHeadline: worthScoring(text, channel)
			? (read, options) =>
					scoreHeadline(read, layer === null ? options : { ...options, layer })
			: noHeadline,
		...(known === null
			? {}
			: { rules: compileStyleGuide(known.guide, { today }) }),
	});
}

function noHeadline(): HeadlineScore {
	return {
		ok: false,
		reason: "not-a-headline",
		modelVersion: headlineModel.version,
	};
}
