import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactBlocks } from "./redact-blocks.ts";

const block = (text: string) =>
	({ kind: "paragraph", level: 0, text }) as const;
const textsOf = (...texts: string[]) =>
	redactBlocks(texts.map(block)).blocks.map(({ text }) => text);

describe("redactBlocks", () => {
	it("takes each kind out by its name, and counts", () => {
		expect(
			redactBlocks([block("Fragen? hallo@shop.example oder neu@shop.example")]),
		).toEqual({
			blocks: [block("Fragen? {{EMAIL}} oder {{EMAIL}}")],
			redactions: 2,
		});
	});

	it("leaves web addresses, but not those that open a door", () => {
		expect(textsOf("Mehr auf https://shop.example/pralinen")).toEqual([
			"Mehr auf https://shop.example/pralinen",
		]);
		expect(textsOf("https://shop.example/?token=abcdef123456")).toEqual([
			"{{URL}}",
		]);
	});

	it("reads blocks together, and keeps them apart", () => {
		expect(textsOf("Telefon:", "040 5550123", "Ende")).toEqual([
			"Telefon:",
			"{{PHONE}}",
			"Ende",
		]);
	});

	it("leaves a text without personal data as it is, block by block", () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-z ]{0,20}$/), { maxLength: 6 }),
				(texts) => {
					const { blocks, redactions } = redactBlocks(texts.map(block));
					expect(blocks).toHaveLength(texts.length);
					if (redactions === 0)
						expect(blocks.map(({ text }) => text)).toEqual(texts);
				},
			),
			{ numRuns: 200, seed: 20261122 },
		);
	});
});
