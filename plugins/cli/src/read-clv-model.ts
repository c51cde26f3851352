import { purchaseModels } from "@lotse/shared/predictive/clv/purchase-models.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readJson } from "./read-json.ts";
import type { StoredClv } from "./stored-clv.ts";

/** Reads MODEL.json as `lotse clv fit` wrote it; anything that was cut off or changed by hand is refused. */
export async function readClvModel(
	path: string,
	context: Context,
): Promise<
	{ readonly ok: true; readonly model: StoredClv } | (Outcome & { ok: false })
> {
	const json = await readJson(path, context);
	if (!json.ok) return json;
	if (isStoredClv(json.value)) return { ok: true, model: json.value };
	return failure([
		{
			code: "no-model",
			file: path,
			message: {
				de: "Das ist kein vollständiges Modell.",
				en: "This is not a complete model.",
			},
			fix: {
				de: "Nehmen Sie eine Datei von: lotse clv fit TRANSACTIONS.csv -o MODEL.json",
				en: "Use a file made by: lotse clv fit TRANSACTIONS.csv -o MODEL.json",
			},
		},
	]);
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null;
const isNumber = (value: unknown): value is number =>
	typeof value === "number" && Number.isFinite(value);

function isStoredClv(value: unknown): value is StoredClv {
	if (!isObject(value) || value.kind !== "lotse-clv" || value.version !== 1)
		return false;
	const { model, daysPerUnit, purchases, customers } = value;
	if (typeof model !== "string" || !Object.hasOwn(purchaseModels, model))
		return false;
	if (
		!isNumber(daysPerUnit) ||
		daysPerUnit <= 0 ||
		!Array.isArray(value.warnings)
	)
		return false;
	if (
		!isPart(purchases, 4) ||
		!(value.value === null || isPart(value.value, 3))
	)
		return false;
	return (
		customers === null ||
		(Array.isArray(customers) && customers.every(isCustomer))
	);
}

function isPart(part: unknown, n: number): boolean {
	if (!isObject(part)) return false;
	const { logs, covariance } = part;
	const isList = (list: unknown, length: number) =>
		Array.isArray(list) && list.length === length && list.every(isNumber);
	return isList(logs, n) && isList(covariance, n * n);
}

function isCustomer(row: unknown): boolean {
	if (!Array.isArray(row) || row.length !== 5 || typeof row[0] !== "string")
		return false;
	const [, frequency, recency, age, worth] = row;
	return (
		Number.isInteger(frequency) &&
		frequency >= 0 &&
		isNumber(recency) &&
		isNumber(age) &&
		recency >= 0 &&
		recency <= age + 1e-9 &&
		(worth === null || isNumber(worth))
	);
}
