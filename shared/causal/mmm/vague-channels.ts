import type { MmmSummaryRow } from "./mmm-model.ts";

/** Channels whose return on spend has a 94 % interval wider than twice its mean. */
export function vagueChannels(
	rows: readonly MmmSummaryRow[],
	channels: readonly string[],
): string[] {
	return channels.filter((channel) => {
		const roas = rows.find((row) => row.name === `roas[${channel}]`);
		return roas !== undefined && roas.q97 - roas.q3 > 2 * roas.mean;
	});
}
