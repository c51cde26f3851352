import { expect, it } from "vitest";
import type { MmmSeries } from "../mmm/mmm-series.ts";
import { describeHistoryChange } from "./describe-history-change.ts";

const series = (weeks: number): MmmSeries => ({
	dates: ["2024-01-01", "2024-01-08", "2024-01-15"].slice(0, weeks),
	target: [10, 20, 30].slice(0, weeks),
	channels: [
		{
			name: "tv",
			values: [1, 2, 3].slice(0, weeks),
			spend: [1, 2, 3].slice(0, weeks),
		},
	],
	controls: [{ name: "price", values: [5, 6, 7].slice(0, weeks) }],
});
const old = { series: series(2) };
const code = (now: MmmSeries) => describeHistoryChange(old, now)?.code ?? null;

it("lets new weeks pass and nothing else", () => {
	const now = series(3);
	expect(code(now)).toBeNull();
	expect(code(series(2))).toBe("no-new-weeks");
	expect(code({ ...now, target: [10, 21, 30] })).toBe("history-changed");
	expect(
		code({ ...now, dates: ["2023-12-25", "2024-01-01", "2024-01-08"] }),
	).toBe("history-changed");
	expect(code({ ...now, controls: [] })).toBe("columns-changed");
	expect(
		code({ ...now, controls: [{ name: "promo", values: [5, 6, 7] }] }),
	).toBe("columns-changed");
	const [tv = { name: "", values: [], spend: [] }] = now.channels;
	expect(code({ ...now, channels: [{ ...tv, spend: [9, 2, 3] }] })).toBe(
		"history-changed",
	);
	expect(code({ ...now, channels: [{ ...tv, history: [1] }] })).toBe(
		"history-changed",
	);
	expect(code({ ...now, geos: [{ ...now, name: "north" }] })).toBe(
		"markets-changed",
	);
	const said = describeHistoryChange(old, { ...now, target: [10, 21, 30] });
	expect(said?.message.en).toContain("target, 2024-01-08");
});
