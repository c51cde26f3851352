import { unsupportedNumbers } from "@lotse/shared/language/similarity/unsupported-numbers.ts";
import { displayWidth } from "@lotse/shared/language/tokens/display-width.ts";
import { describe, expect, it } from "vitest";
import type { Writer, WritingBrief } from "../../src/ports.ts";

const brief: WritingBrief = {
	language: "de",
	product: "Nussriegel",
	facts: ["Ohne Palmöl", "12 g Eiweiß", "Von Hand geröstet"],
	phrases: ["Knackt ehrlich"],
	maxWidth: 30,
	count: 4,
};

/** What every writer keeps, whoever writes. */
export function writerSuite(name: string, open: () => Writer): void {
	describe(`writer: ${name}`, () => {
		it("writes different new texts that fit and state no number nobody gave", async () => {
			const writer = open();
			const writing = await writer.write(brief);
			if (!writing.ok) throw new Error(writing.reason);
			expect(writing.writer).toBe(writer.name);
			expect(writing.writer).toMatch(/^.{1,80}$/);
			expect(writing.texts).toHaveLength(4);
			expect(
				new Set(writing.texts.map((text) => text.toLowerCase())).size,
			).toBe(4);
			for (const text of writing.texts) {
				expect(text).toBe(text.trim());
				expect(displayWidth(text)).toBeLessThanOrEqual(30);
				expect(
					unsupportedNumbers(text, [brief.product, ...brief.facts]),
				).toEqual([]);
				expect(brief.phrases).not.toContain(text);
			}
		});

		it("says in the brief's language why there is nothing", async () => {
			for (const language of ["de", "en"] as const) {
				const writing = await open().write({ ...brief, language, maxWidth: 3 });
				expect(writing.ok).toBe(false);
				if (!writing.ok)
					expect(writing.reason).toMatch(language === "de" ? /kein/ : /[Nn]o /);
			}
		});
	});
}
