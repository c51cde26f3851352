import { command } from "../command.ts";
import { formatCurve } from "../format-curve.ts";
import { readModel } from "../read-model.ts";

export const mmmCurves = command({
	name: "mmm curves",
	summary: {
		de: "was jeder Kanal bei welchem Wochenbudget bringt",
		en: "what each channel brings at which weekly spend",
	},
	usage: ["MODEL.json [--json]"],
	about: {
		de: "Gleichmäßige Ausgaben je Woche, Nachwirkung eingerechnet; Bereiche mit 94 %.",
		en: "Steady spend a week, carry-over included; 94 % intervals.",
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument {curves}",
				en: "one JSON document {curves}",
			},
		},
	},
	async run(context) {
		const read = await readModel(context);
		if (!read.ok) return read;
		const { responseCurves } = await import(
			"@lotse/shared/causal/mmm/response-curves.ts"
		);
		const curves = responseCurves(read.model);
		if (context.values.json) {
			await context.printJson({ curves });
			return { ok: true };
		}
		for (const [index, curve] of curves.entries())
			await context.print(
				`${index === 0 ? "" : "\n"}${formatCurve(curve, read.model.spec.target, context.language)}`,
			);
		return { ok: true };
	},
});
