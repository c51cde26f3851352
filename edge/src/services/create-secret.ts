import type { Random } from "../ports.ts";

/**
 * A secret that names its kind and workspace, so that its row is found by the workspace's key:
 * `lot_<workspace>_<43 characters>`, 256 random bits in base64url.
 */
export function createSecret(
	random: Random,
	kind: SecretKind,
	workspaceId: string,
): string {
	const bytes = random.bytes(32);
	const text = btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
	return `${kind}_${workspaceId.replace(/^wsp_/, "")}_${text}`;
}

/** lot: API token, los: session, lol: sign-in link, low: write key of a site, which is public. */
export type SecretKind = "lot" | "los" | "lol" | "low";

/** The workspace a secret of this kind names; null when it is not one. */
export function workspaceOfSecret(
	kind: SecretKind,
	secret: string,
): string | null {
	const match = /^([a-z]{3})_([a-z0-9]{20})_[A-Za-z0-9_-]{43}$/.exec(secret);
	return match && match[1] === kind ? `wsp_${match[2]}` : null;
}
