import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { failure } from "../failure.ts";
import { formatRegistered } from "../format-registered.ts";
import { formatTable } from "../format-table.ts";
import { readModelId } from "../read-model-id.ts";

export const modelsShow = command({
	name: "models show",
	summary: {
		de: "ein Modell: Karte, Maße an späteren Kunden, wie es Gruppen gerecht wird",
		en: "one model: card, figures on later customers, how it serves groups",
	},
	usage: ["ID [--json]"],
	options: {
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
		...connectionOptions,
	},
	async run(context) {
		const { language } = context;
		const read = await readModelId(context);
		if (!read.ok) return read;
		const { listRegistry } = await import("@lotse/shared/contract/registry.ts");
		const reply = await callService(listRegistry, {}, context);
		if (!reply.ok) return reply;
		const model = reply.value.models.find(({ id }) => id === read.modelId);
		if (model === undefined) return failure([unknown(read.modelId)]);
		if (context.values.json) {
			await context.printJson(model);
			return { ok: true };
		}
		const { number, percent, signedTwo } = createFormat(language, "UTC");
		await context.print(formatRegistered(model, language));
		await context.print(`\n${model.card[language]}\n`);
		for (const warning of model.warnings)
			await context.print(`! ${warning[language]}`);
		await context.print(
			formatTable([
				heads[language],
				...model.metrics.map(({ name, value, low, high }) => [
					name,
					number(value),
					low === null ? "-" : number(low),
					high === null ? "-" : number(high),
				]),
			]),
		);
		if (model.fairness !== null) {
			await context.print(`\n${model.fairness.words[language]}`);
			await context.print(
				formatTable([
					groupHeads[language],
					...model.fairness.slices.map(
						({ column, slice, customers, miscalibration, selected }) => [
							column === undefined ? slice : `${column} ${slice}`,
							number(customers),
							signedTwo(miscalibration.value),
							percent(selected.value),
						],
					),
				]),
			);
		}
		return { ok: true };
	},
});

const heads = {
	de: ["Maß", "Wert", "von", "bis (95 %)"],
	en: ["figure", "value", "from", "to (95 %)"],
};
const groupHeads = {
	de: ["Gruppe", "Kunden", "Abweichung", "ausgewählt"],
	en: ["group", "customers", "off by", "chosen"],
};

const unknown = (id: string) => ({
	code: "not-found",
	message: {
		de: `Ein Modell ${id} gibt es nicht.`,
		en: `There is no model ${id}.`,
	},
	fix: {
		de: "Alle zeigt: lotse models list",
		en: "To see them all: lotse models list",
	},
});
