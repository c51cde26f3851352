import { createHash, generateKeyPairSync, sign, verify } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Checkpoint } from "./checkpoint.ts";
import { checkpointText } from "./checkpoint-text.ts";
import { type ChainEntry, hashEntry } from "./hash-entry.ts";
import { verifyChain } from "./verify-chain.ts";
import { verifyCheckpoints } from "./verify-checkpoints.ts";

const digest = async (text: string) =>
	createHash("sha256").update(text).digest("hex");
const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const isSigned = async (keyId: string, text: string, signature: string) =>
	keyId === "key"
		? verify(
				null,
				Buffer.from(text),
				publicKey,
				Buffer.from(signature, "base64url"),
			)
		: null;

async function chainOf(length: number, mark: string): Promise<ChainEntry[]> {
	const entries: ChainEntry[] = [];
	for (let seq = 1; seq <= length; seq++) {
		const open = {
			seq,
			at: seq,
			actor: "system",
			action: "a.b",
			subject: "s",
			detail: mark,
			previousHash: entries.at(-1)?.hash ?? "",
		};
		entries.push({ ...open, hash: await hashEntry(open, digest) });
	}
	return entries;
}

function checkpointOf({ seq, hash }: ChainEntry): Checkpoint {
	const open = { workspaceId: "wsp_a", seq, hash, at: seq, keyId: "key" };
	const text = Buffer.from(checkpointText(open));
	return {
		...open,
		signature: sign(null, text, privateKey).toString("base64url"),
	};
}

const hashesOf = (entries: readonly ChainEntry[]) => (seq: number) =>
	entries[seq - 1]?.hash ?? null;

describe("verifyCheckpoints", () => {
	it("finds every edit, removal, swap, truncation and rewriting before the last checkpoint, together with the chain", async () => {
		const entries = await chainOf(8, "{}");
		const other = await chainOf(8, '{"forged":true}');
		const checkpoints = [entries[2], entries[7]].flatMap((entry) =>
			entry ? [checkpointOf(entry)] : [],
		);
		const verdict = async (trail: ChainEntry[]) =>
			(await verifyChain(trail, digest)).ok &&
			(await verifyCheckpoints(checkpoints, hashesOf(trail), isSigned)).ok;
		expect(await verdict(entries)).toBe(true);
		await fc.assert(
			fc.asyncProperty(
				fc.nat({ max: 7 }),
				fc.constantFrom("edit", "remove", "swap", "truncate", "rewrite"),
				async (at, kind) => {
					const trail = [...entries];
					const [here, next] = [trail[at], trail[at + 1]];
					if (kind === "edit" && here) trail[at] = { ...here, detail: "{ }" };
					else if (kind === "swap" && here && next)
						trail.splice(at, 2, next, here);
					else if (kind === "remove") trail.splice(at, 1);
					else if (kind === "rewrite") trail.splice(0, 8, ...other);
					else trail.splice(at);
					expect(await verdict(trail)).toBe(false);
				},
			),
			{ numRuns: 60 },
		);
	});

	it("says why", async () => {
		const entries = await chainOf(3, "{}");
		const [, second] = entries;
		expect(second).toBeDefined();
		if (!second) return;
		const good = checkpointOf(second);
		const verdict = async (checkpoint: Checkpoint, trail = entries) =>
			verifyCheckpoints([good, checkpoint], hashesOf(trail), isSigned);
		expect(await verdict(good)).toEqual({ ok: true, checkpoints: 2, seq: 2 });
		expect(await verdict({ ...good, keyId: "other" })).toMatchObject({
			reason: "unknown-key",
		});
		expect(await verdict({ ...good, seq: 3 })).toMatchObject({
			reason: "bad-signature",
		});
		expect(await verdict(good, entries.slice(0, 1))).toMatchObject({
			reason: "truncated",
			seq: 2,
		});
		expect(await verdict(good, await chainOf(3, "[]"))).toMatchObject({
			reason: "rewritten",
		});
	});

	it("does not take a checkpoint of another workspace", async () => {
		const [first] = await chainOf(1, "{}");
		expect(first).toBeDefined();
		if (!first) return;
		const open = { ...checkpointOf(first), workspaceId: "wsp_b" };
		const signature = sign(
			null,
			Buffer.from(checkpointText(open)),
			privateKey,
		).toString("base64url");
		expect(
			await verifyCheckpoints(
				[checkpointOf(first), { ...open, signature }],
				hashesOf([first]),
				isSigned,
			),
		).toMatchObject({ reason: "other-workspace" });
	});
});
