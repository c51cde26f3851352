import type { Ports } from "../../ports.ts";
import { artifactOf } from "./artifact-of.ts";
import { driftOfModel } from "./drift-of-model.ts";
import { loadOrders } from "./load-orders.ts";
import { moveRegistered } from "./move-registered.ts";
import { trainRegistered } from "./train-registered.ts";

const dayMs = 86_400_000;
const reviewEveryMs = 7 * dayMs;
const trainEveryMs = 90 * dayMs;

/**
 * Holds one active model that is due against the newest orders, in any workspace: once a week for drift, and trains anew on drift or every
 * ninety days. What passes its check goes into the shadow and no further: who answers for customers is decided by a person.
 *
 * @returns what was done; null where nothing was due
 */
export async function reviewModels(
	ports: Ports,
): Promise<"kept" | "trained" | "not-passed" | null> {
	const now = ports.clock.now();
	const [due] = await ports.store.dueReviews(now - reviewEveryMs, 1);
	if (due === undefined) return null;
	const { workspaceId, id, kind } = due;
	const workspace = ports.store.of(workspaceId);
	// First, so that a model that cannot be reviewed does not stand in the way of others.
	await ports.store.batch([workspace.registry.setReviewed(id, now)]);
	const stored = await workspace.registry.get(id);
	const loaded = await loadOrders(workspace);
	if (stored === null || loaded === null) return "kept";
	const churn = artifactOf("churn", stored.artifact);
	const hasDrifted =
		churn !== null && driftOfModel(churn, stored, loaded).verdict === "drift";
	if (!hasDrifted && now - stored.trainedAt < trainEveryMs) return "kept";
	const trained = await trainRegistered(ports, workspaceId, "system", {
		kind,
		horizonDays: stored.horizonDays,
	});
	if (!trained.ok || !trained.model.mayAnswer) return "not-passed";
	await moveRegistered(
		ports,
		workspaceId,
		kind,
		{ to: "shadow", id: trained.model.id },
		{ actor: "system", note: "" },
	);
	return "trained";
}
