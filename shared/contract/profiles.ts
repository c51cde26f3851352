import * as z from "zod";
import { done, instant, limit } from "./fields.ts";
import { localised } from "./localised.ts";
import { route } from "./route.ts";

export const identifierKind = z.enum([
	"login",
	"email-hash",
	"phone-hash",
	"click-id",
	"device",
]);
const value = z.string().trim().min(1).max(256);
/** E-mail and phone as SHA-256 of their normalised form; `device` is the visitor's anonymous id. */
const identifier = z.object({ kind: identifierKind, value });

export const identityLinkId = z
	.string()
	.regex(/^idl_[a-z0-9]{20}$/)
	.meta({ description: "Identifier with the prefix idl_" });

const identityLink = z.object({
	id: identityLinkId,
	a: identifier,
	b: identifier,
	reason: z.enum(["login", "contact", "click", "probabilistic", "manual"]),
	at: instant,
	/** A member, or `system`. */
	madeBy: z.string().max(40),
	undoneAt: instant.nullable(),
	undoneBy: z.string().max(40).nullable(),
});
export type IdentityLinkReply = z.infer<typeof identityLink>;

/** Why a link was refused, and which identifier is at fault. */
const refusal = z.object({
	reason: z.enum([
		"placeholder",
		"shared-mailbox",
		"made-up-number",
		"too-long",
		"known-link",
		"too-many-partners",
		"too-many-members",
		"suppressed",
	]),
	identifier,
	/** Identifiers the person would have had. */
	members: z.int().min(0).max(100_000),
	message: localised,
	fix: localised,
});
export type IdentityRefusal = z.infer<typeof refusal>;

export const getIdentity = route({
	id: "getIdentity",
	method: "GET",
	path: "/v1/identities",
	summary:
		"The person an identifier belongs to: all their identifiers, and the links that hold them together with their reasons",
	access: { role: "editor", scope: "events:read" },
	personal: "support",
	input: z.object({ kind: identifierKind, value }),
	reply: z.object({
		members: z.array(identifier).max(200),
		links: z.array(identityLink).max(2_000),
	}),
});

export const listIdentityLinks = route({
	id: "listIdentityLinks",
	method: "GET",
	path: "/v1/identities/links",
	summary: "Links between identifiers, newest first, those taken back too",
	access: { role: "editor", scope: "events:read" },
	personal: "support",
	input: z.object({ limit }),
	reply: z.object({ links: z.array(identityLink).max(200) }),
});

export const linkIdentities = route({
	id: "linkIdentities",
	method: "POST",
	path: "/v1/identities/links",
	summary:
		"Join the people of two identifiers; a shared or made-up identifier and a person grown too large are refused and named",
	access: { role: "editor", scope: "events:write" },
	personal: "support",
	input: z.object({ a: identifier, b: identifier }),
	reply: z.discriminatedUnion("ok", [
		z.object({
			ok: z.literal(true),
			link: identityLink,
			hasJoined: z.boolean(),
		}),
		z.object({ ok: z.literal(false), refusal }),
	]),
	errors: ["conflict"],
});

export const undoIdentityLink = route({
	id: "undoIdentityLink",
	method: "DELETE",
	path: "/v1/identities/links/:linkId",
	summary:
		"Take a link back: the people it alone held together are separate again, exactly as before",
	access: { role: "editor", scope: "events:write" },
	input: z.object({ linkId: identityLinkId }),
	reply: done,
	errors: ["not-found", "conflict"],
});

export const stitchIdentities = route({
	id: "stitchIdentities",
	method: "POST",
	path: "/v1/identities/stitch",
	summary:
		"Link the devices and logins that events name together, up to 500 pairs a call",
	access: { role: "editor", scope: "events:write" },
	personal: "analytics",
	input: z.object({}),
	reply: z.object({
		linked: z.int().min(0).max(500),
		refused: z.array(refusal).max(100),
		/** Whether more pairs wait. */
		hasMore: z.boolean(),
	}),
	errors: ["conflict"],
	rate: "strict",
});
