import type { Ad } from "@lotse/shared/contract/ads.ts";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { ad } from "./schema/copy-tables.ts";

/** Ad texts with what happened when they ran. A known text keeps its id; its figures become the newer ones. */
export function adRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["ads"] {
	const { query, write } = database;
	const own = eq(ad.workspaceId, workspaceId);
	return {
		upsertMany(ads) {
			const rows = ads.map(({ cost, ...row }) => ({
				workspaceId,
				...row,
				costMicros: cost?.amountMicros ?? null,
				costCurrency: cost?.currency ?? null,
			}));
			return write(
				...rowsFromJson(ad, rows).map((select) =>
					query
						.insert(ad)
						.select(select)
						.onConflictDoUpdate({
							target: [ad.workspaceId, ad.channel, ad.language, ad.text],
							set: {
								impressions: sql`excluded.impressions`,
								clicks: sql`excluded.clicks`,
								costMicros: sql`excluded.cost_micros`,
								costCurrency: sql`excluded.cost_currency`,
							},
						}),
				),
			);
		},
		async list(limit) {
			const rows = await query
				.select()
				.from(ad)
				.where(own)
				.orderBy(desc(ad.impressions), asc(ad.id))
				.limit(limit);
			return rows.map(adOf);
		},
		async getMany(ids) {
			const wanted = sql`${ad.id} in (select value from json_each(${encodeJson(ids)}))`;
			const rows = await query.select().from(ad).where(and(own, wanted));
			const byId = new Map(rows.map((row) => [row.id, adOf(row)]));
			return ids.flatMap((id) => byId.get(id) ?? []);
		},
	};
}

function adOf(row: typeof ad.$inferSelect): Ad {
	const { workspaceId: _, costMicros, costCurrency, ...rest } = row;
	const cost =
		costMicros === null || costCurrency === null
			? null
			: { amountMicros: costMicros, currency: costCurrency };
	return { ...rest, cost };
}
