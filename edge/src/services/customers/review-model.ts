import type { Ports } from "../../ports.ts";
import { artifactOf } from "./artifact-of.ts";
import { driftOfModel } from "./drift-of-model.ts";
import { moveRegistered } from "./move-registered.ts";
import { sampleOrders } from "./sample-orders.ts";
import { trainRegistered } from "./train-registered.ts";

const dayMs = 86_400_000;
const trainEveryMs = 90 * dayMs;

/**
 * Holds an active model against the newest orders, and learns anew on drift or after ninety days. What passes its check goes into the shadow and no
 * further: who answers for customers is decided by a person.
 *
 * @returns the id of the new model; null where none was needed, or it did not pass
 */
export async function reviewModel(
	ports: Ports,
	workspaceId: string,
	modelId: string,
): Promise<string | null> {
	const workspace = ports.store.of(workspaceId);
	const stored = await workspace.registry.get(modelId);
	const loaded = await sampleOrders(workspace);
	if (stored === null || loaded === null) return null;
	const { kind, horizonDays, trainedAt } = stored;
	const churn = artifactOf("churn", stored.artifact);
	const hasDrifted =
		churn !== null && driftOfModel(churn, stored, loaded).verdict === "drift";
	if (!hasDrifted && ports.clock.now() - trainedAt < trainEveryMs) return null;
	const trained = await trainRegistered(ports, workspaceId, "system", {
		kind,
		horizonDays,
	});
	if (!trained.ok || !trained.model.mayAnswer) return null;
	await moveRegistered(
		ports,
		workspaceId,
		kind,
		{ to: "shadow", id: trained.model.id },
		{ actor: "system", note: "" },
	);
	return trained.model.id;
}
