import type { AuditEntry } from "@lotse/shared/contract/audit.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import type { TrailPage } from "./fetch-trail.ts";
import { readJson } from "./read-json.ts";

/**
 * Reads an exported trail: `{entries, head}` as `lotse audit list --json` writes it, or the entries alone.
 * Without a head the newest entry is taken for the end.
 */
export async function readTrail(
	path: string,
	context: Context,
): Promise<
	{ readonly ok: true; readonly value: TrailPage } | (Outcome & { ok: false })
> {
	const json = await readJson(path, context);
	if (!json.ok) return json;
	const { auditEntry, listAudit } = await import(
		"@lotse/shared/contract/audit.ts"
	);
	const document = isRecord(json.value) ? json.value : { entries: json.value };
	const list = "entries" in document ? document.entries : null;
	if (!Array.isArray(list)) return noTrail(path, "entries");
	const entries: AuditEntry[] = [];
	for (const [index, item] of list.entries()) {
		const entry = auditEntry.safeParse(item);
		if (!entry.success) return noTrail(path, `entries.${index}`);
		entries.push(entry.data);
	}
	if (!("head" in document)) {
		const { seq = 0, hash = "" } = entries.at(-1) ?? {};
		return { ok: true, value: { entries, head: { seq, hash } } };
	}
	const head = listAudit.reply.shape.head.safeParse(document.head);
	if (!head.success) return noTrail(path, "head");
	return { ok: true, value: { entries, head: head.data } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function noTrail(file: string, field: string): Outcome & { ok: false } {
	return failure([
		{
			code: "no-trail",
			file,
			field,
			message: {
				de: "Hier steht nicht, was in einen Prüfpfad gehört.",
				en: "What stands here is not part of an audit trail.",
			},
			fix: {
				de: "Nehmen Sie die Ausgabe von: lotse audit list --json",
				en: "Use the output of: lotse audit list --json",
			},
		},
	]);
}
