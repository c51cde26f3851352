import { outputSchema } from "@lotse/shared/language/generation/output-schema.ts";
import { parseItems } from "@lotse/shared/language/generation/parse-items.ts";
import { renderPrompt } from "@lotse/shared/language/generation/render-prompt.ts";
import type { WritingMaterial } from "@lotse/shared/language/generation/writing-material.ts";
import { adVariants } from "@lotse/shared/language/templates/ad-variants.ts";
import { describe, expect, it } from "vitest";
import type { Writer, WriterRequest } from "../../src/ports/writer.ts";

const material: WritingMaterial = {
	task: "ad-variants",
	language: "de",
	market: null,
	goal: "",
	audience: "",
	tone: [],
	address: "none",
	keywords: [],
	intent: null,
	product: {
		name: "Nussriegel",
		brand: null,
		url: null,
		sku: null,
		gtin: null,
		price: null,
		availability: null,
		attributes: [],
		images: [],
	},
	evidence: [],
	mustHave: [],
	forbidden: [],
	phrases: [],
	passages: [
		{
			id: "p1",
			sourceId: "s1",
			title: "Produktblatt",
			url: null,
			hash: "p1",
			validUntil: null,
			text: "Ohne Palmöl\n12 g Eiweiß\nVon Hand geröstet",
		},
	],
	source: null,
	glossary: [],
	alternates: [],
	pages: [],
	slots: [
		{
			name: "headline",
			channel: "google-ads-headline",
			maxWidth: 30,
			mostCharacters: 60,
			count: 3,
			most: 15,
			wanted: 3,
		},
	],
};

/** A request as the service makes it. */
export function writerRequest(seconds = 60): WriterRequest {
	return {
		messages: renderPrompt(adVariants, material, {
			delimiter: "<<0f3a>>",
			canary: "note-77",
		}),
		material,
		avoid: [],
		refused: [],
		schema: outputSchema(material.slots),
		temperature: 0.7,
		maxTokens: 400,
		deadline: Date.now() + seconds * 1_000,
	};
}

/** What every writer keeps, whoever writes. What it writes is judged elsewhere: nothing is believed. */
export function writerSuite(
	name: string,
	open: () => Writer,
	/** How long an answer may take. */
	seconds = 60,
): void {
	describe(`writer: ${name}`, { timeout: (seconds + 5) * 1_000 }, () => {
		it("answers with items in the slots asked for, and says who it was", async () => {
			const writer = open();
			const reply = await writer.complete(writerRequest(seconds));
			if (!reply.ok) throw new Error(`${reply.code}: ${reply.detail}`);
			expect(writer.name).toMatch(/^.{1,80}$/);
			expect(reply.model).toMatch(/^.{1,120}$/);
			const { items } = parseItems(reply.text, ["headline"]);
			expect(items.length).toBeGreaterThan(0);
			expect(reply.tokensIn > 0).toBe(writer.isModel);
		});

		it("gives a reason instead of an exception when there is no time", async () => {
			const writer = open();
			const late = { ...writerRequest(), deadline: Date.now() - 1 };
			const reply = await writer.complete(late);
			if (writer.isModel)
				expect(reply).toMatchObject({ ok: false, code: "timeout" });
			else expect(reply.ok).toBe(true);
		});
	});
}
