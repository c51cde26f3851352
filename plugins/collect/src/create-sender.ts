import type { SentEvent } from "@lotse/shared/profile/events/tracked-event.ts";
import type { CollectorSettings, PageWorld } from "./collector.ts";

const pauseMs = 1_000;
const mostAtOnce = 50;
const mostKept = 200;
const mostTries = 6;

/**
 * Sends events in small batches, again where the service could not be reached, each time under the same ids: what arrives twice counts once.
 * What is left when the page goes is handed to the browser.
 */
export function createSender(world: PageWorld, settings: CollectorSettings) {
	let queue: SentEvent[] = [];
	let isSending = false;
	let tries = 0;
	const bodyOf = (events: readonly SentEvent[]) =>
		JSON.stringify({
			writeKey: settings.writeKey,
			sentAt: world.now(),
			events,
		});

	async function flush(): Promise<void> {
		if (isSending || queue.length === 0) return;
		isSending = true;
		const some = queue.slice(0, mostAtOnce);
		const arrived = await world
			.send(settings.url, bodyOf(some))
			.catch(() => false);
		isSending = false;
		tries = arrived ? 0 : tries + 1;
		if (arrived || tries >= mostTries) {
			queue = queue.filter((event) => !some.includes(event));
			tries = 0;
		}
		if (queue.length > 0)
			world.schedule(() => void flush(), pauseMs * 2 ** tries);
	}

	world.onLeave(() => {
		for (let from = 0; from < queue.length; from += mostAtOnce)
			world.sendLast(
				settings.url,
				bodyOf(queue.slice(from, from + mostAtOnce)),
			);
		queue = [];
	});

	return {
		put(event: SentEvent): void {
			if (queue.length >= mostKept) return;
			queue.push(event);
			if (queue.length === 1) world.schedule(() => void flush(), pauseMs / 4);
		},
	};
}
