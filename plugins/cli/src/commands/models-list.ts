import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { formatRegistered } from "../format-registered.ts";

export const modelsList = command({
	name: "models list",
	summary: {
		de: "die Modelle über Kunden mit Stufe und Prüfung, neueste zuerst",
		en: "the models of customers with stage and check, newest first",
	},
	usage: ["[--json]"],
	options: {
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument {models, steps}",
				en: "one JSON document {models, steps}",
			},
		},
		...connectionOptions,
	},
	async run(context) {
		const { listRegistry } = await import("@lotse/shared/contract/registry.ts");
		const reply = await callService(listRegistry, {}, context);
		if (!reply.ok) return reply;
		if (context.values.json) {
			await context.printJson(reply.value);
			return { ok: true };
		}
		for (const model of reply.value.models)
			await context.print(formatRegistered(model, context.language));
		if (reply.value.models.length === 0)
			context.note({
				de: "Noch kein Modell. Lernen Sie in der Konsole unter „Modelle“.",
				en: "No model yet. Train one in the console under “Models”.",
			});
		return { ok: true };
	},
});
