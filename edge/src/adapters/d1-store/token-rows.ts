import { and, desc, eq, gt, isNull, lt, or } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { memberFields } from "./member-rows.ts";
import { member, token } from "./schema/access-tables.ts";

/** What a reply of the contract holds. */
const mostListed = 500;

const fields = {
	id: token.id,
	name: token.name,
	memberId: token.memberId,
	scopes: token.scopes,
	prefix: token.prefix,
	createdAt: token.createdAt,
	lastUsedAt: token.lastUsedAt,
	expiresAt: token.expiresAt,
};

/** API tokens, newest first, found by the hash of their secret. */
export function tokenRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["tokens"] {
	const { query, write } = database;
	const own = eq(token.workspaceId, workspaceId);
	return {
		list: (memberId) =>
			query
				.select(fields)
				.from(token)
				.where(
					and(
						own,
						memberId === null ? undefined : eq(token.memberId, memberId),
					),
				)
				.orderBy(desc(token.createdAt), desc(token.id))
				.limit(mostListed),
		get: async (id) =>
			(await query
				.select(fields)
				.from(token)
				.where(and(own, eq(token.id, id)))
				.get()) ?? null,
		create: (row) => write(query.insert(token).values({ workspaceId, ...row })),
		remove: (id) =>
			write(query.delete(token).where(and(own, eq(token.id, id)))),
		async find(secretHash, now) {
			const found = await query
				.select({
					...fields,
					secretHash: token.secretHash,
					member: memberFields,
				})
				.from(token)
				.innerJoin(
					member,
					and(
						eq(member.workspaceId, token.workspaceId),
						eq(member.id, token.memberId),
					),
				)
				.where(
					and(own, eq(token.secretHash, secretHash), gt(token.expiresAt, now)),
				)
				.get();
			return found ?? null;
		},
		async touch(id, at) {
			// Requests overtake each other; the last use never moves back.
			const older = or(isNull(token.lastUsedAt), lt(token.lastUsedAt, at));
			await query
				.update(token)
				.set({ lastUsedAt: at })
				.where(and(own, eq(token.id, id), older));
		},
	};
}
