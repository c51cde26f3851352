import type {
	Cell,
	PersonNames,
	TableRule,
} from "../../ports/privacy-store.ts";
import type { Ports } from "../../ports.ts";
import { openSubjectKeys, type SubjectKeys } from "../open-subject-keys.ts";
import { mentionsPerson } from "./mentions-person.ts";
import { tablesToSearch } from "./tables-to-search.ts";

export interface SubjectPlace {
	readonly table: string;
	readonly row: number;
}
export interface SubjectPage {
	readonly rows: { table: string; row: Record<string, Cell> }[];
	readonly next: SubjectPlace | null;
}

/** Rows of a table read at once. */
const pageRows = 100;
/** Rows and characters from which a page is full; the last reading may go over by as much as it holds. */
const fullRows = 300;
const fullCharacters = 4_000_000;
/** Readings of one call. */
const mostSteps = 60;

/** Rows about a person from a place on, table by table in the order of the rules; sealed contents are opened. */
export async function readSubjectPage(
	ports: Ports,
	workspaceId: string,
	person: PersonNames,
	after: SubjectPlace | null,
): Promise<SubjectPage> {
	// Which tables have anything is asked once: it takes a look into all of them.
	const tables =
		after === null
			? await tablesToSearch(ports, workspaceId, person)
			: ports.store.upkeep.tables;
	const start = tables.findIndex(({ table }) => table === after?.table);
	let at = Math.max(0, start);
	let row = start < 0 ? 0 : (after?.row ?? 0);
	const rows: SubjectPage["rows"] = [];
	let characters = 0;
	for (let step = 0; step < mostSteps; step++) {
		const rule = tables[at];
		if (!rule) return { rows, next: null };
		const found = await readTable(ports, workspaceId, rule, person, row);
		rows.push(...found.rows);
		characters += JSON.stringify(found.rows).length;
		if (found.last === null) {
			at += 1;
			row = 0;
		} else row = found.last;
		if (rows.length >= fullRows || characters >= fullCharacters) break;
	}
	const rule = tables[at];
	return { rows, next: rule ? { table: rule.table, row } : null };
}

/** Up to `pageRows` rows of a table; `last` is null when it has no more. */
async function readTable(
	ports: Ports,
	workspaceId: string,
	rule: TableRule,
	person: PersonNames,
	after: number,
): Promise<{ rows: SubjectPage["rows"]; last: number | null }> {
	const { subjects } = ports.store.of(workspaceId);
	const { table, subject, sealed } = rule;
	const mayHide =
		typeof subject !== "string" && subject.some(({ is }) => is === "sealed");
	const found = await subjects.find(table, person, after, pageRows);
	// No further than what was found: the rest is looked at with the next reading.
	const upTo = found.length === pageRows ? (found.at(-1)?.place ?? null) : null;
	const hidden = mayHide
		? await subjects.sealed(table, after, pageRows, upTo)
		: [];
	const ends = [found, hidden].flatMap((some) =>
		some.length === pageRows ? [some.at(-1)?.place ?? after] : [],
	);
	// Both lists are read up to the same place, so that none of the rows is passed over.
	const last = ends.length === 0 ? null : Math.min(...ends);
	const keys = openSubjectKeys(ports, workspaceId);
	const byPlace = new Map<number, Record<string, Cell>>();
	for (const one of found)
		byPlace.set(one.place, await opened(keys, one.row, sealed));
	for (const one of hidden) {
		if (byPlace.has(one.place)) continue;
		const row = await opened(keys, one.row, sealed);
		if (sealed.some((column) => mentionsPerson(String(row[column]), person)))
			byPlace.set(one.place, row);
	}
	const rows = [...byPlace]
		.filter(([place]) => last === null || place <= last)
		.sort(([a], [b]) => a - b)
		.map(([, row]) => ({ table, row }));
	return { rows, last };
}

async function opened(
	keys: SubjectKeys,
	row: Readonly<Record<string, Cell>>,
	sealed: readonly string[],
): Promise<Record<string, Cell>> {
	const copy = { ...row };
	for (const column of sealed) {
		const text = copy[column];
		if (typeof text === "string") copy[column] = await keys.open(text);
	}
	return copy;
}
