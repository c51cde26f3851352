import {
	type Client,
	createClient,
} from "@lotse/shared/contract/create-client.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { tokenVault } from "./token-vault.ts";

/** A client of the paired console, signed with its token; null while there is no pairing. */
export async function pairedConsole(
	language: Language,
): Promise<{ readonly origin: string; readonly client: Client } | null> {
	const kept = await tokenVault.read();
	if (kept === null) return null;
	const { origin, secret } = kept;
	return {
		origin,
		client: createClient({
			baseUrl: origin,
			language: () => language,
			token: secret,
			fetch: (url, init) => fetch(url, { ...init, credentials: "omit" }),
		}),
	};
}
