import { defaultBudgetPolicy } from "@lotse/shared/trust/limits/budget-policy.ts";
import { eq } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { adSettings } from "./schema/ads-account-tables.ts";

/** Limits on budget changes and the brake. */
export function adSettingsRow(
	database: Database,
	workspaceId: string,
): WorkspaceStore["adSettings"] {
	const { query, write } = database;
	const own = eq(adSettings.workspaceId, workspaceId);
	const upsert = (change: Partial<typeof untouched>) =>
		write(
			query
				.insert(adSettings)
				.values({ workspaceId, ...untouched, ...change })
				.onConflictDoUpdate({ target: adSettings.workspaceId, set: change }),
		);
	return {
		async get() {
			const row = await query.select().from(adSettings).where(own).get();
			if (!row) return null;
			const { policy, isStopped, stoppedBy, stoppedAt, stopNote } = row;
			return {
				policy,
				stop: { isStopped, by: stoppedBy, at: stoppedAt, note: stopNote },
			};
		},
		setPolicy: (policy) => upsert({ policy }),
		setStop: ({ isStopped, by, at, note }) =>
			upsert({ isStopped, stoppedBy: by, stoppedAt: at, stopNote: note }),
	};
}

const untouched: Omit<typeof adSettings.$inferSelect, "workspaceId"> = {
	policy: defaultBudgetPolicy,
	isStopped: false,
	stoppedBy: null,
	stoppedAt: null,
	stopNote: "",
};
