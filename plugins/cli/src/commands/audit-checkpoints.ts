import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { writeText } from "../write-text.ts";

export const auditCheckpoints = command({
	name: "audit checkpoints",
	summary: {
		de: "signierte Stände des Prüfpfads holen, um sie außerhalb aufzuheben",
		en: "fetch signed states of the audit trail, to keep them elsewhere",
	},
	usage: ["[-o FILE]"],
	about: {
		de: "Der Dienst signiert jede Stunde das Ende des Prüfpfads und hebt es außerhalb seiner Datenbank auf. Heben Sie die Datei selbst auf: lotse audit verify --checkpoints FILE weist damit nach, dass nichts abgeschnitten oder neu geschrieben wurde.",
		en: "Every hour the service signs the end of the trail and keeps it outside its database. Keep the file yourself: with it lotse audit verify --checkpoints FILE proves that nothing was cut off or written anew.",
	},
	options: {
		out: {
			type: "string",
			short: "o",
			value: "FILE",
			summary: { de: "in diese Datei", en: "into this file" },
		},
		...connectionOptions,
	},
	async run(context) {
		const { listCheckpoints } = await import(
			"@lotse/shared/contract/checkpoints.ts"
		);
		const reply = await callService(listCheckpoints, {}, context);
		if (!reply.ok) return reply;
		const { checkpoints, keys } = reply.value;
		return writeText(
			`${JSON.stringify({ checkpoints, keys })}\n`,
			context.values.out,
			context,
		);
	},
});
