import { respond } from "../mmm/respond.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";

/** Responses of channels at evenly spaced weekly spends. */
export type ResponseTable = {
	/** Money between two neighbouring spends. */
	step: number;
	draws: number;
	channels: {
		/** Spend at place 0; place k is `min + k * step`. */
		min: number;
		/** The largest place within the channel's limits. */
		most: number;
		/** Response at place k in draw d, in units of the target a week: `values[k * draws + d]`. */
		values: Float64Array;
	}[];
};

/**
 * Writes out what every channel brings at evenly spaced spends within its limits, draw by draw, so that questions with many answers (a
 * best split a draw, a best split after each possible test result) need no more curve evaluations.
 *
 * @param step money between two places; a channel's last part step is left out. 0 gives every channel the one place of its minimum
 */
export function tabulateResponses(
	responses: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	step: number,
): ResponseTable {
	let draws = 0;
	const channels = responses.map((response, m) => {
		const { min = 0, max = 0 } = limits[m] ?? {};
		const most = step > 0 ? Math.floor((max - min) / step + 1e-9) : 0;
		const columns = Array.from({ length: most + 1 }, (_, k) =>
			respond(response, min + k * step),
		);
		draws = columns[0]?.length ?? 0;
		const values = new Float64Array((most + 1) * draws);
		columns.forEach((column, k) => {
			values.set(column, k * draws);
		});
		return { min, most, values };
	});
	return { step, draws, channels };
}
