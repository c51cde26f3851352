import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AuditEntry } from "@lotse/shared/contract/audit.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";
import {
	decision,
	makeTrail,
	type Service,
	serveTrail,
} from "./serve-trail.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-service-"));
let trail: AuditEntry[] = [];
let service: Service | null = null;

beforeAll(async () => {
	trail = await makeTrail(450);
	service = await serveTrail(trail);
});
afterAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	await service?.close();
});

/** The service with a trail of its own for one test. */
function holding(
	entries: readonly AuditEntry[],
): Readonly<Record<string, string>> {
	if (service === null) throw new Error("The stand-in did not start.");
	service.entries = entries;
	return { LOTSE_URL: service.url, LOTSE_TOKEN: "good" };
}

function changed(seq: number): AuditEntry[] {
	return trail.map((entry) =>
		entry.seq === seq ? { ...entry, actor: "mbr_b" } : entry,
	);
}

describe("lotse audit trace", () => {
	const id = "dec_aaaaaaaaaaaaaaaaaaaa";
	const budget = {
		customerId: "1000000001",
		budgetId: "11",
		campaign: "Brand",
		currency: "EUR",
		fromMicros: 45_000_000,
		toMicros: 52_500_000,
	};
	const written = (action: string, detail: object, at: number): AuditEntry => ({
		seq: at,
		at: 1_700_000_000_000 + at * 1_000,
		actor: "mbr_a",
		action,
		subject: id,
		detail: JSON.stringify(detail),
		previousHash: "",
		hash: "0".repeat(64),
	});
	const course = [
		written("decision.create", { title: "More" }, 3),
		written("decision.approve", { note: "within limits" }, 5),
		written("ads.apply-begin", budget, 8),
		written(
			"ads.apply-done",
			{ ...budget, shown: 52_500_000, requestIds: ["req-1", "req-2"] },
			9,
		),
	];

	it("puts a change together with its request numbers, from the service and from a file", async () => {
		const env = holding([...trail.slice(0, 2), ...course]);
		const { code, stdout } = await runLotse(["audit", "trace", id], { env });
		expect(code).toBe(0);
		expect(stdout).toContain("Approved · within limits");
		expect(stdout).toContain(
			"Validated by the platform, nothing changed yet · Brand · €45.00 → €52.50 · request req-1",
		);
		expect(stdout).toContain("Read back · Brand · the account shows €52.50");
		const file = join(folder, "course.json");
		writeFileSync(file, JSON.stringify(course));
		const read = await runLotse([
			"audit",
			"trace",
			id,
			"--file",
			file,
			"--json",
		]);
		const [traced] = read.json();
		expect(
			Object(traced).steps.map(({ kind }: { kind: string }) => kind),
		).toEqual([
			"proposed",
			"approved",
			"claimed",
			"validated",
			"changed",
			"verified",
		]);
	});

	it("says what is missing, in German too", async () => {
		const env = { ...holding(trail), LOTSE_LANG: "de" };
		const unknown = await runLotse(["audit", "trace", id], { env });
		expect([unknown.code, unknown.stderr]).toEqual([
			1,
			expect.stringContaining("enthält nichts über dec_"),
		]);
		expect((await runLotse(["audit", "trace", "x"], { env })).code).toBe(2);
	});
});

