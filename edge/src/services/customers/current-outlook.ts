import type { StoredOutlook } from "../../ports/customers-store.ts";
import type { Ports } from "../../ports.ts";
import { type ChosenSource, chooseSource } from "./choose-source.ts";
import { refreshOutlook } from "./refresh-outlook.ts";
import { startCustomersJob } from "./start-customers-job.ts";

/** Up to so many orders the answer is worked out at once: a fraction of a second. */
const ordersAtOnce = 5_000;
/** Orders that come by themselves, without anybody loading a file, are taken up once an hour. */
const freshForMs = 60 * 60_000;

export interface CurrentOutlook {
	/** Null: there are no orders, or the first one is being worked out. */
	readonly outlook: StoredOutlook | null;
	/** Of the job that works it out anew. */
	readonly jobId: string | null;
	/** What there is to work it out from, where there is no outlook yet; null: no orders. */
	readonly waiting: ChosenSource | null;
}

/**
 * What was last worked out about the customers; where it is out of date, small shops get it anew at once, larger ones the last one and a job that
 * makes the next.
 */
export async function currentOutlook(
	ports: Ports,
	workspaceId: string,
): Promise<CurrentOutlook> {
	const workspace = ports.store.of(workspaceId);
	const kept = await workspace.outlook.get();
	const isOld =
		kept === null ||
		kept.isStale ||
		(kept.source !== "file" && ports.clock.now() - kept.madeAt > freshForMs);
	if (!isOld) return { outlook: kept, jobId: null, waiting: null };
	const chosen = await chooseSource(workspace);
	if (chosen === null) return { outlook: null, jobId: null, waiting: null };
	if (chosen.totals.orders <= ordersAtOnce) {
		await refreshOutlook(ports, workspaceId, undefined, chosen);
		const outlook = await workspace.outlook.get();
		return { outlook, jobId: null, waiting: null };
	}
	const job = await startCustomersJob(ports, workspaceId, "system", {
		task: "outlook",
	});
	return {
		outlook: kept,
		jobId: job.id,
		waiting: kept === null ? chosen : null,
	};
}
