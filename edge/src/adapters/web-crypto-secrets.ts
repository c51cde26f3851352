import type { Random, Secrets } from "../ports.ts";
import { base64Bytes } from "./base64-bytes.ts";

/** Sealed text: `v1.<key id>.<base64url of 12-byte nonce, ciphertext and tag>`. */
const sealedPattern = /^v1\.([0-9a-f]{8})\.([A-Za-z0-9_-]{38,})$/;
const nonceBytes = 12;

/**
 * Hashing and sealing with Web Crypto.
 *
 * @param keys 32-byte keys in base64, the current one first; older ones only open what they sealed. A key's id is the start of its own
 * hash, so keys carry no names that could be mixed up. To rotate: put a new key first, later drop the last.
 * @throws RangeError when there is no key or one is not 32 bytes
 */
export function webCryptoSecrets(
	keys: readonly string[],
	random: Random,
): Secrets {
	const [current, ...older] = keys.map(readKey);
	if (!current) throw new RangeError("there is no sealing key");
	return {
		digest: async (text) => toHex(await sha256(encode(text))),
		seal: async (plaintext) =>
			seal(plaintext, await current(), random.bytes(nonceBytes)),
		async open(sealed) {
			const [, id, body] = sealedPattern.exec(sealed) ?? [];
			if (body === undefined) return null;
			for (const load of [current, ...older]) {
				const entry = await load();
				if (entry.id === id) return open(body, entry);
			}
			return null;
		},
	};
}

interface KeyEntry {
	readonly id: string;
	readonly key: CryptoKey;
}

/** Checks the key at once, so that a wrong setting fails at the start, and imports it where it is used:
 * a promise kept for later would belong to another request. */
function readKey(base64: string): () => Promise<KeyEntry> {
	const raw = fromBase64Url(base64);
	if (raw?.length !== 32)
		throw new RangeError("a sealing key is 32 bytes in base64");
	return () => importKey(raw);
}

async function importKey(raw: Uint8Array<ArrayBuffer>): Promise<KeyEntry> {
	const id = toHex(await sha256(raw)).slice(0, 8);
	const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, [
		"encrypt",
		"decrypt",
	]);
	return { id, key };
}

async function seal(
	plaintext: string,
	{ id, key }: KeyEntry,
	nonce: Uint8Array,
) {
	const iv = Uint8Array.from(nonce);
	const body = await crypto.subtle.encrypt(
		{ name: "AES-GCM", iv, additionalData: encode(id) },
		key,
		encode(plaintext),
	);
	return `v1.${id}.${toBase64Url(new Uint8Array([...iv, ...new Uint8Array(body)]))}`;
}

/** Null when a single bit differs from what was sealed. */
async function open(
	body: string,
	{ id, key }: KeyEntry,
): Promise<string | null> {
	const whole = fromBase64Url(body);
	if (!whole) return null;
	const iv = whole.slice(0, nonceBytes);
	try {
		const plain = await crypto.subtle.decrypt(
			{ name: "AES-GCM", iv, additionalData: encode(id) },
			key,
			whole.slice(nonceBytes),
		);
		return new TextDecoder().decode(plain);
	} catch {
		return null;
	}
}

function encode(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(new TextEncoder().encode(text));
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}

function toBase64Url(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join(
		"",
	);
	return btoa(binary)
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replace(/=+$/, "");
}

/** Null when it is no base64. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
	try {
		return base64Bytes(text);
	} catch {
		return null;
	}
}
