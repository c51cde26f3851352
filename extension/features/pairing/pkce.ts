const verifierBytes = 32;

/** A verifier and its challenge as in RFC 7636 with method S256; both base64url without padding, 43 characters. */
export async function makePkce(world: {
	readonly randomBytes: (length: number) => Uint8Array;
	readonly sha256: (bytes: Uint8Array) => Promise<ArrayBuffer>;
}): Promise<{ verifier: string; challenge: string }> {
	const verifier = base64Url(world.randomBytes(verifierBytes));
	const digest = await world.sha256(new TextEncoder().encode(verifier));
	return { verifier, challenge: base64Url(new Uint8Array(digest)) };
}

function base64Url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}
