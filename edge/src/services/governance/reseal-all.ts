import type { Ports } from "../../ports.ts";

const chunkRows = 100;

/**
 * Seals anew with the current key what an older one sealed, a chunk of each column at a call; how many. What cannot be opened stays as it
 * is. Once nothing is left (`countForeignSeals`), the older key can be dropped.
 */
export async function resealAll(ports: Ports): Promise<number> {
	const prefix = await ports.keys.sealPrefix();
	const { upkeep } = ports.store;
	let count = 0;
	for (const { table, sealed } of upkeep.tables)
		for (const column of sealed) {
			const rows = await upkeep.foreignSeals(table, column, prefix, chunkRows);
			for (const { place, sealed: from } of rows) {
				const text = await ports.secrets.open(from);
				if (text === null) continue;
				const to = await ports.secrets.seal(text);
				await ports.store.batch([
					upkeep.reseal(table, column, place, from, to),
				]);
				count += 1;
			}
		}
	return count;
}
