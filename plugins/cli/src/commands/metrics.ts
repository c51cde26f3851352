import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readJson } from "../read-json.ts";

export const metricsCommand = command({
	name: "metrics",
	summary: {
		de: "jede Kennzahl mit Bedeutung, Formel und Herkunft, und ihr Wert aus Größen",
		en: "every key figure with meaning, formula and lineage, and its value from quantities",
	},
	usage: ["[INPUTS.json] [--json]"],
	about: {
		de: 'Dieselben Bestimmungen wie in der Konsole unter „Qualität & Herkunft“. Mit INPUTS.json, etwa {"orders":410,"revenue":32800}, werden die Werte gerechnet; was fehlt, wird genannt.',
		en: 'The same definitions as in the console under “Quality & lineage”. With INPUTS.json, such as {"orders":410,"revenue":32800}, the values are computed; what is missing is named.',
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument: Größen, Kennzahlen mit Formeln, Herkunft, Werte",
				en: "one JSON document: quantities, figures with formulas, lineage, values",
			},
		},
	},
	async run(context) {
		const { positionals, values, language } = context;
		const [path, ...more] = positionals;
		if (more.length > 0)
			return misuse(
				{
					de: `Höchstens eine Datei geht, gegeben sind ${positionals.length}.`,
					en: `One file at most, ${positionals.length} are given.`,
				},
				{
					de: "Schreiben Sie: lotse metrics INPUTS.json",
					en: "Write: lotse metrics INPUTS.json",
				},
			);
		const [
			{ metrics },
			{ metricInputs },
			{ evaluateMetric },
			{ writeFormula },
			{ buildLineage },
			{ lineageUsers },
		] = await Promise.all([
			import("@lotse/shared/profile/metrics/metrics.ts"),
			import("@lotse/shared/profile/metrics/metric-inputs.ts"),
			import("@lotse/shared/profile/metrics/evaluate-metric.ts"),
			import("@lotse/shared/profile/metrics/write-formula.ts"),
			import("@lotse/shared/profile/metrics/build-lineage.ts"),
			import("@lotse/shared/profile/metrics/lineage-users.ts"),
		]);
		const known = metricInputs.map(({ id }) => id);
		const json = path === undefined ? null : await readJson(path, context);
		if (json && !json.ok) return json;
		const inputs = toInputs(json?.value ?? {}, known);
		if (!inputs.ok)
			return failure([unknownInput(path ?? "", inputs.name, known)]);
		const results = metrics.map(({ id }) => ({
			id,
			result: evaluateMetric(id, inputs.values, metrics),
		}));
		if (values.json) {
			const figures = results.map(({ id, result }) => ({ id, ...result }));
			await context.printJson({
				inputs: metricInputs,
				metrics,
				lineage: buildLineage(metrics, lineageUsers),
				figures: path === undefined ? null : figures,
			});
			return { ok: true };
		}
		const nameOf = (id: string) =>
			[...metricInputs, ...metrics].find((one) => one.id === id)?.title[
				language
			] ?? id;
		const say = (id: string) => {
			const result = results.find((one) => one.id === id)?.result;
			if (!result || path === undefined) return "";
			if (result.ok) return String(Number(result.value.toFixed(4)));
			return `– (${result.inputs.map(nameOf).join(", ")})`;
		};
		await context.print(
			formatTable(
				metrics.map(({ id, title, formula }) => [
					`${title[language]} = ${writeFormula(formula, nameOf)}`,
					say(id),
				]),
			),
		);
		return { ok: true };
	},
});

function toInputs(
	value: unknown,
	known: readonly string[],
):
	| { readonly ok: true; readonly values: Record<string, number> }
	| { readonly ok: false; readonly name: string } {
	const values: Record<string, number> = {};
	if (typeof value !== "object" || value === null || Array.isArray(value))
		return { ok: false, name: "" };
	for (const [name, amount] of Object.entries(value)) {
		if (amount === null) continue;
		if (!known.includes(name) || typeof amount !== "number")
			return { ok: false, name };
		values[name] = amount;
	}
	return { ok: true, values };
}

function unknownInput(file: string, name: string, known: readonly string[]) {
	return {
		code: "bad-input",
		file,
		field: name,
		message: {
			de: `„${name}“ ist keine Größe mit einer Zahl.`,
			en: `“${name}” is no quantity with a number.`,
		},
		fix: {
			de: `Größen sind: ${known.join(", ")}`,
			en: `Quantities are: ${known.join(", ")}`,
		},
	};
}
