import type { ColumnMarks } from "./column-marks.ts";
import type { DataProblem } from "./data-problem.ts";
import { describeProblem } from "./describe-problem.ts";
import type { MmmMarket } from "./mmm-series.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import { parseNumber } from "./parse-number.ts";
import type { Table } from "./read-table.ts";
import type { MarketLines } from "./split-markets.ts";

/**
 * The numbers of one market from its lines of a table. What is no number is added to `problems`, once a column and kind, with a count.
 */
export function readMarket(
	table: Table,
	{ rows, history }: MarketLines,
	spec: CompleteMmmSpec,
	marks: ColumnMarks,
	problems: DataProblem[],
): MmmMarket & { population?: number } {
	const numbers = (name: string, lines: readonly number[] = rows) =>
		readNumbers(table, name, lines, marks, problems);
	const media = (name: string) => ({
		name,
		values: numbers(name),
		...(history.length > 0 ? { history: numbers(name, history) } : {}),
	});
	const organic = spec.organic ?? [];
	const market: MmmMarket = {
		target: numbers(spec.target),
		channels: spec.channels.map((name) => {
			const column = spec.spend[name];
			const reach = spec.reach?.[name];
			if (reach)
				return {
					...media(reach.reach),
					name,
					spend: numbers(column ?? name),
					frequency: numbers(reach.frequency),
					...(history.length > 0
						? { frequencyHistory: numbers(reach.frequency, history) }
						: {}),
				};
			const own = media(name);
			const isOwn = column === undefined || column === name;
			return { ...own, spend: isOwn ? [...own.values] : numbers(column) };
		}),
		...(organic.length > 0 ? { organic: organic.map(media) } : {}),
		controls: spec.controls.map((name) => ({ name, values: numbers(name) })),
	};
	if (spec.population === undefined || spec.geo === undefined) return market;
	const people = numbers(spec.population);
	const population =
		people.reduce((sum, count) => sum + count, 0) / Math.max(1, people.length);
	if (!(population > 0))
		problems.push(
			describeProblem("bad-option", {
				column: spec.population,
				value: String(population),
				detail: "> 0",
			}),
		);
	return { ...market, population };
}

function readNumbers(
	table: Table,
	name: string,
	lines: readonly number[],
	marks: ColumnMarks,
	problems: DataProblem[],
): number[] {
	const column = table.columns.indexOf(name);
	const mark = marks(name);
	return lines.map((at) => {
		const cell = table.rows[at]?.[column] ?? "";
		const number = parseNumber(cell, mark, table.delimiter);
		if (number.ok) return number.value;
		const before = problems.find(
			(problem) => problem.code === number.reason && problem.column === name,
		);
		if (before) before.count = (before.count ?? 1) + 1;
		else
			problems.push(
				describeProblem(number.reason, {
					column: name,
					row: table.lines[at] ?? 0,
					value: cell,
				}),
			);
		return 0;
	});
}
