/** SHA-256 of a text's UTF-8 bytes as lowercase hex, by the browser's own cryptography (secure contexts only). */
export async function digestInBrowser(text: string): Promise<string> {
	const bytes = await crypto.subtle.digest(
		"SHA-256",
		new TextEncoder().encode(text),
	);
	return Array.from(new Uint8Array(bytes), (byte) =>
		byte.toString(16).padStart(2, "0"),
	).join("");
}
