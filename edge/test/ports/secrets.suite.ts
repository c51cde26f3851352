import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Secrets } from "../../src/ports.ts";

const [first, second] = [btoa("1".repeat(32)), btoa("2".repeat(32))];

/** What hashing and sealing keep. `open` takes 32-byte keys in base64, the current one first. */
export function secretsSuite(
	name: string,
	open: (keys: readonly string[]) => Secrets,
): void {
	describe(`secrets: ${name}`, () => {
		it("digests with SHA-256 as lowercase hex (FIPS 180-4, example B.1)", async () => {
			expect(await open([first]).digest("abc")).toBe(
				"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
			);
		});

		it("opens what it sealed, whatever it is, and seals differently each time", async () => {
			const secrets = open([first]);
			await fc.assert(
				fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
					const sealed = await secrets.seal(text);
					expect(await secrets.open(sealed)).toBe(text);
					expect(await secrets.seal(text)).not.toBe(sealed);
				}),
				{ seed: 20261122, numRuns: 30 },
			);
		});

		it("gives nothing back when any character was changed, or for anything else", async () => {
			const secrets = open([first]);
			const sealed = await secrets.seal("Geheim");
			// The last character of unpadded base64 may carry unused bits, which decode to the same bytes.
			for (let at = 0; at < sealed.length - 1; at++) {
				const other = sealed[at] === "A" ? "B" : "A";
				expect(
					await secrets.open(
						sealed.slice(0, at) + other + sealed.slice(at + 1),
					),
				).toBeNull();
			}
			for (const text of [
				"",
				"v1",
				sealed.slice(0, -4),
				`${sealed}A`,
				"v1.00000000.%%%",
			])
				expect(await secrets.open(text)).toBeNull();
		});

		it("rotates: a new key first opens the old, and the old alone does not open the new", async () => {
			const old = await open([first]).seal("alt");
			const rotated = open([second, first]);
			expect(await rotated.open(old)).toBe("alt");
			const fresh = await rotated.seal("neu");
			expect(await open([first]).open(fresh)).toBeNull();
			expect(await open([second]).open(fresh)).toBe("neu");
		});

		it("refuses to start without a proper key", () => {
			for (const keys of [[], ["kurz"], [btoa("x".repeat(31))], [first, "%%%"]])
				expect(() => open(keys)).toThrow(RangeError);
		});
	});
}
