import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { formatSource } from "../format-source.ts";

export const knowledgeList = command({
	name: "knowledge list",
	summary: {
		de: "die Quellen, auf denen Texte beruhen dürfen, neueste zuerst",
		en: "the sources texts may rest on, newest first",
	},
	usage: ["[--json]"],
	options: {
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Objekt {sources, total}",
				en: "one JSON object {sources, total}",
			},
		},
		...connectionOptions,
	},
	async run(context) {
		const { listSources } = await import("@lotse/shared/contract/sources.ts");
		const reply = await callService(listSources, { limit: 200 }, context);
		if (!reply.ok) return reply;
		if (context.values.json) {
			await context.printJson(reply.value);
			return { ok: true };
		}
		const { sources, total } = reply.value;
		for (const source of sources)
			await context.print(
				`${formatSource(source, context.now(), context.language)}\n`,
			);
		if (total > sources.length)
			context.note({
				de: `Gezeigt sind die neuesten ${sources.length} von ${total}.`,
				en: `Shown are the newest ${sources.length} of ${total}.`,
			});
		return { ok: true };
	},
});
