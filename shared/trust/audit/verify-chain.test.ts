import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainEntry, hashEntry } from "./hash-entry.ts";
import { verifyChain } from "./verify-chain.ts";

const digest = async (text: string) =>
	createHash("sha256").update(text).digest("hex");

async function chainOf(length: number): Promise<ChainEntry[]> {
	const entries: ChainEntry[] = [];
	for (let seq = 1; seq <= length; seq++) {
		const open = {
			seq,
			at: 1_700_000_000_000 + seq,
			actor: "mbr_a",
			action: "decision.approve",
			subject: "dec_b",
			detail: `{"n":${seq}}`,
			previousHash: entries.at(-1)?.hash ?? "",
		};
		entries.push({ ...open, hash: await hashEntry(open, digest) });
	}
	return entries;
}

describe("verifyChain", () => {
	it("accepts a whole chain and continues from where it was", async () => {
		const entries = await chainOf(5);
		const [, second] = entries;
		expect(await verifyChain(entries, digest)).toEqual({
			ok: true,
			entries: 5,
			head: entries[4]?.hash,
		});
		expect(second).toBeDefined();
		if (second)
			expect(
				await verifyChain(entries.slice(2), digest, { from: second }),
			).toMatchObject({ ok: true, entries: 3 });
	});

	it("accepts an empty trail", async () => {
		expect(await verifyChain([], digest)).toEqual({
			ok: true,
			entries: 0,
			head: "",
		});
	});

	it("finds that the newest entries are gone, given the head", async () => {
		const entries = await chainOf(4);
		const head = entries[3];
		expect(head).toBeDefined();
		if (head)
			expect(await verifyChain(entries.slice(0, 3), digest, { head })).toEqual({
				ok: false,
				seq: 4,
				reason: "truncated",
			});
	});

	it("finds any edit, removal, swap or insertion", async () => {
		const entries = await chainOf(8);
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 0, max: 7 }),
				fc.constantFrom("detail", "actor", "action", "subject", "at"),
				fc.constantFrom("edit", "remove", "swap", "repeat"),
				async (at, field, kind) => {
					const tampered = [...entries];
					const here = tampered[at];
					if (!here) return;
					const last = tampered.length - 1;
					if (kind === "edit")
						tampered[at] = {
							...here,
							[field]: field === "at" ? here.at + 1 : `${here.detail} `,
						};
					else if (kind === "remove" && at < last) tampered.splice(at, 1);
					else if (kind === "swap" && at < last) {
						const next = tampered[at + 1];
						if (next) tampered.splice(at, 2, next, here);
					} else tampered.splice(at, 0, here);
					expect((await verifyChain(tampered, digest)).ok).toBe(false);
				},
			),
		);
	});
});
