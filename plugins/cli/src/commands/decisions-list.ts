import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { notOneOf } from "../not-one-of.ts";

export const decisionsList = command({
	name: "decisions list",
	summary: {
		de: "die Entscheidungen, neueste zuerst",
		en: "the decisions, newest first",
	},
	usage: ["[--state STATE] [--json]"],
	options: {
		state: {
			type: "string",
			value: "STATE",
			summary: {
				de: "nur in diesem Zustand: draft, in-review, approved …",
				en: "only in this state: draft, in-review, approved …",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument {decisions}",
				en: "one JSON document {decisions}",
			},
		},
		...connectionOptions,
	},
	async run(context) {
		const { listDecisions, decisionStates } = await import(
			"@lotse/shared/contract/decisions.ts"
		);
		const { values, language } = context;
		const state = decisionStates.find((name) => name === values.state);
		if (values.state !== undefined && state === undefined)
			return notOneOf("--state", values.state, decisionStates);
		const input = { limit: 200, ...(state === undefined ? {} : { state }) };
		const reply = await callService(listDecisions, input, context);
		if (!reply.ok) return reply;
		const { decisions } = reply.value;
		if (values.json) {
			await context.printJson(reply.value);
			return { ok: true };
		}
		const format = createFormat(language, "UTC");
		const words = decisionMessages[language];
		for (const { id, state, title, updatedAt } of decisions)
			await context.print(
				`${id}  ${format.instant(updatedAt)} UTC  ${words.state[state]}: ${title}`,
			);
		if (decisions.length === 0)
			context.note({
				de: "Hier gibt es noch keine Entscheidung.",
				en: "There is no decision here yet.",
			});
		return { ok: true };
	},
});
