// How long a person's features take to read over HTTP, in workerd with its database on disk: from what is kept, and with new events to count in.
import {
	expectOk,
	signedIn,
	startOn,
	temporaryFolder,
} from "../../scripts/journey/local.ts";
import { readFeatures } from "../../shared/contract/features.ts";
import { createToken } from "../../shared/contract/tokens.ts";

const folder = temporaryFolder();
const service = await startOn(folder.path);
const run = Date.now().toString(36);
const visitors = 200;
let sent = 0;

const eventOf = () => {
	sent += 1;
	return {
		messageId: `${run}-${sent}`,
		name: "page_view",
		at: Date.now(),
		anonymousId: `reader-${sent % visitors}`,
		consent: { analytics_storage: "granted" },
		properties: { path: "/chocolate/dark", title: "Dark chocolate" },
	};
};
const quantile = (times: readonly number[], share: number) =>
	(
		[...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
	).toFixed(1);

try {
	const admin = await signedIn(service, "admin");
	const { secret } = await expectOk(admin, createToken, {
		name: "bench",
		scopes: ["events:write"],
	});
	const post = async (count: number) => {
		const response = await fetch(`${service.url}/v1/events`, {
			method: "POST",
			headers: {
				authorization: `Bearer ${secret}`,
				"content-type": "application/json",
			},
			body: JSON.stringify({
				sentAt: Date.now(),
				events: Array.from({ length: count }, eventOf),
			}),
		});
		if (response.status !== 202) throw new Error(await response.text());
	};
	for (let batch = 0; batch < 40; batch++) await post(500);
	const readAll = async () => {
		const times: number[] = [];
		for (let visitor = 0; visitor < visitors; visitor++) {
			const from = performance.now();
			await expectOk(admin, readFeatures, {
				kind: "device",
				value: `reader-${visitor}`,
			});
			times.push(performance.now() - from);
		}
		return times;
	};
	const say = (what: string, times: readonly number[]) =>
		console.log(
			`features of a person, ${what}: p50 ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms (goal: p99 ≤ 10 ms)`,
		);
	const first = await readAll();
	say("100 events counted in for the first time", first);
	say("from what is kept", await readAll());
} finally {
	await service.stop();
	folder.remove();
}
