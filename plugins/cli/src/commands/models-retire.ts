import { command } from "../command.ts";
import { moveModel } from "../move-model.ts";
import { moveOptions } from "../move-options.ts";

export const modelsRetire = command({
	name: "models retire",
	summary: {
		de: "ein Modell ablösen; es antwortet für niemanden mehr",
		en: "put a model away; it answers for nobody any more",
	},
	usage: ["ID [--note TEXT] [--json]"],
	options: moveOptions,
	run: (context) => moveModel(context, "retired"),
});
