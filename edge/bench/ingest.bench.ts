// How many events a second the service takes, in workerd with its database on disk, and how long a batch waits.
// SOAK=1000000 npm run bench ingest  sends so many, interrupts some requests on purpose, and compares the counts.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import {
	expectOk,
	signedIn,
	startOn,
	temporaryFolder,
} from "../../scripts/journey/local.ts";
import type { Client } from "../../shared/contract/create-client.ts";
import { listEventCounts } from "../../shared/contract/events.ts";
import { cancelJob, listJobs } from "../../shared/contract/jobs.ts";
import { createToken } from "../../shared/contract/tokens.ts";

const soak = Number(process.env.SOAK ?? 0);
const folder = temporaryFolder();
const service = await startOn(folder.path);
const started = Date.now();
const run = started.toString(36);
let next = 0;

const eventOf = (index: number) => ({
	messageId: `${run}-${index}`,
	name: index % 20 === 0 ? "purchase" : "page_view",
	at: Date.now(),
	anonymousId: `visitor-${index % 5_000}`,
	url: "https://shop.example/chocolate/dark?page=2",
	consent: { analytics_storage: "granted" },
	properties:
		index % 20 === 0
			? { transaction_id: `t-${run}-${index}`, value: 24.9, currency: "EUR" }
			: { path: "/chocolate/dark", title: "Dark chocolate" },
});

/** Signed in once a role: the limit of 600 requests a minute counts by member. */
async function openSenders(): Promise<{ admin: Client; tokens: string[] }> {
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
	return { admin, tokens };
}

async function post(events: unknown[], token: string, signal?: AbortSignal) {
	for (;;) {
		const response = await fetch(`${service.url}/v1/events`, {
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

try {
	const { admin, tokens } = await openSenders();
	const tokenOf = (index: number) => tokens[index % tokens.length] ?? "";
	// The demo's model is being fitted in the same Worker; here it would be measured as well.
	const { jobs } = await expectOk(admin, listJobs, {});
	for (const { id, state } of jobs)
		if (state === "queued" || state === "running")
			await expectOk(admin, cancelJob, { jobId: id });
	const before = await accepted(admin);
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
		`batch of 100, one after the other: median ${at(0.5)} ms, p99 ${at(0.99)} ms (goal: p99 < 50 ms)`,
	);

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
		const sender = async (number: number) => {
			while (next < end) {
				const batch = batchOf(Math.min(500, end - next));
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
		await Promise.all([sender(0), sender(1)]);
		console.log(
			`soak: ${soak.toLocaleString("en")} events in ${Math.round((performance.now() - soakFrom) / 1_000)} s, ${interrupted} requests broken off, ${repeated} batches sent twice`,
		);
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
