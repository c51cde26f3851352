import type { AdReport } from "@lotse/shared/contract/ads-accounts.ts";
import { and, asc, eq, getTableColumns, gte, lte } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import {
	adBudgetChange,
	adReportDay,
	adReportRow,
} from "./schema/ads-account-tables.ts";

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

const {
	workspaceId: _whose,
	customerId: _where,
	position: _place,
	readAt: _read,
	...changeFields
} = getTableColumns(adBudgetChange);

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
	const changesOf = (customerId: string, from: string, to: string) =>
		and(
			eq(adBudgetChange.workspaceId, workspaceId),
			eq(adBudgetChange.customerId, customerId),
			gte(adBudgetChange.day, from),
			lte(adBudgetChange.day, to),
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
		budgetChanges: (customerId, from, to, limit) =>
			query
				.select(changeFields)
				.from(adBudgetChange)
				.where(changesOf(customerId, from, to))
				.orderBy(asc(adBudgetChange.day), asc(adBudgetChange.position))
				.limit(limit),
		replaceDay(customerId, report, day, rows, budgetChanges = []) {
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
				...(report === "changes"
					? [
							query
								.delete(adBudgetChange)
								.where(changesOf(customerId, day.day, day.day)),
						]
					: []),
				...rowsFromJson(
					adBudgetChange,
					budgetChanges.map((change, position) => ({
						workspaceId,
						customerId,
						day: day.day,
						position,
						readAt: day.readAt,
						...change,
					})),
				).map((select) => query.insert(adBudgetChange).select(select)),
			);
		},
	};
}
