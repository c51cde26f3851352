import {
	type PersonNames,
	personNames,
} from "@lotse/shared/trust/subject/person-names.ts";
import type { Ports } from "../../ports.ts";

/** A person by every spelling of the identifiers given, and whether one of them signs in here. */
export async function namePerson(
	ports: Ports,
	workspaceId: string,
	identifiers: readonly string[],
): Promise<{ person: PersonNames; isMember: boolean }> {
	const person = await personNames(identifiers, (text) =>
		ports.secrets.digest(text),
	);
	const members = await ports.store.of(workspaceId).members.list();
	const known = new Set(person.exact);
	const isMember = members.some(
		({ id, email }) => known.has(email.toLowerCase()) || known.has(id),
	);
	return { person, isMember };
}
