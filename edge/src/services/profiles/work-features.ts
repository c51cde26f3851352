import type { Ports } from "../../ports.ts";
import { countInDue } from "./count-in-due.ts";
import { loadFeatures } from "./load-features.ts";

const atATime = 500;
/** Steps of one call; what is left rings again. */
const mostSteps = 20;

/** What a ring stands for: events that came are counted in, and what another definition made is made anew, a bounded number of people a call. */
export async function workFeatures(
	ports: Pick<Ports, "store" | "clock" | "outbox">,
	workspaceId: string,
): Promise<void> {
	const workspace = ports.store.of(workspaceId);
	const { featureStates } = workspace;
	const compiled = await loadFeatures(workspace);
	await ports.store.batch([
		featureStates.markOutdated(compiled.fingerprint, atATime),
	]);
	let counted = atATime;
	for (let step = 0; step < mostSteps && counted > 0; step++)
		counted = await countInDue(ports, workspaceId, compiled, atATime);
	await ports.store.batch([featureStates.endRing(ports.clock.now())]);
	if (counted > 0) await ports.outbox.flush();
}
