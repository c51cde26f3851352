import type { AssertContext } from "./assert-context.ts";
import type { AssertResult, CaseResult } from "./eval-report.ts";
import type { EvalAnswer, EvalCase } from "./eval-suite.ts";
import { judgeAssert } from "./judge-assert.ts";

/**
 * One case: passed when each of its asserts holds. No answer at all fails it, and says so.
 *
 * Worked value: an answer of one text, asserts `count min 1` and `contains "Kakao"` that both hold → passed.
 */
export function judgeCase(
	one: EvalCase,
	answer: EvalAnswer | null,
	context: AssertContext,
): CaseResult {
	const { id, category, language } = one;
	const asserts =
		answer === null
			? [missing]
			: one.asserts.map((assert, index) =>
					judgeAssert(assert, index, { answer, of: one, context }),
				);
	return {
		id,
		category,
		language,
		passed: asserts.every(({ passed }) => passed),
		texts: answer?.texts ?? [],
		refusal: answer?.refusal ?? null,
		asserts,
	};
}

const missing: AssertResult = {
	kind: "count",
	passed: false,
	value: null,
	interval: null,
	detail: "there is no answer for this case",
};
