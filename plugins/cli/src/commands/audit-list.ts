import type { AuditEntry } from "@lotse/shared/contract/audit.ts";
import {
	createFormat,
	type Format,
} from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { fetchTrail, type TrailPage } from "../fetch-trail.ts";
import { formatTerms } from "../format-terms.ts";
import { readWholeNumber } from "../read-whole-number.ts";

export const auditList = command({
	name: "audit list",
	summary: {
		de: "der Prüfpfad: wer was wann getan hat",
		en: "the audit trail: who did what, and when",
	},
	usage: ["[--after N] [--limit N] [--subject ID] [--json]"],
	options: {
		after: {
			type: "string",
			value: "N",
			summary: {
				de: "nur Einträge nach dieser Nummer",
				en: "only entries after this number",
			},
		},
		limit: {
			type: "string",
			value: "N",
			summary: { de: "höchstens so viele", en: "at most so many" },
		},
		subject: {
			type: "string",
			value: "ID",
			summary: {
				de: "nur, was an dieser Entscheidung, diesem Modell … getan wurde",
				en: "only what was done to this decision, model …",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument {entries, head}, wie audit verify --file es liest",
				en: "one JSON document {entries, head}, as audit verify --file reads it",
			},
		},
		...connectionOptions,
	},
	async run(context) {
		const { values } = context;
		const after = readWholeNumber("--after", values.after, 0);
		if (!after.ok) return after;
		const limit = readWholeNumber("--limit", values.limit, 1_000_000);
		if (!limit.ok) return limit;
		const entries: AuditEntry[] = [];
		let head: TrailPage["head"] = { seq: 0, hash: "" };
		const outcome = await fetchTrail(
			context,
			{ after: after.value, subject: values.subject },
			async (page) => {
				head = page.head;
				entries.push(...page.entries);
				return entries.length < limit.value ? "more" : "enough";
			},
		);
		if (!outcome.ok) return outcome;
		const format = createFormat(context.language, "UTC");
		const shown = entries.slice(0, limit.value);
		if (values.json) await context.printJson({ entries: shown, head });
		else if (shown.length > 0)
			await context.print(formatTerms(shown.map(rowOf(format))).join("\n"));
		else
			context.note({
				de: "Der Prüfpfad ist hier leer.",
				en: "The trail is empty here.",
			});
		return { ok: true };
	},
});

const rowOf =
	(format: Format) =>
	({ seq, at, action, subject, actor }: AuditEntry): [string, string] => [
		String(seq),
		`${format.instant(at)} UTC  ${action}  ${subject}  ${actor}`,
	];
