import type { MmmModel } from "../../causal/mmm/mmm-model.ts";
import type { Interval } from "../../causal/mmm/mmm-results.ts";
import type { ModelReview } from "../../causal/review/review-model.ts";
import type { Language } from "../../contract/localised.ts";
import type { Format } from "../format/create-format.ts";
import type { reportMessages } from "./report-messages.ts";

/** What every section of a report is made from. */
export type ReportContext = {
	model: MmmModel;
	review: ModelReview;
	language: Language;
	text: (typeof reportMessages)["de"];
	format: Format;
	/** "1.2 – 3.4" in the reader's writing. */
	range: (interval: Interval, write?: (value: number) => string) => string;
};
