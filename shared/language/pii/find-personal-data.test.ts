import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData } from "./find-personal-data.ts";
import { measureDetection } from "./training/measure-detection.ts";

const benchmark = "../shared/data/copy/pii/presidio_synth_dataset_v2.json";

describe("findPersonalData", () => {
	it("gives what it found in order, with its place", () => {
		const text = "Frau Muster: max@beispiel.de, Tel. 030 901820";
		expect(
			findPersonalData(text).map(({ type, text }) => [type, text]),
		).toEqual([
			["PERSON", "Muster"],
			["EMAIL", "max@beispiel.de"],
			["PHONE", "030 901820"],
		]);
	});

	it("finds the same but for names where names do not matter", () => {
		const text = "Frau Muster: max@beispiel.de, Tel. 030 901820";
		expect(findPersonalData(text, { names: false })).toEqual(
			findPersonalData(text).filter(({ type }) => type !== "PERSON"),
		);
	});

	it.each([
		"Jetzt 20% sparen auf alle Schuhe!",
		"Nur heute: 1.299,00 € statt 1.499,00 €",
		"Version 1.2.3.4 ist da, gültig 01.05.-31.05.2024",
		"ISBN 978-3-16-148410-0, EAN 4006381333931, DIN EN ISO 9001:2015",
		"Kundennummer 12345678901",
		"",
		"{{EMAIL_1}} und {{PHONE_12}}",
	])("leaves harmless copy alone: %s", (text) => {
		expect(findPersonalData(text)).toEqual([]);
	});

	it("never throws, never overlaps, always cuts from the text", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: "binary", maxLength: 300 }),
					fc
						.array(fc.constantFrom(..."0123456789+-/().@: AaBb{}ßé\ud800\n"), {
							maxLength: 200,
						})
						.map((characters) => characters.join("")),
				),
				(text) => {
					let last = 0;
					for (const found of findPersonalData(text)) {
						expect(found.start).toBeGreaterThanOrEqual(last);
						expect(found.end).toBeGreaterThan(found.start);
						expect(found.text).toBe(text.slice(found.start, found.end));
						last = found.end;
					}
				},
			),
			{ numRuns: 500, seed: 20261122 },
		);
	});

	it("finds an entity where a long text is cut", () => {
		const text = `${"a ".repeat(9_990)}Tel. 030 901820 `.repeat(3);
		expect(findPersonalData(text)).toHaveLength(3);
	});

	it("reads a megabyte of anything in seconds", () => {
		for (const unit of [
			"a",
			"1",
			"a@",
			"1 ",
			"Anna-",
			"www.a.",
			"\ud800",
			"A1-",
		])
			findPersonalData(unit.repeat(1_000_000 / unit.length));
	}, 60_000);

	it("reaches the figures of the public benchmark", () => {
		if (!existsSync(benchmark)) return console.log(`${benchmark} is not there`);
		const measures = measureDetection(
			JSON.parse(readFileSync(benchmark, "utf8")),
		);
		for (const type of [
			"EMAIL",
			"IBAN",
			"CARD",
			"IP",
			"URL",
			"ID_NUMBER",
		] as const)
			expect(measures[type]?.f1).toBeGreaterThanOrEqual(0.95);
		expect(measures.PHONE?.f1).toBeGreaterThanOrEqual(0.85);
	});
});
