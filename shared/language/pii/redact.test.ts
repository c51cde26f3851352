import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "./redact.ts";
import { restore } from "./restore.ts";

/** Pieces that make collisions likely: placeholders, halves of placeholders, personal data, lone surrogates. */
const piece = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.string({ unit: "grapheme" }),
	fc.constantFrom(
		"{{EMAIL_1}}",
		"{{EMAIL_2}}",
		"{{",
		"}}",
		"{{EMAIL_",
		"1}}",
		"max@beispiel.de",
		"moritz@beispiel.de",
		" Tel. 030 901820 ",
		" DE89370400440532013000 ",
		"{{PHONE_1}}",
		"\ud800",
		"__proto__",
		" Frau Muster ",
		"https://a.de/{{URL_1}}?token=abcdef1 ",
	),
);
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(""));

describe("redact", () => {
	it("gives the same value the same placeholder", () => {
		const { redacted, values } = redact(
			"max@beispiel.de, moritz@beispiel.de, max@beispiel.de",
		);
		expect(redacted).toBe("{{EMAIL_1}}, {{EMAIL_2}}, {{EMAIL_1}}");
		expect(values).toEqual({
			"{{EMAIL_1}}": "max@beispiel.de",
			"{{EMAIL_2}}": "moritz@beispiel.de",
		});
	});

	it("avoids placeholders that are there already", () => {
		const source = "{{EMAIL_1}} und max@beispiel.de";
		const { redacted, values } = redact(source);
		expect(redacted).toBe("{{EMAIL_1}} und {{EMAIL_2}}");
		expect(restore(redacted, values)).toBe(source);
	});

	it("only flags names unless asked", () => {
		const source = "Frau Muster, Tel. 030 901820";
		expect(redact(source).redacted).toBe("Frau Muster, Tel. {{PHONE_1}}");
		expect(redact(source).entities.map(({ type }) => type)).toEqual([
			"PERSON",
			"PHONE",
		]);
		expect(redact(source, { types: ["PERSON"] }).redacted).toBe(
			"Frau {{PERSON_1}}, Tel. 030 901820",
		);
	});

	it("leaves what is less sure than asked for", () => {
		expect(redact("86095742719").redacted).toBe("{{TAX_ID_1}}");
		expect(redact("86095742719", { leastConfidence: 0.9 }).redacted).toBe(
			"86095742719",
		);
	});

	it("can be undone for any text", () => {
		fc.assert(
			fc.property(text, (source) => {
				const { redacted, values } = redact(source);
				expect(restore(redacted, values)).toBe(source);
			}),
			{ numRuns: 1000, seed: 20261122 },
		);
	});
});
