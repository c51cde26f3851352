import { mean } from "../../statistics/mean.ts";
import { variance } from "../../statistics/variance.ts";

/**
 * A column as it is in the file beside its centred and scaled copy, scaled = (raw - centre) / scale; scale 1 where it does not move.
 *
 * @example scaledColumn(Float64Array.of(1, 3)).centre // 2
 */
export function scaledColumn(raw: Float64Array) {
	const centre = mean(raw);
	const scale = Math.sqrt(variance(raw)) || 1;
	return { raw, scaled: raw.map((z) => (z - centre) / scale), centre, scale };
}
