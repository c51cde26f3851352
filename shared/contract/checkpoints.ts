import * as z from "zod";
import { empty, instant, workspaceId } from "./fields.ts";
import { route } from "./route.ts";

/** The end of a trail at an instant, signed; `trust/audit/checkpoint.ts` says what it proves. */
export const checkpoint = z.object({
	workspaceId,
	seq: z.int().min(1),
	hash: z.string().length(64),
	at: instant,
	keyId: z.string().max(40),
	signature: z.string().max(100),
});

export const listCheckpoints = route({
	id: "listCheckpoints",
	method: "GET",
	path: "/v1/audit/checkpoints",
	summary:
		"Signed ends of the audit trail, kept outside the database, and the public keys they are checked with; note a key elsewhere",
	access: { role: "viewer", scope: "audit:read" },
	input: empty,
	reply: z.object({
		/** Oldest first; of many the newest 48. The last one alone proves everything before it. */
		checkpoints: z.array(checkpoint).max(48),
		/** Ed25519 public keys, base64url, the current one first. */
		keys: z
			.array(
				z.object({
					keyId: z.string().max(40),
					publicKey: z.string().max(60),
				}),
			)
			.max(10),
		/** Where they are kept. */
		vault: z.string().max(40),
	}),
});

export const createCheckpoint = route({
	id: "createCheckpoint",
	method: "POST",
	path: "/v1/audit/checkpoints",
	summary: "Sign the end of the trail now, without waiting for the hour",
	access: { role: "admin", scope: null },
	input: empty,
	reply: z.object({ checkpoint: checkpoint.nullable() }),
	status: 201,
	rate: "strict",
});

export const getKeyState = route({
	id: "getKeyState",
	method: "GET",
	path: "/v1/privacy/keys",
	summary:
		"How many sealed values still need an older key; with none, the older key can be dropped",
	access: { role: "admin", scope: "privacy" },
	input: empty,
	reply: z.object({
		keys: z.int().min(1),
		/** Values sealed with an older key, in every workspace of the service. */
		waiting: z.int().min(0),
	}),
});
