import * as z from "zod";
import { adAccount, customerId } from "./ads-accounts.ts";
import { empty, instant, memberId, name } from "./fields.ts";
import { route } from "./route.ts";
import { segmentId } from "./segments.ts";

/** Of a customer list in Google Ads. */
export const userListId = z.string().regex(/^[0-9]{1,19}$/);
export const audienceDeliveryId = z
	.string()
	.regex(/^aud_[a-z0-9]{20}$/)
	.meta({ description: "Identifier with the prefix aud_" });

/** Why somebody the rule meets does not go to the list. */
export const heldBackReasons = [
	"forgotten",
	"withdrawn",
	"unasked",
	"no-contact",
] as const;
export type HeldBackReason = (typeof heldBackReasons)[number];

export const audienceStates = [
	"waiting",
	"sending",
	"sent",
	"failed",
	"declined",
	"undone",
] as const;

/** People of a segment for a customer list: proposed by one person, sent by another, taken back whole. */
const delivery = z.object({
	id: audienceDeliveryId,
	segmentId,
	segmentName: name,
	customerId,
	userListId,
	listName: z.string().max(255),
	state: z.enum(audienceStates),
	proposedBy: memberId,
	proposedAt: instant,
	decidedBy: memberId.nullable(),
	updatedAt: instant,
	/** People put on the list, and taken off it because they left the segment or took their consent back. */
	added: z.int().min(0),
	removed: z.int().min(0),
	/** What went wrong last, in the reader's language. */
	failure: z.string().max(2_000).nullable(),
	requestIds: z.array(z.string().max(200)).max(50),
});
export type AudienceDelivery = z.infer<typeof delivery>;

/** A count, or null where it would tell of a group below the minimum. */
const toldCount = z.int().min(0).nullable();
const preview = z.object({
	/** For whom the rule holds. */
	matched: toldCount,
	/** Of these, who goes to the list: consent to personalised advertising, and a hashed address or number. */
	reachable: toldCount,
	heldBack: z
		.array(z.object({ reason: z.enum(heldBackReasons), people: toldCount }))
		.max(heldBackReasons.length),
	minimum: z.int().min(50),
	/** What would change on the list, compared with what was sent before. */
	added: toldCount,
	removed: toldCount,
	/** Why nothing would be added; null where something can be. */
	hindrance: z.string().max(2_000).nullable(),
	/** Whether there is anything to do. */
	isChange: z.boolean(),
});
export type AudiencePreview = z.infer<typeof preview>;

const target = z.object({ segmentId, customerId, userListId });
const one = z.object({ deliveryId: audienceDeliveryId });
const approve = { role: "approver", scope: "events:write" } as const;

export const listCustomerLists = route({
	id: "listCustomerLists",
	method: "GET",
	path: "/v1/ads/accounts/:customerId/customer-lists",
	summary:
		"Customer lists of an ad account that take members, read from the account now",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({ customerId }),
	reply: z.object({
		account: adAccount,
		lists: z
			.array(
				z.object({
					userListId,
					name: z.string().max(255),
					/** Members Google shows; null while it does not know. */
					size: z.int().min(0).nullable(),
				}),
			)
			.max(1_000),
	}),
	errors: ["not-found", "unprocessable"],
});

export const previewAudience = route({
	id: "previewAudience",
	method: "POST",
	path: "/v1/segments/:segmentId/audience/preview",
	summary:
		"What sending a segment to a customer list would do: who goes, who is held back and why; nothing leaves",
	access: { role: "editor", scope: "events:read" },
	input: target,
	reply: preview,
	errors: ["not-found", "unprocessable"],
});

export const proposeAudience = route({
	id: "proposeAudience",
	method: "POST",
	path: "/v1/segments/:segmentId/audience",
	summary:
		"Propose sending a segment to a customer list; it leaves once somebody approves",
	access: { role: "editor", scope: "events:write" },
	input: target.extend({
		/** The list's name, as people know it. */
		listName: z.string().trim().max(255).default(""),
	}),
	reply: delivery,
	status: 201,
	errors: ["not-found", "unprocessable", "conflict"],
});

export const listAudienceDeliveries = route({
	id: "listAudienceDeliveries",
	method: "GET",
	path: "/v1/audience-deliveries",
	summary: "Segments proposed for customer lists and sent there, newest first",
	access: { role: "viewer", scope: "events:read" },
	input: empty,
	reply: z.object({ deliveries: z.array(delivery).max(100) }),
});

export const sendAudience = route({
	id: "sendAudience",
	method: "POST",
	path: "/v1/audience-deliveries/:deliveryId/send",
	summary:
		"Approve a proposal and send it, or try again what failed: people who agreed are added by hashed contact, people who no longer do are taken off; a dry run unless asked otherwise",
	access: approve,
	personal: "marketing",
	input: one.extend({ dryRun: z.boolean().default(true) }),
	reply: z.object({
		delivery,
		dryRun: z.boolean(),
		added: z.int().min(0),
		removed: z.int().min(0),
	}),
	errors: ["not-found", "own-proposal", "unprocessable", "conflict"],
	rate: "strict",
});

export const declineAudience = route({
	id: "declineAudience",
	method: "POST",
	path: "/v1/audience-deliveries/:deliveryId/decline",
	summary: "Put a proposal aside; nothing leaves",
	access: approve,
	input: one,
	reply: delivery,
	errors: ["not-found", "unprocessable", "conflict"],
});

export const undoAudience = route({
	id: "undoAudience",
	method: "POST",
	path: "/v1/audience-deliveries/:deliveryId/undo",
	summary: "Take everybody this delivery put on the list off it again",
	access: approve,
	personal: "marketing",
	input: one,
	reply: delivery,
	errors: ["not-found", "unprocessable", "conflict"],
	rate: "strict",
});
