import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";
import type { IdentityLink } from "@lotse/shared/profile/identity/identity-graph.ts";
import { keyOfIdentifier } from "./key-of-identifier.ts";

/** The identifiers that links name, with one that may stand alone, each once. */
export function membersOf(
	identifier: Identifier,
	links: readonly IdentityLink[],
): Identifier[] {
	const members = new Map<string, Identifier>();
	for (const end of [identifier, ...links.flatMap(({ a, b }) => [a, b])])
		members.set(keyOfIdentifier(end), { kind: end.kind, value: end.value });
	return [...members.values()];
}
