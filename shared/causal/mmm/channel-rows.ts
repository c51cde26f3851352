import { carryOver } from "./carry-over.ts";
import type { MmmDesign } from "./mmm-design.ts";

/**
 * A curve of a channel's media, one entry a row, in the channel's own order: of carried-over media, or carried over afterwards; of
 * frequency times reach where the channel is known by those.
 *
 * @param curve writes its value at each level into `out`
 */
export function channelRows(
	{ layout, channels, rows, weeks, history }: MmmDesign,
	m: number,
	weights: Float64Array,
	curve: (levels: Float64Array, out: Float64Array) => void,
): Float64Array {
	const { media = new Float64Array(rows), frequency = null } =
		channels[m] ?? {};
	const out = new Float64Array(rows);
	if (layout.curves[m]?.order === "saturation_first") {
		const values = new Float64Array(media.length);
		curve(frequency ?? media, values);
		if (frequency)
			media.forEach((reach, i) => {
				values[i] = (values[i] ?? 0) * reach;
			});
		carryOver(values, weights, out, weeks, history);
		return out;
	}
	const levels = new Float64Array(rows);
	carryOver(media, weights, levels, weeks, history);
	curve(levels, out);
	return out;
}
