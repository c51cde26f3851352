import { and, eq, sql } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { adConversion } from "./schema/ads-account-tables.ts";

/** Purchases that were reported to an ad platform. */
export function adConversionRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["adConversions"] {
	const { query, write } = database;
	return {
		async known(customerId, conversionActionId, transactionIds) {
			const rows = await query
				.select({ transactionId: adConversion.transactionId })
				.from(adConversion)
				.where(
					and(
						eq(adConversion.workspaceId, workspaceId),
						eq(adConversion.customerId, customerId),
						eq(adConversion.conversionActionId, conversionActionId),
						sql`${adConversion.transactionId} in (select value from json_each(${encodeJson(transactionIds)}))`,
					),
				);
			return rows.map(({ transactionId }) => transactionId);
		},
		add: (customerId, conversionActionId, transactionIds, at) =>
			write(
				...rowsFromJson(
					adConversion,
					transactionIds.map((transactionId) => ({
						workspaceId,
						customerId,
						conversionActionId,
						transactionId,
						at,
					})),
				).map((select) =>
					query.insert(adConversion).select(select).onConflictDoNothing(),
				),
			),
	};
}
