import { type SQL, sql } from "drizzle-orm";
import type {
	Cell,
	PersonNames,
	PlacedRow,
	PrivacyStore,
	TableRule,
} from "../../ports/privacy-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { ruleOf } from "./rules/rule-of.ts";

/** Rows about a person, in any table, as its rule says they are found. Tables and columns come from the rules alone. */
export function subjectRows(
	database: Database,
	workspaceId: string,
): PrivacyStore["subjects"] {
	const { query, write } = database;
	const own = sql`workspace_id = ${workspaceId}`;
	return {
		async count(table, person) {
			const rule = ruleOf(table);
			const about = sql`(${isAbout(rule, workspaceId, person)} or ${mentions(rule, person)})`;
			const [row] = await query.all<{ count: number }>(
				sql`select count(*) as count from ${name(table)} where ${own} and ${about}`,
			);
			return row?.count ?? 0;
		},
		async find(table, person, after, limit) {
			const rule = ruleOf(table);
			const about = isAbout(rule, workspaceId, person);
			const rows = await query.all<Record<string, Cell>>(
				sql`select rowid as "place of row", (${about}) as "is about", * from ${name(table)}
					where ${own} and rowid > ${after} and (${about} or ${mentions(rule, person)}) order by rowid limit ${limit}`,
			);
			return rows.map((row) => {
				const { "is about": isFound, ...rest } = row;
				return { ...placedOf(rest), isMention: isFound !== 1 };
			});
		},
		async sealed(table, after, limit) {
			const columns = sealedColumns(ruleOf(table));
			if (columns.length === 0) return [];
			const any = sql.join(
				columns.map((column) => sql`${name(column)} is not null`),
				sql` or `,
			);
			const rows = await query.all<Record<string, Cell>>(
				sql`select rowid as "place of row", * from ${name(table)} where ${own} and rowid > ${after} and (${any}) order by rowid limit ${limit}`,
			);
			return rows.map(placedOf);
		},
		remove: (table, places) =>
			write(
				statement(
					query,
					sql`delete from ${name(ruleOf(table).table)} where ${own} and rowid in (select value from json_each(${encodeJson(places)}))`,
				),
			),
		rewrite(table, place, texts) {
			const changes = Object.entries(texts).map(
				([column, text]) => sql`${name(column)} = ${text}`,
			);
			return write(
				statement(
					query,
					sql`update ${name(ruleOf(table).table)} set ${sql.join(changes, sql`, `)} where ${own} and rowid = ${place}`,
				),
			);
		},
	};
}

const name = (identifier: string) => sql.identifier(identifier);

/** A statement put together by hand, as `write` takes it. */
function statement(query: Database["query"], parts: SQL) {
	return { toSQL: () => query.run(parts).getQuery() };
}

function placedOf(row: Record<string, Cell>): PlacedRow {
	const { "place of row": place, workspace_id: _, ...rest } = row;
	return { place: Number(place), row: rest };
}

export function sealedColumns({ subject }: TableRule): string[] {
	if (typeof subject === "string") return [];
	return subject.flatMap((entry) =>
		entry.is === "sealed" ? [entry.column] : [],
	);
}

/** True for rows that an identifier column, or the row they point at, gives to the person. */
function isAbout(
	{ subject }: TableRule,
	workspaceId: string,
	person: PersonNames,
): SQL {
	const exact = sql`(select value from json_each(${encodeJson(person.exact)}))`;
	const ways = (typeof subject === "string" ? [] : subject).flatMap((entry) => {
		if (entry.is === "identifier")
			return [sql`coalesce(${name(entry.column)} in ${exact}, 0)`];
		if (entry.is !== "via") return [];
		const parent = isAbout(ruleOf(entry.table), workspaceId, person);
		return [
			sql`${name(entry.column)} in (select ${name(entry.key)} from ${name(entry.table)} where workspace_id = ${workspaceId} and ${parent})`,
		];
	});
	return ways.length === 0 ? sql`0` : sql`(${sql.join(ways, sql` or `)})`;
}

/** True for rows in whose texts the person is mentioned. */
function mentions({ texts }: TableRule, person: PersonNames): SQL {
	if (texts.length === 0 || person.mentions.length === 0) return sql`0`;
	const joined = sql.join(
		texts.map((column) => sql`coalesce(${name(column)}, '')`),
		sql` || char(10) || `,
	);
	return sql`exists (select 1 from json_each(${encodeJson(person.mentions)}) where instr(lower(${joined}), value) > 0)`;
}
