import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { respond } from "../mmm/respond.ts";
import { allocate } from "./allocate.ts";
import { bestOnGrid } from "./best-on-grid.ts";
import { tabulateResponses } from "./tabulate-responses.ts";
import { tightenByGroups } from "./tighten-by-groups.ts";

const curve = fc.record({
	full: fc.double({ min: 10, max: 1000, noNaN: true }),
	rate: fc.double({ min: 0.005, max: 0.1, noNaN: true }),
});

describe("tightenByGroups", () => {
	it("leaves the best split under group limits the best under channel limits", () => {
		fc.assert(
			fc.property(
				fc.array(curve, { minLength: 3, maxLength: 4 }),
				fc.integer({ min: 0, max: 8 }),
				fc.integer({ min: 0, max: 12 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(curves, least, room, part) => {
					const responses = curves.map(({ full, rate }, m) => ({
						channel: `c${m}`,
						full: Float64Array.of(full),
						rate: Float64Array.of(rate),
					}));
					const limits = responses.map(() => ({ min: 0, max: 50 }));
					const group = {
						members: [0, 1],
						min: 5 * least,
						max: 5 * (least + room),
					};
					const tight = tightenByGroups(responses, limits, [group]);
					const from = tight.limits.reduce((sum, { min }) => sum + min, 0);
					const to = tight.limits.reduce((sum, { max }) => sum + max, 0);
					const total = Math.round((from + part * (to - from)) / 5) * 5;
					fc.pre(total >= from && total <= to && total > 0);
					const { spends } = allocate(responses, tight.limits, total);
					const together = (spends[0] ?? 0) + (spends[1] ?? 0);
					expect(together).toBeGreaterThanOrEqual(group.min - 1e-6);
					expect(together).toBeLessThanOrEqual(group.max + 1e-6);
					const value = responses.reduce(
						(sum, response, m) =>
							sum + (respond(response, spends[m] ?? 0)[0] ?? 0),
						0,
					);
					const table = tabulateResponses(responses, limits, 1);
					const grid = bestOnGrid(
						table.channels.map(({ values }) => values),
						[{ members: [0, 1], min: group.min, max: group.max }],
						total,
					);
					const rival = grid.values[total] ?? Number.NEGATIVE_INFINITY;
					expect(value).toBeGreaterThanOrEqual(rival - 1e-6 * Math.abs(rival));
				},
			),
			{ seed: 3, numRuns: 150 },
		);
	});
});
