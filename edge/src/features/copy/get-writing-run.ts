import { getWritingRun } from "@lotse/shared/contract/writing.ts";
import { serve } from "../../serve.ts";

export const getWritingRunFeature = serve(getWritingRun)(
	async ({ input, caller, workspace }) => {
		const { runId, after } = input;
		const run = await workspace.writing.getRun(runId);
		// Whose brief it was, sees it: a run holds what somebody pasted.
		if (run === null || run.startedBy !== caller.memberId)
			return { ok: false, code: "not-found" };
		const texts = await workspace.writing.runTexts(runId, after);
		const { id, state, result, startedAt } = run;
		return {
			ok: true,
			body: {
				id,
				state,
				checked: texts.map(({ slot, text }) => ({ slot, text })),
				next: (texts.at(-1)?.position ?? after - 1) + 1,
				result,
				startedAt,
			},
		};
	},
);
