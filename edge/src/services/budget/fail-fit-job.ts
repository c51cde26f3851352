import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import type { FitJob } from "./advance-fit-job.ts";
import { isCurrentAttempt } from "./is-current-attempt.ts";

/** Ends a fit without a result, with the reason in the workspace's language. Does nothing when it has ended or starts anew. */
export async function failFitJob(
	ports: Ports,
	{ workspaceId, jobId, attempt }: FitJob,
	reasons: readonly Localised[],
): Promise<void> {
	const store = ports.store.of(workspaceId);
	const language = (await store.workspace.get())?.language ?? "en";
	const reason = reasons
		.map((one) => one[language])
		.join(" ")
		.slice(0, 2_000);
	await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: "system",
			action: "job.fail",
			subject: jobId,
			detail: { attempt, reason },
		},
		[
			store.jobs.finish(jobId, attempt, {
				state: "failed",
				result: null,
				reason,
				at: ports.clock.now(),
			}),
		],
		() => isCurrentAttempt(ports, workspaceId, jobId, attempt),
	);
}
