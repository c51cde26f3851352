// How often 94 % intervals hold the truth of simulated companies, one market and several, with the default saturation and with Hill's, as
// the presets "small" and "growing" of mmm-param-recovery have it. `node shared/causal/mmm/coverage.bench.ts 100`
// takes a hundred sets of each; through `npm run bench` it is fewer, because each set is a fit.
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import {
	type MarketsAsked,
	simulateMarkets,
} from "../simulate/simulate-markets.ts";
import { type KnownSet, measureCoverage } from "./measure-coverage.ts";

const sets = Number(process.argv[2] ?? 5);
/** The kinds whose title holds this; all where it is not given. */
const wanted = process.argv[3] ?? "";
const FIRST_SEED = 1000;
const OPTIONS = { chains: 2, draws: 250, tune: 60 };

function* makers(): Generator<KnownSet> {
	for (let i = 0; i < sets; i++) {
		const { csv, spec, truth } = simulateChocolateMaker(FIRST_SEED + i);
		yield {
			csv,
			spec,
			truth: truth.channels.flatMap(({ channel, contribution, roas }) => [
				{ name: `contribution[${channel}]`, value: contribution },
				{ name: `roas[${channel}]`, value: roas },
			]),
		};
	}
}

function* shops(): Generator<KnownSet> {
	for (let i = 0; i < sets; i++) {
		const size = { markets: 1, weeks: 104, channels: 4 };
		const { csv, spec, truth } = simulateMarkets(FIRST_SEED + i, {
			...size,
			saturation: "hill",
		});
		const { geo: _, population: __, ...single } = spec;
		yield {
			csv,
			spec: single,
			truth: truth.map(({ channel, contribution }) => ({
				name: `contribution[${channel}]`,
				value: contribution,
			})),
		};
	}
}

function* markets(asked: MarketsAsked): Generator<KnownSet> {
	for (let i = 0; i < sets; i++) {
		const { csv, spec, truth } = simulateMarkets(FIRST_SEED + i, asked);
		yield {
			csv,
			spec,
			truth: truth.flatMap(({ channel, contribution, markets }) => [
				{ name: `contribution[${channel}]`, value: contribution },
				...markets.map((value, g) => ({
					name: `contribution[market_${g + 1}, ${channel}]`,
					value,
				})),
			]),
		};
	}
}

for (const [title, list] of [
	["chocolate maker, 104 weeks × 5 channels", makers()],
	[
		"3 markets × 78 weeks × 3 channels",
		markets({ markets: 3, weeks: 78, channels: 3 }),
	],
	["Hill, 104 weeks × 4 channels", shops()],
	[
		"Hill, 2 markets × 104 weeks × 3 channels",
		markets({ markets: 2, weeks: 104, channels: 3, saturation: "hill" }),
	],
] as const) {
	if (!title.includes(wanted)) continue;
	const start = process.cpuUsage();
	const { rows, worstRhat } = measureCoverage(list, OPTIONS);
	const seconds = process.cpuUsage(start).user / 1e6;
	const inside = rows.reduce((sum, row) => sum + row.inside, 0);
	const all = rows.reduce((sum, row) => sum + row.sets, 0);
	const outside = rows.filter(
		({ inside, band }) => inside < band.low || inside > band.high,
	);
	console.log(
		`${title}: ${sets} sets in ${seconds.toFixed(0)} s of CPU time, largest R-hat ${worstRhat.toFixed(3)}; ${inside} of ${all} intervals hold the truth (${((100 * inside) / all).toFixed(1)} %, should be 94); ${outside.length} of ${rows.length} rows outside their band`,
	);
	for (const { name, inside, sets, band } of rows)
		console.log(
			`  ${name}: ${inside} of ${sets} (99 % of chance: ${band.low} to ${band.high})`,
		);
}
