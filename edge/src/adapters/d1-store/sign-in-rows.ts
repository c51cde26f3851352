import { and, eq, gt, lte } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { memberFields } from "./member-rows.ts";
import {
	member,
	pairing,
	session,
	signInLink,
} from "./schema/access-tables.ts";

/** One-time links and sessions, found by the hash of their secret. */
export function signInRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["signIn"] {
	const { query, write } = database;
	const oneSession = (secretHash: string) =>
		and(
			eq(session.workspaceId, workspaceId),
			eq(session.secretHash, secretHash),
		);
	/** Deletes what has expired, in the same batch as a write that adds to it: nothing else has to sweep. */
	const sweep = (at: number) =>
		[session, signInLink, pairing].map((table) =>
			query
				.delete(table)
				.where(
					and(eq(table.workspaceId, workspaceId), lte(table.expiresAt, at)),
				),
		);
	return {
		createLink: (link, at) =>
			write(
				...sweep(at),
				query.insert(signInLink).values({ workspaceId, ...link }),
			),
		async takeLink(secretHash, now) {
			const taken = await query
				.delete(signInLink)
				.where(
					and(
						eq(signInLink.workspaceId, workspaceId),
						eq(signInLink.secretHash, secretHash),
					),
				)
				.returning({
					memberId: signInLink.memberId,
					expiresAt: signInLink.expiresAt,
				})
				.get();
			return taken && taken.expiresAt > now
				? { memberId: taken.memberId }
				: null;
		},
		createSession: (row, at) =>
			write(
				...sweep(at),
				query.insert(session).values({ workspaceId, ...row, createdAt: at }),
			),
		async findSession(secretHash, now) {
			const found = await query
				.select({
					secretHash: session.secretHash,
					memberId: session.memberId,
					expiresAt: session.expiresAt,
					member: memberFields,
				})
				.from(session)
				.innerJoin(
					member,
					and(
						eq(member.workspaceId, session.workspaceId),
						eq(member.id, session.memberId),
					),
				)
				.where(and(oneSession(secretHash), gt(session.expiresAt, now)))
				.get();
			return found ?? null;
		},
		endSession: (secretHash) =>
			write(query.delete(session).where(oneSession(secretHash))),
	};
}
