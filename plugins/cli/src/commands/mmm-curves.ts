import { command } from "../command.ts";
import { formatCurve } from "../format-curve.ts";
import { formatFrequency } from "../format-frequency.ts";
import { readModel } from "../read-model.ts";

export const mmmCurves = command({
	name: "mmm curves",
	summary: {
		de: "was jeder Kanal bei welchem Wochenbudget bringt",
		en: "what each channel brings at which weekly spend",
	},
	usage: ["MODEL.json [--json]"],
	about: {
		de: "Gleichmäßige Ausgaben je Woche, Nachwirkung eingerechnet; Bereiche mit 94 %. Kanäle mit Reichweite und Häufigkeit bekommen dazu eine Tabelle nach Kontakten je Person, mit der besten Häufigkeit.",
		en: "Steady spend a week, carry-over included; 94 % intervals. Channels known by reach and frequency get a table by contacts a person as well, with the best frequency.",
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument {curves, frequencies}",
				en: "one JSON document {curves, frequencies}",
			},
		},
	},
	async run(context) {
		const read = await readModel(context);
		if (!read.ok) return read;
		const [{ responseCurves }, { frequencyCurves }] = await Promise.all([
			import("@lotse/shared/causal/mmm/response-curves.ts"),
			import("@lotse/shared/causal/mmm/frequency-curves.ts"),
		]);
		const curves = responseCurves(read.model);
		const frequencies = frequencyCurves(read.model);
		if (context.values.json) {
			await context.printJson({ curves, frequencies });
			return { ok: true };
		}
		for (const [index, curve] of curves.entries())
			await context.print(
				`${index === 0 ? "" : "\n"}${formatCurve(curve, read.model.spec.target, context.language)}`,
			);
		for (const curve of frequencies)
			await context.print(
				`\n${formatFrequency(curve, read.model.spec.target, context.language)}`,
			);
		return { ok: true };
	},
});
