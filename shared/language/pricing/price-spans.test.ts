import { expect, it } from "vitest";
import { priceSpans } from "./price-spans.ts";
import { zonedDay } from "./zoned-day.ts";

const days = zonedDay("Europe/Berlin");
const point = (at: number, amountMicros: number | null) => ({
	at,
	amountMicros,
});

it("lets a change last until the next", () => {
	if (days === null) throw new Error("no zone");
	expect(
		priceSpans({ kind: "changes", points: [point(10, 4), point(0, 5)] }, days),
	).toEqual({
		ok: true,
		spans: [
			{ from: 0, until: 10, amountMicros: 5 },
			{ from: 10, until: Number.POSITIVE_INFINITY, amountMicros: 4 },
		],
	});
});

it("lets an observation last for its day", () => {
	if (days === null) throw new Error("no zone");
	const at = Date.parse("2026-10-25T12:00Z");
	expect(priceSpans({ kind: "daily", points: [point(at, 5)] }, days)).toEqual({
		ok: true,
		spans: [
			{
				from: Date.parse("2026-10-24T22:00Z"),
				until: Date.parse("2026-10-25T23:00Z"),
				amountMicros: 5,
			},
		],
	});
});

it("refuses what is no history", () => {
	if (days === null) throw new Error("no zone");
	const reasonOf = (...points: ReturnType<typeof point>[]) => {
		const read = priceSpans({ kind: "changes", points }, days);
		return read.ok ? "ok" : read.reason;
	};
	expect(reasonOf()).toBe("empty");
	expect(reasonOf(point(0, -1))).toBe("not-a-price");
	expect(reasonOf(point(0, 0.5))).toBe("not-a-price");
	expect(reasonOf(point(Number.NaN, 1))).toBe("not-a-price");
	expect(reasonOf(point(0, 1), point(0, 2))).toBe("two-prices-at-once");
	expect(reasonOf(point(0, 1), point(0, 1))).toBe("ok");
});
