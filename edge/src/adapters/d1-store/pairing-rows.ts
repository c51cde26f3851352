import { and, eq } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { pairing } from "./schema/access-tables.ts";

/** Codes that connect an app once. */
export function pairingRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["pairings"] {
	const { query, write } = database;
	return {
		create: ({ scopes, ...row }) =>
			write(
				query
					.insert(pairing)
					.values({ workspaceId, ...row, scopes: [...scopes] }),
			),
		async take(codeHash) {
			const taken = await query
				.delete(pairing)
				.where(
					and(
						eq(pairing.workspaceId, workspaceId),
						eq(pairing.codeHash, codeHash),
					),
				)
				.returning({ codeHash: pairing.codeHash });
			return taken.length === 1;
		},
	};
}
