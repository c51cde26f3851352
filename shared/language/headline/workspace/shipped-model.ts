import { headlineModel } from "../headline-model.ts";
import weights from "../headline-model.weights.json" with { type: "json" };
import { scoreHeadline } from "../score-headline.ts";
import type { ShippedModel } from "./fit-headline-layer.ts";

/** The shipped headline model as a layer is learnt on top of it. */
export const shippedModel: ShippedModel = {
	version: headlineModel.version,
	transfer: weights.rateTransfer,
	varianceOfUnknownWord: headlineModel.varianceOfUnknownWord,
	scoreOf: (text) => {
		const score = scoreHeadline(text);
		return score.ok ? score.logOdds : null;
	},
};
