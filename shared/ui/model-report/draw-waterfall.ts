import type { Interval } from "../../causal/mmm/mmm-results.ts";
import { linearScale } from "../chart/linear-scale.ts";
import { type Markup, markup } from "./markup.ts";

export type Step = {
	name: string;
	value: Interval;
	/** "sum": drawn from zero; "part": on top of what stands before it. */
	kind: "sum" | "part";
};

const WIDTH = 760;
const NAME = 150;
const FIGURE = 220;
const ROW = 30;

/**
 * A waterfall on its side: every step begins where the one before ended, with its 94 % interval as a line at its end.
 *
 * @param write a figure as the reader's language writes it
 */
export function drawWaterfall(
	title: string,
	steps: readonly Step[],
	write: (value: number) => string,
): Markup {
	let reached = 0;
	const placed = steps.map(({ name, value, kind }) => {
		const from = kind === "sum" ? 0 : reached;
		reached = from + value.mean;
		return { name, value, kind, from, to: reached };
	});
	const ends = placed.flatMap(({ from, to, value }) => [
		from,
		to,
		from + value.q3,
		from + value.q97,
	]);
	const x = linearScale(
		[Math.min(0, ...ends), Math.max(0, ...ends)],
		[NAME, WIDTH - FIGURE],
	);
	const height = ROW * steps.length + 4;
	const bars = placed.map(({ name, value, kind, from, to }, i) => {
		const y = i * ROW + 6;
		const left = Math.min(x(from), x(to));
		const width = Math.max(1, Math.abs(x(to) - x(from)));
		const low = x(from + value.q3);
		const high = x(from + value.q97);
		return markup`<g><text x="0" y="${y + 14}">${shorten(name)}</text><rect class="${kind}" x="${round(left)}" y="${y}" width="${round(width)}" height="18"/><path class="whisker" d="M${round(low)},${y + 9}H${round(high)}M${round(low)},${y + 5}v8M${round(high)},${y + 5}v8"/><text class="figure" x="${WIDTH}" y="${y + 14}">${write(value.mean)} (${write(value.q3)} – ${write(value.q97)})</text></g>`;
	});
	return markup`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">${bars}</svg>`;
}

function shorten(name: string): string {
	const signs = [...name];
	return signs.length > 20 ? `${signs.slice(0, 19).join("")}…` : name;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
