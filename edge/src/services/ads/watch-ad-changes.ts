import type { Ports } from "../../ports.ts";
import { holdEffects } from "../hold-effects.ts";
import { lookAfterAdChange } from "./look-after-ad-change.ts";
import { prepareAdWatch } from "./prepare-ad-watch.ts";
import { revertByItself } from "./revert-by-itself.ts";

/** What one turn of the minute's clock takes on; the rest waits for the next. */
const mostATurn = 10;
const prepareForMs = 10_000;
const leaseMs = 10 * 60_000;

/**
 * Takes every watch whose time has come one step further, in every workspace: state the band, look at settled days, take back.
 * Each step is one write, so a turn that broke off is simply done again.
 */
export async function watchAdChanges(ports: Ports): Promise<void> {
	const now = ports.clock.now();
	const due = await ports.store.dueAdWatches(now, mostATurn);
	for (const { workspaceId, decisionId } of due) {
		const { adWatches } = ports.store.of(workspaceId);
		const watch = await adWatches.get(decisionId);
		if (!watch) continue;
		// Put aside first: what fails here does not hold up the others in the next turn.
		const { state, band } = watch;
		const nextLookAt = workingStates.has(state) ? now + leaseMs : null;
		await ports.store.batch([adWatches.update(decisionId, { nextLookAt })]);
		const held = holdEffects(ports, workspaceId);
		if (state === "preparing")
			await prepareAdWatch(held, workspaceId, watch, prepareForMs);
		else if (state === "open" && band)
			await lookAfterAdChange(held, workspaceId, { ...watch, band });
		else if (state === "reverting")
			await revertByItself(held, workspaceId, watch);
	}
}

const workingStates: ReadonlySet<string> = new Set([
	"preparing",
	"open",
	"reverting",
]);
