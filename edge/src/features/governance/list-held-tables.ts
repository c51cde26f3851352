import { listHeldTables } from "@lotse/shared/contract/subjects.ts";
import { serve } from "../../serve.ts";

export const listHeldTablesFeature = serve(listHeldTables)(
	async ({ ports }) => ({
		ok: true,
		body: {
			tables: ports.store.upkeep.tables.map(
				({ table, holds, purpose, readers, keep, subject }) => ({
					table,
					holds,
					purpose,
					readers,
					keepDays: keep?.days ?? null,
					isPersonal: typeof subject !== "string",
				}),
			),
		},
	}),
);
