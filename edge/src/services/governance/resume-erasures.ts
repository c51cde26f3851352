import type { Ports } from "../../ports.ts";
import { advanceErasure } from "./advance-erasure.ts";

const mostAtOnce = 5;

/** Takes every erasure that is due some steps further, in every workspace. One that fails is tried again at the next call and holds up none. */
export async function resumeErasures(ports: Ports): Promise<void> {
	const due = await ports.store.upkeep.dueSubjectRequests(
		ports.clock.now(),
		mostAtOnce,
	);
	for (const { workspaceId, id } of due)
		try {
			await advanceErasure(ports, workspaceId, id);
		} catch (error) {
			console.error(`erasure ${id} did not get further`, error);
		}
}
