import { mostResultsKept } from "@lotse/shared/contract/ad-results.ts";
import type { AccountResult } from "@lotse/shared/language/headline/results/account-result.ts";
import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { adResult } from "./schema/ad-result-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(adResult);

/** Results of ad texts by campaign, ad group, kind, text and span; a known one gets the newer figures. */
export function adResultRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["adResults"] {
	const { query, write } = database;
	const own = eq(adResult.workspaceId, workspaceId);
	return {
		async list() {
			const rows = await query
				.select(fields)
				.from(adResult)
				.where(own)
				.orderBy(
					asc(adResult.campaign),
					asc(adResult.adGroup),
					asc(adResult.assetType),
					asc(adResult.text),
					asc(adResult.from),
					asc(adResult.to),
				)
				.limit(mostResultsKept);
			return rows.map(resultOf);
		},
		upsertMany: (results) =>
			write(
				...rowsFromJson(
					adResult,
					results.map((result) => ({
						...result,
						workspaceId,
						from: result.from ?? "",
						to: result.to ?? "",
					})),
				).map((select) =>
					query
						.insert(adResult)
						.select(select)
						.onConflictDoUpdate({
							target: [
								adResult.workspaceId,
								adResult.campaign,
								adResult.adGroup,
								adResult.assetType,
								adResult.text,
								adResult.from,
								adResult.to,
							],
							set: {
								impressions: sql`excluded.impressions`,
								clicks: sql`excluded.clicks`,
							},
						}),
				),
			),
		remove: ({ campaign, adGroup }) =>
			write(
				query
					.delete(adResult)
					.where(
						and(
							own,
							campaign === undefined
								? undefined
								: eq(adResult.campaign, campaign),
							adGroup === undefined ? undefined : eq(adResult.adGroup, adGroup),
						),
					),
			),
	};
}

function resultOf(
	row: Omit<typeof adResult.$inferSelect, "workspaceId">,
): AccountResult {
	return {
		...row,
		from: row.from === "" ? null : row.from,
		to: row.to === "" ? null : row.to,
	};
}
