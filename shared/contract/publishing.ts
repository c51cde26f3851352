import * as z from "zod";
import {
	done,
	empty,
	instant,
	memberId,
	name,
	publicationId,
	unitId,
	wordpressSiteId,
} from "./fields.ts";
import { route } from "./route.ts";
import { seenUnit, unitOutcome } from "./unit-moves.ts";
import { unit, unitBounds } from "./units.ts";

const address = (most: number) =>
	z
		.string()
		.regex(/^https?:\/\/[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?([/?#][^\s"<>]*)?$/)
		.max(most);

/** A WordPress one may publish to; its application password is kept sealed and never shown. */
export const wordpressSite = z.object({
	id: wordpressSiteId,
	url: address(300),
	name: z.string().max(200),
	/** Whose application password it is. */
	username: z.string().min(1).max(60),
	createdBy: memberId,
	createdAt: instant,
});
export type WordpressSite = z.infer<typeof wordpressSite>;

export const wordpressFields = ["title", "content", "excerpt"] as const;
export type WordpressField = (typeof wordpressFields)[number];
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A post or page as it is now. */
export const wordpressPost = z.object({
	kind: z.enum(["posts", "pages"]),
	postId: z.int().min(1),
	link: z.string().max(500),
	status: z.string().max(40),
	fields: z
		.array(
			z.object({
				field: z.enum(wordpressFields),
				text: z.string().max(200_000),
				/** Names this state of the field: send it back when publishing. */
				hash,
			}),
		)
		.max(3),
});
export type WordpressPost = z.infer<typeof wordpressPost>;

const post = {
	siteId: wordpressSiteId,
	kind: wordpressPost.shape.kind,
	postId: z.coerce.number<number | string>().int().min(1).max(1e12),
};

export const listWordpressSites = route({
	id: "listWordpressSites",
	method: "GET",
	path: "/v1/wordpress-sites",
	summary: "The WordPress sites one may publish to",
	access: { role: "viewer", scope: "copy" },
	input: empty,
	reply: z.object({ sites: z.array(wordpressSite).max(50) }),
});

export const addWordpressSite = route({
	id: "addWordpressSite",
	method: "POST",
	path: "/v1/wordpress-sites",
	summary:
		"Connect a WordPress by a user's application password; it is tried once and kept sealed. People only",
	access: { role: "admin", scope: null },
	input: z.object({
		url: wordpressSite.shape.url,
		username: wordpressSite.shape.username,
		/** Made in WordPress under Users → Profile → Application Passwords. */
		password: z.string().trim().min(8).max(100),
	}),
	reply: wordpressSite,
	status: 201,
	errors: ["unprocessable"],
	rate: "strict",
});

export const removeWordpressSite = route({
	id: "removeWordpressSite",
	method: "DELETE",
	path: "/v1/wordpress-sites/:siteId",
	summary: "Forget a WordPress and its password; what was published stays",
	access: { role: "admin", scope: null },
	input: z.object({ siteId: wordpressSiteId }),
	reply: done,
	errors: ["not-found"],
});

export const searchWordpress = route({
	id: "searchWordpress",
	method: "GET",
	path: "/v1/wordpress-sites/:siteId/posts",
	summary: "Posts and pages of a site whose words match, newest first",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		siteId: wordpressSiteId,
		search: z.string().trim().max(200).default(""),
	}),
	reply: z.object({
		posts: z
			.array(
				z.object({
					kind: wordpressPost.shape.kind,
					postId: wordpressPost.shape.postId,
					title: z.string().max(2_000),
					link: z.string().max(500),
				}),
			)
			.max(40),
	}),
	errors: ["not-found", "unprocessable"],
});

export const readWordpressPost = route({
	id: "readWordpressPost",
	method: "GET",
	path: "/v1/wordpress-sites/:siteId/posts/:kind/:postId",
	summary: "A post's title, content and excerpt as they are now",
	access: { role: "editor", scope: "copy" },
	input: z.object(post),
	reply: wordpressPost,
	errors: ["not-found", "unprocessable"],
});

export const publishToWordpress = route({
	id: "publishToWordpress",
	method: "POST",
	path: "/v1/units/:unitId/wordpress",
	summary:
		"Put an approved text into a field of a post; refused where the field is no longer what the person saw. People only",
	access: { role: "editor", scope: null },
	input: z.object({
		...post,
		unitId,
		version: z.int().min(1),
		field: z.enum(wordpressFields),
		/** Of the field as the person saw it. */
		hash,
	}),
	reply: unit,
	errors: ["not-found", "conflict", "unprocessable"],
});

export const undoPublication = route({
	id: "undoPublication",
	method: "POST",
	path: "/v1/publications/:publicationId/undo",
	summary:
		"Take a text back: in WordPress what stood there before returns, unless somebody changed it since; elsewhere it is recorded. People only",
	access: { role: "editor", scope: null },
	input: z.object({ publicationId }),
	reply: unit,
	errors: ["not-found", "conflict", "unprocessable"],
});

export const recordInsertion = route({
	id: "recordInsertion",
	method: "POST",
	path: "/v1/units/:unitId/insertions",
	summary: "Record that an approved text was put into a field by hand",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		...seenUnit.shape,
		/** Where: the page's address, without its query. */
		place: z.string().trim().min(1).max(500),
		/** What stood in the field before, for the record. */
		previousText: z.string().max(unitBounds.text).nullable().default(null),
	}),
	reply: unit,
	errors: ["not-found", "conflict", "unprocessable"],
	bodyBytes: 200_000,
});

export const exportUnits = route({
	id: "exportUnits",
	method: "POST",
	path: "/v1/units/export",
	summary:
		"Approved headlines, descriptions and paths as responsive search ads for Google Ads Editor (CSV), and record them as published. People only",
	access: { role: "editor", scope: null },
	input: z.object({
		units: z.array(seenUnit).min(1).max(200),
		campaign: name,
		adGroup: name,
		finalUrl: address(2_000),
	}),
	reply: z.object({
		outcomes: z.array(unitOutcome).max(200),
		/** Null where fewer than three headlines or two descriptions are left. */
		file: z
			.object({ name: z.string().max(200), csv: z.string().max(1_000_000) })
			.nullable(),
	}),
	errors: ["unprocessable"],
});
