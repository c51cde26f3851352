import type { AssertContext } from "./assert-context.ts";
import type { CaseResult, EvalReport } from "./eval-report.ts";
import type { EvalAnswer, EvalSuite } from "./eval-suite.ts";
import { judgeCase } from "./judge-case.ts";
import { passRate } from "./pass-rate.ts";

/** What ran, as the report names it. */
export type EvalSubject = Pick<
	EvalReport,
	"suiteHash" | "templateId" | "templateVersion" | "model" | "isRecorded"
>;

/**
 * A suite's answers against its asserts, as one report: rates by category with their intervals, and go or no-go on the lower bound. A case
 * without an answer failed.
 *
 * Worked value: 30 of 30 passed at confidence 0.95 → lower bound 0.886; threshold 0.9 → `too-few`, 0.85 → `go`.
 */
export function judgeSuite(
	suite: EvalSuite,
	answers: readonly EvalAnswer[],
	subject: EvalSubject,
	context: AssertContext,
): EvalReport {
	const { id, threshold, confidence } = suite;
	const byCase = new Map(answers.map((answer) => [answer.caseId, answer]));
	const cases = suite.cases.map((one) =>
		judgeCase(one, byCase.get(one.id) ?? null, context),
	);
	const outcomes = cases.map(({ passed }) => passed);
	const overall = passRate(outcomes, confidence);
	return {
		...subject,
		suiteId: id,
		threshold,
		confidence,
		overall,
		categories: categoriesOf(cases, confidence),
		verdict: verdictOf(outcomes, threshold, confidence),
		costMicros: sumOf(answers.map(({ costMicros }) => costMicros)),
		latencyMs: medianOf(answers.map(({ latencyMs }) => latencyMs)),
		cases,
	};
}

function verdictOf(
	outcomes: readonly boolean[],
	threshold: number,
	confidence: number,
): EvalReport["verdict"] {
	if (passRate(outcomes, confidence).interval[0] >= threshold) return "go";
	return outcomes.every((one) => one) ? "too-few" : "no-go";
}

function categoriesOf(
	cases: readonly CaseResult[],
	confidence: number,
): EvalReport["categories"] {
	const byName = new Map<string, boolean[]>();
	for (const { category, passed } of cases) {
		const known = byName.get(category);
		if (known) known.push(passed);
		else byName.set(category, [passed]);
	}
	return [...byName].map(([name, outcomes]) => ({
		name,
		...passRate(outcomes, confidence),
	}));
}

const numbersIn = (values: readonly (number | null)[]) =>
	values.filter((value) => value !== null);

function sumOf(values: readonly (number | null)[]): number | null {
	const known = numbersIn(values);
	return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

function medianOf(values: readonly (number | null)[]): number | null {
	const known = numbersIn(values).sort((a, b) => a - b);
	const middle = known.length / 2;
	const upper = known[Math.floor(middle)];
	const lower = known[Math.ceil(middle) - 1];
	return upper === undefined || lower === undefined
		? null
		: (upper + lower) / 2;
}
