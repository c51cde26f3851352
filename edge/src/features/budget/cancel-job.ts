import { cancelJob } from "@lotse/shared/contract/jobs.ts";
import { serve } from "../../serve.ts";
import { isCurrentAttempt } from "../../services/budget/is-current-attempt.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const cancelJobFeature = serve(cancelJob)(
	async ({ input, caller, workspace, ports }) => {
		const { workspaceId, memberId } = caller;
		const job = await workspace.jobs.get(input.jobId);
		if (!job) return { ok: false, code: "not-found" };
		const { id, attempt } = job;
		const at = ports.clock.now();
		const committed = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "job.cancel",
				subject: id,
				detail: { attempt },
			},
			[
				workspace.jobs.finish(id, attempt, {
					state: "cancelled",
					result: null,
					reason: null,
					at,
				}),
			],
			() => isCurrentAttempt(ports, workspaceId, id, attempt),
		);
		if (!committed.ok) return { ok: false, code: "conflict" };
		// The job has ended, whatever becomes of this: its steps stop at the next look.
		await ports.jobs
			.cancel(id, attempt)
			.catch((error: unknown) => console.error(`${id} not stopped yet`, error));
		return { ok: true, body: { ...job, state: "cancelled", updatedAt: at } };
	},
);
