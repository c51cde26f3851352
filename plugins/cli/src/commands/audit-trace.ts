import type { AuditEntry } from "@lotse/shared/contract/audit.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { failure } from "../failure.ts";
import { fetchTrail } from "../fetch-trail.ts";
import { formatTrace } from "../format-trace.ts";
import { misuse } from "../misuse.ts";
import { readTrail } from "../read-trail.ts";

export const auditTrace = command({
	name: "audit trace",
	summary: {
		de: "wie eine Budgetänderung zustande kam: Vorschlag, Freigabe, Prüfung, Änderung, Nachlesen, Rückweg",
		en: "how a budget change came about: proposal, approval, validation, change, read-back, way back",
	},
	usage: ["DECISION_ID [--json]", "DECISION_ID --file ENTRIES.json [--json]"],
	about: {
		de: "Allein aus dem Prüfpfad, mit den Nummern der Anfragen bei Google. Dass er unverändert ist, beweist lotse audit verify.",
		en: "From the audit trail alone, with the numbers of the requests at Google. That it is unchanged is proven by lotse audit verify.",
	},
	options: {
		file: {
			type: "string",
			value: "ENTRIES.json",
			summary: {
				de: "aus einer Ausgabe von lotse audit list --json, ohne Netz",
				en: "from what lotse audit list --json wrote, without a network",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument {decisionId, steps}",
				en: "one JSON document {decisionId, steps}",
			},
		},
		...connectionOptions,
	},
	async run(context) {
		const [decisionId, ...more] = context.positionals;
		if (!decisionId?.startsWith("dec_") || more.length > 0)
			return misuse(
				{
					de: "Es fehlt die Kennung genau einer Entscheidung.",
					en: "The identifier of exactly one decision is needed.",
				},
				{
					de: "Sie beginnt mit dec_. Alle zeigt: lotse decisions list",
					en: "It begins with dec_. To see them all: lotse decisions list",
				},
			);
		const entries: AuditEntry[] = [];
		const { file } = context.values;
		if (file === undefined) {
			const fetched = await fetchTrail(
				context,
				{ after: 0, subject: decisionId },
				async (page) => {
					entries.push(...page.entries);
					return "more";
				},
			);
			if (!fetched.ok) return fetched;
		} else {
			const read = await readTrail(file, context);
			if (!read.ok) return read;
			entries.push(
				...read.value.entries.filter(({ subject }) => subject === decisionId),
			);
		}
		const { traceChange } = await import(
			"@lotse/shared/trust/audit/trace-change.ts"
		);
		const steps = traceChange(entries);
		if (steps.length === 0) return failure([nothing(decisionId)]);
		if (context.values.json) await context.printJson({ decisionId, steps });
		else await context.print(formatTrace(steps, context.language));
		return { ok: true };
	},
});

function nothing(decisionId: string) {
	return {
		code: "nothing-traced",
		message: {
			de: `Der Prüfpfad enthält nichts über ${decisionId}.`,
			en: `The audit trail holds nothing about ${decisionId}.`,
		},
		fix: {
			de: "Prüfen Sie die Kennung; alle zeigt: lotse decisions list",
			en: "Check the identifier; to see them all: lotse decisions list",
		},
	};
}
