import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { readSeries } from "./read-series.ts";

const maker = simulateChocolateMaker(2);
const lines = maker.csv.trim().split("\n");
const codes = (csv: string, spec = maker.spec) => {
	const result = readSeries(csv, spec);
	return result.ok
		? result.warnings.map(({ code }) => code)
		: result.problems.map(({ code, column, row }) =>
				`${code} ${column ?? ""} ${row ?? ""}`.trim(),
			);
};
const edit = (line: number, change: (cells: string[]) => string[]) =>
	lines
		.map((text, i) =>
			i === line - 1 ? change(text.split(",")).join(",") : text,
		)
		.join("\n");
const put = (column: number, value: string) => (cells: string[]) =>
	cells.map((cell, i) => (i === column ? value : cell));

describe("readSeries", () => {
	it("reads the demo without a word", () => {
		const result = readSeries(maker.csv, maker.spec);
		expect(result.ok && result.warnings).toEqual([]);
		expect(result.ok && result.series.dates).toHaveLength(104);
	});
	it("points at the line and column of what is wrong", () => {
		expect(codes(edit(5, put(0, "soon")))).toEqual(["bad-date week 5"]);
		expect(codes(edit(6, put(2, "na")))).toEqual(["text-in-number search 6"]);
		expect(codes(edit(7, put(1, "")))).toEqual(["missing-value revenue 7"]);
		expect(codes(edit(8, put(4, "-20")))).toEqual(["negative-spend tv 8"]);
		expect(codes(lines.filter((_, i) => i !== 40).join("\n"))).toEqual([
			"gap  41",
		]);
		expect(codes([...lines, lines[50]].join("\n"))).toContain(
			"duplicate-week  106",
		);
		expect(codes(maker.csv, { ...maker.spec, target: "profit" })).toEqual([
			"unknown-column profit",
		]);
	});
	it("sorts weeks, and says so", () => {
		const [header = "", ...body] = lines;
		const result = readSeries(
			[header, ...body.reverse()].join("\n"),
			maker.spec,
		);
		const straight = readSeries(maker.csv, maker.spec);
		expect(result.ok && result.warnings.map(({ code }) => code)).toEqual([
			"unsorted",
		]);
		expect(result.ok && result.series).toEqual(straight.ok && straight.series);
	});
	it("reads a German file like the English one", () => {
		const [header = "", ...body] = lines;
		const german = body.map((line) => {
			const [date = "", revenue = "", ...rest] = line.split(",");
			const day = date.split("-").reverse().join(".");
			const money = `${Number(revenue).toLocaleString("de-DE")},00`;
			return [day, money, ...rest.map((cell) => cell.replace(".", ","))].join(
				";",
			);
		});
		const csv = `\uFEFF${[header.replaceAll(",", ";"), ...german].join("\r\n")}`;
		const result = readSeries(csv, maker.spec);
		const straight = readSeries(maker.csv, maker.spec);
		expect(result).toEqual(straight);
	});
	it("keeps spend apart from activity", () => {
		const spec = {
			...maker.spec,
			channels: ["search"],
			spend: { search: "tv" },
		};
		const result = readSeries(maker.csv, spec);
		const [channel] = result.ok ? result.series.channels : [];
		expect(channel?.values).not.toEqual(channel?.spend);
	});
	it("never throws, whatever it is given", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 400 }), fc.nat(100), (noise, at) => {
				readSeries(noise, maker.spec);
				readSeries(
					`${maker.csv.slice(0, at * 40)}${noise}${maker.csv.slice(at * 40)}`,
					maker.spec,
				);
			}),
			{ seed: 1, numRuns: 60 },
		);
	});
	it("reads Robyn's demo data, whose text column it is not asked for", () => {
		const path = "../shared/data/mmm/robyn/dt_simulated_weekly.csv";
		if (!existsSync(path)) return console.info(`not there: ${path}`);
		const spec = {
			date: "DATE",
			target: "revenue",
			channels: ["tv_S", "ooh_S"],
			controls: ["newsletter"],
		};
		const csv = readFileSync(path, "utf8");
		const result = readSeries(csv, spec);
		expect(result.ok && result.series.dates.length).toBe(208);
		const wrong = readSeries(csv, { ...spec, controls: ["events"] });
		expect(!wrong.ok && wrong.problems[0]).toMatchObject({
			code: "text-in-number",
			column: "events",
		});
	});
});
