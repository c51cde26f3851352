import type { MmmContributions } from "../../causal/mmm/mmm-results.ts";
import { linearScale } from "../chart/linear-scale.ts";
import { niceTicks } from "../chart/nice-ticks.ts";
import { type Point, paths } from "../chart/paths.ts";
import { type Markup, markup } from "./markup.ts";

const WIDTH = 760;
const HEIGHT = 300;
const LEFT = 62;
const TOP = 8;
const BOTTOM = HEIGHT - 24;

/** Baseline and channels stacked week by week, with what was observed as a line over them. */
export function drawWeeks(
	{ dates, observed, baseline, channels }: MmmContributions,
	words: {
		title: string;
		short: (value: number) => string;
		month: (day: string) => string;
	},
): Markup {
	const layers = [baseline, ...channels.map(({ weeks }) => weeks)];
	let floor = dates.map(() => 0);
	const stacked = layers.map((layer) => {
		const low = floor;
		floor = floor.map((value, t) => value + (layer[t]?.mean ?? 0));
		return { low, high: floor };
	});
	const all = [...stacked.flatMap(({ high }) => high), ...observed, 0];
	const top = all.reduce((most, value) => Math.max(most, value), 0);
	const bottom = all.reduce((least, value) => Math.min(least, value), 0);
	const x = linearScale([0, dates.length - 1], [LEFT, WIDTH - 6]);
	const y = linearScale([bottom, top], [BOTTOM, TOP]);
	const areas = stacked.map(
		({ low, high }, i) =>
			markup`<path class="layer s${i % 9}" d="${paths.band(dates.map((_, t) => [x(t), y(low[t] ?? 0), y(high[t] ?? 0)]))}"/>`,
	);
	const line = paths.line(observed.map((value, t): Point => [x(t), y(value)]));
	const every = Math.max(1, Math.ceil(dates.length / 7));
	return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words.title}">${niceTicks(
		bottom,
		top,
		5,
	).map(
		(tick) =>
			markup`<path class="grid" d="M${LEFT},${Math.round(y(tick))}H${WIDTH - 6}"/><text class="tick end" x="${LEFT - 6}" y="${Math.round(y(tick)) + 4}">${words.short(tick)}</text>`,
	)}${areas}<path class="observed" d="${line}"/>${dates
		.map((day, t) => ({ day, t }))
		.filter(({ t }) => t % every === 0)
		.map(
			({ day, t }) =>
				markup`<text class="tick" x="${Math.round(x(t))}" y="${HEIGHT - 6}">${words.month(day)}</text>`,
		)}</svg>`;
}
