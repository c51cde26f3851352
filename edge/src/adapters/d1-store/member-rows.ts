import { and, asc, eq } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import {
	member,
	pairing,
	session,
	signInLink,
	token,
} from "./schema/access-tables.ts";

/** What a reply of the contract holds. */
const mostListed = 500;

export const memberFields = {
	id: member.id,
	email: member.email,
	role: member.role,
};

/** The members of a workspace, oldest first. */
export function memberRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["members"] {
	const { query, write } = database;
	const one = (id: string) =>
		and(eq(member.workspaceId, workspaceId), eq(member.id, id));
	return {
		list: () =>
			query
				.select(memberFields)
				.from(member)
				.where(eq(member.workspaceId, workspaceId))
				.orderBy(asc(member.createdAt), asc(member.id))
				.limit(mostListed),
		get: async (id) =>
			(await query.select(memberFields).from(member).where(one(id)).get()) ??
			null,
		create: ({ id, email, role }, at) =>
			write(
				query
					.insert(member)
					.values({ workspaceId, id, email, role, createdAt: at }),
			),
		setRole: (id, role) =>
			write(query.update(member).set({ role }).where(one(id))),
		remove: (id) => [
			...[session, token, signInLink, pairing].map((table) =>
				write(
					query
						.delete(table)
						.where(
							and(eq(table.workspaceId, workspaceId), eq(table.memberId, id)),
						),
				),
			),
			write(query.delete(member).where(one(id))),
		],
	};
}
