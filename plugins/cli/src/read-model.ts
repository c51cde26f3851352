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
	const { isWholeModel } = await import("./is-whole-model.ts");
	const outline = mmmModel.safeParse(json.value);
	if (outline.success && isWholeModel(outline.data))
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
