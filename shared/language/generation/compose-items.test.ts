import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSupport } from "../support/check-support.ts";
import { indexPassages } from "../support/index-passages.ts";
import { displayWidth } from "../tokens/display-width.ts";
import { composeItems } from "./compose-items.ts";
import { sampleMaterial } from "./sample-material.suite.ts";
import type { WritingTask } from "./writing-tasks.ts";

const composed: readonly WritingTask[] = [
	"ad-variants",
	"product-description",
	"attributes",
	"subject-line",
	"meta-tags",
	"social-post",
];

describe("composeItems", () => {
	it.each(
		composed.flatMap((task) => [[task, "de"] as const, [task, "en"] as const]),
	)("writes %s in %s from given statements only", (task, language) => {
		const material = sampleMaterial(task, language);
		const { items } = composeItems(material, []);
		const sentences = indexPassages(material.passages);
		expect(items.length).toBeGreaterThanOrEqual(
			task === "product-description" ? 1 : 3,
		);
		for (const { slot, text } of items) {
			const { statements } = checkSupport(text, sentences, [
				material.product.name,
			]);
			expect(
				statements.filter(({ verdict }) => verdict !== "supported"),
			).toEqual([]);
			const width = material.slots.find(({ name }) => name === slot)?.maxWidth;
			if (width) expect(displayWidth(text)).toBeLessThanOrEqual(width);
			expect(text).not.toMatch(/Gravur|Engraving|Damit|It is enough/);
		}
		expect(composeItems(material, [])).toEqual(composeItems(material, []));
	});

	it("reads well", () => {
		const { items, shortfall } = composeItems(
			sampleMaterial("ad-variants", "de"),
			[],
		);
		const texts = items.map(({ text }) => text);
		expect(texts).toContain("Aus recyceltem Polyester");
		expect(texts).toContain("20 Liter Volumen");
		expect(texts).toContain(
			"Rucksack Nordweg: 100 % recyceltes Polyester, 20 Liter Volumen und 5 Jahre Garantie.",
		);
		expect(shortfall?.de).toContain("Fakten");
	});

	it("describes no picture nobody described, and enriches from what is described", () => {
		const image = {
			url: "https://shop.example/a.jpg",
			shows: "Vorderseite in Schwarz",
		};
		const { product } = sampleMaterial("alt-text", "de");
		const withImage = { product: { ...product, images: [image] } };
		expect(composeItems(sampleMaterial("alt-text", "de"), []).items).toEqual(
			[],
		);
		expect(
			composeItems(sampleMaterial("alt-text", "de", withImage), []).items,
		).toEqual([
			{ slot: "alt", text: "Rucksack Nordweg: Vorderseite in Schwarz" },
		]);
		expect(
			composeItems(sampleMaterial("attributes", "de", withImage), []).items,
		).toContainEqual({ slot: "attribute", text: "Farbe: Schwarz" });
	});

	it("says why there is nothing to rewrite or to translate", () => {
		for (const task of ["rewrite", "localisation"] as const) {
			const { items, shortfall } = composeItems(sampleMaterial(task, "en"), []);
			expect(items).toEqual([]);
			expect(shortfall?.en).toContain("language model");
		}
	});

	it("keeps widths and number for any facts, and never throws", () => {
		const text = fc.string({ unit: "grapheme", maxLength: 60 });
		fc.assert(
			fc.property(fc.array(text, { maxLength: 4 }), text, (texts, name) => {
				const base = sampleMaterial("ad-variants", "de");
				const passages = texts.map((one, at) => ({
					...(base.passages[0] ?? {
						title: "",
						url: null,
						hash: "",
						validUntil: null,
					}),
					id: `p${at}`,
					sourceId: "s",
					text: one,
				}));
				const material = {
					...base,
					passages,
					product: { ...base.product, name },
				};
				for (const { slot, text: written } of composeItems(material, []).items)
					expect(displayWidth(written)).toBeLessThanOrEqual(
						slot === "headline" ? 30 : 90,
					);
			}),
			{ seed: 11, numRuns: 100 },
		);
	});
});
