import { canonicalJson } from "@lotse/shared/trust/audit/canonical-json.ts";
import { hashEntry } from "@lotse/shared/trust/audit/hash-entry.ts";
import { replaceEmails } from "@lotse/shared/trust/pseudonym/replace-emails.ts";
import type { BatchResult, Ports, Write } from "../ports.ts";
import { openPseudonyms } from "./open-pseudonyms.ts";

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
 * Any other conflict is the caller's to explain. What can never be deleted names nobody: e-mail addresses become pseudonyms first.
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
	const detail = await withoutEmails(
		ports,
		workspaceId,
		canonicalJson(draft.detail),
	);
	for (let attempt = 1; ; attempt++) {
		const head = await audit.head();
		if (!(await isStillTrue())) return { ok: false, conflict: "outdated" };
		const open = {
			seq: head.seq + 1,
			at: ports.clock.now(),
			actor: draft.actor,
			action: draft.action,
			subject: draft.subject,
			detail,
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

/** The key is only asked for where there is an address. */
function withoutEmails(
	ports: Ports,
	workspaceId: string,
	text: string,
): Promise<string> {
	let pseudonymOf: ((email: string) => Promise<string>) | null = null;
	return replaceEmails(text, async (email) => {
		pseudonymOf ??= await openPseudonyms(ports, workspaceId);
		return pseudonymOf(email);
	});
}
