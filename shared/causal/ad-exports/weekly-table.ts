import { dayNumber } from "../mmm/day-number.ts";
import type { AdExport } from "./ad-export.ts";
import { mondayOf } from "./monday-of.ts";

export type WeeklyTable = {
	/** Comma-separated: `week`, one column of spend a channel, `conversion_value` where any export has one. */
	readonly csv: string;
	readonly channels: readonly string[];
	readonly weeks: number;
	/** Weeks at the ends that the exports cover only in part, left out. */
	readonly partWeeks: number;
};

export type WeeklyTableResult =
	| { readonly ok: true; readonly table: WeeklyTable }
	| { readonly ok: false; readonly reason: "no-whole-week" | "currencies" };

const dayMs = 86_400_000;

/**
 * Exports added up by week and channel, for a mix model. Weeks begin on Monday. Exports leave out days without spend, so a missing
 * day counts as zero; a week that no export covers whole is left out at either end, because half a week looks like half the spend.
 * Several exports cover what all of them cover.
 *
 * @example weeklyTable([google, meta]).table.csv // "week,google_search,meta,conversion_value\n2024-01-01,350,120,910\n…"
 */
export function weeklyTable(exports: readonly AdExport[]): WeeklyTableResult {
	const currencies = new Set(
		exports.flatMap(({ currency }) => (currency === null ? [] : [currency])),
	);
	if (currencies.size > 1) return { ok: false, reason: "currencies" };
	const spans = exports.map(spanOf);
	const first = Math.max(...spans.map(([from]) => from));
	const last = Math.min(...spans.map(([, to]) => to));
	const from = mondayOf(first + 6);
	const to = mondayOf(last + 1);
	const weeks = (to - from) / 7;
	if (!(weeks >= 1)) return { ok: false, reason: "no-whole-week" };
	const channels = [
		...new Set(exports.flatMap(({ rows }) => rows.map((row) => row.channel))),
	].toSorted();
	const spend = channels.map(() => new Array<number>(weeks).fill(0));
	const value = new Array<number>(weeks).fill(0);
	for (const { rows } of exports)
		for (const row of rows) {
			const week = Math.floor((numberOf(row.day) - from) / 7);
			if (week < 0 || week >= weeks) continue;
			const column = spend[channels.indexOf(row.channel)];
			if (column) column[week] = (column[week] ?? 0) + row.cost;
			value[week] = (value[week] ?? 0) + row.value;
		}
	const hasValue = exports.some((one) => one.hasValue);
	const header = [
		"week",
		...channels,
		...(hasValue ? ["conversion_value"] : []),
	];
	const lines = Array.from({ length: weeks }, (_, week) =>
		[
			dayOf(from + week * 7),
			...spend.map((column) => cents(column[week])),
			...(hasValue ? [cents(value[week])] : []),
		].join(","),
	);
	const covered = mondayOf(last) + 7 - mondayOf(first);
	return {
		ok: true,
		table: {
			csv: `${[header.join(","), ...lines].join("\n")}\n`,
			channels,
			weeks,
			partWeeks: covered / 7 - weeks,
		},
	};
}

/** First and last day an export covers; a week stands for all its days. */
function spanOf({ rows, granularity }: AdExport): [number, number] {
	const days = rows.map(({ day }) => numberOf(day));
	const least = days.reduce((low, day) => Math.min(low, day), Infinity);
	const most = days.reduce((high, day) => Math.max(high, day), -Infinity);
	return [least, most + (granularity === "week" ? 6 : 0)];
}

function numberOf(day: string): number {
	return dayNumber(day) ?? Number.NaN;
}

function dayOf(number: number): string {
	return new Date(number * dayMs).toISOString().slice(0, 10);
}

function cents(amount = 0): number {
	return Math.round(amount * 100) / 100;
}
