import type { OutgoingConversion } from "@lotse/shared/profile/events/conversion-of.ts";
import { retryAfter } from "@lotse/shared/profile/events/retry-after.ts";
import type {
	ConversionSink,
	EventDelivery,
	EventWorld,
} from "../../ports/events-store.ts";
import { EffectsStopped } from "../effects-stopped.ts";

/** Requests one call may make. */
const mostRequests = 40;
const stoppedMs = 60_000;

type Ready = readonly (readonly [EventDelivery, OutgoingConversion])[];

/**
 * Sends a batch and says what became of each. The platform refuses a whole batch for one bad event: the event it names is given up and the
 * others go again; where it names none, the batch is halved until the bad one stands alone. What no answer came for goes again later
 * under the same id, which the platform counts once.
 */
export async function sendConversions(
	world: EventWorld,
	sink: ConversionSink,
	ready: ReadonlyMap<EventDelivery, OutgoingConversion>,
): Promise<EventDelivery[]> {
	const outcomes: EventDelivery[] = [];
	const waiting: Ready[] = [[...ready]];
	let requests = 0;
	for (let part = waiting.shift(); part; part = waiting.shift()) {
		if (part.length === 0) continue;
		requests += 1;
		if (requests > mostRequests) {
			outcomes.push(...later(world, part, "too-many-refused", 0));
			continue;
		}
		const answer = await sendPart(sink, part);
		if (answer === "stopped") {
			outcomes.push(...putBack(world, part));
			continue;
		}
		if (answer.ok) {
			const { requestId } = answer;
			for (const [delivery] of part)
				outcomes.push({ ...delivery, state: "sent", reason: "", requestId });
			continue;
		}
		const { failure, index, isFinal } = answer;
		const bad = index === null ? undefined : part[index];
		if (bad && isFinal) {
			outcomes.push(givenUp(bad[0], failure.code));
			waiting.unshift(part.filter((one) => one !== bad));
		} else if (!isFinal)
			outcomes.push(
				...later(world, part, failure.code, failure.retryAfterMs ?? 0),
			);
		else if (part.length === 1)
			outcomes.push(...part.map(([one]) => givenUp(one, failure.code)));
		else {
			const half = Math.ceil(part.length / 2);
			waiting.unshift(part.slice(0, half), part.slice(half));
		}
	}
	return outcomes;
}

async function sendPart(sink: ConversionSink, part: Ready) {
	try {
		const answer = await sink.send(part.map(([, conversion]) => conversion));
		return !answer.ok && answer.failure.code === "stopped" ? "stopped" : answer;
	} catch (error) {
		if (error instanceof EffectsStopped) return "stopped";
		throw error;
	}
}

const givenUp = (delivery: EventDelivery, reason: string): EventDelivery => ({
	...delivery,
	state: "dead",
	reason: reason.slice(0, 120),
});

/** The brake was pulled meanwhile: nothing was tried. */
const putBack = (world: EventWorld, part: Ready): EventDelivery[] =>
	part.map(([delivery]) => ({
		...delivery,
		state: "waiting",
		reason: "stopped",
		attempts: Math.max(0, delivery.attempts - 1),
		dueAt: world.clock.now() + stoppedMs,
	}));

function later(
	world: EventWorld,
	part: Ready,
	reason: string,
	askedMs: number,
): EventDelivery[] {
	const share = (world.random.bytes(1)[0] ?? 0) / 256;
	return part.map(([delivery]) => {
		const waitMs = retryAfter(delivery.attempts, share, askedMs);
		return waitMs === null
			? givenUp(delivery, reason)
			: {
					...delivery,
					state: "waiting",
					reason: reason.slice(0, 120),
					dueAt: world.clock.now() + waitMs,
				};
	});
}
