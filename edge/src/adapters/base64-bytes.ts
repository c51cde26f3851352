/** The bytes of base64 in either alphabet, padded or not. Throws where it is none. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
