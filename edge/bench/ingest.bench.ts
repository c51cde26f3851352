// How many events a second the service takes, in workerd with its database on disk, and how long a batch waits: at the Worker's own port, and through
// `wrangler dev`, as `npm start` runs it, whose two processes on the way are no part of the service. Two cores have to do for these and for the sender.
// SOAK=1000000 npm run bench ingest  sends so many, breaks some requests off on purpose, compares the counts (of events, and of events in features), and
// measures on the way how a batch and the database grow.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import {
	endDemoFit,
	expectOk,
	signedIn,
	startOn,
	temporaryFolder,
	until,
} from "../../scripts/journey/local.ts";
import type { LocalService } from "../../scripts/lib/local-service.ts";
import type { Client } from "../../shared/contract/create-client.ts";
import { listEventCounts } from "../../shared/contract/events.ts";
import { getFeatureSet, readFeatures } from "../../shared/contract/features.ts";
import { createToken } from "../../shared/contract/tokens.ts";
import { startWorkerd } from "./start-workerd.ts";

const soak = Number(process.env.SOAK ?? 0);
const folder = temporaryFolder();
const workerd = await startWorkerd();
const started = Date.now();
const run = started.toString(36);
const visitors = 5_000;
let next = 0;
let url = workerd.url;

const eventOf = (index: number) => ({
	messageId: `${run}-${index}`,
	name: index % 20 === 0 ? "purchase" : "page_view",
	at: Date.now(),
	anonymousId: `visitor-${index % visitors}`,
	url: "https://shop.example/chocolate/dark?page=2",
	consent: { analytics_storage: "granted" },
	properties:
		index % 20 === 0
			? { transaction_id: `t-${run}-${index}`, value: 24.9, currency: "EUR" }
			: { path: "/chocolate/dark", title: "Dark chocolate" },
});

/** Signed in once a role: the limit of 600 requests a minute counts by member. */
async function openSenders(
	service: Pick<LocalService, "url" | "setupToken">,
): Promise<{ admin: Client; tokenOf: (index: number) => string }> {
	const tokens: string[] = [];
	const admin = await signedIn(service, "admin");
	for (const role of ["admin", "approver", "editor"] as const) {
		const client = role === "admin" ? admin : await signedIn(service, role);
		const { secret } = await expectOk(client, createToken, {
			name: "bench",
			scopes: ["events:write"],
		});
		tokens.push(secret);
	}
	// The demo's model is being fitted in the same Worker; here it would be measured as well.
	await endDemoFit(admin);
	return { admin, tokenOf: (index) => tokens[index % tokens.length] ?? "" };
}

async function post(events: unknown[], token: string, signal?: AbortSignal) {
	for (;;) {
		const response = await fetch(`${url}/v1/events`, {
			method: "POST",
			headers: {
				authorization: `Bearer ${token}`,
				"content-type": "application/json",
			},
			body: JSON.stringify({ sentAt: Date.now(), events }),
			...(signal ? { signal } : {}),
		});
		if (response.status === 202)
			return (await response.json()) as { accepted: number; duplicate: number };
		const text = await response.text();
		if (response.status !== 429) throw new Error(`${response.status} ${text}`);
		await new Promise((resolve) => setTimeout(resolve, 2_000));
	}
}

const batchOf = (size: number) =>
	Array.from({ length: size }, () => eventOf(next++));

async function accepted(admin: Client): Promise<number> {
	const { counts } = await expectOk(admin, listEventCounts, { days: 2 });
	return counts
		.filter(({ verdict }) => verdict === "accepted")
		.reduce((sum, { count }) => sum + count, 0);
}

function databaseBytes(): number {
	return readdirSync(folder.path, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".sqlite"))
		.reduce((sum, name) => sum + statSync(join(folder.path, name)).size, 0);
}

/** How long 300 batches of 100 take, one after the other, after ten that are not counted. */
async function timeBatches(
	where: string,
	tokenOf: (index: number) => string,
): Promise<void> {
	for (let index = 0; index < 10; index++)
		await post(batchOf(100), tokenOf(index));
	const latencies: number[] = [];
	for (let index = 0; index < 300; index++) {
		const batch = batchOf(100);
		const from = performance.now();
		await post(batch, tokenOf(index));
		latencies.push(performance.now() - from);
	}
	latencies.sort((a, b) => a - b);
	const at = (share: number) =>
		(latencies[Math.floor(share * latencies.length)] ?? 0).toFixed(1);
	console.log(
		`batch of 100, one after the other, ${where}: median ${at(0.5)} ms, p99 ${at(0.99)} ms (goal: p99 < 50 ms)`,
	);
}

const growth: { events: number; medianMs: number; bytes: number }[] = [];

