import type { PersonNames } from "../../ports/privacy-store.ts";

/** Whether an opened text names the person: whole identifiers stand in quotes, as values of JSON do. */
export function mentionsPerson(text: string, person: PersonNames): boolean {
	const lower = text.toLowerCase();
	return (
		person.mentions.some((mention) => lower.includes(mention)) ||
		person.exact.some((name) =>
			lower.includes(JSON.stringify(name.toLowerCase())),
		)
	);
}
