import type { EventWorld } from "../../ports/events-store.ts";
import type { Ports } from "../../ports.ts";
import { isStopped } from "../is-stopped.ts";
import { openSubjectKeys } from "../open-subject-keys.ts";
import { suppressedAmong } from "../suppressed-among.ts";
import { openConversionSink } from "./open-conversion-sink.ts";
import { startingPlan } from "./starting-plan.ts";

/** What collecting and forwarding touch of a workspace, from the service's ports. */
export function eventWorld(ports: Ports, workspaceId: string): EventWorld {
	const { events, rejectedEvents, eventDestinations, eventDeliveries, outbox } =
		ports.store.of(workspaceId);
	const { clock, random, secrets } = ports;
	const subjectKeys = openSubjectKeys(ports, workspaceId);
	return {
		workspaceId,
		clock,
		random,
		secrets,
		events,
		rejectedEvents,
		eventDestinations,
		eventDeliveries,
		outbox,
		batch: (writes) => ports.store.batch(writes),
		openSink: (destination) =>
			openConversionSink(ports, workspaceId, destination),
		isStopped: () => isStopped(ports, workspaceId),
		sealFor: subjectKeys.seal,
		openFor: subjectKeys.open,
		async before(people) {
			const { plan, isAnySuppressed, consent, destinations } =
				await events.before(people);
			return {
				plan: plan ?? startingPlan,
				suppressed: await suppressedAmong(
					ports,
					workspaceId,
					people,
					isAnySuppressed,
				),
				consent,
				destinations,
			};
		},
	};
}
