import type { EvalSuite } from "@lotse/shared/language/evaluation/eval-suite.ts";
import { shippedSuites } from "@lotse/shared/language/evaluation/suites/shipped-suites.ts";
import type { WorkspaceStore } from "../../ports.ts";

/** A suite by its id: shipped ones first, so that none can be put in the place of the red team. Null where there is none. */
export async function findEvalSuite(
	workspace: WorkspaceStore,
	id: string,
): Promise<EvalSuite | null> {
	const shipped = shippedSuites.find((suite) => suite.id === id);
	return shipped ?? (await workspace.evals.getSuite(id))?.suite ?? null;
}
