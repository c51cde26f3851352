import { removeEvalSuite } from "@lotse/shared/contract/evals.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const removeEvalSuiteFeature = serve(removeEvalSuite)(
	async ({ input: { suiteId }, caller, workspace, ports }) => {
		if ((await workspace.evals.getSuite(suiteId)) === null)
			return { ok: false, code: "not-found" };
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "evals.remove-suite",
				subject: suiteId,
				detail: {},
			},
			[workspace.evals.removeSuite(suiteId)],
		);
		if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
		return { ok: true, body: { done: true } };
	},
);
