import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";
import { and, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type {
	AudienceStore,
	CustomerList,
} from "../../ports/audience-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { audienceDelivery, audienceMember } from "./schema/audience-tables.ts";

const { workspaceId: _delivery, ...deliveryFields } =
	getTableColumns(audienceDelivery);
const { workspaceId: _member, ...memberFields } =
	getTableColumns(audienceMember);
const mostDeliveries = 100;
const mostMembers = 50_000;
const mostLists = 1_000;

/** Customer lists: what was proposed and sent, and who is on them. */
export function audienceRows(
	{ query, write }: Database,
	workspaceId: string,
): AudienceStore {
	const own = eq(audienceDelivery.workspaceId, workspaceId);
	const ownMember = eq(audienceMember.workspaceId, workspaceId);
	const onList = ({ customerId, userListId }: CustomerList) =>
		and(
			ownMember,
			eq(audienceMember.customerId, customerId),
			eq(audienceMember.userListId, userListId),
		);
	return {
		audienceDeliveries: {
			list: () =>
				query
					.select(deliveryFields)
					.from(audienceDelivery)
					.where(own)
					.orderBy(desc(audienceDelivery.proposedAt), desc(audienceDelivery.id))
					.limit(mostDeliveries),
			get: async (id) =>
				(await query
					.select(deliveryFields)
					.from(audienceDelivery)
					.where(and(own, eq(audienceDelivery.id, id)))
					.get()) ?? null,
			create: (delivery) =>
				write(
					query.insert(audienceDelivery).values({ workspaceId, ...delivery }),
				),
			update: ({ id, version, ...rest }) =>
				write(
					query
						.update(audienceDelivery)
						.set({ ...rest, version: version + 1 })
						.where(and(own, eq(audienceDelivery.id, id))),
				),
		},
		audienceMembers: {
			lists: () =>
				query
					.selectDistinct({
						customerId: audienceMember.customerId,
						userListId: audienceMember.userListId,
					})
					.from(audienceMember)
					.where(ownMember)
					.limit(mostLists),
			onList: (list) =>
				query
					.select(memberFields)
					.from(audienceMember)
					.where(onList(list))
					.limit(mostMembers),
			ofDelivery: (deliveryId) =>
				query
					.select(memberFields)
					.from(audienceMember)
					.where(and(ownMember, eq(audienceMember.deliveryId, deliveryId)))
					.limit(mostMembers),
			of: (values) =>
				query
					.select(memberFields)
					.from(audienceMember)
					.where(
						and(
							ownMember,
							sql`${audienceMember.value} in (select value from json_each(${encodeJson(values)}))`,
						),
					)
					.limit(mostMembers),
			add: (members) =>
				write(
					...rowsFromJson(
						audienceMember,
						members.map((row) => ({ workspaceId, ...row })),
					).map((select) =>
						query.insert(audienceMember).select(select).onConflictDoNothing(),
					),
				),
			remove: (list, people) =>
				write(
					query
						.delete(audienceMember)
						.where(and(onList(list), sql`${among(people)}`)),
				),
		},
	};
}

function among(people: readonly Identifier[]) {
	const keys = encodeJson(people.map(({ kind, value }) => [kind, value]));
	return sql`(${audienceMember.kind}, ${audienceMember.value}) in (select value ->> 0, value ->> 1 from json_each(${keys}))`;
}
