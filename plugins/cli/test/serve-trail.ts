import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AuditEntry } from "@lotse/shared/contract/audit.ts";
import type { Decision } from "@lotse/shared/contract/decisions.ts";
import { createProblem } from "@lotse/shared/contract/problem.ts";
import { hashEntry } from "@lotse/shared/trust/audit/hash-entry.ts";

/** An audit trail of so many entries, properly chained. */
export async function makeTrail(length: number): Promise<AuditEntry[]> {
	const digest = async (text: string) =>
		createHash("sha256").update(text).digest("hex");
	const entries: AuditEntry[] = [];
	for (let seq = 1; seq <= length; seq++) {
		const open = {
			seq,
			at: 1_700_000_000_000 + seq * 1_000,
			actor: "mbr_a",
			action: "decision.approve",
			subject: `dec_${seq % 3}`,
			detail: `{"n":${seq}}`,
			previousHash: entries.at(-1)?.hash ?? "",
		};
		entries.push({ ...open, hash: await hashEntry(open, digest) });
	}
	return entries;
}

export const decision: Decision = {
	id: "dec_aaaaaaaaaaaaaaaaaaaa",
	question: "where-next-euro",
	title: "More search",
	targetMetric: "Revenue",
	state: "approved",
	version: 2,
	limits: [{ name: "tv", min: 100, max: 900, unit: "EUR" }],
	evidence: [
		{
			kind: "causal",
			title: "Media mix",
			summary: "Search still grows.",
			estimate: {
				value: 1_200,
				interval: [300, 2_100],
				level: 0.94,
				unit: "EUR",
			},
			dataWindow: { from: "2024-01-01", to: "2025-01-01" },
			modelVersion: "mmm-1",
			codeVersion: "0.1.0",
		},
	],
	proposal: {
		summary: "Move 200 EUR from TV to search.",
		changes: [{ name: "search", from: 300, to: 500, unit: "EUR" }],
	},
	outcome: null,
	proposedBy: "mbr_aaaaaaaaaaaaaaaaaaaa",
	createdAt: 1_700_000_000_000,
	updatedAt: 1_700_000_100_000,
	steps: [
		{
			version: 1,
			action: "create",
			state: "draft",
			actor: "mbr_aaaaaaaaaaaaaaaaaaaa",
			actorEmail: "a@example.com",
			at: 1_700_000_000_000,
			note: "",
		},
	],
};

export type Service = {
	readonly url: string;
	/** What it holds; a test changes it to see the tampering found. */
	entries: readonly AuditEntry[];
	head: { readonly seq: number; readonly hash: string };
	readonly close: () => Promise<void>;
};

/** A stand-in of the service on a free port: pages of the trail and one decision, for the token `good`. */
export async function serveTrail(
	entries: readonly AuditEntry[],
): Promise<Service> {
	const last = entries.at(-1);
	const held = {
		entries,
		head: { seq: last?.seq ?? 0, hash: last?.hash ?? "" },
	};
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? "/", "http://localhost");
		const reply = (status: number, body: unknown) =>
			response
				.writeHead(status, { "content-type": "application/json" })
				.end(JSON.stringify(body));
		if (request.headers.authorization !== "Bearer good")
			return reply(401, createProblem("not-signed-in", "en"));
		if (url.pathname === "/v1/audit") {
			const after = Number(url.searchParams.get("after"));
			const limit = Number(url.searchParams.get("limit"));
			const subject = url.searchParams.get("subject");
			const page = held.entries
				.filter(
					(entry) =>
						entry.seq > after &&
						(subject === null || entry.subject === subject),
				)
				.slice(0, limit);
			return reply(200, { entries: page, head: held.head });
		}
		if (url.pathname === "/v1/decisions")
			return reply(200, { decisions: [decision] });
		if (url.pathname === `/v1/decisions/${decision.id}`)
			return reply(200, decision);
		if (url.pathname.startsWith("/v1/decisions/"))
			return reply(404, createProblem("not-found", "en"));
		return reply(200, {});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const port =
		typeof address === "object" && address !== null ? address.port : 0;
	return Object.assign(held, {
		url: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	});
}
