import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProblem } from "@lotse/shared/contract/problem.ts";
import { checkpointText } from "@lotse/shared/trust/audit/checkpoint-text.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";
import { makeTrail } from "./serve-trail.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-privacy-"));
const file = (name: string, value: unknown): string => {
	const path = join(folder, name);
	writeFileSync(
		path,
		typeof value === "string" ? value : JSON.stringify(value),
	);
	return path;
};

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const key = publicKey.export({ format: "jwk" }).x ?? "";
const keyId = createHash("sha256")
	.update(Buffer.from(key, "base64url"))
	.digest("hex")
	.slice(0, 16);
const workspaceId = "wsp_aaaaaaaaaaaaaaaaaaaa";

function signed(seq: number, hash: string) {
	const open = { workspaceId, seq, hash, at: 1_700_000_000_000, keyId };
	const text = Buffer.from(checkpointText(open));
	return {
		...open,
		signature: sign(null, text, privateKey).toString("base64url"),
	};
}

let url = "";
const asked: { path: string; body: unknown }[] = [];
let hasRefused = false;
const server = createServer(async (request, response) => {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	const body: unknown = JSON.parse(Buffer.concat(chunks).toString() || "{}");
	const path = request.url ?? "";
	asked.push({ path, body });
	const isFirst = JSON.stringify(body).includes('"after":null');
	const receipt = {
		id: "sbj_aaaaaaaaaaaaaaaaaaaa",
		state: "settling",
		requestedBy: "mbr_aaaaaaaaaaaaaaaaaaaa",
		createdAt: 1_700_000_000_000,
		doneAt: null,
		erased: { event: 3, outbox: 1 },
	};
	const replies: Record<string, unknown> = {
		"/v1/subjects/find": {
			isMember: false,
			isSuppressed: false,
			alsoKnownAs: ["visitor-9"],
			tables: [
				{
					table: "event",
					holds: { de: "Ereignisse", en: "Events" },
					rows: 3,
				},
			],
		},
		"/v1/subjects/erase": receipt,
		"/v1/subjects/export": {
			rows: [{ table: "event", row: { name: isFirst ? "first" : "second" } }],
			next: isFirst ? { table: "event", row: 7 } : null,
		},
	};
	// Its limit is used up when the second page is asked for.
	const isBusy = !isFirst && path.endsWith("export") && !hasRefused;
	if (isBusy) hasRefused = true;
	if (isBusy) {
		response
			.writeHead(429, { "content-type": "application/problem+json" })
			.end(JSON.stringify(createProblem("too-many", "en")));
		return;
	}
	response
		.writeHead(path.endsWith("erase") ? 202 : 200, {
			"content-type": "application/json",
		})
		.end(JSON.stringify(replies[path]));
});
const env = () => ({ LOTSE_URL: url, LOTSE_TOKEN: "good" });

beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
	server.close();
});

describe("lotse audit verify --checkpoints", () => {
	it("proves a trail, and finds it truncated or written anew", async () => {
		const trail = await makeTrail(20);
		const states = file("states.json", {
			checkpoints: [
				signed(8, trail[7]?.hash ?? ""),
				signed(15, trail[14]?.hash ?? ""),
			],
			keys: [{ keyId, publicKey: key }],
		});
		const verify = (entries: unknown, ...more: string[]) =>
			runLotse([
				"audit",
				"verify",
				"--file",
				file("trail.json", entries),
				"--checkpoints",
				states,
				...more,
			]);
		const good = await verify(trail, "--key", key, "--json");
		expect(good.json()).toMatchObject([
			{ ok: true, entries: 20, checkpoints: 2, signedUpTo: 15 },
		]);
		const cut = await verify(trail.slice(0, 12));
		expect([cut.code, cut.stderr]).toEqual([
			1,
			expect.stringContaining("reached entry 15; now it ends before"),
		]);
		const forged = await makeForged(20);
		const anew = await verify(forged);
		expect([anew.code, anew.stderr]).toEqual([
			1,
			expect.stringContaining("Entry 8 is another"),
		]);
		const stranger = generateKeyPairSync("ed25519").publicKey.export({
			format: "jwk",
		}).x;
		expect((await verify(trail, "--key", stranger ?? "")).stderr).toContain(
			"signed with none of the keys",
		);
		expect((await verify(trail, "--key", "kurz")).code).toBe(2);
		// As an address of one's own keeps what it is sent: a body a line, in any order.
		const body = (seq: number) =>
			JSON.stringify({
				checkpoints: [signed(seq, trail[seq - 1]?.hash ?? "")],
				keys: [{ keyId, publicKey: key }],
			});
		const received = join(folder, "received.ndjson");
		writeFileSync(received, `${body(15)}\n${body(8)}\n`);
		const against = (entries: unknown) =>
			runLotse([
				...["audit", "verify", "--file", file("trail.json", entries)],
				...["--checkpoints", received, "--json"],
			]);
		expect((await against(trail)).json()).toMatchObject([
			{ ok: true, checkpoints: 2, signedUpTo: 15 },
		]);
		expect((await against(trail.slice(0, 12))).code).toBe(1);
	});
});

