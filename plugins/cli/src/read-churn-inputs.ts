import type {
	ChurnModel,
	Sheet,
} from "@lotse/shared/predictive/churn/churn-model.ts";
import type { DecimalMark } from "@lotse/shared/predictive/churn/read-decimal.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { misuse } from "./misuse.ts";
import { readJson } from "./read-json.ts";
import { readSheet } from "./read-sheet.ts";

export type ChurnInputs = {
	readonly ok: true;
	readonly model: ChurnModel;
	readonly sheet: Sheet;
	readonly mark: DecimalMark;
	/** What names row `i`: its id, else its number from 1. */
	readonly idOf: (i: number) => string;
	readonly cellOf: (i: number) => (column: string) => string | undefined;
};

/** Reads MODEL.json and CUSTOMERS.csv as `churn score` and `churn explain` want them, and says what is missing or read otherwise. */
export async function readChurnInputs(
	context: Context,
): Promise<ChurnInputs | (Outcome & { ok: false })> {
	const [path, customers, ...more] = context.positionals;
	if (path === undefined || customers === undefined || more.length > 0)
		return misuse(
			{
				de: `Gegeben sind ${context.positionals.length} Dateien; es müssen zwei sein.`,
				en: `${context.positionals.length} files are given; there must be two.`,
			},
			{
				de: "Erst das Modell, dann die Kunden: MODEL.json CUSTOMERS.csv",
				en: "First the model, then the customers: MODEL.json CUSTOMERS.csv",
			},
		);
	const json = await readJson(path, context);
	if (!json.ok) return json;
	const { isChurnModel } = await import(
		"@lotse/shared/predictive/churn/is-churn-model.ts"
	);
	if (!isChurnModel(json.value)) return failure([noModel(path)]);
	const model = json.value;
	const read = await readSheet(customers, context);
	if (!read.ok) return read;
	const { sheet } = read;
	const { guessDecimalMark } = await import(
		"@lotse/shared/predictive/churn/guess-decimal-mark.ts"
	);
	const mark = guessDecimalMark(sheet);
	if (mark === ",")
		context.note({
			de: "Zahlen werden mit Dezimalkomma gelesen.",
			en: "Numbers are read with a decimal comma.",
		});
	const absent = model.columns
		.map(({ name }) => name)
		.filter((name) => !sheet.header.includes(name));
	if (absent.length > 0)
		context.note({
			de: `Es fehlen Spalten, die das Modell kennt; sie gelten als unbekannt: ${absent.join(", ")}.`,
			en: `Columns the model knows are missing and taken as not known: ${absent.join(", ")}.`,
		});
	const places = new Map(sheet.header.map((name, place) => [name, place]));
	const cellOf = (i: number) => (column: string) => {
		const place = places.get(column);
		return place === undefined ? undefined : sheet.rows[i]?.[place];
	};
	const idOf = (i: number) =>
		(model.id === null ? undefined : cellOf(i)(model.id)) ?? String(i + 1);
	return { ok: true, model, sheet, mark, idOf, cellOf };
}

function noModel(file: string) {
	return {
		code: "no-model",
		file,
		message: {
			de: "Das ist kein vollständiges Abwanderungsmodell.",
			en: "This is not a complete churn model.",
		},
		fix: {
			de: "Nehmen Sie eine Datei von: lotse churn train CUSTOMERS.csv --target … -o MODEL.json",
			en: "Use a file made by: lotse churn train CUSTOMERS.csv --target … -o MODEL.json",
		},
	};
}