/** What a batch of 100 takes with so many events there, and what they take on disk. */
async function measure(token: (index: number) => string): Promise<void> {
	const times: number[] = [];
	for (let index = 0; index < 60; index++) {
		const batch = batchOf(100);
		const from = performance.now();
		await post(batch, token(index));
		times.push(performance.now() - from);
	}
	times.sort((a, b) => a - b);
	const medianMs = times[30] ?? 0;
	growth.push({ events: next, medianMs, bytes: databaseBytes() / next });
	console.log(
		`with ${next.toLocaleString("en")} events: a batch of 100 median ${medianMs.toFixed(1)} ms, ${Math.round(databaseBytes() / next)} bytes an event`,
	);
}

/** From the last two points: time grows with the depth of the indexes, by as much in each power of ten; bytes with the rows. */
function extrapolate(): void {
	const [before, last] = growth.slice(-2);
	if (!before || !last) return;
	const each =
		(last.medianMs - before.medianMs) / Math.log10(last.events / before.events);
	const ms = last.medianMs + each * Math.log10(10_000_000 / last.events);
	console.log(
		`with 10,000,000 events, extrapolated and not measured: a batch of 100 median ${ms.toFixed(0)} ms, ${((last.bytes * 10_000_000) / 1e9).toFixed(1)} GB`,
	);
}

/** Everyone's events are in their features once, after the consumer had its turns. */
async function compareFeatures(admin: Client): Promise<void> {
	await until(async () => {
		await fetch(`${service.url}/cdn-cgi/handler/scheduled`);
		const { progress } = await expectOk(admin, getFeatureSet, {});
		return progress.due === 0 ? progress : null;
	}, 600_000);
	let wrong = 0;
	for (let visitor = 0; visitor < 50; visitor++) {
		const { events } = await expectOk(admin, readFeatures, {
			kind: "device",
			value: `visitor-${visitor}`,
		});
		wrong += events === Math.ceil((next - visitor) / visitors) ? 0 : 1;
	}
	console.log(
		`features of 50 of ${visitors.toLocaleString("en")} visitors: ${wrong === 0 ? "each event is in them once" : `${wrong} DO NOT MATCH`}`,
	);
	if (wrong > 0) process.exitCode = 1;
}

try {
	const { tokenOf } = await openSenders(workerd);
	await timeBatches("at the Worker's own port", tokenOf);
} finally {
	await workerd.stop();
}

const service = await startOn(folder.path);
url = service.url;
next = 0;
try {
	const { admin, tokenOf } = await openSenders(service);
	const before = await accepted(admin);
	await timeBatches("through `wrangler dev`", tokenOf);

	const bytes = databaseBytes();
	const base = next;
	const from = performance.now();
	const lane = async (first: number) => {
		for (let index = first; index < 60; index += 2)
			await post(batchOf(500), tokenOf(index));
	};
	await Promise.all([lane(0), lane(1)]);
	const seconds = (performance.now() - from) / 1_000;
	console.log(
		`batches of 500, two at a time: ${Math.round(30_000 / seconds).toLocaleString("en")} events/s (goal: 5,000)`,
	);
	console.log(
		`growth: ${Math.round((databaseBytes() - bytes) / (next - base))} bytes an event on disk, indexes included`,
	);

	if (soak > 0) {
		let interrupted = 0;
		let repeated = 0;
		const end = next + soak;
		const soakFrom = performance.now();
		const sender = async (number: number, upTo: number) => {
			while (next < upTo) {
				const batch = batchOf(Math.min(500, upTo - next));
				if (Math.random() < 0.05) {
					// The request is broken off somewhere on its way; nobody knows whether it was taken.
					const signal = AbortSignal.timeout(Math.ceil(Math.random() * 60));
					await post(batch, tokenOf(number), signal).catch(() => interrupted++);
				}
				await post(batch, tokenOf(number));
				if (Math.random() < 0.05) {
					repeated += 1;
					await post(batch, tokenOf(number + 1));
				}
			}
		};
		await measure(tokenOf);
		for (const upTo of [100_000, end])
			if (next < upTo) {
				await Promise.all([sender(0, upTo), sender(1, upTo)]);
				await measure(tokenOf);
			}
		console.log(
			`soak: ${soak.toLocaleString("en")} events in ${Math.round((performance.now() - soakFrom) / 1_000)} s, ${interrupted} requests broken off, ${repeated} batches sent twice`,
		);
		extrapolate();
		await compareFeatures(admin);
	}
	const total = (await accepted(admin)) - before;
	console.log(
		`counted ${total.toLocaleString("en")} of ${next.toLocaleString("en")} sent: ${total === next ? "they match" : "THEY DO NOT MATCH"}`,
	);
	if (total !== next) process.exitCode = 1;
} finally {
	await service.stop();
	folder.remove();
}
