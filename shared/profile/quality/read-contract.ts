import type { Localised } from "../localised.ts";
import type {
	ColumnContract,
	DataContract,
	GateLevel,
} from "./data-contract.ts";

export type ContractProblem = {
	readonly field: string;
	readonly message: Localised;
	readonly fix: Localised;
};
type Problems = ContractProblem[];

const mostColumns = 500;

/** Reads a contract somebody wrote, and names every field that cannot be. */
export function readContract(
	value: unknown,
):
	| { readonly ok: true; readonly contract: DataContract }
	| { readonly ok: false; readonly problems: readonly ContractProblem[] } {
	const problems: Problems = [];
	const told = isObject(value) ? value : {};
	const list = Array.isArray(told.columns) ? told.columns : [];
	if (list.length === 0 || list.length > mostColumns)
		problems.push(problem("columns", "columns"));
	const columns = list
		.slice(0, mostColumns)
		.flatMap((column: unknown, i) =>
			readColumn(column, `columns.${i}`, problems),
		);
	const rows = isObject(told.rows) ? told.rows : {};
	const [least, most] = [rows.least ?? 1, rows.most ?? 10_000_000];
	if (!isNumber(least) || !isNumber(most) || least > most)
		problems.push(problem("rows", "rows"));
	const contract: DataContract = {
		columns,
		rows: { least: Number(least), most: Number(most) },
		...readFreshness(told.freshness, problems),
		...readDuplicates(told.duplicates, problems),
		...readOutliers(told.outliers, problems),
		...(isObject(told.drift) ? { drift: { level: levelOf(told.drift) } } : {}),
	};
	return problems.length > 0 ? { ok: false, problems } : { ok: true, contract };
}

function readColumn(
	value: unknown,
	field: string,
	problems: Problems,
): ColumnContract[] {
	const { name, type, mostMissing, low, high, oneOf } = isObject(value)
		? value
		: {};
	const kind = (["text", "number", "day"] as const).find((one) => one === type);
	if (!isText(name) || !kind) {
		problems.push(problem(field, "column"));
		return [];
	}
	const share = mostMissing ?? 1;
	if (!isShare(share)) problems.push(problem(`${field}.mostMissing`, "share"));
	return [
		{
			name,
			type: kind,
			mostMissing: Number(share),
			...(isNumber(low) ? { low } : {}),
			...(isNumber(high) ? { high } : {}),
			...(Array.isArray(oneOf)
				? { oneOf: oneOf.slice(0, 1000).map(String) }
				: {}),
		},
	];
}

function readFreshness(
	value: unknown,
	problems: Problems,
): Pick<DataContract, "freshness"> {
	if (!isObject(value)) return {};
	const { column, withinDays } = value;
	if (!isText(column) || !isNumber(withinDays)) {
		problems.push(problem("freshness", "freshness"));
		return {};
	}
	return { freshness: { column, withinDays, level: levelOf(value) } };
}

function readDuplicates(
	value: unknown,
	problems: Problems,
): Pick<DataContract, "duplicates"> {
	if (!isObject(value)) return {};
	const { key, mostShare } = value;
	const share = mostShare ?? 0;
	if (!Array.isArray(key) || key.length === 0 || !isShare(share)) {
		problems.push(problem("duplicates", "duplicates"));
		return {};
	}
	return { duplicates: { key: key.map(String), mostShare: share } };
}

function readOutliers(
	value: unknown,
	problems: Problems,
): Pick<DataContract, "outliers"> {
	if (!isObject(value)) return {};
	const { mostShare } = value;
	if (!isShare(mostShare)) {
		problems.push(problem("outliers.mostShare", "share"));
		return {};
	}
	return { outliers: { mostShare, level: levelOf(value) } };
}

function levelOf(value: Record<string, unknown>): GateLevel {
	return value.level === "amber" ? "amber" : "red";
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value: unknown): value is string {
	return typeof value === "string" && value !== "" && value.length <= 200;
}
function isNumber(value: unknown): value is number {
	return typeof value === "number" && Number.isFinite(value);
}
function isShare(value: unknown): value is number {
	return isNumber(value) && value >= 0 && value <= 1;
}

function problem(field: string, kind: keyof typeof words): ContractProblem {
	return { field, ...words[kind] };
}

const words = {
	columns: {
		message: {
			de: "Es braucht 1 bis 500 Spalten.",
			en: "There must be 1 to 500 columns.",
		},
		fix: {
			de: 'Schreiben Sie [{"name":"revenue","type":"number","mostMissing":0.01}].',
			en: 'Write [{"name":"revenue","type":"number","mostMissing":0.01}].',
		},
	},
	column: {
		message: {
			de: "Der Spalte fehlt name oder type.",
			en: "The column lacks name or type.",
		},
		fix: {
			de: "type ist text, number oder day.",
			en: "type is text, number or day.",
		},
	},
	share: {
		message: {
			de: "Das ist kein Anteil von 0 bis 1.",
			en: "This is no share from 0 to 1.",
		},
		fix: {
			de: "Schreiben Sie 0.05 für fünf Prozent.",
			en: "Write 0.05 for five percent.",
		},
	},
	rows: {
		message: {
			de: "least und most sind keine Zahlen in dieser Reihenfolge.",
			en: "least and most are no numbers in this order.",
		},
		fix: {
			de: 'Schreiben Sie {"least":100,"most":100000}.',
			en: 'Write {"least":100,"most":100000}.',
		},
	},
	freshness: {
		message: {
			de: "freshness braucht column und withinDays.",
			en: "freshness needs column and withinDays.",
		},
		fix: {
			de: 'Schreiben Sie {"column":"day","withinDays":7}.',
			en: 'Write {"column":"day","withinDays":7}.',
		},
	},
	duplicates: {
		message: {
			de: "duplicates braucht key, eine Liste von Spalten, und einen Anteil mostShare.",
			en: "duplicates needs key, a list of columns, and a share mostShare.",
		},
		fix: {
			de: 'Schreiben Sie {"key":["order_id"],"mostShare":0}.',
			en: 'Write {"key":["order_id"],"mostShare":0}.',
		},
	},
} as const;
