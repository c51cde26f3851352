import type { EventsStore } from "../../ports/events-store.ts";
import type { Database } from "./database.ts";
import { eventDeliveryRows } from "./event-delivery-rows.ts";
import { eventRows } from "./event-rows.ts";
import { eventSourceRows } from "./event-source-rows.ts";
import { rejectedEventRows } from "./rejected-event-rows.ts";

/** Everything of collection. */
export function eventsRows(
	database: Database,
	workspaceId: string,
): EventsStore {
	return {
		...eventSourceRows(database, workspaceId),
		events: eventRows(database, workspaceId),
		rejectedEvents: rejectedEventRows(database, workspaceId),
		eventDeliveries: eventDeliveryRows(database, workspaceId),
	};
}
