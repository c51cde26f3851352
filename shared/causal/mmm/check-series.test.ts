import { describe, expect, it } from "vitest";
import { checkSeries } from "./check-series.ts";
import { completeSpec } from "./complete-spec.ts";
import type { MmmSeries } from "./mmm-series.ts";

const weeks = 60;
const wave = (factor: number) =>
	Array.from({ length: weeks }, (_, t) => 10 + ((t * factor) % 7));
const day = (number: number) =>
	new Date((19_723 + number) * 86_400_000).toISOString().slice(0, 10);
const good: MmmSeries = {
	dates: Array.from({ length: weeks }, (_, t) => day(7 * t)),
	target: wave(3),
	channels: [{ name: "tv", values: wave(5), spend: wave(5) }],
	controls: [{ name: "price", values: wave(2) }],
};
const spec = completeSpec({
	date: "d",
	target: "y",
	channels: ["tv"],
	controls: ["price"],
});
const lines = good.dates.map((_, t) => t + 2);
const check = (change: Partial<MmmSeries>) =>
	checkSeries({ ...good, ...change }, spec, lines).map(({ code, row }) =>
		`${code} ${row ?? ""}`.trim(),
	);
const channel = (values: number[], spend = values) => ({
	channels: [{ name: "tv", values, spend }],
});

describe("checkSeries", () => {
	it("has nothing against a sound series", () => {
		expect(check({})).toEqual([]);
	});
	it("finds weeks that are missing, double or no weeks", () => {
		const shifted = good.dates.map((date, t) =>
			t < 10 ? date : day(7 * (t + 2)),
		);
		expect(check({ dates: shifted })).toEqual(["gap 12"]);
		const double = good.dates.map((date, t) =>
			t === 5 ? (good.dates[4] ?? "") : date,
		);
		expect(check({ dates: double })).toEqual(["duplicate-week 7"]);
		expect(check({ dates: good.dates.map((_, t) => day(t)) })).toEqual([
			"not-weekly",
		]);
		const slipped = good.dates.map((date, t) =>
			t < 10 ? date : day(7 * t + 1),
		);
		expect(check({ dates: slipped })).toEqual(["not-weekly 12"]);
	});
	it("finds columns no effect can be read from", () => {
		expect(
			check(channel(wave(5).map((value, t) => (t === 3 ? -1 : value)))),
		).toEqual(["negative-spend 5"]);
		expect(check(channel(wave(5).fill(0)))).toEqual(["all-zero-channel"]);
		expect(check(channel(wave(5).fill(4)))).toEqual(["constant-channel"]);
		expect(check(channel(wave(5), wave(5).fill(0)))).toEqual(["spend-missing"]);
		expect(check({ target: wave(3).fill(4) })).toEqual(["constant-target"]);
		expect(check({ target: wave(3).fill(0) })).toEqual(["target-not-positive"]);
		expect(
			check({ controls: [{ name: "price", values: wave(1).fill(1) }] }),
		).toEqual(["constant-control"]);
	});
	it("asks for enough weeks", () => {
		const cut = (count: number) =>
			checkSeries(
				{
					dates: good.dates.slice(0, count),
					target: good.target.slice(0, count),
					channels: good.channels.map((c) => ({
						...c,
						values: c.values.slice(0, count),
						spend: c.spend.slice(0, count),
					})),
					controls: good.controls.map((c) => ({
						...c,
						values: c.values.slice(0, count),
					})),
				},
				spec,
				lines,
			).map(({ code }) => code);
		expect(cut(20)).toEqual(["too-few-weeks"]);
		expect(cut(30)).toEqual(["few-weeks", "less-than-a-year"]);
	});
});
