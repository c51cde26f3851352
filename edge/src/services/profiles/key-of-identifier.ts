import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";

/** One text for an identifier, for maps: `login:c7`. */
export function keyOfIdentifier({ kind, value }: Identifier): string {
	return `${kind}:${value}`;
}
