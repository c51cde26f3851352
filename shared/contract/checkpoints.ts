import * as z from "zod";
import { done, empty, instant, workspaceId } from "./fields.ts";
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

const hook = z.object({
	url: z.url().max(2_000),
	createdAt: instant,
	/** The newest entry whose signed state arrived there, and when; 0 before the first. */
	lastSeq: z.int().min(0),
	lastAt: instant.nullable(),
	/** Attempts in a row that failed, what the last one met, and when the next is made. */
	failures: z.int().min(0),
	failure: z.string().max(500).nullable(),
	dueAt: instant.nullable(),
});
export type CheckpointHookState = z.infer<typeof hook>;

export const getCheckpointHook = route({
	id: "getCheckpointHook",
	method: "GET",
	path: "/v1/audit/checkpoint-hook",
	summary: "The address outside that each signed state is posted to",
	access: { role: "viewer", scope: "audit:read" },
	input: empty,
	reply: z.object({ hook: hook.nullable() }),
});

export const setCheckpointHook = route({
	id: "setCheckpointHook",
	method: "PUT",
	path: "/v1/audit/checkpoint-hook",
	summary:
		"Post each signed state to a public https address as well, by Standard Webhooks; the secret is shown once, the newest state is sent at once",
	access: { role: "admin", scope: null },
	input: z.object({ url: z.url().max(2_000) }),
	reply: z.object({ hook, secret: z.string().max(100) }),
	errors: ["unprocessable", "conflict"],
	rate: "strict",
});

export const removeCheckpointHook = route({
	id: "removeCheckpointHook",
	method: "DELETE",
	path: "/v1/audit/checkpoint-hook",
	summary: "Post signed states nowhere any more; they stay in the vault",
	access: { role: "admin", scope: null },
	input: empty,
	reply: done,
	errors: ["not-found", "conflict"],
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
