import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashEntry } from "./hash-entry.ts";

const digest = async (text: string) =>
	createHash("sha256").update(text).digest("hex");

const entry = {
	seq: 1,
	at: 0,
	actor: "setup",
	action: "workspace.create",
	subject: "wsp_a",
	detail: "{}",
	previousHash: "",
};

describe("hashEntry", () => {
	it("is SHA-256 over the canonical JSON of the entry, keys sorted", async () => {
		const text =
			'{"action":"workspace.create","actor":"setup","at":0,"detail":"{}","previousHash":"","seq":1,"subject":"wsp_a"}';
		expect(await hashEntry(entry, digest)).toBe(await digest(text));
	});

	it("depends on every field, and on no field it does not know", async () => {
		const hash = await hashEntry(entry, digest);
		for (const change of [
			{ seq: 2 },
			{ at: 1 },
			{ actor: "system" },
			{ action: "workspace.update" },
			{ subject: "wsp_b" },
			{ detail: '{"a":1}' },
			{ previousHash: hash },
		])
			expect(await hashEntry({ ...entry, ...change }, digest)).not.toBe(hash);
		const withMore = { ...entry, hash: "ignored" };
		expect(await hashEntry(withMore, digest)).toBe(hash);
	});
});
