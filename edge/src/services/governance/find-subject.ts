import type { PersonNames, TableRule } from "../../ports/privacy-store.ts";
import type { Ports } from "../../ports.ts";

/** Rows looked at for other names of a person. */
const mostRows = 50;
const mostNames = 50;

/** What is held about a person by table, and the other names their rows carry. Sealed contents are looked through only when erasing. */
export async function findSubject(
	ports: Ports,
	workspaceId: string,
	person: PersonNames,
): Promise<{
	tables: { table: string; holds: TableRule["holds"]; rows: number }[];
	alsoKnownAs: string[];
}> {
	const { subjects } = ports.store.of(workspaceId);
	const tables = [];
	const names = new Set<string>();
	const counts = await subjects.counts(person);
	for (const { table, holds, subject } of ports.store.upkeep.tables) {
		const rows = counts.get(table);
		if (rows === undefined) continue;
		tables.push({ table, holds, rows });
		const columns =
			typeof subject === "string"
				? []
				: subject.flatMap((entry) =>
						entry.is === "identifier" ? (entry.names ?? []) : [],
					);
		if (columns.length === 0) continue;
		for (const { row } of await subjects.find(table, person, 0, mostRows))
			for (const column of columns) {
				const name = row[column];
				if (typeof name === "string" && !person.exact.includes(name))
					names.add(name);
			}
	}
	return { tables, alsoKnownAs: [...names].slice(0, mostNames) };
}
