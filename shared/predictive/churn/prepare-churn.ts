import type { Feature, Table } from "../../learning/boosting/boosted-model.ts";
import type { ChurnProblem, ColumnUse, Sheet } from "./churn-model.ts";
import { guessColumn } from "./guess-column.ts";
import { guessDecimalMark } from "./guess-decimal-mark.ts";
import { isMissingCell } from "./is-missing-cell.ts";
import { readColumn } from "./read-column.ts";
import type { DecimalMark } from "./read-decimal.ts";
import { readTarget } from "./read-target.ts";
import { readTime } from "./read-time.ts";
import { separatesAlone } from "./separates-alone.ts";

export type ChurnQuestion = {
	readonly target: string;
	/** Value of the target that means "left". */
	readonly positive?: string | undefined;
	readonly id?: string | undefined;
	/** Column by which the check is ordered: learn from the past, predict the later. */
	readonly time?: string | undefined;
	/** Columns to leave out. */
	readonly drop?: readonly string[];
	/** Columns to use although they alone give the answer away. */
	readonly keep?: readonly string[];
	/** Columns by whose values it is judged how evenly the model serves groups. */
	readonly slices?: readonly string[];
	readonly seed?: number;
};

export type Prepared = {
	readonly ok: true;
	readonly table: Table;
	readonly labels: Float64Array;
	readonly positive: string;
	readonly id: string | null;
	readonly times: Float64Array | null;
	/** The group of every row by each column asked for; null where it is not known. */
	readonly slices: readonly {
		readonly column: string;
		readonly groups: readonly (string | null)[];
	}[];
	readonly leftOut: readonly ColumnUse[];
	/** Rows without a target, which were passed over. */
	readonly unlabelled: number;
	readonly mark: DecimalMark;
};

const leastRows = 50;
const leastOfEach = 10;
const giveaway = 0.98;

/** Turns a file of customers into what models learn from, or says what is wrong with it. */
export function prepareChurn(
	sheet: Sheet,
	question: ChurnQuestion,
):
	| Prepared
	| { readonly ok: false; readonly problems: readonly ChurnProblem[] } {
	const named = [
		question.target,
		question.id,
		question.time,
		...(question.drop ?? []),
		...(question.keep ?? []),
		...(question.slices ?? []),
	].filter((name) => name !== undefined);
	const absent = named.filter((name) => !sheet.header.includes(name));
	if (absent.length > 0)
		return {
			ok: false,
			problems: absent.map((name) => unknownColumn(name, sheet)),
		};
	const twice = sheet.header.find(
		(name, i) => sheet.header.indexOf(name) !== i,
	);
	if (twice !== undefined) return { ok: false, problems: [doubled(twice)] };
	const cellsOf = (name: string, rows = sheet.rows) => {
		const place = sheet.header.indexOf(name);
		return rows.map((row) => row[place] ?? "");
	};
	const target = readTarget(
		question.target,
		cellsOf(question.target),
		question.positive,
	);
	if (sheet.rows.length < leastRows)
		return { ok: false, problems: [tooFew(sheet.rows.length)] };
	if (!target.ok) return { ok: false, problems: [target.problem] };
	const rows = sheet.rows.filter((_, i) => (target.labels[i] ?? -1) >= 0);
	const labels = Float64Array.from(target.labels.filter((label) => label >= 0));
	const left = labels.reduce((sum, one) => sum + one, 0);
	if (rows.length < leastRows)
		return { ok: false, problems: [tooFew(rows.length)] };
	if (Math.min(left, rows.length - left) < leastOfEach)
		return { ok: false, problems: [tooRare(left, rows.length)] };

	const mark = guessDecimalMark(sheet);
	const uses: ColumnUse[] = [];
	const leftOut: ColumnUse[] = [];
	const columns: Float64Array[] = [];
	for (const name of sheet.header) {
		if (
			name === question.target ||
			name === question.time ||
			(question.drop ?? []).includes(name)
		)
			continue;
		const cells = cellsOf(name, rows);
		const use: ColumnUse =
			name === question.id
				? { name, kind: "id" }
				: guessColumn(name, cells, mark);
		if (use.kind !== "numeric" && use.kind !== "categorical") {
			leftOut.push(use);
			continue;
		}
		const values = Float64Array.from(cells, (cell) =>
			readColumn(cell, use.levels, mark),
		);
		const tells = separatesAlone(values, labels, use.kind === "categorical");
		if (tells > giveaway && !(question.keep ?? []).includes(name))
			leftOut.push({ name, kind: "leak" });
		else {
			uses.push(use);
			columns.push(values);
		}
	}
	if (uses.length === 0)
		return { ok: false, problems: [nothingToLearnFrom(leftOut)] };
	let times: Float64Array | null = null;
	if (question.time !== undefined) {
		const read = cellsOf(question.time, rows).map(readTime);
		const bad = read.indexOf(null);
		if (bad >= 0)
			return {
				ok: false,
				problems: [
					noTime(question.time, cellsOf(question.time, rows)[bad] ?? ""),
				],
			};
		times = Float64Array.from(read, (one) => one ?? 0);
	}
	const features: Feature[] = uses.map(({ name, levels }) =>
		levels ? { name, levels } : { name },
	);
	return {
		ok: true,
		table: { features, columns },
		labels,
		positive: target.positive,
		id: question.id ?? leftOut.find(({ kind }) => kind === "id")?.name ?? null,
		times,
		slices: (question.slices ?? []).map((column) => ({
			column,
			groups: cellsOf(column, rows).map((cell) =>
				isMissingCell(cell) ? null : cell.trim(),
			),
		})),
		leftOut,
		unlabelled: sheet.rows.length - rows.length,
		mark,
	};
}

