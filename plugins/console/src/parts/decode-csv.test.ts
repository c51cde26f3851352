import { describe, expect, it } from "vitest";
import { decodeCsv } from "./decode-csv.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodeCsv", () => {
	it("reads UTF-8 with and without its mark", () => {
		expect(decodeCsv(utf8("Woche;Erlös"))).toEqual({
			ok: true,
			text: "Woche;Erlös",
			encoding: "utf-8",
		});
		expect(decodeCsv(utf8("\uFEFFa,b"))).toMatchObject({ text: "a,b" });
	});

	it("reads what Excel writes: Windows-1252 and UTF-16", () => {
		const windows = Uint8Array.from([0x45, 0x72, 0x6c, 0xf6, 0x73]);
		expect(decodeCsv(windows)).toEqual({
			ok: true,
			text: "Erlös",
			encoding: "windows-1252",
		});
		const utf16 = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x2c, 0]);
		expect(decodeCsv(utf16)).toEqual({
			ok: true,
			text: "a,",
			encoding: "utf-16le",
		});
	});

	it("names what is not a CSV", () => {
		expect(decodeCsv(Uint8Array.from([0x50, 0x4b, 3, 4, 9]))).toEqual({
			ok: false,
			reason: "spreadsheet",
		});
		expect(decodeCsv(new Uint8Array())).toEqual({ ok: false, reason: "empty" });
		expect(decodeCsv(utf8(" \n "))).toEqual({ ok: false, reason: "empty" });
		expect(decodeCsv(utf8("x".repeat(1_500_001)))).toEqual({
			ok: false,
			reason: "too-large",
			mostCharacters: 1_500_000,
		});
	});
});
