import { eq } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { workspace } from "./schema/access-tables.ts";

/** The workspace itself. */
export function workspaceRow(
	database: Database,
	workspaceId: string,
): WorkspaceStore["workspace"] {
	const { query, write } = database;
	const own = eq(workspace.workspaceId, workspaceId);
	return {
		async get() {
			const row = await query.select().from(workspace).where(own).get();
			if (!row) return null;
			const { workspaceId: id, ...rest } = row;
			return { id, ...rest };
		},
		create({ id, ...rest }) {
			if (id !== workspaceId)
				throw new TypeError(`${id} is not this store's workspace`);
			return write(query.insert(workspace).values({ workspaceId, ...rest }));
		},
		update(change) {
			if (Object.keys(change).length === 0) return write();
			return write(query.update(workspace).set(change).where(own));
		},
	};
}
