import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowestPriorPrice } from "./lowest-prior-price.ts";
import type { PriceHistory } from "./price-history.ts";

const zone = "Europe/Berlin";
const at = (text: string) => Date.parse(`${text}+01:00`);
const euros = (amount: number) => Math.round(amount * 1_000_000);
const changes = (...rows: [string, number | null][]): PriceHistory => ({
	kind: "changes",
	points: rows.map(([when, amount]) => ({
		at: at(`${when}T00:00`),
		amountMicros: amount === null ? null : euros(amount),
	})),
});
const start = at("2026-11-27T00:00");
const amountOf = (
	history: PriceHistory,
	options: Partial<Parameters<typeof lowestPriorPrice>[2]> = {},
) => {
	const lowest = lowestPriorPrice(history, start, { zone, ...options });
	return lowest.ok ? lowest.amountMicros / 1e6 : lowest.reason;
};

describe("lowestPriorPrice", () => {
	it("finds the low of the thirty days, not the last price", () => {
		const history = changes(
			["2026-01-01", 49.99],
			["2026-11-01", 39.99],
			["2026-11-08", 49.99],
			["2026-11-27", 29.99],
		);
		expect(lowestPriorPrice(history, start, { zone })).toEqual({
			ok: true,
			amountMicros: euros(39.99),
			appliedFrom: at("2026-11-01T00:00"),
			from: at("2026-10-28T00:00"),
			until: start,
			basis: "thirty-days",
		});
	});

	it("counts a price that ends on the thirtieth day before, none that ended earlier", () => {
		expect(amountOf(changes(["2026-01-01", 10], ["2026-10-28", 20]))).toBe(20);
		expect(amountOf(changes(["2026-01-01", 10], ["2026-10-29", 20]))).toBe(10);
	});

	it("does not look at the reduced price itself", () => {
		expect(amountOf(changes(["2026-01-01", 50], ["2026-11-27", 20]))).toBe(50);
	});

	it("abstains where the history begins too late, unless the goods are new", () => {
		const history = changes(["2026-11-10", 50], ["2026-11-20", 45]);
		expect(lowestPriorPrice(history, start, { zone })).toEqual({
			ok: false,
			reason: "gap",
			at: at("2026-10-28T00:00"),
		});
		expect(
			lowestPriorPrice(history, start, { zone, isNew: true }),
		).toMatchObject({
			ok: true,
			amountMicros: euros(45),
			basis: "since-first-sold",
		});
	});

	it("abstains where a day is missing among daily prices", () => {
		const daily = (missing: string): PriceHistory => ({
			kind: "daily",
			points: Array.from({ length: 31 }, (_, day) => ({
				at: at("2026-10-28T12:00") + day * 86_400_000,
				amountMicros: euros(50 + day),
			})).filter((point) => point.at !== at(`${missing}T12:00`)),
		});
		expect(lowestPriorPrice(daily("none"), start, { zone })).toMatchObject({
			ok: true,
			amountMicros: euros(50),
		});
		expect(lowestPriorPrice(daily("2026-11-05"), start, { zone })).toEqual({
			ok: false,
			reason: "gap",
			at: at("2026-11-05T00:00"),
		});
	});

	it("passes over time off sale, but not when that is all of it", () => {
		expect(
			amountOf(
				changes(["2026-01-01", 50], ["2026-11-01", null], ["2026-11-20", 60]),
			),
		).toBe(50);
		expect(amountOf(changes(["2026-01-01", 50], ["2026-02-01", null]))).toBe(
			"not-sold-before",
		);
	});

	it("takes the price before the first step of a reduction that only grows", () => {
		const steps = changes(
			["2026-01-01", 100],
			["2026-11-10", 90],
			["2026-11-20", 80],
			["2026-11-27", 70],
		);
		expect(amountOf(steps)).toBe(80);
		const progressiveSince = at("2026-11-10T00:00");
		expect(amountOf(steps, { progressiveSince })).toBe(100);
		const broken = changes(
			["2026-01-01", 100],
			["2026-11-10", 90],
			["2026-11-15", 95],
			["2026-11-27", 70],
		);
		expect(lowestPriorPrice(broken, start, { zone, progressiveSince })).toEqual(
			{ ok: false, reason: "not-progressive", at: at("2026-11-15T00:00") },
		);
	});

	it("says what is wrong with what it was given", () => {
		expect(amountOf(changes())).toBe("empty");
		expect(
			lowestPriorPrice(changes(["2026-01-01", 1]), start, { zone: "Mars" }),
		).toEqual({ ok: false, reason: "unknown-zone" });
	});

	it("is the lowest of the prices at every hour, in any order of the points", () => {
		const hour = 3_600_000;
		const point = fc.record({
			at: fc.integer({ min: -24 * 40, max: 40 }).map((h) => start + h * hour),
			amountMicros: fc.oneof(
				fc.constant(null),
				fc.integer({ min: 0, max: 99 }),
			),
		});
		fc.assert(
			fc.property(
				fc.uniqueArray(point, { selector: (one) => one.at, maxLength: 12 }),
				fc.integer({ min: 0, max: 99 }),
				(points, earliest) => {
					const all = [
						{ at: start - 50 * 24 * hour, amountMicros: earliest },
						...points,
					];
					const history = { kind: "changes", points: all } as const;
					const found = lowestPriorPrice(history, start, { zone });
					const sorted = all.toSorted((a, b) => a.at - b.at);
					const hourly: number[] = [];
					for (let at = start - 30 * 24 * hour; at < start; at += hour) {
						const price = sorted.findLast((one) => one.at <= at)?.amountMicros;
						if (price !== undefined && price !== null) hourly.push(price);
					}
					expect(found.ok ? found.amountMicros : found.reason).toBe(
						hourly.length === 0 ? "not-sold-before" : Math.min(...hourly),
					);
					expect(
						lowestPriorPrice(
							{ kind: "changes", points: all.toReversed() },
							start,
							{ zone },
						),
					).toEqual(found);
				},
			),
			{ seed: 23, numRuns: 300 },
		);
	});
});
