import { env } from "cloudflare:workers";
import { readFeatures } from "@lotse/shared/contract/features.ts";
import {
	eraseSubject,
	exportSubject,
} from "@lotse/shared/contract/subjects.ts";
import { expect, it } from "vitest";
import { resumeErasures } from "../src/services/governance/resume-erasures.ts";
import { sweepRetention } from "../src/services/governance/sweep-retention.ts";
import { workFeatures } from "../src/services/profiles/work-features.ts";
import { createWorkspace, ports, send } from "../test/world.ts";

const dayMs = 86_400_000;
const eventsOfOne = 100_000;
const eventsOfAll = env.LARGE === "1" ? 1_000_000 : 200_000;
const now = ports.clock.now();
const count = (value: number) => value.toLocaleString("en");

/** Events written by the database itself: `count` of the people `visitor-0` … or of one. */
async function fill(
	workspaceId: string,
	events: number,
	person: string,
	receivedAt: number,
): Promise<void> {
	const chunk = 20_000;
	for (let from = 0; from < events; from += chunk)
		await env.DB.prepare(
			`with recursive n(i) as (select ?2 union all select i + 1 from n where i + 1 < ?3)
			insert into event (workspace_id, message_id, receipt, digest, name, plan_version, source, anonymous_id, user_id, at, client_at, received_at, url, region, consent, properties)
			select ?1, ?4 || '-' || i, 'rcp', 'd', iif(i % 20, 'page_view', 'purchase'), 0, 'src', ${person}, null, ?5 - i % 90 * ${dayMs}, ?5, ?5, 'https://shop.example/chocolate/dark', '{}', '{"analytics_storage":"granted"}', '{"path":"/chocolate/dark","title":"Dark chocolate","value":12.5}' from n`,
		)
			.bind(
				workspaceId,
				from,
				Math.min(events, from + chunk),
				`m-${receivedAt}`,
				receivedAt,
			)
			.run();
}

async function timed(what: string, work: () => Promise<string>) {
	const from = performance.now();
	const told = await work();
	console.log(
		`${what}: ${Math.round(performance.now() - from).toLocaleString("en")} ms${told}`,
	);
}

it("one person with very many events", async () => {
	const { id, people } = await createWorkspace("heavy");
	const identifiers = ["visitor-heavy"];
	await fill(id, eventsOfOne, "'visitor-heavy'", now);
	await timed(`features counted in, ${count(eventsOfOne)} events`, async () => {
		await workFeatures(ports, id);
		return "";
	});
	await timed("their features read", async () => {
		const response = await send(
			readFeatures,
			{ kind: "device", value: "visitor-heavy" },
			people.editor,
		);
		const { events } = await response.json<{ events: number }>();
		expect(events).toBe(eventsOfOne);
		return "";
	});
	await timed("export", async () => {
		let [after, rows, pages, largest]: [unknown, number, number, number] = [
			null,
			0,
			0,
			0,
		];
		do {
			const response = await send(
				exportSubject,
				{ identifiers, after },
				people.admin,
			);
			const text = await response.text();
			const page: { rows: unknown[]; next: unknown } = JSON.parse(text);
			rows += page.rows.length;
			pages += 1;
			largest = Math.max(largest, text.length);
			after = page.next;
		} while (after !== null);
		expect(rows).toBeGreaterThanOrEqual(eventsOfOne);
		return `, ${count(rows)} rows in ${pages} pages, the largest ${Math.round(largest / 1_000)} kB`;
	});
	await timed("erasure", async () => {
		const response = await send(eraseSubject, { identifiers }, people.admin);
		expect(response.status).toBe(202);
		let calls = 1;
		let state = (await response.json<{ state: string }>()).state;
		for (; state === "running"; calls++) {
			await resumeErasures(ports);
			[{ state = "" } = {}] = (
				await ports.store.of(id).subjectRequests.list()
			).map(({ state }) => ({ state }));
		}
		const left = await env.DB.prepare(
			"select count(*) as rows from event where workspace_id = ?",
		)
			.bind(id)
			.first<{ rows: number }>();
		expect(left?.rows).toBe(0);
		return `, in ${calls} calls a minute apart`;
	});
});

it("retention over many rows", async () => {
	const { id } = await createWorkspace("old");
	await fill(id, eventsOfAll, "'visitor-' || (i % 50000)", now - 10 * dayMs);
	await timed(
		`retention with nothing to remove, ${count(eventsOfAll)} events`,
		async () => {
			await sweepRetention(ports);
			return "";
		},
	);
	await fill(id, 150_000, "'visitor-' || (i % 50000)", now - 400 * dayMs);
	await timed("retention with 150,000 that are too old", async () => {
		const removed = await sweepRetention(ports);
		return `, ${count(removed.get("event") ?? 0)} removed, the rest at the next`;
	});
});
