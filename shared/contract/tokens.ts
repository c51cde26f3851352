import * as z from "zod";
import { scope } from "./access.ts";
import { done, empty, instant, memberId, name, tokenId } from "./fields.ts";
import { route } from "./route.ts";

export const token = z.object({
	id: tokenId,
	name,
	memberId,
	scopes: z.array(scope).max(20),
	/** The first characters, to tell tokens apart; the rest is never shown again. */
	prefix: z.string().max(20),
	createdAt: instant,
	lastUsedAt: instant.nullable(),
	expiresAt: instant,
});
export type Token = z.infer<typeof token>;

export const newToken = z.object({
	token,
	/** Shown this once. */
	secret: z.string().max(200),
});

export const listTokens = route({
	id: "listTokens",
	method: "GET",
	path: "/v1/tokens",
	summary: "The caller's API tokens; an admin sees everyone's",
	access: { role: "viewer", scope: null },
	input: empty,
	reply: z.object({ tokens: z.array(token).max(500) }),
});

export const createToken = route({
	id: "createToken",
	method: "POST",
	path: "/v1/tokens",
	summary:
		"Make an API token; its secret is shown in this reply and never again",
	access: { role: "viewer", scope: null },
	input: z.object({
		name,
		scopes: z.array(scope).min(1).max(20),
		lifetimeDays: z.int().min(1).max(365).default(90),
	}),
	reply: newToken,
	status: 201,
	errors: ["unprocessable"],
});

export const revokeToken = route({
	id: "revokeToken",
	method: "DELETE",
	path: "/v1/tokens/:tokenId",
	summary: "Revoke a token at once",
	access: { role: "viewer", scope: null },
	input: z.object({ tokenId }),
	reply: done,
	errors: ["not-found"],
});
