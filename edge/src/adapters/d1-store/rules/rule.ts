import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { SubjectColumn, TableRule } from "../../../ports/privacy-store.ts";

type ColumnOf<T extends SQLiteTable> = keyof T["_"]["columns"] & string;

/** A rule as it is written down: columns by their names in the schema, checked by the compiler. */
export interface RuleDraft<T extends SQLiteTable> {
	readonly holds: TableRule["holds"];
	readonly purpose: TableRule["purpose"];
	readonly readers: TableRule["readers"];
	readonly keep: {
		readonly column: ColumnOf<T>;
		readonly days: number;
	} | null;
	/** Columns that lead to a person, or why none does. */
	readonly subject:
		| readonly (
				| {
						readonly column: ColumnOf<T>;
						readonly is: "identifier";
						readonly names?: readonly ColumnOf<T>[];
				  }
				| {
						readonly column: ColumnOf<T>;
						readonly is: "via";
						readonly table: string;
						readonly key: string;
				  }
				| { readonly column: ColumnOf<T>; readonly is: "sealed" }
		  )[]
		| string;
	readonly sealed?: readonly ColumnOf<T>[];
	/** Why a mention in the text of its rows is not rewritten. */
	readonly final?: string;
	/** Columns whose names look like a person and are none, with the reason. */
	readonly cleared?: { readonly [column in ColumnOf<T>]?: string };
}

/** The rule of a table in the words of the database. */
export function rule<T extends SQLiteTable>(
	table: T,
	draft: RuleDraft<T>,
): TableRule {
	const columns = new Map(
		Object.entries(getTableColumns(table)).map(([key, { name }]) => [
			key,
			name,
		]),
	);
	const sql = (key: string): string => columns.get(key) ?? key;
	const subject =
		typeof draft.subject === "string"
			? draft.subject
			: draft.subject.map((entry): SubjectColumn => {
					const column = sql(entry.column);
					return entry.is === "identifier"
						? { ...entry, column, names: (entry.names ?? []).map(sql) }
						: { ...entry, column };
				});
	const texts = Object.values(getTableColumns(table))
		.filter((column) => column.getSQLType() === "text")
		.map(({ name }) => name)
		.filter((name) => name !== "workspace_id");
	return {
		table: getTableName(table),
		holds: draft.holds,
		purpose: draft.purpose,
		readers: draft.readers,
		keep: draft.keep && {
			column: sql(draft.keep.column),
			days: draft.keep.days,
		},
		subject,
		sealed: (draft.sealed ?? []).map(sql),
		texts: draft.final === undefined ? texts : [],
		final: draft.final ?? null,
		cleared: Object.fromEntries(
			Object.entries<string | undefined>(draft.cleared ?? {}).flatMap(
				([key, why]) => (why === undefined ? [] : [[sql(key), why]]),
			),
		),
	};
}
