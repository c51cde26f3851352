import type { EvalReport } from "@lotse/shared/language/evaluation/eval-report.ts";
import type { EvalSuite } from "@lotse/shared/language/evaluation/eval-suite.ts";
import type { Write } from "../ports.ts";

export interface StoredEvalSuite {
	readonly suite: EvalSuite;
	readonly savedBy: string;
	readonly savedAt: number;
}

/** What a list of runs shows. */
export interface EvalRunRow {
	readonly id: string;
	readonly suiteId: string;
	readonly templateId: string;
	readonly templateVersion: number;
	readonly model: string;
	readonly isRecorded: boolean;
	readonly cases: number;
	readonly passed: number;
	/** Of the pass rate's interval; what go and no-go rest on. */
	readonly lower: number;
	readonly verdict: EvalReport["verdict"];
	readonly ranBy: string;
	readonly at: number;
}

/** A workspace's own eval suites, and every run of any suite. */
export interface EvalsStore {
	listSuites(): Promise<StoredEvalSuite[]>;
	getSuite(id: string): Promise<StoredEvalSuite | null>;
	saveSuite(suite: StoredEvalSuite): Write;
	removeSuite(id: string): Write;
	/** Newest first. */
	listRuns(filter: {
		suiteId?: string | undefined;
		templateId?: string | undefined;
		templateVersion?: number | undefined;
		limit: number;
	}): Promise<EvalRunRow[]>;
	getRun(id: string): Promise<(EvalRunRow & { report: EvalReport }) | null>;
	addRun(run: EvalRunRow & { report: EvalReport }): Write;
}
