import { createHash } from "node:crypto";
import type { AuditEntry } from "@lotse/shared/contract/audit.ts";
import { hashEntry } from "@lotse/shared/trust/audit/hash-entry.ts";
import { ids } from "./ids.ts";

const digest = async (text: string) =>
	createHash("sha256").update(text).digest("hex");

/** A sound chain of so many entries. */
export async function cannedAudit(
	length: number,
	now: number,
): Promise<AuditEntry[]> {
	const actions = [
		"dataset.create",
		"fit.start",
		"decision.create",
		"decision.submit",
	];
	const entries: AuditEntry[] = [];
	for (let seq = 1; seq <= length; seq++) {
		const open = {
			seq,
			at: now - (length - seq) * 3_600_000,
			actor: seq === 1 ? "setup" : seq % 2 === 0 ? ids.me : ids.colleague,
			action: actions[seq % actions.length] ?? "decision.create",
			subject: seq % 3 === 0 ? ids.budgetDecision : ids.dataset,
			detail: JSON.stringify({ note: "", version: seq }),
			previousHash: entries.at(-1)?.hash ?? "",
		};
		entries.push({ ...open, hash: await hashEntry(open, digest) });
	}
	return entries;
}
