import type { Output } from "@lotse/shared/contract/route.ts";
import { callService, type Reply } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { readIdentifiers } from "../read-identifiers.ts";
import { writeText } from "../write-text.ts";

/** Where the next page begins. */
interface Place {
	readonly table: string;
	readonly row: number;
}

export const subjectExport = command({
	name: "subject export",
	summary: {
		de: "alles, was über eine Person gespeichert ist, als JSON",
		en: "everything held about a person, as JSON",
	},
	usage: ["IDENTIFIER… [-o FILE] [--json]"],
	about: {
		de: "Für eine Auskunft nach Art. 15 DSGVO: jede Zeile jeder Tabelle, Versiegeltes geöffnet. Der Zugriff wird protokolliert.",
		en: "For a request of access under Art. 15 GDPR: every row of every table, sealed contents opened. The access is logged.",
	},
	options: {
		out: {
			type: "string",
			short: "o",
			value: "FILE",
			summary: { de: "in diese Datei", en: "into this file" },
		},
		json: {
			type: "boolean",
			summary: {
				de: "ist ohnehin JSON; Fehler werden es damit auch",
				en: "is JSON anyway; with it problems are, too",
			},
		},
		...connectionOptions,
	},
	async run(context) {
		const read = readIdentifiers(context);
		if (!read.ok) return read;
		const { identifiers } = read;
		const { exportSubject } = await import(
			"@lotse/shared/contract/subjects.ts"
		);
		const tables: Record<string, unknown[]> = {};
		let after: Place | null = null;
		do {
			const reply: Reply<Output<typeof exportSubject.reply>> =
				await callService(exportSubject, { identifiers, after }, context);
			if (!reply.ok) return reply;
			for (const { table, row } of reply.value.rows) {
				tables[table] ??= [];
				tables[table].push(row);
			}
			after = reply.value.next;
		} while (after !== null);
		const document = { identifiers, exportedAt: context.now(), tables };
		return writeText(
			`${JSON.stringify(document)}\n`,
			context.values.out,
			context,
		);
	},
});
