import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

const id = (mark: string) => `mod_${mark.repeat(20)}`;
const both = (text: string) => ({ de: text, en: text });
const model = (mark: string, stage: string) => ({
	id: id(mark),
	kind: "churn",
	stage,
	share: stage === "active" ? 1 : 0,
	activation: stage === "candidate" ? 0 : 1,
	mayAnswer: true,
	owner: "system",
	trainedAt: 1_795_000_000_000,
	reviewedAt: 1_795_000_000_000,
	from: "2024-11-20",
	to: "2026-08-23",
	checkedTo: "2026-11-21",
	customers: 1_204,
	horizonDays: 90,
	features: ["orders"],
	parameters: [],
	metrics: [{ name: "auc", value: 0.78, low: 0.75, high: 0.81 }],
	verdict: both("Passed."),
	card: both("Reasons are associations, not causes."),
	warnings: [],
	fairness: {
		slices: [
			{
				column: "country",
				slice: "AT",
				customers: 300,
				auc: null,
				miscalibration: { value: 0.01, low: -0.03, high: 0.05 },
				selected: { value: 0.2, low: 0.16, high: 0.25 },
				verdict: "even",
			},
		],
		unjudged: 0,
		words: both("No group is misjudged."),
	},
});
const asked: { path: string; body: unknown }[] = [];
let stages = ["candidate", "active"];
const models = () => stages.map((stage, i) => model("ab"[i] ?? "c", stage));
const tried = {
	lists: 400,
	shown: 1_000,
	evenly: { value: 0.02, low: 0.01, high: 0.03 },
	byFit: { value: 0.05, low: 0.04, high: 0.07 },
	products: [
		{
			product: "Pralinen",
			lists: 40,
			shown: 100,
			clicks: 12,
			share: { value: 0.12, low: 0.08, high: 0.18 },
			verdict: "better",
		},
	],
	words: { de: "Die Reihenfolge taugt.", en: "The order is good." },
};
const server = createServer(async (request, response) => {
	const pieces: Buffer[] = [];
	for await (const piece of request) pieces.push(piece);
	const body =
		pieces.length > 0 ? JSON.parse(Buffer.concat(pieces).toString()) : null;
	const path = request.url ?? "";
	asked.push({ path, body });
	if (path.endsWith("/move"))
		stages = [body.to, body.to === "active" ? "retired" : "active"];
	if (path.endsWith("/rollback")) stages = ["retired", "active"];
	response.setHeader("content-type", "application/json");
	if (path.endsWith("/exploration")) {
		response.end(JSON.stringify(tried));
		return;
	}
	response.end(
		JSON.stringify({
			models: models(),
			...(path.endsWith("/registry") ? { steps: [] } : {}),
		}),
	);
});
let env: Record<string, string> = {};
beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	if (address === null || typeof address === "string")
		throw new Error("no port");
	env = { LOTSE_URL: `http://127.0.0.1:${address.port}`, LOTSE_TOKEN: "good" };
});
afterAll(() => new Promise((done) => server.close(done)));

it("lists, shows, promotes, rolls back and retires", async () => {
	const list = await runLotse(["models", "list"], { env });
	expect(list.stdout.split("\n")[0]).toContain(`${id("a")}  churn  candidate`);
	const show = await runLotse(["models", "show", id("b")], {
		env: { ...env, LOTSE_LANG: "de" },
	});
	expect(show.code).toBe(0);
	for (const part of ["aktiv", "associations", "auc", "country AT"])
		expect(show.stdout).toContain(part);
	const canary = await runLotse(
		[
			"models",
			"promote",
			id("a"),
			"--to",
			"canary",
			"--share",
			"0.2",
			"--note",
			"try",
			"--json",
		],
		{ env },
	);
	expect(canary.code).toBe(0);
	expect(asked.at(-1)).toEqual({
		path: `/v1/registry/${id("a")}/move`,
		body: { to: "canary", share: 0.2, note: "try" },
	});
	await runLotse(["models", "promote", id("a"), "--to", "active"], { env });
	const back = await runLotse(["models", "rollback", "--kind", "churn"], {
		env,
	});
	expect(back.stdout).toContain(`${id("b")}  churn  active`);
	const retired = await runLotse(["models", "retire", id("a")], { env });
	expect(retired.stdout).toContain("retired");
	expect(asked.at(-1)?.body).toMatchObject({ to: "retired" });
});

it("says what is wrong before it asks the service", async () => {
	const before = asked.length;
	for (const [args, says] of [
		[["promote", id("a")], "--to has no value"],
		[["promote", id("a"), "--to", "canary", "--share", "0.9"], "0.01 and 0.5"],
		[["retire", "x"], "begins with mod_"],
		[["rollback"], "--kind has no value"],
		[["show"], "Exactly one identifier"],
	] as const) {
		const { code, stderr } = await runLotse(["models", ...args], { env });
		expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
	}
	expect(asked.length).toBe(before);
	const unknown = await runLotse(["models", "show", id("z")], { env });
	expect(unknown.code).toBe(1);
	expect(unknown.stderr).toContain("lotse models list");
});

it("tells what drawn places of recommended lists taught", async () => {
	const told = await runLotse(["recommend", "tried"], { env });
	expect(told.code).toBe(0);
	for (const part of ["The order is good.", "5.0 % (4.0 % – 7.0 %)", "better"])
		expect(told.stdout).toContain(part);
	const json = await runLotse(["recommend", "tried", "--json"], { env });
	expect(JSON.parse(json.stdout)).toEqual(tried);
});
