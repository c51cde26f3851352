import { describe, expect, it } from "vitest";
import { measureReadability } from "./measure-readability.ts";

describe("measureReadability", () => {
	it("gives the formulas but no verdict for a short text", () => {
		const { formulas, verdict } = measureReadability(
			"Cool dogs wear da sunglasses.",
			"en",
		);
		expect(
			formulas.find((formula) => formula.id === "flesch-reading-ease")?.value,
		).toBeCloseTo(83.32, 2);
		expect(verdict).toEqual({ ok: false, reason: "too-short" });
	});

	it("calls simple German easy and officialese hard", () => {
		const easy =
			"Der Schuh ist neu. Er ist rot. Du kannst ihn hier kaufen. Wir schicken ihn dir heute.";
		const hard =
			"Die Inanspruchnahme umfangreicher Gewährleistungsansprüche setzt grundsätzlich eine unverzügliche schriftliche Mängelanzeige gegenüber dem Vertragspartner voraus.";
		expect(measureReadability(easy, "de").verdict).toEqual({
			ok: true,
			level: "easy",
			by: "flesch-amstad",
		});
		expect(measureReadability(hard, "de").verdict).toEqual({
			ok: true,
			level: "hard",
			by: "flesch-amstad",
		});
	});

	it("uses only formulas made for the language", () => {
		const ids = measureReadability("Ein Satz.", "de").formulas.map(
			(formula) => formula.id,
		);
		expect(ids).toContain("wiener-sachtextformel-1");
		expect(ids).not.toContain("flesch-reading-ease");
	});

	it("says so when the language is unknown or there is nothing to read", () => {
		expect(
			measureReadability("Bonjour tout le monde", "unknown"),
		).toMatchObject({
			formulas: [],
			verdict: { ok: false, reason: "language-unknown" },
		});
		expect(measureReadability("", "en")).toMatchObject({
			formulas: [],
			verdict: { ok: false, reason: "too-short" },
		});
	});
});
