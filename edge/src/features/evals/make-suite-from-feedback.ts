import { makeSuiteFromFeedback } from "@lotse/shared/contract/evals.ts";
import { suiteFromFeedback } from "@lotse/shared/language/evaluation/suite-from-feedback.ts";
import { serve } from "../../serve.ts";

const mostFlagged = 60;

export const makeSuiteFromFeedbackFeature = serve(makeSuiteFromFeedback)(
	async ({ workspace }) => {
		const flagged = await workspace.units.flagged(mostFlagged);
		const cases = flagged.map((unit) => ({
			id: unit.id,
			language: unit.language,
			task: unit.task,
			product: unit.product ?? "",
			facts: unit.provenance.passages.map(({ text }) => text),
			writtenText: unit.writtenText,
			/** A text that was flagged and then revised and let through is what it should have been. */
			approvedText: ["approved", "published"].includes(unit.state)
				? unit.text
				: null,
		}));
		return { ok: true, body: { suite: suiteFromFeedback(cases) } };
	},
);
