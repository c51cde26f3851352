import type { HashedMember } from "@lotse/shared/profile/segments/write-customer-match.ts";
import type { Ports } from "../../ports.ts";
import { openSubjectKeys } from "../open-subject-keys.ts";
import { keyOfIdentifier } from "../profiles/key-of-identifier.ts";
import type { KnownPerson } from "../profiles/list-people.ts";
import { readHashedMember } from "../profiles/read-hashed-member.ts";

/** A person with how an ad platform may know them. */
export interface Contact extends HashedMember {
	readonly person: KnownPerson;
}

/** How an ad platform may know each of these people: the newest hashed address and number of any identifier of theirs. People without either are left out. */
export async function contactsOf(
	ports: Ports,
	workspaceId: string,
	people: readonly KnownPerson[],
): Promise<Contact[]> {
	const rows = await ports.store
		.of(workspaceId)
		.segments.contactsOf(people.flatMap(({ identifiers }) => identifiers));
	const sealed = new Map(
		rows.map((row) => [keyOfIdentifier(row.identifier), row.sealed]),
	);
	const keys = openSubjectKeys(ports, workspaceId);
	const contacts: Contact[] = [];
	for (const person of people) {
		const { identifiers } = person;
		const found: HashedMember[] = [];
		for (const identifier of identifiers) {
			const one = sealed.get(keyOfIdentifier(identifier));
			const opened = one === undefined ? null : await keys.open(one);
			if (opened !== null) found.push(readHashedMember(opened));
		}
		const emailSha256 =
			found.find((one) => one.emailSha256 !== null)?.emailSha256 ?? null;
		const phoneSha256 =
			found.find((one) => one.phoneSha256 !== null)?.phoneSha256 ?? null;
		if (emailSha256 !== null || phoneSha256 !== null)
			contacts.push({ person, emailSha256, phoneSha256 });
	}
	return contacts;
}
