import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { checkQuality } from "@lotse/shared/profile/quality/check-quality.ts";
import type {
	ColumnContract,
	QualityReport,
} from "@lotse/shared/profile/quality/data-contract.ts";
import type { StoredDataset } from "../ports.ts";

/** Weeks a mix model can be learnt from at all. */
const leastWeeks = 20;

/**
 * The gates of weekly data, by what its meaning promises: every week once, nothing missing in result and spend, spend not below zero, no gap
 * of months to today, and no more than a tenth of a column far outside. Freshness and drift of weeks only warn: a look back may be meant.
 */
export function judgeDataset(
	dataset: Pick<StoredDataset, "csv" | "spec">,
	now: number,
): QualityReport {
	const read = readSeries(dataset.csv, dataset.spec);
	if (!read.ok) return checkQuality({ names: [], rows: [] }, unreadable, now);
	const { dates, target, channels } = read.series;
	const columns = [
		{ name: "target", values: target },
		...channels.map(({ name, values }) => ({ name, values })),
	];
	const names = ["week", ...columns.map(({ name }) => name)];
	const rows = dates.map((day, i) => [
		day,
		...columns.map(({ values }) => String(values[i] ?? "")),
	]);
	return checkQuality(
		{ names, rows },
		{
			columns: [
				{ name: "week", type: "day", mostMissing: 0 },
				...columns.map(
					({ name }): ColumnContract => ({
						name,
						type: "number",
						mostMissing: 0.05,
						...(name === "target" ? {} : { low: 0 }),
					}),
				),
			],
			rows: { least: leastWeeks, most: 2_000 },
			freshness: { column: "week", withinDays: 60, level: "amber" },
			duplicates: { key: ["week"], mostShare: 0 },
			outliers: { mostShare: 0.1, level: "red" },
		},
		now,
	);
}

const unreadable = {
	columns: [],
	rows: { least: 1, most: 2_000 },
};
