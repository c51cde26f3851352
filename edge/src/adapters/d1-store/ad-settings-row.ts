import { eq } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { adSettings } from "./schema/ads-account-tables.ts";

/** Limits on budget changes. */
export function adSettingsRow(
	database: Database,
	workspaceId: string,
): WorkspaceStore["adSettings"] {
	const { query, write } = database;
	return {
		async get() {
			const own = eq(adSettings.workspaceId, workspaceId);
			const row = await query.select().from(adSettings).where(own).get();
			return row?.policy ?? null;
		},
		setPolicy: (policy) =>
			write(
				query
					.insert(adSettings)
					.values({ workspaceId, policy })
					.onConflictDoUpdate({
						target: adSettings.workspaceId,
						set: { policy },
					}),
			),
	};
}
