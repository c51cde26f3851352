import { decide } from "@lotse/shared/profile/consent/decide.ts";
import {
	conversionOf,
	type OutgoingConversion,
} from "@lotse/shared/profile/events/conversion-of.ts";
import type {
	ConversionSink,
	EventDelivery,
	EventWorld,
	StoredConsent,
	StoredEvent,
} from "../../ports/events-store.ts";
import { holdMs } from "./keep-events.ts";
import { sendConversions } from "./send-conversions.ts";

/** How long what was taken is out of everybody else's reach: longer than sending it takes. */
const leaseMs = 120_000;
const mostAtOnce = 500;
const mostRounds = 20;
/** How long to leave a destination alone that is switched off or stopped. */
const pauseMs = 60_000;

/**
 * Sends a destination what is due there. Consent is read anew before anything leaves; what it forbids is withheld, what is still open
 * stays held for a day. What becomes of each is written before the next are taken; whoever fails in between has taken them for two minutes
 * only, and sends them again under the same ids.
 */
export async function forwardEvents(
	world: EventWorld,
	destinationId: string,
): Promise<void> {
	const destination = await world.eventDestinations.get(destinationId);
	const isQuiet =
		!destination?.isActive || (destination && (await world.isStopped()));
	if (!destination || isQuiet) return pause(world, destinationId);
	const opened = await world.openSink(destination);
	for (let round = 0; round < mostRounds; round++) {
		const now = world.clock.now();
		const most = opened.ok
			? Math.min(mostAtOnce, opened.sink.mostEvents)
			: mostAtOnce;
		const claimed = await world.eventDeliveries.claim(
			destinationId,
			now,
			now + leaseMs,
			most,
		);
		const outcomes =
			claimed.length === 0
				? []
				: await forward(world, opened.ok ? opened.sink : opened.code, claimed);
		await world.batch([
			world.eventDeliveries.settle(
				destinationId,
				outcomes.map((outcome) => ({ ...outcome, updatedAt: now })),
			),
		]);
		if (claimed.length < most) return;
	}
}

async function pause(world: EventWorld, destinationId: string) {
	const until = world.clock.now() + pauseMs;
	await world.batch([world.outbox.defer(destinationId, until)]);
}

async function forward(
	world: EventWorld,
	sink: ConversionSink | string,
	claimed: readonly EventDelivery[],
): Promise<EventDelivery[]> {
	const events = await world.events.getMany(
		claimed.map(({ messageId }) => messageId),
	);
	const people = events.flatMap(peopleOf);
	const told = people.length === 0 ? [] : await world.events.consentOf(people);
	const said = Map.groupBy(told, ({ subject }) => subject);
	const byId = new Map(events.map((event) => [event.messageId, event]));
	const ready = new Map<EventDelivery, OutgoingConversion>();
	const outcomes: EventDelivery[] = [];
	for (const delivery of claimed) {
		const event = byId.get(delivery.messageId);
		const prepared = await prepare(world, sink, delivery, event, said);
		if ("state" in prepared) outcomes.push(prepared);
		else ready.set(delivery, prepared);
	}
	if (typeof sink === "string" || ready.size === 0) return outcomes;
	return [...outcomes, ...(await sendConversions(world, sink, ready))];
}

function peopleOf({ anonymousId, userId }: StoredEvent): string[] {
	return [anonymousId, userId].filter((id) => id !== null);
}

/** What may leave of an event, or what becomes of its delivery instead. */
async function prepare(
	world: EventWorld,
	sink: ConversionSink | string,
	delivery: EventDelivery,
	event: StoredEvent | undefined,
	said: ReadonlyMap<string, readonly StoredConsent[]>,
): Promise<EventDelivery | OutgoingConversion> {
	const end = (state: EventDelivery["state"], reason: string) => ({
		...delivery,
		state,
		reason,
	});
	if (!event) return end("withheld", "erased");
	const now = world.clock.now();
	const history = [
		{ at: event.at, signals: event.consent },
		...peopleOf(event).flatMap((id) => said.get(id) ?? []),
	];
	const may = (purpose: "report" | "attribute" | "personalise") =>
		decide(purpose, history, event.region, event.at);
	const report = may("report");
	const holdUntil = delivery.createdAt + holdMs;
	if (!report.isAllowed)
		return report.reason === "unset" && now < holdUntil
			? { ...end("held", "unset"), attempts: 0, dueAt: holdUntil }
			: end("withheld", report.reason);
	if (typeof sink === "string")
		return {
			...end("waiting", sink),
			attempts: Math.max(0, delivery.attempts - 1),
			dueAt: now + 10 * pauseMs,
		};
	const clicks = may("attribute").isAllowed ? event.sealedClicks : null;
	const { url = event.url, ...personal } = await openPersonal(world, event);
	const properties = { ...event.properties, ...personal };
	const conversion = conversionOf(
		{ ...event, url, properties },
		{
			clicks: await openSealed(world, clicks),
			user: await openSealed(world, event.sealedUser),
			isPersonalised: may("personalise").isAllowed,
		},
	);
	if (now - event.at > sink.oldestMs) return end("dead", "too-old");
	if (sink.needsValue && conversion.value === null)
		return end("dead", "no-value");
	if (!sink.canMatch(conversion)) return end("withheld", "nothing-to-match");
	return conversion;
}

/** What the plan marks as personal, the page address apart; nothing once the person's key is destroyed. */
async function openPersonal(
	world: EventWorld,
	{ sealedRest }: StoredEvent,
): Promise<{ url?: string; [name: string]: unknown }> {
	const { url, ...rest }: { url?: unknown } = await openSealed(
		world,
		sealedRest,
	);
	return typeof url === "string" ? { ...rest, url } : rest;
}

async function openSealed(
	{ openFor }: EventWorld,
	sealed: string | null,
): Promise<object> {
	const text = sealed === null ? null : await openFor(sealed);
	return text === null ? {} : (JSON.parse(text) as object);
}
