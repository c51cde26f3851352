import type { ConsentChange } from "@lotse/shared/profile/consent/consent-signals.ts";
import { decide } from "@lotse/shared/profile/consent/decide.ts";
import { regionDefaults } from "@lotse/shared/profile/consent/region-defaults.ts";
import { signalAt } from "@lotse/shared/profile/consent/signal-at.ts";
import { splitPersonal } from "@lotse/shared/profile/events/split-personal.ts";
import { stripClickIds } from "@lotse/shared/profile/events/strip-click-ids.ts";
import { consentEventName } from "@lotse/shared/profile/events/tracked-event.ts";
import type {
	EventDelivery,
	EventDestination,
	EventWorld,
	RejectedEvent,
	StoredConsent,
	StoredEvent,
} from "../../ports/events-store.ts";
import type { Write } from "../../ports.ts";
import type { Candidate, EventBatch, PlanInForce } from "./accept-events.ts";

/** How long an event waits for an answer about consent that is still open. */
export const holdMs = 24 * 3_600_000;

/**
 * The writes that keep events and set off their effects, for one batch of the database. Consent decides what is kept at all: identifiers of
 * the visit, click ids and user data go where there was a no; where there was no answer yet, what an export would need is kept sealed for a
 * day in case the answer is only late.
 */
export async function keepEvents(
	world: EventWorld,
	batch: EventBatch,
	intake: {
		readonly receipt: string;
		readonly plan: PlanInForce;
		readonly candidates: readonly Candidate[];
		readonly rejected: readonly RejectedEvent[];
		/** What these people said before. */
		readonly consent: readonly StoredConsent[];
		readonly destinations: readonly EventDestination[];
	},
): Promise<Write[]> {
	const { receipt, plan, candidates, rejected, destinations } = intake;
	const told = candidates.flatMap(toldBy);
	const said = Map.groupBy(
		[...intake.consent, ...told],
		({ subject }) => subject,
	);
	const kept = await Promise.all(
		candidates.map((candidate) =>
			keepEvent(world, batch, { receipt, plan }, candidate, said, destinations),
		),
	);
	const changed = [...new Set(told.map(({ subject }) => subject))];
	const deniedNow = (signal: "ad_storage" | "ad_user_data") =>
		changed.filter(
			(subject) =>
				signalAt(said.get(subject) ?? [], signal, batch.receivedAt) ===
				"denied",
		);
	return [
		world.events.accept({
			receipt,
			events: kept.map(({ event }) => event),
			deliveries: kept.flatMap(({ deliveries }) => deliveries),
			consent: told,
			rejected,
			receivedAt: batch.receivedAt,
		}),
		...(changed.length === 0
			? []
			: [
					world.events.wipe("clicks", deniedNow("ad_storage")),
					world.events.wipe("user", deniedNow("ad_user_data")),
					world.events.release(changed, batch.receivedAt),
				]),
	];
}

function peopleOf({ event }: Candidate): string[] {
	return [event.anonymousId, event.userId].filter((id) => id !== undefined);
}

/** A change of consent, for each id the person is known by. */
function toldBy(candidate: Candidate): StoredConsent[] {
	const { event, at } = candidate;
	if (event.name !== consentEventName || event.consent === undefined) return [];
	const { messageId, consent: signals } = event;
	return [...new Set(peopleOf(candidate))].map((subject) => ({
		subject,
		messageId,
		at,
		signals,
	}));
}

async function keepEvent(
	{ sealFor }: EventWorld,
	batch: EventBatch,
	{ receipt, plan }: { receipt: string; plan: PlanInForce },
	candidate: Candidate,
	said: ReadonlyMap<string, readonly ConsentChange[]>,
	destinations: readonly EventDestination[],
): Promise<{ event: StoredEvent; deliveries: EventDelivery[] }> {
	const { event, at, planned, digest } = candidate;
	const { receivedAt } = batch;
	const region = regionDefaults(batch.country, batch.optOutCountries);
	const signals = event.consent ?? {};
	const history = [
		{ at, signals },
		...peopleOf(candidate).flatMap((id) => said.get(id) ?? []),
	];
	const measure = decide("measure", history, region, at);
	const attribute = decide("attribute", history, region, at);
	const report = decide("report", history, region, at);
	const isOpen = (decision: typeof report) =>
		decision.isAllowed || decision.reason === "unset";
	const goesTo = destinations.filter(
		({ isActive, events }) => isActive && events.includes(event.name),
	);
	const mayLeave = goesTo.length > 0 && isOpen(report);
	const clean = attribute.isAllowed ? (text: string) => text : stripClickIds;
	const isOrder = planned?.contract.basis === "contract";
	const { url, properties, personal } = splitPersonal(
		{
			url: event.url === undefined ? null : clean(event.url),
			properties: cleanStrings(event.properties ?? {}, clean),
		},
		planned?.personal ?? [],
	);
	const person = event.userId ?? event.anonymousId ?? null;
	const user = {
		...event.user,
		...(batch.userAgent === null
			? {}
			: { userAgent: batch.userAgent.slice(0, 500) }),
	};
	return {
		event: {
			messageId: event.messageId,
			receipt,
			digest,
			name: event.name,
			planVersion: plan.version,
			source: batch.source,
			anonymousId: isOpen(measure) ? (event.anonymousId ?? null) : null,
			sessionId: isOpen(measure) ? (event.sessionId ?? null) : null,
			userId: measure.isAllowed || isOrder ? (event.userId ?? null) : null,
			at,
			clientAt: event.at,
			sentAt: batch.sentAt,
			receivedAt,
			url,
			region,
			consent: signals,
			properties,
			sealedClicks:
				event.clicks !== undefined && mayLeave && isOpen(attribute)
					? await sealFor(person, JSON.stringify(event.clicks))
					: null,
			sealedUser:
				Object.keys(user).length > 0 && mayLeave
					? await sealFor(person, JSON.stringify(user))
					: null,
			sealedRest:
				personal === null
					? null
					: await sealFor(person, JSON.stringify(personal)),
		},
		deliveries: goesTo.map(({ id }) => ({
			destinationId: id,
			messageId: event.messageId,
			name: event.name,
			...(report.isAllowed
				? { state: "waiting", reason: "", dueAt: receivedAt }
				: report.reason === "unset"
					? { state: "held", reason: "unset", dueAt: receivedAt + holdMs }
					: { state: "withheld", reason: report.reason, dueAt: receivedAt }),
			attempts: 0,
			createdAt: receivedAt,
			updatedAt: receivedAt,
			requestId: null,
		})),
	};
}

/** The same properties, each text run through `clean`; the depth was bounded before. */
function cleanStrings<T>(value: T, clean: (text: string) => string): T {
	if (typeof value === "string") return clean(value) as T;
	if (Array.isArray(value))
		return value.map((item) => cleanStrings(item, clean)) as T;
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [
			key,
			cleanStrings(item, clean),
		]),
	) as T;
}
