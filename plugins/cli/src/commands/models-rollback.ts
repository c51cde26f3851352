import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { formatRegistered } from "../format-registered.ts";
import { moveOptions } from "../move-options.ts";
import { notOneOf } from "../not-one-of.ts";

export const modelsRollback = command({
	name: "models rollback",
	summary: {
		de: "das aktive Modell weglegen und das vorige zurückholen",
		en: "put the active model away and bring back the one before it",
	},
	usage: ["--kind churn|clv [--note TEXT] [--json]"],
	options: {
		kind: {
			type: "string",
			value: "KIND",
			summary: {
				de: "churn (wer geht) oder clv (was Kunden wert sind)",
				en: "churn (who leaves) or clv (what customers are worth)",
			},
		},
		...moveOptions,
	},
	async run(context) {
		const { registeredKinds, rollBackModel } = await import(
			"@lotse/shared/contract/registry.ts"
		);
		const { values, language } = context;
		const kind = registeredKinds.find((one) => one === values.kind);
		if (kind === undefined)
			return notOneOf("--kind", values.kind ?? "", registeredKinds);
		const reply = await callService(
			rollBackModel,
			{ kind, note: values.note ?? "" },
			context,
		);
		if (!reply.ok) return reply;
		if (values.json) await context.printJson(reply.value);
		else
			for (const model of reply.value.models)
				if (model.kind === kind)
					await context.print(formatRegistered(model, language));
		return { ok: true };
	},
});
