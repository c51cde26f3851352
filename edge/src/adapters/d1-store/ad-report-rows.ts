import type { AdReport } from "@lotse/shared/contract/ads-accounts.ts";
import { and, asc, eq, getTableColumns, gte, lte } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { adReportDay, adReportRow } from "./schema/ads-account-tables.ts";

const {
	workspaceId: _,
	customerId: _customer,
	report: _report,
	...dayFields
} = getTableColumns(adReportDay);
const {
	workspaceId: _own,
	customerId: _account,
	report: _kind,
	...rowFields
} = getTableColumns(adReportRow);

/** Reports of ad accounts, a day at a time: a day is put in the place of itself. */
export function adReportRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["adReports"] {
	const { query, write } = database;
	const of = (
		table: typeof adReportDay | typeof adReportRow,
		customerId: string,
		report: AdReport,
		from: string,
		to: string,
	) =>
		and(
			eq(table.workspaceId, workspaceId),
			eq(table.customerId, customerId),
			eq(table.report, report),
			gte(table.day, from),
			lte(table.day, to),
		);
	return {
		days: (customerId, report, from, to) =>
			query
				.select(dayFields)
				.from(adReportDay)
				.where(of(adReportDay, customerId, report, from, to))
				.orderBy(asc(adReportDay.day))
				.limit(400),
		rows: (customerId, report, from, to, limit) =>
			query
				.select(rowFields)
				.from(adReportRow)
				.where(of(adReportRow, customerId, report, from, to))
				.orderBy(asc(adReportRow.day), asc(adReportRow.entityId))
				.limit(limit),
		replaceDay(customerId, report, day, rows) {
			const key = { workspaceId, customerId, report };
			const same = [customerId, report, day.day, day.day] as const;
			return write(
				query.delete(adReportRow).where(of(adReportRow, ...same)),
				query.delete(adReportDay).where(of(adReportDay, ...same)),
				query.insert(adReportDay).values({ ...key, ...day }),
				...rowsFromJson(
					adReportRow,
					rows.map((row) => ({ ...key, day: day.day, ...row })),
				).map((select) => query.insert(adReportRow).select(select)),
			);
		},
	};
}
