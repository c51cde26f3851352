import type { AssertContext } from "./assert-context.ts";
import type { EvalAnswer, EvalCase, EvalDraft } from "./eval-suite.ts";
import { guardDraft } from "./guard-draft.ts";
import { materialOfCase } from "./material-of-case.ts";
import { prepareCase } from "./prepare-case.ts";

/**
 * Answers from drafts, whoever wrote them: what is asked is screened, what was written is guarded. `isGuarded` false shows what would have been
 * seen without any of it.
 *
 * @param drafts recorded or fresh; a case without one gets no answer
 * @example runCases(cases, drafts, { rules, today, canary, isGuarded: true })
 */
export function runCases(
	cases: readonly EvalCase[],
	drafts: readonly EvalDraft[],
	{
		isGuarded,
		...world
	}: Pick<AssertContext, "rules" | "today"> & {
		readonly canary: string;
		readonly isGuarded: boolean;
	},
): EvalAnswer[] {
	const byCase = new Map(drafts.map((draft) => [draft.caseId, draft]));
	return cases.flatMap((one): EvalAnswer[] => {
		const draft = byCase.get(one.id);
		if (!isGuarded)
			return draft ? [{ ...draft, refusal: null, support: null }] : [];
		const prepared = prepareCase(one);
		if (!prepared.ok)
			return [
				{
					...(draft ?? nothingWritten),
					caseId: one.id,
					texts: [],
					refusal: prepared.refusal,
					support: null,
				},
			];
		return draft
			? [guardDraft(draft, materialOfCase(prepared.brief), world)]
			: [];
	});
}

const nothingWritten = { costMicros: null, latencyMs: null, marks: {} };
