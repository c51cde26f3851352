import { expect, it } from "vitest";
import { qualityWords } from "./quality-words.ts";

it("says in both languages what is wrong and what to do", () => {
	const place = { row: 3, cell: "x".repeat(200) };
	const column = { name: "x", type: "number", mostMissing: 0 } as const;
	for (const { message, fix } of [
		qualityWords.absent("x"),
		qualityWords.unreadable(column, place),
		qualityWords.outside(column, place),
		qualityWords.volume(1, 5, 9),
		qualityWords.volume(10, 5, 9),
		qualityWords.missing("x", 0.123, 0.05),
		qualityWords.stale(9, 7),
		qualityWords.stale(null, 7),
		qualityWords.repeated(2, 3, 0),
		qualityWords.strange("x", 2, { row: 3, value: 9 }, 0.01),
		qualityWords.moved("x", null),
	])
		for (const text of [message.de, message.en, fix.de, fix.en]) {
			expect(text).toMatch(/^.{10,220}[.“”]?$/u);
			expect(text).not.toMatch(/undefined|NaN|null/u);
		}
	expect(qualityWords.missing("x", 0.123, 0.05).message.en).toContain("12.3 %");
});
