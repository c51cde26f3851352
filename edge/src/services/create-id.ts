import type { Random } from "../ports.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyz012345";

/** A random identifier with its prefix: 20 characters of base 32, 100 bits. `createId(random, "dec")` → `dec_k3…`. */
export function createId(random: Random, prefix: string): string {
	let id = `${prefix}_`;
	for (const byte of random.bytes(20)) id += alphabet[byte & 31];
	return id;
}
