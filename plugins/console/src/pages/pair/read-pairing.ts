import { type Scope, scopes } from "@lotse/shared/contract/access.ts";

export type PairingRequest = {
	challenge: string;
	name: string;
	scopes: Scope[];
};

/**
 * Reads what an app asks for from its link. Null unless the challenge has the shape of RFC 7636 (S256), a name is there, and
 * every scope is one that exists: a link that asks for something unknown is not shown as if it asked for less.
 */
export function readPairing(query: URLSearchParams): PairingRequest | null {
	const challenge = query.get("challenge") ?? "";
	const name = (query.get("name") ?? "").trim();
	const asked = (query.get("scopes") ?? "")
		.split(/[\s,]+/)
		.filter((one) => one !== "");
	const known = scopes.filter((scope) => asked.includes(scope));
	if (!/^[A-Za-z0-9_-]{43}$/.test(challenge)) return null;
	if (name === "" || name.length > 120) return null;
	if (known.length === 0 || known.length !== new Set(asked).size) return null;
	return { challenge, name, scopes: known };
}
