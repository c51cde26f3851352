import { getKeyState } from "@lotse/shared/contract/checkpoints.ts";
import { serve } from "../../serve.ts";

export const getKeyStateFeature = serve(getKeyState)(async ({ ports }) => {
	const { upkeep } = ports.store;
	const [prefix, keys] = await Promise.all([
		ports.keys.sealPrefix(),
		ports.keys.publicKeys(),
	]);
	let waiting = 0;
	for (const { table, sealed } of upkeep.tables)
		for (const column of sealed)
			waiting += await upkeep.countForeignSeals(table, column, prefix);
	return { ok: true, body: { keys: keys.length, waiting } };
});
