import type { PersonNames, TableRule } from "../../ports/privacy-store.ts";
import type { Ports } from "../../ports.ts";

/** Tables that have rows about the person now, and those with sealed contents, which have to be opened to know. In the order of the rules. */
export async function tablesToSearch(
	ports: Ports,
	workspaceId: string,
	person: PersonNames,
): Promise<TableRule[]> {
	const counts = await ports.store.of(workspaceId).subjects.counts(person);
	return ports.store.upkeep.tables.filter(
		({ table, subject }) =>
			counts.has(table) ||
			(typeof subject !== "string" &&
				subject.some(({ is }) => is === "sealed")),
	);
}
