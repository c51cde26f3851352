import type { ResponseCurve } from "../../causal/mmm/mmm-results.ts";
import { linearScale } from "../chart/linear-scale.ts";
import { niceTicks } from "../chart/nice-ticks.ts";
import { paths } from "../chart/paths.ts";
import { type Markup, markup } from "./markup.ts";

const WIDTH = 370;
const HEIGHT = 230;
const LEFT = 58;
const RIGHT = WIDTH - 10;
const TOP = 26;
const BOTTOM = HEIGHT - 36;

export type CurveWords = {
	title: string;
	spendAWeek: string;
	beyond: string;
	today: string;
	short: (value: number) => string;
};

/** A response curve with its 94 % band; beyond the largest week seen the ground is hatched and the line broken. Today is a dot. */
export function drawCurve(curve: ResponseCurve, words: CurveWords): Markup {
	const { points, current, observedMax } = curve;
	const most = Math.max(...points.map(({ q97 }) => q97), 0);
	const last = points.at(-1)?.spend ?? 1;
	const x = linearScale([0, last], [LEFT, RIGHT]);
	const y = linearScale([0, most > 0 ? most : 1], [BOTTOM, TOP]);
	const known = points.filter(({ extrapolates }) => !extrapolates);
	const guessed = points.filter(
		({ extrapolates }, i) => extrapolates || points[i + 1]?.extrapolates,
	);
	const line = (some: typeof points) =>
		paths.line(some.map(({ spend, mean }) => [x(spend), y(mean)]));
	const band = paths.band(
		points.map(({ spend, q3, q97 }) => [x(spend), y(q3), y(q97)]),
	);
	const edge = Math.round(x(observedMax));
	return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words.title}"><text class="title" x="0" y="14">${curve.channel}</text><rect class="beyond" x="${edge}" y="${TOP}" width="${Math.max(0, RIGHT - edge)}" height="${BOTTOM - TOP}"/><text class="tick" x="${Math.min(edge + 4, RIGHT - 4)}" y="${TOP + 11}">${words.beyond}</text>${niceTicks(
		0,
		most,
		4,
	).map(
		(tick) =>
			markup`<path class="grid" d="M${LEFT},${Math.round(y(tick))}H${RIGHT}"/><text class="tick end" x="${LEFT - 6}" y="${Math.round(y(tick)) + 4}">${words.short(tick)}</text>`,
	)}${niceTicks(0, last, 4).map(
		(tick) =>
			markup`<text class="tick middle" x="${Math.round(x(tick))}" y="${BOTTOM + 16}">${words.short(tick)}</text>`,
	)}<path class="band" d="${band}"/><path class="line" d="${line(known)}"/><path class="line broken" d="${line(guessed)}"/><path class="edge" d="M${edge},${TOP}V${BOTTOM}"/><circle class="today" cx="${Math.round(x(current.spend))}" cy="${Math.round(y(current.mean))}" r="4"><title>${words.today}</title></circle><text class="tick middle" x="${(LEFT + RIGHT) / 2}" y="${HEIGHT - 4}">${words.spendAWeek}</text></svg>`;
}
