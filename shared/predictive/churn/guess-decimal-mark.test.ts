import { expect, it } from "vitest";
import { guessDecimalMark } from "./guess-decimal-mark.ts";

const sheet = (...cells: string[]) => ({
	header: ["a"],
	rows: cells.map((cell) => [cell]),
});

it("goes by cells only one mark can read", () => {
	expect(guessDecimalMark(sheet("29,85", "1.000"))).toBe(",");
	expect(guessDecimalMark(sheet("29.85", "1,000"))).toBe(".");
	expect(guessDecimalMark(sheet("7", "text, with a comma"))).toBe(".");
});
