import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeZip } from "./make-zip.ts";

const entries = [
	{ path: "lotse/a.txt", content: Buffer.from("aaaaaaaaaa") },
	{ path: "lotse/ü/b.txt", content: Buffer.alloc(0) },
];

describe("makeZip", () => {
	it("makes the same archive from the same files", () => {
		expect(makeZip(entries)).toEqual(makeZip(entries));
	});

	it("can be read back through its directory", () => {
		const zip = makeZip(entries);
		const end = zip.length - 22;
		expect(zip.readUInt32LE(end)).toBe(0x06054b50);
		expect(zip.readUInt16LE(end + 10)).toBe(2);
		let at = zip.readUInt32LE(end + 16);
		for (const { path, content } of entries) {
			expect(zip.readUInt32LE(at)).toBe(0x02014b50);
			const packed = zip.readUInt32LE(at + 20);
			expect(zip.readUInt32LE(at + 24)).toBe(content.length);
			const nameLength = zip.readUInt16LE(at + 28);
			expect(zip.toString("utf8", at + 46, at + 46 + nameLength)).toBe(path);
			expect(zip.readUInt32LE(at + 38) >>> 16).toBe(0o100644);
			const local = zip.readUInt32LE(at + 42);
			expect(zip.readUInt32LE(local)).toBe(0x04034b50);
			const from = local + 30 + zip.readUInt16LE(local + 26);
			expect(inflateRawSync(zip.subarray(from, from + packed))).toEqual(
				content,
			);
			at += 46 + nameLength;
		}
		expect(at).toBe(end);
	});
});
