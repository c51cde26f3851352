import type { Ports } from "../../ports.ts";
import { startCustomersJob } from "./start-customers-job.ts";

const reviewEveryMs = 7 * 86_400_000;

/**
 * Starts the review of one active model that is due, in any workspace: once a week.
 *
 * @returns the job's id; null where nothing was due
 */
export async function reviewModels(ports: Ports): Promise<string | null> {
	const now = ports.clock.now();
	const [due] = await ports.store.dueReviews(now - reviewEveryMs, 1);
	if (due === undefined) return null;
	const { workspaceId, id } = due;
	// First, so that a model that cannot be reviewed does not stand in the way of others.
	await ports.store.batch([
		ports.store.of(workspaceId).registry.setReviewed(id, now),
	]);
	const job = await startCustomersJob(ports, workspaceId, "system", {
		task: "review",
		modelId: id,
	});
	return job.id;
}
