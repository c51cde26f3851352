// Public tables that live beside the repository; where they are not, each reader gives null and the test says so.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Table } from "../boosting/boosted-model.ts";

const folder = new URL("../../../../shared/data/causal/", import.meta.url);

export type Labelled = { readonly table: Table; readonly target: Float64Array };

export function readPublic(name: string): string | null {
	const url = new URL(name, folder);
	if (!existsSync(url)) {
		console.log(`${name} is not here and left out`);
		return null;
	}
	const bytes = readFileSync(url);
	return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

export function telco(): Labelled | null {
	return labelled("churn/Telco-Customer-Churn.csv", ",", true, (cells) => ({
		own: cells.slice(1, 20),
		label: cells[20] === "Yes" ? 1 : 0,
	}));
}

export function german(): Labelled | null {
	return labelled("churn/GermanCredit.csv.gz", ",", true, (cells) => ({
		own: cells.slice(1, 31),
		label: Number(cells[31]),
	}));
}

export function higgs(part: "train" | "test"): Labelled | null {
	return labelled(`gbdt/binary.${part}`, "\t", false, (cells) => ({
		own: cells.slice(1),
		label: Number(cells[0]),
	}));
}

function labelled(
	name: string,
	separator: string,
	headed: boolean,
	divide: (cells: string[]) => { own: string[]; label: number },
): Labelled | null {
	const text = readPublic(name);
	if (text === null) return null;
	const lines = text.trim().split(/\r?\n/);
	const rows = lines
		.slice(headed ? 1 : 0)
		.map((line) => divide(line.split(separator)));
	const columns = (rows[0]?.own ?? []).map((_, c) =>
		rows.map(({ own }) => (own[c] ?? "").trim()),
	);
	const read = columns.map((cells, c) => {
		const isNumber = cells.every((cell) => Number.isFinite(Number(cell)));
		const levels = [...new Set(cells)].sort();
		return {
			feature: isNumber ? { name: `c${c}` } : { name: `c${c}`, levels },
			column: Float64Array.from(cells, (cell) =>
				isNumber
					? cell === ""
						? Number.NaN
						: Number(cell)
					: levels.indexOf(cell),
			),
		};
	});
	return {
		table: {
			features: read.map(({ feature }) => feature),
			columns: read.map(({ column }) => column),
		},
		target: Float64Array.from(rows, ({ label }) => label),
	};
}
