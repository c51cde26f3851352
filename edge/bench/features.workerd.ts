import { sendEvents } from "@lotse/shared/contract/events.ts";
import { readFeatures } from "@lotse/shared/contract/features.ts";
import type { Route } from "@lotse/shared/contract/route.ts";
import { getSession } from "@lotse/shared/contract/session.ts";
import { expect, it } from "vitest";
import { featuresOf } from "../src/services/profiles/features-of.ts";
import { workFeatures } from "../src/services/profiles/work-features.ts";
import { createWorkspace, ports, send } from "../test/world.ts";

const visitors = 200;
const eventsEach = 100;
const at = Date.now();
let sent = 0;

const eventOf = () => {
	sent += 1;
	return {
		messageId: `m-${sent}`,
		name: "page_view",
		// Spread over the last ninety days.
		at: at - (sent % 90) * 86_400_000,
		anonymousId: `reader-${sent % visitors}`,
		consent: { analytics_storage: "granted" },
		properties: { path: "/chocolate/dark", title: "Dark chocolate" },
	};
};
const quantile = (times: readonly number[], share: number) =>
	(
		[...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
	).toFixed(1);

it("reads the features of a person", async () => {
	const { id, token, people } = await createWorkspace("bench");
	const ask = async (route: Route, input: unknown, as: object) => {
		const response = await send(route, input, as);
		expect(response.status).toBe(route.status);
		await response.text();
	};
	const post = (count: number) =>
		ask(
			sendEvents,
			{ sentAt: at, events: Array.from({ length: count }, eventOf) },
			{ token },
		);
	const time = async (what: string, work: (place: number) => Promise<void>) => {
		const times: number[] = [];
		for (let place = 0; place < 3 * visitors; place++) {
			const from = performance.now();
			await work(place);
			times.push(performance.now() - from);
		}
		console.log(
			`${what}: p50 ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms`,
		);
	};
	const read = (place: number) =>
		ask(
			readFeatures,
			{ kind: "device", value: `reader-${place % visitors}` },
			people.editor,
		);
	for (let batch = 0; batch < (visitors * eventsEach) / 500; batch++)
		await post(500);
	await time(
		"features of a person, 100 events not counted in yet, by route",
		read,
	);
	await workFeatures(ports, id);
	await time("features of a person, as kept, by route", read);
	const workspace = ports.store.of(id);
	await time(
		"the same, the reading alone (goal: p99 ≤ 10 ms)",
		async (place) => {
			const value = `reader-${place % visitors}`;
			const { events } = await featuresOf(
				workspace,
				id,
				{ kind: "device", value },
				Date.now(),
			);
			expect(events).toBe(eventsEach);
		},
	);
	await post(visitors);
	await time("one more event since, by route", read);
	await time("who is signed in, by route, for comparison", () =>
		ask(getSession, {}, people.editor),
	);
});
