import { and, asc, desc, eq, getTableColumns } from "drizzle-orm";
import type { EventsStore } from "../../ports/events-store.ts";
import type { Database } from "./database.ts";
import { destinationsOf } from "./destinations-of.ts";
import { latestPlanOf } from "./latest-plan-of.ts";
import {
	eventDestination,
	eventPlan,
	eventSite,
} from "./schema/events-tables.ts";

const { workspaceId: _site, ...siteFields } = getTableColumns(eventSite);
const { workspaceId: _plan, ...planFields } = getTableColumns(eventPlan);
const { plan: _whole, ...planInfo } = planFields;
const { workspaceId: _destination, ...destinationFields } =
	getTableColumns(eventDestination);

const mostListed = 100;

/** Who may send, what may be sent, and where it goes: the settings of collection. */
export function eventSourceRows(
	{ query, write }: Database,
	workspaceId: string,
): Pick<EventsStore, "eventSites" | "eventPlans" | "eventDestinations"> {
	return {
		eventSites: {
			list: () =>
				query
					.select(siteFields)
					.from(eventSite)
					.where(eq(eventSite.workspaceId, workspaceId))
					.orderBy(asc(eventSite.createdAt), asc(eventSite.id))
					.limit(mostListed),
			find: async (writeKey) =>
				(await query
					.select(siteFields)
					.from(eventSite)
					.where(
						and(
							eq(eventSite.workspaceId, workspaceId),
							eq(eventSite.writeKey, writeKey),
						),
					)
					.get()) ?? null,
			create: (site) =>
				write(
					query.insert(eventSite).values({
						workspaceId,
						...site,
						origins: [...site.origins],
						optOutCountries: [...site.optOutCountries],
					}),
				),
			revoke: (id, at) =>
				write(
					query
						.update(eventSite)
						.set({ revokedAt: at })
						.where(
							and(eq(eventSite.workspaceId, workspaceId), eq(eventSite.id, id)),
						),
				),
		},
		eventPlans: {
			latest: async () => (await latestPlanOf(query, workspaceId))[0] ?? null,
			get: async (version) =>
				(await query
					.select(planFields)
					.from(eventPlan)
					.where(
						and(
							eq(eventPlan.workspaceId, workspaceId),
							eq(eventPlan.version, version),
						),
					)
					.get()) ?? null,
			list: () =>
				query
					.select(planInfo)
					.from(eventPlan)
					.where(eq(eventPlan.workspaceId, workspaceId))
					.orderBy(desc(eventPlan.version))
					.limit(mostListed),
			create: (plan) =>
				write(query.insert(eventPlan).values({ workspaceId, ...plan })),
		},
		eventDestinations: {
			list: async () => destinationsOf(query, workspaceId),
			get: async (id) =>
				(await query
					.select(destinationFields)
					.from(eventDestination)
					.where(
						and(
							eq(eventDestination.workspaceId, workspaceId),
							eq(eventDestination.id, id),
						),
					)
					.get()) ?? null,
			create: (destination) =>
				write(
					query.insert(eventDestination).values({
						workspaceId,
						...destination,
						events: [...destination.events],
					}),
				),
			setActive: (id, isActive) =>
				write(
					query
						.update(eventDestination)
						.set({ isActive })
						.where(
							and(
								eq(eventDestination.workspaceId, workspaceId),
								eq(eventDestination.id, id),
							),
						),
				),
		},
	};
}
