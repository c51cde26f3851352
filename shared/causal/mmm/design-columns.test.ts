import { expect, it } from "vitest";
import { completeSpec } from "./complete-spec.ts";
import { designColumns } from "./design-columns.ts";
import type { MmmSeries } from "./mmm-series.ts";

const dates = ["2024-12-16", "2024-12-23", "2024-12-30", "2025-01-06"];
const series: MmmSeries = {
	dates,
	target: [1, 2, 3, 4],
	channels: [],
	controls: [{ name: "price", values: [1, 3, 1, 3] }],
};
const spec = completeSpec({
	date: "d",
	target: "y",
	channels: [],
	seasonality: { yearly: 1, monthly: 1, holidays: "DE" },
	trend: { kind: "linear" },
});

it("lays out controls, waves, holidays and trend, scaled copies beside raw values", () => {
	const columns = designColumns(series, spec, 4);
	expect(columns.map(({ family, name }) => `${family}[${name}]`)).toEqual([
		"gamma_control[price]",
		"gamma_fourier[sin_1]",
		"gamma_fourier[cos_1]",
		"gamma_fourier[month_sin_1]",
		"gamma_fourier[month_cos_1]",
		"gamma_holiday[christmas]",
		"gamma_holiday[new_year]",
		"gamma_trend[slope]",
	]);
	for (const { raw, scaled, centre, scale } of columns)
		raw.forEach((value, t) => {
			expect((scaled[t] ?? 0) * scale + centre).toBeCloseTo(value, 12);
		});
});

it("repeats the calendar for every market and keeps their own controls", () => {
	const own = { target: [], channels: [] };
	const controls = (values: number[]) => [{ name: "price", values }];
	const columns = designColumns(
		{
			...series,
			geos: [
				{ ...own, name: "a", controls: controls([1, 2, 3, 4]) },
				{ ...own, name: "b", controls: controls([5, 6, 7, 8]) },
			],
		},
		spec,
		4,
	);
	expect(Array.from(columns[0]?.raw ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	const wave = columns[1]?.raw ?? [];
	expect(wave[0]).toBe(wave[4]);
});
