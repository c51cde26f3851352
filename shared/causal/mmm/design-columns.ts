import { fourierColumns } from "./fourier-columns.ts";
import { holidayColumns } from "./holiday-columns.ts";
import type { DesignColumn } from "./mmm-design.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import type { Prior } from "./prior.ts";
import { scaledColumn } from "./scaled-column.ts";
import { trendColumns } from "./trend-columns.ts";

const MONTH_DAYS = 30.4375;
const CONTROL: Prior = { dist: "Normal", mu: 0, sigma: 2 };
const WAVE: Prior = { dist: "Laplace", mu: 0, b: 1 };

/**
 * Everything that adds linearly: controls (each market's own values), yearly and monthly waves, holidays, trend. Controls and trend get a
 * centred and scaled copy for the search: an unscaled trend 0..178 makes the posterior so narrow in one direction that samplers crawl.
 *
 * @param weeks the fit was made on; the series may go on after them
 */
export function designColumns(
	series: MmmSeries,
	spec: CompleteMmmSpec,
	weeks: number,
): (DesignColumn & { prior: Prior })[] {
	const { dates } = series;
	const markets = series.geos ?? [series];
	const repeat = (values: Float64Array) => {
		const all = new Float64Array(values.length * markets.length);
		markets.forEach((_, g) => {
			all.set(values, g * values.length);
		});
		return all;
	};
	const controls = series.controls.map(({ name }, c) => {
		const raw = Float64Array.from(
			markets.flatMap(({ controls }) => controls[c]?.values ?? []),
		);
		return {
			family: "gamma_control",
			name,
			...scaledColumn(raw),
			prior: CONTROL,
		};
	});
	const { yearly, monthly = 0, holidays } = spec.seasonality;
	const waves = [
		...fourierColumns(dates, yearly),
		...fourierColumns(dates, monthly, MONTH_DAYS, "month_"),
	].map(({ name, values }) => {
		const raw = repeat(values);
		return {
			family: "gamma_fourier",
			name,
			raw,
			scaled: raw,
			centre: 0,
			scale: 1,
			prior: WAVE,
		};
	});
	const days = holidays ? holidayColumns(dates, holidays, weeks) : [];
	const bends = trendColumns(
		spec.trend ?? { kind: "none" },
		weeks,
		dates.length,
	);
	return [
		...controls,
		...waves,
		...days.map(({ name, values }) => ({
			family: "gamma_holiday",
			name,
			...scaledColumn(repeat(values)),
			prior: CONTROL,
		})),
		...bends.map(({ name, values, prior }) => ({
			family: "gamma_trend",
			name,
			...scaledColumn(repeat(values)),
			prior,
		})),
	];
}
