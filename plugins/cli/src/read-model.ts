import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readJson } from "./read-json.ts";
import { readOneFile } from "./read-one-file.ts";

export type ReadModel =
	| { readonly ok: true; readonly model: MmmModel }
	| (Outcome & { ok: false });

/** Reads MODEL.json as `lotse mmm fit` wrote it; anything that was cut off or changed by hand is refused. */
export async function readModel(context: Context): Promise<ReadModel> {
	const file = readOneFile(context, "MODEL.json");
	if (!file.ok) return file;
	const json = await readJson(file.path, context);
	if (!json.ok) return json;
	const { mmmModel } = await import("@lotse/shared/contract/budget.ts");
	const outline = mmmModel.safeParse(json.value);
	if (outline.success && (await isWhole(outline.data)))
		return { ok: true, model: outline.data };
	return failure([
		{
			code: "no-model",
			file: file.path,
			message: {
				de: "Das ist kein vollständiges Modell.",
				en: "This is not a complete model.",
			},
			fix: {
				de: "Nehmen Sie eine Datei von: lotse mmm fit DATA.csv -o MODEL.json",
				en: "Use a file made by: lotse mmm fit DATA.csv -o MODEL.json",
			},
		},
	]);
}

/** The series gives exactly the parameters the draws are of, and every number is one. */
async function isWhole(model: MmmModel): Promise<boolean> {
	const { prepareDesign } = await import(
		"@lotse/shared/causal/mmm/prepare-design.ts"
	);
	try {
		const { series, spec, scales, parameters, draws } = model;
		const weeks = series.dates.length;
		const columns = [
			series.target,
			...series.channels.flatMap(({ values, spend }) => [values, spend]),
			...series.controls.map(({ values }) => values),
		];
		const { names } = prepareDesign(series, spec, scales).layout;
		const numbers = [
			scales.target,
			...scales.channels.flatMap(({ max, costPerUnit }) => [max, costPerUnit]),
		];
		return (
			weeks > 0 &&
			draws.length > 0 &&
			columns.every(
				(values) => values.length === weeks && values.every(Number.isFinite),
			) &&
			numbers.every((value) => Number.isFinite(value) && value > 0) &&
			names.join("\n") === parameters.join("\n") &&
			draws.every(
				(draw) => draw.length === names.length && draw.every(Number.isFinite),
			) &&
			typeof model.verdict.advice === "string" &&
			typeof model.dataWindow.from === "string"
		);
	} catch {
		return false;
	}
}
