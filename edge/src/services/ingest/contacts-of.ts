import type { HashedMember } from "@lotse/shared/profile/segments/write-customer-match.ts";
import type { Ports } from "../../ports.ts";
import { openSubjectKeys } from "../open-subject-keys.ts";
import { keyOfIdentifier } from "../profiles/key-of-identifier.ts";
import type { KnownPerson } from "../profiles/list-people.ts";

/** How an ad platform may know each of these people: the newest hashed address and number of any identifier of theirs. People without either are left out. */
export async function contactsOf(
	ports: Ports,
	workspaceId: string,
	people: readonly KnownPerson[],
): Promise<HashedMember[]> {
	const rows = await ports.store
		.of(workspaceId)
		.segments.contactsOf(people.flatMap(({ identifiers }) => identifiers));
	const sealed = new Map(
		rows.map((row) => [keyOfIdentifier(row.identifier), row.sealed]),
	);
	const keys = openSubjectKeys(ports, workspaceId);
	const contacts: HashedMember[] = [];
	for (const { identifiers } of people) {
		const found: HashedMember[] = [];
		for (const identifier of identifiers) {
			const one = sealed.get(keyOfIdentifier(identifier));
			const opened = one === undefined ? null : await keys.open(one);
			if (opened !== null) found.push(toMember(opened));
		}
		const emailSha256 =
			found.find((one) => one.emailSha256 !== null)?.emailSha256 ?? null;
		const phoneSha256 =
			found.find((one) => one.phoneSha256 !== null)?.phoneSha256 ?? null;
		if (emailSha256 !== null || phoneSha256 !== null)
			contacts.push({ emailSha256, phoneSha256 });
	}
	return contacts;
}

function toMember(json: string): HashedMember {
	const value: unknown = JSON.parse(json);
	const told =
		typeof value === "object" && value !== null
			? new Map<string, unknown>(Object.entries(value))
			: new Map<string, unknown>();
	const hashAt = (name: string) => {
		const hash = told.get(name);
		return typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash)
			? hash
			: null;
	};
	return {
		emailSha256: hashAt("emailSha256"),
		phoneSha256: hashAt("phoneSha256"),
	};
}
