import * as z from "zod";
import { scope } from "./access.ts";
import { instant, name } from "./fields.ts";
import { route } from "./route.ts";
import { newToken } from "./tokens.ts";

/** base64url(SHA-256(verifier)), as in RFC 7636 (PKCE, method S256). */
export const codeChallenge = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const codeVerifier = z.string().regex(/^[A-Za-z0-9._~-]{43,128}$/);

export const createPairing = route({
	id: "createPairing",
	method: "POST",
	path: "/v1/pairings",
	summary:
		"In the console: allow the app that made this challenge to connect; returns a short code to type there",
	access: { role: "viewer", scope: null },
	input: z.object({
		challenge: codeChallenge,
		name,
		scopes: z.array(scope).min(1).max(20),
	}),
	reply: z.object({
		/** Eight characters in two groups; one use, five minutes. */
		code: z.string().max(20),
		expiresAt: instant,
	}),
	status: 201,
	rate: "strict",
});

export const redeemPairing = route({
	id: "redeemPairing",
	method: "POST",
	path: "/v1/pairings/redeem",
	summary:
		"In the app: trade the code and the verifier behind the challenge for a token",
	access: "public",
	input: z.object({
		code: z.string().trim().min(8).max(20),
		verifier: codeVerifier,
	}),
	reply: newToken,
	errors: ["link-expired"],
	rate: "strict",
	bodyBytes: 1_024,
});
