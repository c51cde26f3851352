import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { formatDecision } from "../format-decision.ts";
import { misuse } from "../misuse.ts";

export const decisionsShow = command({
	name: "decisions show",
	summary: {
		de: "eine Entscheidung mit Belegen und jedem Schritt",
		en: "one decision with its evidence and every step",
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
		const [id, ...more] = context.positionals;
		if (id === undefined || more.length > 0)
			return misuse(
				{
					de: "Es fehlt genau eine Kennung.",
					en: "Exactly one identifier is needed.",
				},
				{
					de: "Kennungen zeigt: lotse decisions list",
					en: "To see identifiers: lotse decisions list",
				},
			);
		const { getDecision } = await import("@lotse/shared/contract/decisions.ts");
		if (!getDecision.input.safeParse({ decisionId: id }).success)
			return misuse(
				{
					de: `„${id}“ ist keine Kennung einer Entscheidung.`,
					en: `“${id}” is not the identifier of a decision.`,
				},
				{
					de: "Sie beginnt mit dec_. Alle zeigt: lotse decisions list",
					en: "It begins with dec_. To see them all: lotse decisions list",
				},
			);
		const reply = await callService(getDecision, { decisionId: id }, context);
		if (!reply.ok) return reply;
		if (context.values.json) await context.printJson(reply.value);
		else await context.print(formatDecision(reply.value, context.language));
		return { ok: true };
	},
});
