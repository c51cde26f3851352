import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

describe("decodeText", () => {
	it("reads any UTF-8 text without zero bytes as it was", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				fc.pre(!text.includes("\0") && !text.startsWith("\uFEFF"));
				expect(decodeText(new TextEncoder().encode(text))).toEqual({
					ok: true,
					text,
					encoding: "utf-8",
				});
			}),
		);
	});

	it("falls back to Windows-1252, with the euro sign where spreadsheets put it", () => {
		const bytes = Uint8Array.from([0x31, 0x30, 0x20, 0x80, 0x20, 0xfc]);
		expect(decodeText(bytes)).toEqual({
			ok: true,
			text: "10 € ü",
			encoding: "windows-1252",
		});
	});

	it("never throws, whatever the bytes", () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(typeof decodeText(bytes).ok).toBe("boolean");
			}),
		);
	});
});
