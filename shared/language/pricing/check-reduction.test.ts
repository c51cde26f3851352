import { describe, expect, it } from "vitest";
import { checkReduction, type ReductionCheckInput } from "./check-reduction.ts";

const at = (day: string) => Date.parse(`${day}T00:00+01:00`);
const history = (...rows: [string, number | null][]) => ({
	kind: "changes" as const,
	points: rows.map(([day, amount]) => ({
		at: at(day),
		amountMicros: amount === null ? null : Math.round(amount * 1e6),
	})),
});
/** A low of 39.99 between; 29.99 from 27 November on. */
const dipped = history(
	["2026-01-01", 49.99],
	["2026-11-05", 39.99],
	["2026-11-12", 49.99],
	["2026-11-27", 29.99],
);
const check = (text: string, more: Partial<ReductionCheckInput> = {}) =>
	checkReduction({
		text,
		history: dipped,
		reductionStart: at("2026-11-27"),
		currency: "EUR",
		zone: "Europe/Berlin",
		...more,
	});

describe("checkReduction", () => {
	it("measures a former price on the low of thirty days, and says what to write", () => {
		const wrong = check("Statt 49,99 € nur 29,99 €");
		expect(wrong).toMatchObject({
			ok: true,
			verdict: "contradicts",
			lowest: { amountMicros: 39_990_000 },
			priceMicros: 29_990_000,
			problems: [{ level: "error", text: "Statt 49,99 €" }],
		});
		expect(wrong.ok && wrong.problems[0]?.instead).toEqual({
			de: "„statt 39,99 €“ schreiben (−25 %).",
			en: "Write “was €39.99” (−25%).",
		});
		expect(check("Statt 39,99 € nur 29,99 €")).toMatchObject({
			verdict: "consistent",
			problems: [],
		});
	});

	it("measures a percentage on it (C-330/23)", () => {
		expect(check("-40 %")).toMatchObject({ verdict: "contradicts" });
		expect(check("-25 %, statt 39,99 €")).toMatchObject({
			verdict: "consistent",
			problems: [],
		});
		expect(check("Bis zu 70 % Rabatt")).toMatchObject({
			verdict: "consistent",
		});
	});

	it("lets no praise stand where the price is not below the low: the case itself", () => {
		const bananas = history(
			["2026-01-01", 1.69],
			["2026-11-10", 1.29],
			["2026-11-17", 1.69],
			["2026-11-27", 1.29],
		);
		for (const text of ["Preis-Highlight", "-23 %", "1,29 € statt 1,69 €"])
			expect(check(text, { history: bananas })).toMatchObject({
				verdict: "contradicts",
				reductionPercent: 0,
			});
	});

	it("misses the lowest price where only a percentage stands", () => {
		const found = check("Jetzt 25 % Rabatt");
		expect(found).toMatchObject({ verdict: "consistent" });
		expect(found.ok && found.problems).toMatchObject([
			{ level: "warning", text: "" },
		]);
	});

	it("notices another price than the one asked", () => {
		expect(check("Statt 39,99 € nur 19,99 €")).toMatchObject({
			verdict: "contradicts",
			problems: [{ text: "nur 19,99 €" }],
		});
	});

	it("abstains, with the day, where the history does not tell", () => {
		const short = check("-40 %", {
			history: history(["2026-11-20", 49.99], ["2026-11-27", 29.99]),
		});
		expect(short).toMatchObject({ ok: false, reason: "gap" });
		expect(short.ok ? "" : short.message.de).toContain("28.10.2026");
		expect(
			check("-40 %", { history: history(["2026-01-01", 50]) }),
		).toMatchObject({ ok: true, priceMicros: 50_000_000 });
		expect(
			check("-40 %", {
				history: history(["2026-01-01", 50], ["2026-11-27", null]),
			}),
		).toMatchObject({ ok: false, reason: "price-unknown" });
	});

	it("leaves alone what § 11 leaves alone", () => {
		expect(check("Schuhe aus Leder, 29,99 €")).toMatchObject({
			verdict: "nothing-announced",
		});
		expect(check("UVP 59,99 €, jetzt 29,99 €")).toMatchObject({
			verdict: "nothing-announced",
		});
		expect(check("-40 %", { exempt: "perishable" })).toMatchObject({
			verdict: "exempt",
		});
	});
});
