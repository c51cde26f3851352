import { expiresBefore } from "@lotse/shared/trust/retention/expires-before.ts";
import type { Ports } from "../../ports.ts";

/** Of a table at one call, an hour: 2.4 million rows a day, more than a database holds room for. What is left goes at the next. */
const mostRows = 100_000;

/** Removes what is older than its table keeps, in every workspace; how many rows by table. */
export async function sweepRetention(
	ports: Ports,
): Promise<Map<string, number>> {
	const removed = new Map<string, number>();
	for (const { table, keep } of ports.store.upkeep.tables) {
		if (keep === null) continue;
		const before = expiresBefore(ports.clock.now(), keep.days);
		const gone = await ports.store.upkeep.expire(table, before, mostRows);
		if (gone > 0) removed.set(table, gone);
	}
	return removed;
}
