import type { Keys, Random } from "../ports.ts";
import { base64Bytes } from "./base64-bytes.ts";
import { webCryptoSecrets } from "./web-crypto-secrets.ts";

/** PKCS #8 around a bare Ed25519 seed (RFC 8410, section 7). */
const seedHeader = "302e020100300506032b657004220420";
const encoder = new TextEncoder();

/**
 * Signing and keyed hashing with Web Crypto. Each of the service's keys has a signing key of its own, derived with HKDF, so that rotating
 * one rotates both: signatures of a key that is still listed can be checked here, older ones with the public half noted then.
 *
 * @param secretKeys 32-byte keys in base64, the current one first, as `webCryptoSecrets` takes them
 */
export function webCryptoKeys(
	secretKeys: readonly string[],
	random: Random,
): Keys {
	const load = (at: number) => signingKey(secretKeys[at] ?? "");
	return {
		async mac(keyBase64, text) {
			const key = await crypto.subtle.importKey(
				"raw",
				base64Bytes(keyBase64),
				{ name: "HMAC", hash: "SHA-256" },
				false,
				["sign"],
			);
			return toHex(await crypto.subtle.sign("HMAC", key, encoder.encode(text)));
		},
		async sign(text) {
			const { keyId, privateKey } = await load(0);
			const bytes = await crypto.subtle.sign(
				"Ed25519",
				privateKey,
				encoder.encode(text),
			);
			return { keyId, signature: toBase64Url(new Uint8Array(bytes)) };
		},
		signingKeyId: async () => (await load(0)).keyId,
		publicKeys: () =>
			Promise.all(
				secretKeys.map(async (_, at) => {
					const { keyId, publicKey } = await load(at);
					return { keyId, publicKey };
				}),
			),
		sealWith: (key, plaintext) =>
			webCryptoSecrets([key], random).seal(plaintext),
		openWith: (key, sealed) => webCryptoSecrets([key], random).open(sealed),
		async sealPrefix() {
			const raw = base64Bytes(secretKeys[0] ?? "");
			const id = toHex(await crypto.subtle.digest("SHA-256", raw)).slice(0, 8);
			return `v1.${id}.`;
		},
	};
}

async function signingKey(secret: string) {
	const master = await crypto.subtle.importKey(
		"raw",
		base64Bytes(secret),
		"HKDF",
		false,
		["deriveBits"],
	);
	const seed = await crypto.subtle.deriveBits(
		{
			name: "HKDF",
			hash: "SHA-256",
			salt: new Uint8Array(),
			info: encoder.encode("lotse checkpoint signing key"),
		},
		master,
		256,
	);
	const header = Uint8Array.from(seedHeader.match(/../g) ?? [], (byte) =>
		Number.parseInt(byte, 16),
	);
	const pkcs8 = new Uint8Array([...header, ...new Uint8Array(seed)]);
	const privateKey = await crypto.subtle.importKey(
		"pkcs8",
		pkcs8,
		"Ed25519",
		true,
		["sign"],
	);
	const jwk = await crypto.subtle.exportKey("jwk", privateKey);
	const publicKey = "x" in jwk && typeof jwk.x === "string" ? jwk.x : "";
	const hash = await crypto.subtle.digest("SHA-256", base64Bytes(publicKey));
	return { keyId: toHex(hash).slice(0, 16), publicKey, privateKey };
}

function toHex(bytes: ArrayBuffer): string {
	return Array.from(new Uint8Array(bytes), (byte) =>
		byte.toString(16).padStart(2, "0"),
	).join("");
}

function toBase64Url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replace(/=+$/, "");
}
