import { and, desc, eq, getTableColumns, lt, sql } from "drizzle-orm";
import type { PrivacyStore } from "../../ports/privacy-store.ts";
import { checkpointHookRow } from "./checkpoint-hook-row.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { eventReportRows } from "./event-report-rows.ts";
import {
	noiseSpend,
	personalRead,
	pseudonymKey,
	suppression,
} from "./schema/privacy-tables.ts";
import { stopRow } from "./stop-row.ts";
import { subjectRequestRows } from "./subject-request-rows.ts";
import { subjectRows } from "./subject-rows.ts";

const { workspaceId: _, ...readFields } = getTableColumns(personalRead);

/** What the workspace keeps to protect people: brake, pseudonyms, suppression, erasures, access log, budget of noise. */
export function privacyRows(
	database: Database,
	workspaceId: string,
): PrivacyStore {
	const { query, write } = database;
	return {
		stop: stopRow(database, workspaceId),
		checkpointHook: checkpointHookRow(database, workspaceId),
		subjects: subjectRows(database, workspaceId),
		eventReport: eventReportRows(database, workspaceId),
		subjectRequests: subjectRequestRows(database, workspaceId),
		pseudonymKey: {
			async get() {
				const row = await query
					.select({ sealed: pseudonymKey.sealed })
					.from(pseudonymKey)
					.where(eq(pseudonymKey.workspaceId, workspaceId))
					.get();
				return row?.sealed ?? null;
			},
			create: (sealed, createdAt) =>
				write(
					query.insert(pseudonymKey).values({ workspaceId, sealed, createdAt }),
				),
		},
		suppression: {
			async isAny() {
				const any = await query
					.select({ at: suppression.at })
					.from(suppression)
					.where(eq(suppression.workspaceId, workspaceId))
					.limit(1)
					.get();
				return any !== undefined;
			},
			async among(pseudonyms) {
				const rows = await query
					.select({ pseudonym: suppression.pseudonym })
					.from(suppression)
					.where(
						and(
							eq(suppression.workspaceId, workspaceId),
							sql`${suppression.pseudonym} in (select value from json_each(${encodeJson(pseudonyms)}))`,
						),
					);
				return rows.map(({ pseudonym }) => pseudonym);
			},
			add: (pseudonyms, requestId, at) =>
				write(
					...pseudonyms.map((pseudonym) =>
						query
							.insert(suppression)
							.values({ workspaceId, pseudonym, requestId, at })
							.onConflictDoNothing(),
					),
				),
		},
		personalReads: {
			add: (read) =>
				write(query.insert(personalRead).values({ workspaceId, ...read })),
			list: ({ before, limit }) =>
				query
					.select(readFields)
					.from(personalRead)
					.where(
						and(
							eq(personalRead.workspaceId, workspaceId),
							before === undefined ? undefined : lt(personalRead.at, before),
						),
					)
					.orderBy(desc(personalRead.at), desc(personalRead.id))
					.limit(limit),
		},
		noise: {
			totals: () =>
				query
					.select({
						dataset: noiseSpend.dataset,
						epsilonMicros: sql<number>`sum(${noiseSpend.epsilonMicros})`,
						deltaPicos: sql<number>`sum(${noiseSpend.deltaPicos})`,
					})
					.from(noiseSpend)
					.where(eq(noiseSpend.workspaceId, workspaceId))
					.groupBy(noiseSpend.dataset)
					.orderBy(desc(sql`max(${noiseSpend.at})`))
					.limit(200),
			async spent(dataset) {
				const row = await query
					.select({
						epsilonMicros: sql<number>`coalesce(sum(${noiseSpend.epsilonMicros}), 0)`,
						deltaPicos: sql<number>`coalesce(sum(${noiseSpend.deltaPicos}), 0)`,
						number: sql<number>`coalesce(max(${noiseSpend.number}), 0)`,
					})
					.from(noiseSpend)
					.where(
						and(
							eq(noiseSpend.workspaceId, workspaceId),
							eq(noiseSpend.dataset, dataset),
						),
					)
					.get();
				return row ?? { epsilonMicros: 0, deltaPicos: 0, number: 0 };
			},
			spend: (spend) =>
				write(query.insert(noiseSpend).values({ workspaceId, ...spend })),
		},
	};
}