function unknownColumn(name: string, { header }: Sheet): ChurnProblem {
	const names = header.slice(0, 30).join(", ");
	return {
		code: "unknown-column",
		column: name,
		message: {
			de: `Eine Spalte ${name} gibt es nicht.`,
			en: `There is no column ${name}.`,
		},
		fix: { de: `Es gibt: ${names}`, en: `There are: ${names}` },
	};
}

function doubled(name: string): ChurnProblem {
	return {
		code: "double-column",
		column: name,
		message: {
			de: `Die Spalte ${name || "ohne Namen"} gibt es zweimal.`,
			en: `The column ${name || "without a name"} is there twice.`,
		},
		fix: {
			de: "Geben Sie jeder Spalte einen eigenen Namen.",
			en: "Give every column a name of its own.",
		},
	};
}

function tooFew(rows: number): ChurnProblem {
	return {
		code: "too-few-rows",
		message: {
			de: `${rows} Kunden sind zu wenig, um daraus zu lernen.`,
			en: `${rows} customers are too few to learn from.`,
		},
		fix: {
			de: `Nötig sind mindestens ${leastRows}, gut sind einige Tausend.`,
			en: `At least ${leastRows} are needed; some thousands are good.`,
		},
	};
}

function tooRare(left: number, rows: number): ChurnProblem {
	return {
		code: "too-rare",
		message: {
			de: `Von ${rows} Kunden sind ${left} gegangen; das ist zu einseitig, um daraus zu lernen.`,
			en: `Of ${rows} customers ${left} left; that is too one-sided to learn from.`,
		},
		fix: {
			de: `Nötig sind mindestens ${leastOfEach}, die gingen, und ${leastOfEach}, die blieben. Nehmen Sie einen längeren Zeitraum.`,
			en: `At least ${leastOfEach} who left and ${leastOfEach} who stayed are needed. Take a longer period.`,
		},
	};
}

function nothingToLearnFrom(leftOut: readonly ColumnUse[]): ChurnProblem {
	const names = leftOut
		.map(({ name, kind }) => `${name} (${kind})`)
		.slice(0, 30)
		.join(", ");
	return {
		code: "no-columns",
		message: {
			de: `Keine Spalte taugt zum Lernen: ${names || "außer dem Ziel ist keine da"}.`,
			en: `No column is fit to learn from: ${names || "there is none besides the target"}.`,
		},
		fix: {
			de: "Nehmen Sie Spalten dazu, die vor dem Weggang bekannt waren: Dauer, Tarif, Bestellungen, Kontakte.",
			en: "Add columns that were known before anybody left: tenure, plan, orders, contacts.",
		},
	};
}

function noTime(column: string, value: string): ChurnProblem {
	return {
		code: "no-time",
		column,
		message: {
			de: `In der Spalte ${column} ist „${value.slice(0, 60)}“ kein Zeitpunkt.`,
			en: `In the column ${column}, “${value.slice(0, 60)}” is no point in time.`,
		},
		fix: {
			de: "Schreiben Sie 2026-01-31, 31.01.2026 oder eine fortlaufende Zahl.",
			en: "Write 2026-01-31, 31.01.2026 or a running number.",
		},
	};
}
