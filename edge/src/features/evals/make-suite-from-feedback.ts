import { makeSuiteFromFeedback } from "@lotse/shared/contract/evals.ts";
import {
	type JudgedText,
	suiteFromFeedback,
} from "@lotse/shared/language/evaluation/suite-from-feedback.ts";
import type { UnitRow } from "../../ports/units-store.ts";
import { serve } from "../../serve.ts";

/** Of each: what was flagged, and what was refused or edited. */
const mostOfEach = 60;
const letThrough: readonly UnitRow["state"][] = ["approved", "published"];

export const makeSuiteFromFeedbackFeature = serve(makeSuiteFromFeedback)(
	async ({ workspace }) => {
		const [flagged, decided] = await Promise.all([
			workspace.units.flagged(mostOfEach),
			workspace.units.decidedAgainst(mostOfEach),
		]);
		const known = new Set(flagged.map(({ id }) => id));
		const judged = [
			...flagged.map((unit) => judgedText(unit, "flagged")),
			...decided
				.filter(({ id }) => !known.has(id))
				.map((unit) =>
					judgedText(
						unit,
						letThrough.includes(unit.state) ? "edited" : "refused",
					),
				),
		];
		return { ok: true, body: { suite: suiteFromFeedback(judged) } };
	},
);

function judgedText(unit: UnitRow, kind: JudgedText["kind"]): JudgedText {
	return {
		id: unit.id,
		kind,
		language: unit.language,
		task: unit.task,
		product: unit.product ?? "",
		facts: unit.provenance.passages.map(({ text }) => text),
		writtenText: unit.writtenText,
		approvedText: letThrough.includes(unit.state) ? unit.text : null,
	};
}
