import {
	createHash,
	createPublicKey,
	type KeyObject,
	verify,
} from "node:crypto";
import type { Checkpoint } from "@lotse/shared/trust/audit/checkpoint.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { misuse } from "./misuse.ts";
import { readJson } from "./read-json.ts";
import { readNdjson } from "./read-ndjson.ts";

export interface SignedCheckpoints {
	readonly checkpoints: readonly Checkpoint[];
	/** Whether a key signed; null when the key is none of those given. */
	readonly isSigned: (
		keyId: string,
		text: string,
		signature: string,
	) => Promise<boolean | null>;
	/** The keys stand in the file itself: whoever can forge it can forge them. */
	readonly areKeysFromFile: boolean;
}

/**
 * Reads what `lotse audit checkpoints` wrote, or what the service posted to an address of your own: one body as it came, or many, one a line.
 *
 * @param given public keys (base64url, comma-separated) noted earlier; those of the file where none are given
 */
export async function readCheckpoints(
	path: string,
	given: string | undefined,
	context: Context,
): Promise<
	| { readonly ok: true; readonly value: SignedCheckpoints }
	| (Outcome & { ok: false })
> {
	const documents = await readDocuments(path, context);
	if (!documents.ok) return documents;
	const { listCheckpoints } = await import(
		"@lotse/shared/contract/checkpoints.ts"
	);
	const { checkpoints, keys } = listCheckpoints.reply.shape;
	const read: Checkpoint[] = [];
	const listed: string[] = [];
	for (const document of documents.value) {
		const record: Record<string, unknown> =
			typeof document === "object" && document !== null ? { ...document } : {};
		const states = checkpoints.safeParse(record.checkpoints);
		const known = keys.safeParse(record.keys);
		if (!states.success || !known.success) return noCheckpoints(path);
		read.push(...states.data);
		listed.push(...known.data.map(({ publicKey }) => publicKey));
	}
	const publicKeys = given
		? given.split(",").map((key) => key.trim())
		: [...new Set(listed)];
	const byId = new Map<string, KeyObject>();
	for (const text of publicKeys) {
		const key = openKey(text);
		if (key === null) return noKey(text);
		byId.set(keyIdOf(text), key);
	}
	return {
		ok: true,
		value: {
			checkpoints: read.toSorted((a, b) => a.seq - b.seq),
			areKeysFromFile: given === undefined,
			isSigned: async (keyId, text, signature) => {
				const key = byId.get(keyId);
				if (!key) return null;
				const bytes = Buffer.from(signature, "base64url");
				return verify(null, Buffer.from(text), key, bytes);
			},
		},
	};
}

/** One JSON document, or one a line. */
async function readDocuments(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly value: readonly unknown[] }
	| (Outcome & { ok: false })
> {
	const whole = await readJson(path, context);
	if (whole.ok) return { ok: true, value: [whole.value] };
	const many = await readNdjson(path, context);
	return many.ok
		? { ok: true, value: many.lines.map(({ value }) => value) }
		: whole;
}

function openKey(text: string): KeyObject | null {
	try {
		return createPublicKey({
			key: { kty: "OKP", crv: "Ed25519", x: text },
			format: "jwk",
		});
	} catch {
		return null;
	}
}

function keyIdOf(publicKey: string): string {
	const bytes = Buffer.from(publicKey, "base64url");
	return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

function noCheckpoints(file: string): Outcome & { ok: false } {
	return failure([
		{
			code: "no-checkpoints",
			file,
			message: {
				de: "Hier stehen keine signierten Stände.",
				en: "There are no signed states here.",
			},
			fix: {
				de: "Nehmen Sie die Ausgabe von: lotse audit checkpoints -o FILE, oder was der Dienst an Ihre Adresse gesendet hat (ein Stand je Zeile)",
				en: "Use the output of: lotse audit checkpoints -o FILE, or what the service posted to your address (one state a line)",
			},
		},
	]);
}

function noKey(key: string): Outcome & { ok: false } {
	return misuse(
		{
			de: `--key ${key} ist kein öffentlicher Schlüssel.`,
			en: `--key ${key} is no public key.`,
		},
		{
			de: "Er hat 43 Zeichen und steht unter „keys“ in der Ausgabe von lotse audit checkpoints.",
			en: "It has 43 characters and stands under “keys” in what lotse audit checkpoints writes.",
		},
	);
}
