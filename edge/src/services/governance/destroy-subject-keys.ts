import type { PersonNames } from "../../ports/privacy-store.ts";
import type { Ports } from "../../ports.ts";
import { openPseudonyms } from "../open-pseudonyms.ts";
import { subjectKeyName } from "./subject-key-name.ts";

/** Removes a person's keys: what they sealed can no longer be read anywhere. */
export async function destroySubjectKeys(
	ports: Ports,
	workspaceId: string,
	person: PersonNames,
): Promise<void> {
	const pseudonymOf = await openPseudonyms(ports, workspaceId);
	const pseudonyms = new Set(await Promise.all(person.exact.map(pseudonymOf)));
	for (const pseudonym of pseudonyms)
		await ports.vault.remove(subjectKeyName(workspaceId, pseudonym));
}
