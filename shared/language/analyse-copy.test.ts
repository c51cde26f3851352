import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseCopy, MAX_TEXT_CHARACTERS } from "./analyse-copy.ts";
import { type CopyChannel, copyChannels } from "./copy-channel.ts";
import { scoreHeadline } from "./headline/score-headline.ts";

const today = "2026-12-01";
const channels = Object.keys(copyChannels) as CopyChannel[];

describe("analyseCopy", () => {
	it("reports language, length, score and findings", () => {
		const report = analyseCopy("Klimaneutrale Schuhe kaufen", {
			channel: "google-ads-headline",
			today,
		});
		expect(report).toMatchObject({
			ok: true,
			language: { code: "de" },
			length: { width: 27, limit: 30, over: 0 },
			score: { ok: false, reason: "no-model" },
			modelVersion: null,
		});
		expect(
			report.ok && report.findings.map((finding) => finding.ruleId),
		).toEqual(["de-law.climate-neutral"]);
	});

	it("counts how much too long a text is", () => {
		expect(
			analyseCopy("Schuhe ".repeat(6), {
				channel: "google-ads-headline",
				today,
			}),
		).toMatchObject({ length: { width: 42, limit: 30, over: 12 } });
	});

	it("takes the scorer as a dependency", () => {
		const report = analyseCopy(
			"You Won't Believe What Happened When She Opened The Box",
			{ channel: "plain", today, scoreHeadline },
		);
		expect(report).toMatchObject({
			ok: true,
			language: { code: "en" },
			score: { ok: true },
		});
		expect(report.ok && report.modelVersion).toMatch(/^headline-en-/u);
		expect(
			analyseCopy("Schuhe kaufen", { channel: "plain", today, scoreHeadline }),
		).toMatchObject({ score: { ok: false, reason: "language-not-covered" } });
	});

	it("refuses a text beyond the bound", () => {
		const text = "a".repeat(MAX_TEXT_CHARACTERS + 1);
		expect(analyseCopy(text, { channel: "plain", today })).toEqual({
			ok: false,
			reason: "too-long",
			characters: 200_001,
			limit: 200_000,
		});
	});

	it("answers any string in any channel without throwing", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.string({ unit: "grapheme" }),
			fc
				.array(fc.integer({ min: 0, max: 0xffff }))
				.map((units) => String.fromCharCode(...units)),
		);
		fc.assert(
			fc.property(
				text,
				fc.constantFrom(...channels),
				(given, channel) =>
					analyseCopy(given, { channel, today, scoreHeadline }).ok,
			),
			{ seed: 17, numRuns: 500 },
		);
	});

	it("is quick on an advert and answers within reason at the bound", () => {
		const ad =
			"Handgemachte Lederschuhe aus Deutschland. Heute bestellt, morgen da. Jetzt 20 % sparen!";
		const once = (text: string): number => {
			const started = performance.now();
			analyseCopy(text, {
				channel: "google-ads-description",
				today,
				scoreHeadline,
			});
			return performance.now() - started;
		};
		const times = Array.from({ length: 300 }, () => once(ad)).toSorted(
			(a, b) => a - b,
		);
		expect(times[150]).toBeLessThan(2);
		expect(
			once(`${ad} `.repeat(2200).slice(0, MAX_TEXT_CHARACTERS)),
		).toBeLessThan(4000);
	});
});
