import { canonicalJson } from "@lotse/shared/trust/audit/canonical-json.ts";
import { hashEntry } from "@lotse/shared/trust/audit/hash-entry.ts";
import type { BatchResult, Ports, Write } from "../ports.ts";

/** What a reader of the trail needs to reconstruct a step. */
export interface AuditDraft {
	/** A member id, `setup` or `system`. */
	readonly actor: string;
	readonly action: string;
	readonly subject: string;
	readonly detail: Record<string, unknown>;
}

const attempts = 8;

/**
 * Writes a change and its audit entry together or not at all, so nothing changes without its trace.
 * The entry's number is a key: when two requests append at once, the slower one reads the new head and tries again.
 * Any other conflict is the caller's to explain.
 *
 * @param isStillTrue read after the head of the trail: whatever ends or restarts the same thing is audited too, so a change in between
 * takes the entry's number and the question is asked again. False ends with the conflict `outdated` and nothing written.
 */
export async function commitWithAudit(
	ports: Ports,
	workspaceId: string,
	draft: AuditDraft,
	writes: readonly Write[],
	isStillTrue: () => Promise<boolean> = async () => true,
): Promise<BatchResult> {
	const { audit } = ports.store.of(workspaceId);
	for (let attempt = 1; ; attempt++) {
		const head = await audit.head();
		if (!(await isStillTrue())) return { ok: false, conflict: "outdated" };
		const open = {
			seq: head.seq + 1,
			at: ports.clock.now(),
			actor: draft.actor,
			action: draft.action,
			subject: draft.subject,
			detail: canonicalJson(draft.detail),
			previousHash: head.hash,
		};
		const hash = await hashEntry(open, (text) => ports.secrets.digest(text));
		const result = await ports.store.batch([
			...writes,
			audit.append({ ...open, hash }),
		]);
		if (result.ok || result.conflict !== "audit" || attempt === attempts)
			return result;
	}
}
