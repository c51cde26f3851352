/** Bytes as base64, in pieces, because a call takes only so many arguments. */
export function encodeBase64(bytes: Uint8Array): string {
	let binary = "";
	for (let from = 0; from < bytes.length; from += 8_192)
		binary += String.fromCharCode(...bytes.subarray(from, from + 8_192));
	return btoa(binary);
}
