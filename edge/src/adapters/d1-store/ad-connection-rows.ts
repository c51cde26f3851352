import { and, desc, eq, getTableColumns, gt, lte, sql } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import {
	adAccount,
	adConnection,
	adSignIn,
} from "./schema/ads-account-tables.ts";

const mostConnections = 50;
const mostAccounts = 500;

const { workspaceId: _, ...fields } = getTableColumns(adConnection);
const { sealed: _sealed, ...listFields } = fields;
const { workspaceId: _workspace, ...accountFields } =
	getTableColumns(adAccount);

/** Sign-ins to ad platforms and the accounts they reach. */
export function adConnectionRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["adConnections"] {
	const { query, write } = database;
	const own = eq(adConnection.workspaceId, workspaceId);
	const ownAccounts = eq(adAccount.workspaceId, workspaceId);
	const ownSignIns = eq(adSignIn.workspaceId, workspaceId);
	return {
		list: () =>
			query
				.select(listFields)
				.from(adConnection)
				.where(own)
				.orderBy(desc(adConnection.createdAt), desc(adConnection.id))
				.limit(mostConnections),
		get: async (id) =>
			(await query
				.select(fields)
				.from(adConnection)
				.where(and(own, eq(adConnection.id, id)))
				.get()) ?? null,
		create: (connection) =>
			write(query.insert(adConnection).values({ workspaceId, ...connection })),
		remove: (id) =>
			write(
				query
					.delete(adAccount)
					.where(and(ownAccounts, eq(adAccount.connectionId, id))),
				query.delete(adConnection).where(and(own, eq(adConnection.id, id))),
			),
		createSignIn: (signIn, at) =>
			write(
				query
					.delete(adSignIn)
					.where(and(ownSignIns, lte(adSignIn.expiresAt, at))),
				query.insert(adSignIn).values({ workspaceId, ...signIn }),
			),
		async takeSignIn(stateHash, memberId, now) {
			const [taken] = await query
				.delete(adSignIn)
				.where(
					and(
						ownSignIns,
						eq(adSignIn.stateHash, stateHash),
						eq(adSignIn.memberId, memberId),
						gt(adSignIn.expiresAt, now),
					),
				)
				.returning({ sealedVerifier: adSignIn.sealedVerifier });
			return taken ?? null;
		},
		listAccounts: () =>
			query
				.select(accountFields)
				.from(adAccount)
				.where(ownAccounts)
				.orderBy(adAccount.name, adAccount.customerId)
				.limit(mostAccounts),
		getAccount: async (customerId) =>
			(await query
				.select(accountFields)
				.from(adAccount)
				.where(and(ownAccounts, eq(adAccount.customerId, customerId)))
				.get()) ?? null,
		upsertAccounts: (accounts) =>
			write(
				...rowsFromJson(
					adAccount,
					accounts.map((account) => ({ workspaceId, ...account })),
				).map((select) =>
					query
						.insert(adAccount)
						.select(select)
						.onConflictDoUpdate({
							target: [adAccount.workspaceId, adAccount.customerId],
							set: {
								connectionId: sql`excluded.connection_id`,
								name: sql`excluded.name`,
								currency: sql`excluded.currency`,
								timeZone: sql`excluded.time_zone`,
								isManager: sql`excluded.is_manager`,
								loginCustomerId: sql`excluded.login_customer_id`,
							},
						}),
				),
			),
		choose: (customerId, isChosen) =>
			write(
				query
					.update(adAccount)
					.set({ isChosen })
					.where(and(ownAccounts, eq(adAccount.customerId, customerId))),
			),
	};
}
