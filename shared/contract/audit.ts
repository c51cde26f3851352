import * as z from "zod";
import { instant, limit } from "./fields.ts";
import { route } from "./route.ts";

/** One link of the workspace's hash chain: `hash` = SHA-256 over the canonical JSON of everything else in the entry. */
export const auditEntry = z.object({
	seq: z.int().min(1),
	at: instant,
	/** A member id, `setup` or `system`. */
	actor: z.string().max(40),
	/** What was done, e.g. `decision.approve`. */
	action: z.string().max(60),
	/** The id of what it was done to. */
	subject: z.string().max(60),
	/** Canonical JSON of what a reader needs to reconstruct the step. */
	detail: z.string().max(20_000),
	previousHash: z.string().max(64),
	hash: z.string().length(64),
});
export type AuditEntry = z.infer<typeof auditEntry>;

export const listAudit = route({
	id: "listAudit",
	method: "GET",
	path: "/v1/audit",
	summary: "The audit trail in order, from an entry on",
	access: { role: "viewer", scope: "audit:read" },
	input: z.object({
		after: z.coerce
			.number<number | string>()
			.int()
			.min(0)
			.max(9_000_000_000_000)
			.default(0),
		limit,
		subject: z.string().max(60).optional(),
	}),
	reply: z.object({
		entries: z.array(auditEntry).max(200),
		/** Newest sequence number and hash, to verify the end of the chain. */
		head: z.object({ seq: z.int().min(0), hash: z.string().max(64) }),
	}),
});
