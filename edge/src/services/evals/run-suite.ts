import { caseForTask } from "@lotse/shared/language/evaluation/case-for-task.ts";
import type { EvalReport } from "@lotse/shared/language/evaluation/eval-report.ts";
import type {
	EvalDraft,
	EvalSuite,
} from "@lotse/shared/language/evaluation/eval-suite.ts";
import { judgeSuite } from "@lotse/shared/language/evaluation/judge-suite.ts";
import { runCases } from "@lotse/shared/language/evaluation/run-cases.ts";
import type { WritingTask } from "@lotse/shared/language/generation/writing-tasks.ts";
import { canonicalJson } from "@lotse/shared/trust/audit/canonical-json.ts";
import type { EvalRunRow } from "../../ports/evals-store.ts";
import type { Caller, Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { loadRules } from "../copy/load-rules.ts";
import { createId } from "../create-id.ts";
import { answerCases } from "./answer-cases.ts";

export interface SuiteRun {
	/** Every case is asked of this task's template; absent: each as it stands. */
	readonly templateId?: WritingTask | undefined;
	readonly templateVersion?: number | undefined;
	/** Instead of writing: what a model answered before. */
	readonly recording?:
		| { readonly model: string; readonly answers: readonly EvalDraft[] }
		| undefined;
}

/** Runs a suite, keeps its report, and leaves a trace of it. */
export async function runSuite(
	ports: Ports,
	caller: Caller,
	suite: EvalSuite,
	{ templateId, templateVersion, recording }: SuiteRun,
): Promise<EvalRunRow> {
	const { workspaceId } = caller;
	const cases = suite.cases.map((one) =>
		templateId === undefined ? one : caseForTask(one, templateId),
	);
	const { rules, today } = await loadRules(ports, workspaceId);
	const written = recording
		? {
				answers: runCases(cases, recording.answers, {
					rules,
					today,
					canary: recordedCanary,
					isGuarded: true,
				}),
				model: recording.model,
				templateVersion: templateVersion ?? 1,
			}
		: await answerCases(ports, caller, cases, templateVersion);
	const report = judgeSuite(
		{ ...suite, cases },
		written.answers,
		{
			suiteHash: await ports.secrets.digest(canonicalJson(suite)),
			templateId: templateId ?? tasksOf(suite),
			templateVersion: written.templateVersion ?? templateVersion ?? 1,
			model: written.model ?? "none",
			isRecorded: recording !== undefined,
		},
		{ rules, today, confidence: suite.confidence },
	);
	return record(
		ports,
		caller,
		"tokens" in written
			? { ...report, tokens: written.tokens, currency: written.currency }
			: report,
	);
}

/** Stands in recorded answers where the instructions' secret would have. */
const recordedCanary = "{{CANARY}}";

/** What is named where a suite asks several tasks. */
function tasksOf({ cases }: EvalSuite): string {
	const tasks = [...new Set(cases.map(({ input }) => input.task))];
	return tasks.join("+").slice(0, 80);
}

async function record(
	ports: Ports,
	caller: Caller,
	report: EvalReport,
): Promise<EvalRunRow> {
	const { evals } = ports.store.of(caller.workspaceId);
	const { suiteId, templateVersion, model, isRecorded, overall, verdict } =
		report;
	const run: EvalRunRow = {
		id: createId(ports.random, "evr"),
		suiteId,
		templateId: report.templateId,
		templateVersion,
		model,
		isRecorded,
		cases: overall.cases,
		passed: overall.passed,
		lower: overall.interval[0],
		verdict,
		ranBy: caller.memberId,
		at: ports.clock.now(),
	};
	const committed = await commitWithAudit(
		ports,
		caller.workspaceId,
		{
			actor: caller.memberId,
			action: "evals.run",
			subject: run.id,
			detail: {
				suite: suiteId,
				suiteHash: report.suiteHash,
				template: `${run.templateId}@${templateVersion}`,
				model,
				passed: run.passed,
				cases: run.cases,
				verdict,
			},
		},
		[evals.addRun({ ...run, report })],
	);
	if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
	return run;
}