/** A whole trail that is in order, but another. */
async function makeForged(length: number) {
	const { hashEntry } = await import("@lotse/shared/trust/audit/hash-entry.ts");
	const digest = async (text: string) =>
		createHash("sha256").update(text).digest("hex");
	const entries: unknown[] = [];
	let previousHash = "";
	for (let seq = 1; seq <= length; seq++) {
		const open = {
			seq,
			at: 1,
			actor: "mbr_b",
			action: "decision.approve",
			subject: "dec_0",
			detail: "{}",
			previousHash,
		};
		previousHash = await hashEntry(open, digest);
		entries.push({ ...open, hash: previousHash });
	}
	return entries;
}

describe("lotse subject", () => {
	it("exports every page into one document, waiting where the service asks for patience", async () => {
		const { json, stderr } = await runLotse(
			["subject", "export", "ada@example.com", "4711", "--json"],
			{ env: env() },
		);
		expect(stderr).toContain("goes on in 1 s");
		expect(json()).toMatchObject([
			{
				identifiers: ["ada@example.com", "4711"],
				tables: { event: [{ name: "first" }, { name: "second" }] },
			},
		]);
	});

	it("shows what is held without --yes, and erases with it", async () => {
		asked.length = 0;
		const shown = await runLotse(["subject", "erase", "ada@example.com"], {
			env: env(),
		});
		expect(shown.stdout).toMatch(/Events +3/);
		expect(shown.stderr).toContain("visitor-9");
		expect(asked.map(({ path }) => path)).toEqual(["/v1/subjects/find"]);
		const done = await runLotse(
			["subject", "erase", "ada@example.com", "--yes"],
			{ env: { ...env(), LOTSE_LANG: "de" } },
		);
		expect(done.stdout).toContain("4 Zeilen gelöscht");
		const short = await runLotse(["subject", "erase", "ad"], { env: env() });
		expect([short.code, short.stderr]).toEqual([
			2,
			expect.stringContaining("too short"),
		]);
	});
});

describe("lotse privacy noise", () => {
	it("cuts what one person adds, and says how far a figure may be off", async () => {
		const rows = [
			"subject,group,amount",
			...Array.from({ length: 400 }, (_, n) => `p${n},mail,1`),
			"p1,mail,1000",
			"p1,search,1",
		].join("\n");
		const { json, code } = await runLotse([
			"privacy",
			"noise",
			file("rows.csv", rows),
			"--epsilon",
			"2",
			"--names",
			"mail,search",
			"--json",
		]);
		expect(code).toBe(0);
		const [report] = json();
		expect(report).toMatchObject({ mechanism: "laplace", plusMinus: 1 });
		const list = Array.isArray(report?.rows) ? report.rows : [];
		// ±20 is beyond what noise of scale ½ reaches once in 10¹⁷.
		expect(Math.abs(list[0].amount - 400)).toBeLessThan(20);
	});

	it("refuses what is no epsilon and no whole number", async () => {
		const bad = file("bad.csv", "subject,group,amount\na,b,0.5\n");
		const missing = await runLotse(["privacy", "noise", bad]);
		expect([missing.code, missing.stderr]).toEqual([
			2,
			expect.stringContaining("--epsilon"),
		]);
		const half = await runLotse(["privacy", "noise", bad, "-e", "1"]);
		expect([half.code, half.stderr]).toEqual([
			1,
			expect.stringContaining("Line 2"),
		]);
	});
});
