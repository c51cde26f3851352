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
import { tableRules } from "./rules/table-rules.ts";

/** Rows about a person, in any table, as its rule says they are found. Tables and columns come from the rules alone. */
export function subjectRows(
	database: Database,
	workspaceId: string,
): PrivacyStore["subjects"] {
	const { query, write } = database;
	const own = sql`workspace_id = ${workspaceId}`;
	// The plus keeps SQLite from taking an index of the workspace and sorting all of its rows for each page.
	const inPlaces = sql`+workspace_id = ${workspaceId}`;
	/** A first page goes through the workspace's own rows; who has more is read on by place, so that all pages together pass the table once. */
	const ownFrom = (after: number) => (after === 0 ? own : inPlaces);
	return {
		async counts(person) {
			const found = new Map<string, number>();
			for (let start = 0; start < tableRules.length; start += tablesAtOnce) {
				const columns = tableRules
					.slice(start, start + tablesAtOnce)
					.map((rule) => {
						const about = sql`(${isAbout(rule, given)} or ${mentions(rule, given)})`;
						return sql`(select count(*) from ${name(rule.table)} where workspace_id = ${given.workspaceId} and ${about}) as ${name(rule.table)}`;
					});
				const [row] = await query.all<Record<string, number>>(
					sql`with given(workspace_id, exact, mentions) as (values (${workspaceId}, ${encodeJson(person.exact)}, ${encodeJson(person.mentions)})) select ${sql.join(columns, sql`, `)}`,
				);
				for (const [table, count] of Object.entries(row ?? {}))
					if (count > 0) found.set(table, count);
			}
			return found;
		},
		async find(table, person, after, limit) {
			const rule = ruleOf(table);
			const bound = boundTo(workspaceId, person);
			const about = isAbout(rule, bound);
			const rows = await query.all<Record<string, Cell>>(
				sql`select rowid as "place of row", (${about}) as "is about", * from ${name(table)}
					where ${ownFrom(after)} and rowid > ${after} and (${about} or ${mentions(rule, bound)}) order by rowid limit ${limit}`,
			);
			return rows.map((row) => {
				const { "is about": isFound, ...rest } = row;
				return { ...placedOf(rest), isMention: isFound !== 1 };
			});
		},
		async sealed(table, after, limit, upTo = null) {
			const columns = sealedColumns(ruleOf(table));
			if (columns.length === 0) return [];
			const any = sql.join(
				columns.map((column) => sql`${name(column)} is not null`),
				sql` or `,
			);
			const rows = await query.all<Record<string, Cell>>(
				sql`select rowid as "place of row", * from ${name(table)} where ${ownFrom(after)} and rowid > ${after} ${upTo === null ? sql`` : sql`and rowid <= ${upTo}`} and (${any}) order by rowid limit ${limit}`,
			);
			return rows.map(placedOf);
		},
		remove: (table, places) =>
			write(
				statement(
					query,
					sql`delete from ${name(ruleOf(table).table)} where ${inPlaces} and rowid in (select value from json_each(${encodeJson(places)}))`,
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

/** A statement gives 100 columns at most, and its text has a bound as well. */
const tablesAtOnce = 40;
/** Of a function in D1: 32; and an expression may be 100 deep, so that wide tables are not put together by `||`. */
const mostArguments = 20;

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

/** Whom a condition is about, as it stands in a statement. */
interface Whom {
	readonly workspaceId: SQL;
	/** JSON arrays. */
	readonly exact: SQL;
	readonly mentions: SQL;
}

/** Named once at the head of a statement that looks into many tables: it may have 100 parameters. */
const given: Whom = {
	workspaceId: sql`(select workspace_id from given)`,
	exact: sql`(select exact from given)`,
	mentions: sql`(select mentions from given)`,
};

function boundTo(workspaceId: string, person: PersonNames): Whom {
	return {
		workspaceId: sql`${workspaceId}`,
		exact: sql`${encodeJson(person.exact)}`,
		mentions: sql`${encodeJson(person.mentions)}`,
	};
}

/** True for rows that an identifier column, or the row they point at, gives to the person. */
function isAbout({ table, subject }: TableRule, whom: Whom): SQL {
	const exact = sql`(select value from json_each(${whom.exact}))`;
	const ways = (typeof subject === "string" ? [] : subject).flatMap((entry) => {
		if (entry.is === "identifier")
			return [sql`coalesce(${name(entry.column)} in ${exact}, 0)`];
		if (entry.is !== "via") return [];
		const parent = isAbout(ruleOf(entry.table), whom);
		const key = sql`${name(entry.table)}.${name(entry.key)}`;
		// Row by row through the key: a list of all rows of a person would be made anew for each page.
		return [
			sql`exists (select 1 from ${name(entry.table)} where workspace_id = ${whom.workspaceId} and ${key} = ${name(table)}.${name(entry.column)} and ${parent})`,
		];
	});
	return ways.length === 0 ? sql`0` : sql`(${sql.join(ways, sql` or `)})`;
}

/**
 * True for rows in whose texts the person is mentioned. Columns carry their table's name: `json_each` has a `value`, an `id`, a `path` of its own, which
 * would hide those of the table.
 */
function mentions({ table, texts }: TableRule, whom: Whom): SQL {
	if (texts.length === 0) return sql`0`;
	const parts: SQL[] = [];
	for (let start = 0; start < texts.length; start += mostArguments) {
		const columns = texts
			.slice(start, start + mostArguments)
			.map((column) => sql`${name(table)}.${name(column)}`);
		parts.push(
			sql`instr(lower(json_array(${sql.join(columns, sql`, `)})), named.value) > 0`,
		);
	}
	return sql`exists (select 1 from json_each(${whom.mentions}) as named where ${sql.join(parts, sql` or `)})`;
}