describe("lotse audit", () => {
	it("verifies a trail of several pages against the head", async () => {
		const { code, stdout } = await runLotse(["audit", "verify"], {
			env: holding(trail),
		});
		expect(code).toBe(0);
		expect(stdout).toContain("Verified: 450 entries");
		expect(stdout).toContain(`Head: ${trail[449]?.hash}`);
	});

	it("names the entry that was changed, removed or cut off", async () => {
		const cases: [AuditEntry[], string][] = [
			[changed(230), "Entry 230 was changed"],
			[trail.filter(({ seq }) => seq !== 7), "breaks at entry 8"],
			[trail.slice(0, 400), "The end is missing from entry 401 on"],
		];
		for (const [entries, says] of cases) {
			const { code, stderr } = await runLotse(["audit", "verify"], {
				env: holding(entries),
			});
			expect(code).toBe(1);
			expect(stderr).toContain(says);
		}
	});

	it("finds that a whole trail was written anew, given a head noted earlier", async () => {
		const good = await runLotse(
			["audit", "verify", "--head", `300:${trail[299]?.hash}`, "--json"],
			{ env: holding(trail) },
		);
		expect(good.json()).toEqual([
			{ ok: true, entries: 450, head: { seq: 450, hash: trail[449]?.hash } },
		]);
		const other = await runLotse(
			["audit", "verify", "--head", `300:${"0".repeat(64)}`, "--json"],
			{ env: holding(trail) },
		);
		expect(other.code).toBe(1);
		expect(other.json()).toMatchObject([
			{ ok: false, problems: [{ code: "changed", field: "seq 300" }] },
		]);
	});

	it("lists, exports and verifies the export without a network", async () => {
		const list = await runLotse(
			["audit", "list", "--limit", "2", "--after", "10"],
			{ env: { ...holding(trail), LOTSE_LANG: "de" } },
		);
		expect(list.stdout.trim().split("\n")).toHaveLength(2);
		expect(list.stdout).toContain("decision.approve");
		const { json } = await runLotse(["audit", "list", "--json"], {
			env: holding(trail),
		});
		const [exported] = json();
		const file = join(folder, "entries.json");
		writeFileSync(file, JSON.stringify(exported));
		const whole = await runLotse(["audit", "verify", "--file", file]);
		expect(whole.stdout).toContain("Verified: 450 entries");
		writeFileSync(file, JSON.stringify({ ...exported, entries: changed(3) }));
		const tampered = await runLotse(["audit", "verify", "--file", file], {
			env: { LOTSE_LANG: "de" },
		});
		expect(tampered.code).toBe(1);
		expect(tampered.stderr).toContain(
			"Eintrag 3 wurde nachträglich verändert.",
		);
		writeFileSync(file, '{"entries":[{"seq":1}]}');
		const foreign = await runLotse(["audit", "verify", "--file", file]);
		expect(foreign.code).toBe(1);
		expect(foreign.stderr).toContain("entries.0");
	});
});

describe("lotse decisions", () => {
	it("lists them and shows one with evidence and steps", async () => {
		const env = holding(trail);
		const list = await runLotse(["decisions", "list", "--state", "approved"], {
			env,
		});
		expect(list.stdout).toContain(`${decision.id}  `);
		expect(list.stdout).toContain("Approved: More search");
		const one = await runLotse(["decisions", "show", decision.id], {
			env: { ...env, LOTSE_LANG: "de" },
		});
		expect(one.code).toBe(0);
		for (const part of [
			"More search",
			"Freigegeben",
			"Search still grows.",
			"a@example.com",
			"94",
		])
			expect(one.stdout).toContain(part);
		const { json } = await runLotse(
			["decisions", "show", decision.id, "--json"],
			{ env },
		);
		expect(json()).toEqual([decision]);
	});
});

describe("a service that does not answer as it should", () => {
	it.each([
		[
			["decisions", "show", "dec_bbbbbbbbbbbbbbbbbbbb"],
			{},
			1,
			"There is no such thing here.",
		],
		[["decisions", "show", "dec_1"], {}, 2, "lotse decisions list"],
		[
			["audit", "list"],
			{ LOTSE_TOKEN: "bad" },
			1,
			"make a new one in the console",
		],
		[["audit", "list"], { LOTSE_TOKEN: "" }, 2, "set LOTSE_TOKEN"],
		[["audit", "list"], { LOTSE_URL: "http://127.0.0.1:1" }, 1, "npm start"],
		[["audit", "list", "--url", "http://example.com"], {}, 2, "https://"],
		[["audit", "list", "--url", "example.com"], {}, 2, "is not an address"],
		[["audit", "verify", "--head", "12"], {}, 2, "--head 12:3f9a…"],
	])("%j %j", async (args, env, exitCode, says) => {
		const { code, stdout, stderr } = await runLotse(args, {
			env: { ...holding(trail), ...env },
		});
		expect(code).toBe(exitCode);
		expect(stdout).toBe("");
		expect(stderr).toContain(says);
		expect(stderr).not.toContain("    at ");
	});

	it("notices that something else answers at the address", async () => {
		const env = holding(trail);
		const { code, stderr } = await runLotse(
			["audit", "list", "--url", `${env.LOTSE_URL}/other`],
			{ env },
		);
		expect(code).toBe(1);
		expect(stderr).toContain("not the way Lotse does");
	});
});
