import * as z from "zod";
import { role } from "./access.ts";
import { empty, instant, memberId } from "./fields.ts";
import { localised } from "./localised.ts";
import { route } from "./route.ts";

/** What people are known by here: an e-mail address, a customer number, a visitor id, a telephone number. */
const identifiers = z
	.array(z.string().trim().min(4).max(254))
	.min(1)
	.max(20)
	.meta({
		description:
			"Everything one person is known by: e-mail address, customer number, visitor id, telephone number",
	});

const tableName = z.string().max(60);
export const subjectRequestId = z
	.string()
	.regex(/^sbj_[a-z0-9]{20}$/)
	.meta({ description: "Identifier with the prefix sbj_" });

/** An erasure: `running` while tables are swept; `settling` until a last sweep has caught what was on its way; then `done`. */
export const subjectRequest = z.object({
	id: subjectRequestId,
	state: z.enum(["running", "settling", "done"]),
	requestedBy: memberId,
	createdAt: instant,
	doneAt: instant.nullable(),
	/** Rows removed or rewritten, by table. */
	erased: z.record(tableName, z.int().min(0)),
});
export type SubjectRequest = z.infer<typeof subjectRequest>;

export const findSubject = route({
	id: "findSubject",
	method: "POST",
	path: "/v1/subjects/find",
	summary:
		"What is held about a person, table by table, and what an erasure would do with it",
	access: { role: "admin", scope: "privacy" },
	personal: "subject-rights",
	input: z.object({ identifiers }),
	reply: z.object({
		/** Whether one of them signs in here: remove such a member under settings first. */
		isMember: z.boolean(),
		isSuppressed: z.boolean(),
		/** Other identifiers the rows found carry; a shared device may be among them, so they are offered, not added. */
		alsoKnownAs: z.array(z.string().max(254)).max(50),
		tables: z
			.array(
				z.object({
					table: tableName,
					holds: localised,
					rows: z.int().min(0),
				}),
			)
			.max(200),
	}),
});

export const exportSubject = route({
	id: "exportSubject",
	method: "POST",
	path: "/v1/subjects/export",
	summary:
		"What is held about a person, as rows, a page at a time; sealed contents opened",
	access: { role: "admin", scope: "privacy" },
	personal: "subject-rights",
	input: z.object({
		identifiers,
		after: z
			.object({ table: tableName, row: z.int().min(0) })
			.nullable()
			.default(null),
	}),
	reply: z.object({
		rows: z
			.array(
				z.object({
					table: tableName,
					row: z.record(
						z.string().max(60),
						z.union([z.string().max(2_000_000), z.number(), z.null()]),
					),
				}),
			)
			.max(500),
		/** Where the next page begins; null at the end. */
		next: z.object({ table: tableName, row: z.int().min(0) }).nullable(),
	}),
	errors: ["unprocessable"],
});

export const eraseSubject = route({
	id: "eraseSubject",
	method: "POST",
	path: "/v1/subjects/erase",
	summary:
		"Take nothing about a person any more, from this moment on, and erase what is held",
	access: { role: "admin", scope: "privacy" },
	personal: "subject-rights",
	input: z.object({ identifiers }),
	reply: subjectRequest,
	status: 202,
	errors: ["unprocessable"],
});

export const listSubjectRequests = route({
	id: "listSubjectRequests",
	method: "GET",
	path: "/v1/subjects/requests",
	summary: "Erasures and their receipts, newest first",
	access: { role: "admin", scope: "privacy" },
	input: empty,
	reply: z.object({ requests: z.array(subjectRequest).max(100) }),
});

/** What a table holds, why, for how long, and who may read it. */
export const heldTable = z.object({
	table: tableName,
	holds: localised,
	purpose: localised,
	readers: role,
	/** Days until rows are removed; null: they stay until somebody removes them. */
	keepDays: z.int().min(1).nullable(),
	/** Whether rows can be about a person outside the workspace. */
	isPersonal: z.boolean(),
});

export const listHeldTables = route({
	id: "listHeldTables",
	method: "GET",
	path: "/v1/privacy/tables",
	summary: "Every table: what it holds, why, for how long, who may read it",
	access: { role: "viewer", scope: "any" },
	input: empty,
	reply: z.object({ tables: z.array(heldTable).max(200) }),
});
