import type { AuditEntry } from "@lotse/shared/contract/audit.ts";
import { callService } from "./call-service.ts";
import type { Context, Outcome } from "./command.ts";
import type { connectionOptions } from "./connection-options.ts";

export type TrailPage = {
	readonly entries: readonly AuditEntry[];
	readonly head: { readonly seq: number; readonly hash: string };
};

const pageSize = 200;

/**
 * Reads the audit trail page by page and hands each on, until `take` says enough or the trail ends.
 *
 * Entries may be added while reading: an empty page whose head is further is asked for once more, so that only a trail that
 * really ends before its head is reported as such.
 */
export async function fetchTrail(
	context: Context<typeof connectionOptions>,
	query: { readonly after: number; readonly subject?: string | undefined },
	take: (page: TrailPage) => Promise<"more" | "enough">,
): Promise<Outcome> {
	const { listAudit } = await import("@lotse/shared/contract/audit.ts");
	const subject = query.subject === undefined ? {} : { subject: query.subject };
	let after = query.after;
	let askedAgain = false;
	for (;;) {
		const input = { after, limit: pageSize, ...subject };
		const reply = await callService(listAudit, input, context);
		if (!reply.ok) return reply;
		const { entries, head } = reply.value;
		const isBehind = entries.length === 0 && head.seq > after;
		if (isBehind && query.subject === undefined && !askedAgain) {
			askedAgain = true;
			continue;
		}
		if ((await take({ entries, head })) === "enough") return { ok: true };
		const last = entries.at(-1);
		if (last === undefined || last.seq <= after) return { ok: true };
		after = last.seq;
		askedAgain = false;
	}
}
