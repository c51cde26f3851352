import { ADSTOCK_KINDS } from "./adstock-kinds.ts";
import { chooseTotal } from "./choose-total.ts";
import { completeSpec } from "./complete-spec.ts";
import { computeScales } from "./compute-scales.ts";
import { designColumns } from "./design-columns.ts";
import { marketColumns } from "./market-columns.ts";
import type { DesignChannel, DesignLiftTest, MmmDesign } from "./mmm-design.ts";
import type { MmmScales } from "./mmm-model.ts";
import type { MmmMarket, MmmSeries } from "./mmm-series.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import { modelParameters } from "./model-parameters.ts";
import { parameterLayout } from "./parameter-layout.ts";

/**
 * Lays a checked series out for the model: target and media divided by their maximum (over all markets, per head, where populations are
 * known; over each market's own otherwise), paid channels before organic ones, markets one after the other.
 *
 * Columns keep their raw values for reporting; `log-posterior.ts` puts the priors on the raw scale, so the model is PyMC-Marketing's.
 *
 * @param scales of a fitted model, to lay weeks out as that model saw them; computed from the series when left out
 * @param weeks the model was fitted on, where the series is longer; a trend is measured in them
 * @throws RangeError for a series without a positive target or with an all-zero channel, or a prior that is none; `readSeries` and
 *   `checkSpec` refuse those first
 */
export function prepareDesign(
	series: MmmSeries,
	written: CompleteMmmSpec,
	scales: MmmScales = computeScales(series),
	weeks: number = series.dates.length,
): MmmDesign {
	const spec = completeSpec(written);
	const markets: MmmMarket[] = series.geos ?? [series];
	const length = series.dates.length;
	const names = [
		...series.channels.map(({ name }) => name),
		...(series.organic ?? []).map(({ name }) => name),
	];
	const columns = [
		...designColumns(series, spec, weeks),
		...marketColumns(series, spec, scales.controlSpreads ?? []),
	];
	const geoNames = (series.geos ?? []).map(({ name }) => name);
	const found = modelParameters(spec, names, columns, geoNames);
	if (!found.ok)
		throw new RangeError(
			`the prior ${found.problems[0]?.key ?? ""} must be checked first`,
		);
	const geos = markets.map((_, g) => ({
		name: geoNames[g] ?? "",
		unit: scales.geos?.[g]?.target ?? scales.target,
	}));
	const target = Float64Array.from(
		markets.flatMap((market, g) =>
			market.target.map((y) => y / (geos[g]?.unit ?? 1)),
		),
	);
	const history = Math.max(
		...series.channels.map((channel) => channel.history?.length ?? 0),
		...(series.organic ?? []).map((channel) => channel.history?.length ?? 0),
		0,
	);
	const channels = names.map((name, m) =>
		layChannel(series, spec, scales, { name, m, history }),
	);
	return {
		spec,
		scales,
		weeks: length,
		history,
		rows: length * markets.length,
		geos,
		target,
		channels,
		columns,
		liftTests: layLiftTests(spec, channels, geos),
		lags: lagsOf(spec),
		layout: parameterLayout(
			spec,
			names,
			columns.map(({ family, name }) => `${family}[${name}]`),
			geoNames,
		),
		parameters: found.parameters,
	};
}

function layChannel(
	series: MmmSeries,
	spec: CompleteMmmSpec,
	scales: MmmScales,
	{ name, m, history }: { name: string; m: number; history: number },
): DesignChannel {
	const markets: MmmMarket[] = series.geos ?? [series];
	const paid = series.channels.length;
	const organicMax = scales.organic?.[m - paid]?.max ?? 1;
	const national = m < paid ? (scales.channels[m]?.max ?? 1) : organicMax;
	const units = markets.map(
		(_, g) => scales.geos?.[g]?.channels[m] ?? national,
	);
	const media = Float64Array.from(
		markets.flatMap((market, g) => {
			const own = m < paid ? market.channels[m] : market.organic?.[m - paid];
			const before = own?.history ?? [];
			const missing = new Array<number>(history - before.length).fill(0);
			return [...missing, ...before, ...(own?.values ?? [])].map(
				(x) => x / (units[g] ?? 1),
			);
		}),
	);
	const money = sum(series.channels[m]?.spend ?? []);
	const frequency = layFrequency(markets, m, history);
	return {
		name,
		media,
		frequency,
		reference: typicalLevel(media, frequency ?? media),
		units,
		spend: money,
		total: totalPrior(series, spec, m, money),
	};
}

/** Market after market with its history, as media are; a week that reached nobody has frequency 0. */
function layFrequency(
	markets: readonly MmmMarket[],
	m: number,
	history: number,
): Float64Array | null {
	if (!markets.some(({ channels }) => channels[m]?.frequency)) return null;
	return Float64Array.from(
		markets.flatMap(({ channels }) => {
			const own = channels[m];
			const before = own?.frequencyHistory ?? [];
			const missing = new Array<number>(history - before.length).fill(0);
			return [...missing, ...before, ...(own?.frequency ?? [])];
		}),
	);
}

/** A prior on the return, the marginal return or the share of a paid channel, where the spec has one. */
function totalPrior(
	series: MmmSeries,
	spec: CompleteMmmSpec,
	m: number,
	money: number,
): DesignChannel["total"] {
	const names = series.channels.map(({ name }) => name);
	if (m >= names.length) return null;
	const total = chooseTotal(spec.priors, names, m);
	if (!total?.chosen.ok) return null;
	const perUnit = total.perMoney ? money : sum(series.target);
	// More people at the same frequency bring in proportion: the margin of reach is the whole.
	const of = series.channels[m]?.frequency ? "total" : total.of;
	return { prior: total.chosen.prior, perUnit, of };
}

function layLiftTests(
	spec: CompleteMmmSpec,
	channels: readonly DesignChannel[],
	geos: MmmDesign["geos"],
): DesignLiftTest[] {
	return (spec.liftTests ?? []).map((test) => {
		const channel = channels.findIndex(({ name }) => name === test.channel);
		const named = geos.findIndex(({ name }) => name === test.geo);
		const geo = Math.max(0, named);
		const media = channels[channel]?.units[geo] ?? 1;
		const unit = geos[geo]?.unit ?? 1;
		return {
			channel,
			geo,
			from: test.x / media,
			to: (test.x + test.deltaX) / media,
			result: test.deltaY / unit,
			sigma: test.sigma / unit,
			weeks: test.weeks ?? 0,
			test,
		};
	});
}

/** A Weibull survival function has the value 1 besides those at 1 to maxLag (PyMC-Marketing). */
function lagsOf({ adstock: { kind, maxLag } }: CompleteMmmSpec): number {
	if (ADSTOCK_KINDS[kind].length === 0) return 1;
	return kind === "weibull_cdf" ? maxLag + 1 : maxLag;
}

/** Mean of the levels weighted by media: a quiet channel with a few bursts is judged at the height of its bursts. */
function typicalLevel(media: Float64Array, levels: Float64Array): number {
	let total = 0;
	let products = 0;
	media.forEach((x, i) => {
		total += x;
		products += x * (levels[i] ?? 0);
	});
	return total > 0 ? products / total : 1;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
