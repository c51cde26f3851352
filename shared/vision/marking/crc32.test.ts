import { expect, it } from "vitest";
import { crc32 } from "./crc32.ts";

it("gives the published check value, and PNG's for an empty IEND", () => {
	const of = (text: string) => crc32(new TextEncoder().encode(text));
	expect(of("123456789")).toBe(0xcbf43926);
	expect(of("IEND")).toBe(0xae426082);
	expect(of("")).toBe(0);
});
