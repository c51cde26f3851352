import type { StoredPlan } from "../../ports/events-store.ts";
import type { Ports } from "../../ports.ts";
import { startingPlan } from "./starting-plan.ts";

/** The tracking plan that holds now: the last one saved, or the one every workspace begins with. */
export async function currentPlan(
	ports: Pick<Ports, "store">,
	workspaceId: string,
): Promise<Pick<StoredPlan, "version" | "plan">> {
	return (
		(await ports.store.of(workspaceId).eventPlans.latest()) ?? startingPlan
	);
}
