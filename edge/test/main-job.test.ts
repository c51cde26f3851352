import { fitSize } from "@lotse/shared/causal/mmm/fit-size.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { simulateChocolateMaker } from "@lotse/shared/causal/simulate/simulate-chocolate-maker.ts";
import { simulateMarkets } from "@lotse/shared/causal/simulate/simulate-markets.ts";
import { importAds, listAds } from "@lotse/shared/contract/ads.ts";
import * as budget from "@lotse/shared/contract/budget.ts";
import * as copy from "@lotse/shared/contract/copy.ts";
import { decision, type Evidence } from "@lotse/shared/contract/decisions.ts";
import { cancelJob, getJob, listJobs } from "@lotse/shared/contract/jobs.ts";
import { refitModel } from "@lotse/shared/contract/refit.ts";
import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import { verifyChain } from "@lotse/shared/trust/audit/verify-chain.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Ports } from "../src/ports.ts";
import { readFit } from "../src/services/budget/read-fit.ts";
import { resumeJobs } from "../src/services/budget/resume-jobs.ts";
import { runFit, type StepRunner } from "../src/services/budget/run-fit.ts";
import { serviceLimit } from "../src/services/budget/service-limit.ts";
import { deliverOutbox } from "../src/services/deliver-outbox.ts";
import { seedDemo } from "../src/services/governance/seed-demo.ts";
import {
	createWorkspace,
	mails,
	ports,
	send,
	type TestWorkspace,
} from "./world.ts";

const maker = simulateChocolateMaker(11);
/** Enough weeks for a fit and a look ahead, and not more. */
const fewWeeks = maker.csv.split("\n").slice(0, 71).join("\n");
let workspace: TestWorkspace;
beforeAll(async () => {
	// Fits are run here step by step; the platform's own workflows stay out of it.
	vi.spyOn(ports.jobs, "start").mockResolvedValue();
	vi.spyOn(ports.jobs, "cancel").mockResolvedValue();
	vi.spyOn(ports.jobs, "isAlive").mockResolvedValue(true);
	workspace = await createWorkspace("main-job");
});

/** Calls as the editor, expects success, and returns the typed body. */
async function call<I extends Schema, R extends Schema>(
	route: Route<I, R>,
	input: I["_zod"]["input"],
): Promise<Output<R>> {
	const response = await send(route, input, workspace.people.editor);
	const body = await response.json<Output<R>>();
	if (response.status !== route.status)
		throw new Error(`${route.id} ${response.status}: ${JSON.stringify(body)}`);
	return body;
}

/** A step runner that remembers, as the platform does; `until` throws after so many steps, as a crash would. */
function rememberingRunner(
	memory = new Map<string, unknown>(),
	until = Number.POSITIVE_INFINITY,
	after?: (name: string) => Promise<unknown>,
) {
	const names: string[] = [];
	const step: StepRunner = async (name, work) => {
		names.push(name);
		if (!memory.has(name)) {
			if (memory.size >= until) return new Promise<never>(() => {});
			memory.set(name, structuredClone(await work()));
			await after?.(name);
		}
		return memory.get(name) as never;
	};
	return { step, names, memory };
}

/** Short chains are enough where only the course of a fit matters; they do not agree, so their model gives no advice. */
const short = { draws: 50, tune: 50 };

async function newFit(csv = fewWeeks, length: { draws?: number } = short) {
	const { dataset } = await call(budget.createDataset, {
		name: "Wochen",
		csv,
		spec: maker.spec,
	});
	const job = await call(budget.startFit, {
		datasetId: dataset.id,
		backtestOrigins: 1,
		...length,
	});
	return {
		dataset,
		job,
		fitJob: { workspaceId: workspace.id, jobId: job.id, attempt: 1 },
	};
}

/** The port's clock moved on. */
const later = (ms: number): Ports => ({
	...ports,
	clock: { now: () => ports.clock.now() + ms },
});

const kinds = (evidence: readonly Evidence[]) =>
	evidence.map(({ kind }) => kind);

describe("budget", () => {
	it("goes from a CSV to a model, a suggestion and a decision with its evidence", async () => {
		const { dataset, job, fitJob } = await newFit(maker.csv, {});
		expect(dataset).toMatchObject({
			weeks: 104,
			from: "2024-01-01",
			channels: maker.spec.channels,
		});
		const seen: number[] = [];
		const { step, names, memory } = rememberingRunner(
			new Map(),
			undefined,
			async () => {
				const now = await ports.store.of(workspace.id).jobs.get(job.id);
				seen.push(now?.progress ?? -1);
			},
		);
		await runFit(ports, fitJob, step);
		const done = await call(getJob, { jobId: job.id });
		expect(done).toMatchObject({ state: "done", progress: 1, reason: null });
		expect(seen).toEqual(seen.toSorted((a, b) => a - b));
		expect(new Set(names).size).toBe(names.length);
		for (const result of memory.values())
			expect(JSON.stringify(result).length).toBeLessThan(1_000_000);

		const modelId = done.result ?? "";
		const model = await call(budget.getModel, { modelId });
		expect(model).toMatchObject({
			jobId: job.id,
			truth: null,
			summary: { datasetId: dataset.id, weeks: 104 },
		});
		expect(model.backtest?.origins).toHaveLength(1);
		expect((await call(budget.listModels, {})).models).toHaveLength(1);
		expect((await call(budget.listDatasets, {})).datasets[0]).toEqual(dataset);
		expect((await call(budget.getDataset, { datasetId: dataset.id })).csv).toBe(
			maker.csv,
		);

		const suggestion = await call(budget.suggestBudget, { modelId });
		expect(suggestion.channels.map(({ channel }) => channel)).toEqual(
			maker.spec.channels,
		);
		const proposed = decision.parse(
			await call(budget.proposeBudget, { modelId, title: "Mehr TV?" }),
		);
		expect(proposed).toMatchObject({
			question: "where-next-euro",
			state: "draft",
			targetMetric: "revenue",
		});
		expect(kinds(proposed.evidence)).toEqual([
			...maker.spec.channels.map(() => "causal"),
			"generative",
			"predictive",
			"predictive",
		]);
		for (const { estimate, dataWindow } of proposed.evidence) {
			expect(estimate).not.toBeNull();
			expect(dataWindow).toEqual({ from: "2024-01-01", to: "2025-12-22" });
		}
		expect(proposed.proposal.changes).toHaveLength(5);
		const refused = await send(
			budget.suggestBudget,
			{ modelId, total: 1, limits: { tv: { min: 5, max: 2 } } },
			workspace.people.viewer,
		);
		expect(refused.status).toBe(422);

		// A new week like the last one is taken in at once; one like none before is sampled, from the older draws.
		const week = (maker.csv.trimEnd().split("\n").at(-1) ?? "").split(",");
		const target = maker.csv.split("\n")[0]?.split(",").indexOf("revenue");
		const withWeek = (factor: number) => {
			const cells = week.map((cell, index) =>
				index === 0
					? "2025-12-29"
					: index === target
						? String(Number(cell) * factor)
						: cell,
			);
			return `${maker.csv.trimEnd()}\n${cells.join(",")}\n`;
		};
		const taken = await call(refitModel, { modelId, csv: withWeek(1) });
		expect(taken).toMatchObject({ way: "reweighted", newWeeks: 1 });
		expect(taken.k).toBeLessThan(0.7);
		const next = await call(budget.getModel, { modelId: taken.modelId ?? "" });
		expect(next.summary).toMatchObject({ weeks: 105, to: "2025-12-29" });
		expect(await call(getJob, { jobId: taken.jobId })).toMatchObject({
			state: "done",
			result: taken.modelId,
		});
		const sampled = await call(refitModel, { modelId, csv: withWeek(0.5) });
		expect(sampled).toMatchObject({ way: "sample", modelId: null });
		const under = await ports.store.of(workspace.id).jobs.get(sampled.jobId);
		expect(under?.options).toMatchObject({ olderModelId: modelId });
		const newFitJob = { ...fitJob, jobId: sampled.jobId };
		expect((await readFit(ports, newFitJob))?.settings.tune).toBe(60);
		await call(cancelJob, { jobId: sampled.jobId });
		const changed = await send(
			refitModel,
			{ modelId, csv: maker.csv.replace("2024-01-01", "2023-12-25") },
			workspace.people.editor,
		);
		expect(changed.status).toBe(422);
	});

	it("refuses a model one parameter beyond what the service computes, and says where it can be computed", async () => {
		const size = { markets: 18, weeks: 30, channels: 5 };
		const { csv, spec } = simulateMarkets(4, size);
		const read = readSeries(csv, spec);
		if (!read.ok) throw new Error("the simulation must be readable");
		const { parameters } = fitSize(read.series, spec);
		expect(parameters).toBe(serviceLimit.parameters + 1);
		const { dataset } = await call(budget.createDataset, {
			name: "Many markets",
			csv,
			spec,
		});
		const job = await call(budget.startFit, { datasetId: dataset.id });
		const fitJob = { workspaceId: workspace.id, jobId: job.id, attempt: 1 };
		expect(await readFit(ports, fitJob)).toBeNull();
		const ended = await call(getJob, { jobId: job.id });
		expect(ended.state).toBe("failed");
		expect(ended.reason).toMatch(/151 .*150 .*lotse mmm fit/);
	});

	it("names what is wrong with a table in the reader's language", async () => {
		const csv = maker.csv
			.replace("2024-01-08", "8. Januar")
			.replace(/(2024-01-15,[^,]+),/, "$1,-");
		const response = await send(
			budget.createDataset,
			{ name: "x", csv, spec: maker.spec },
			workspace.people.editor,
			{
				headers: { "accept-language": "de" },
			},
		);
		expect(response.status).toBe(422);
		const { errors } = await response.json<{
			errors: { field: string; message: string; fix: string }[];
		}>();
		expect(errors.map(({ field }) => field)).toContain("csv.week");
		for (const { message, fix } of errors)
			expect(`${message}${fix}`.length).toBeGreaterThan(20);
	});

	it("goes on behind the last remembered step after a crash, and saves once", async () => {
		const { job, fitJob } = await newFit();
		// The data and the four chains, which run side by side.
		const crashed = rememberingRunner(new Map(), 5);
		void runFit(ports, fitJob, crashed.step);
		await expect.poll(() => crashed.memory.size).toBe(5);
		const again = rememberingRunner(crashed.memory);
		await runFit(ports, fitJob, again.step);
		await runFit(ports, fitJob, rememberingRunner(again.memory).step);
		expect(await call(getJob, { jobId: job.id })).toMatchObject({
			state: "done",
		});
		const { models } = await call(budget.listModels, {});
		const { jobs } = await call(listJobs, {});
		expect(jobs.filter(({ state }) => state === "done")).toHaveLength(
			models.length,
		);
	});

	it("leaves nothing when it is cancelled, at whatever step", async () => {
		for (const when of ["read", "chain 2 piece 1", "plan", "backtest 1"]) {
			const before = (await call(budget.listModels, {})).models.length;
			const { job, fitJob } = await newFit();
			const { step } = rememberingRunner(new Map(), undefined, async (name) => {
				if (name === when) await call(cancelJob, { jobId: job.id });
			});
			await runFit(ports, fitJob, step);
			expect(await call(getJob, { jobId: job.id })).toMatchObject({
				state: "cancelled",
				result: null,
			});
			expect((await call(budget.listModels, {})).models).toHaveLength(before);
			expect(
				(await send(cancelJob, { jobId: job.id }, workspace.people.editor))
					.status,
			).toBe(409);
		}
	});

	it("starts again what was interrupted, and stops the attempt that was overtaken", async () => {
		const { job, fitJob } = await newFit();
		const started: number[] = [];
		const zombie: Ports = {
			...later(10 * 60_000),
			jobs: {
				start: async (_, __, attempt) => void started.push(attempt),
				cancel: async () => {},
				isAlive: async () => true,
			},
		};
		const fresh: Ports = { ...zombie, clock: ports.clock };
		expect(await resumeJobs(fresh)).toBe(0);
		expect(await resumeJobs(zombie)).toBeGreaterThanOrEqual(1);
		expect(started).toContain(2);
		await runFit(ports, fitJob, rememberingRunner().step);
		expect(await call(getJob, { jobId: job.id })).toMatchObject({
			state: "queued",
			result: null,
		});
		await runFit(ports, { ...fitJob, attempt: 2 }, rememberingRunner().step);
		expect(await call(getJob, { jobId: job.id })).toMatchObject({
			state: "done",
		});
	});

	it("gives up a job that is interrupted again and again, and one that breaks, with a reason in words", async () => {
		const { job } = await newFit();
		const never: Ports["jobs"] = {
			start: async () => {},
			cancel: async () => {},
			isAlive: async () => false,
		};
		for (let minute = 1; minute <= 8; minute++)
			await resumeJobs({ ...later(minute * 60_000), jobs: never });
		const given = await call(getJob, { jobId: job.id });
		expect(given).toMatchObject({ state: "failed" });
		expect(given.reason).toContain("unterbrochen");

		const broken = await newFit();
		const step: StepRunner = async (name, work) => {
			if (name === "plan") throw new Error("secret detail at line 7");
			return work();
		};
		await runFit(ports, broken.fitJob, step);
		const failed = await call(getJob, { jobId: broken.job.id });
		expect(failed).toMatchObject({ state: "failed", result: null });
		expect(failed.reason).not.toContain("line 7");
	});
});

describe("copy", () => {
	it("scores and compares, and abstains where it cannot tell", async () => {
		const { reports } = await call(copy.scoreCopy, {
			texts: ["Schuhe kaufen", "x".repeat(40)],
			channel: "google-ads-headline",
		});
		expect(reports[0]).toMatchObject({
			ok: true,
			length: { width: 13, limit: 30, over: 0 },
		});
		expect(reports[1]).toMatchObject({ ok: true, length: { over: 10 } });
		const { comparisons } = await call(copy.compareCopy, {
			pairs: [
				{ a: "Die beste Schokolade", b: "Unsere Schokolade" },
				{ a: "You will not believe it", b: "What a study found about it" },
			],
		});
		expect(comparisons[0]).toMatchObject({
			ok: false,
			reason: "language-not-covered",
		});
		expect(comparisons[1]).toMatchObject({ ok: true });
	});

	it("imports ads, finds them by wording, and repeats without doubling", async () => {
		const row = {
			channel: "google-ads-headline",
			language: "de",
			cost: null,
		} as const;
		const ads = [
			{
				...row,
				text: "Zartbitterschokolade entdecken",
				impressions: 1_000,
				clicks: 40,
			},
			{ ...row, text: "Laufschuhe im Angebot", impressions: 500, clicks: 5 },
			{ ...row, text: "Nie gezeigt", impressions: 0, clicks: 0 },
		];
		expect(await call(importAds, { ads })).toEqual({ imported: 3 });
		expect(
			await call(importAds, {
				ads: [...ads, { ...ads[0], clicks: 50 }] as typeof ads,
			}),
		).toEqual({ imported: 3 });
		const listed = await call(listAds, {});
		expect(listed.ads).toHaveLength(3);
		expect(listed.ads[0]).toMatchObject({
			ad: { clicks: 50 },
			clickRate: { value: 0.05 },
		});
		expect(listed.ads[2]?.clickRate).toBeNull();
		const found = await call(copy.findSimilarAds, {
			text: "Schokolade, zartbitter",
			limit: 2,
		});
		expect(found.matches[0]?.ad.text).toBe("Zartbitterschokolade entdecken");
		expect(found).toMatchObject({
			embedder: ports.embedder.name,
			vectors: ports.vectors.name,
		});
	});

	it("suggests only what may run, and proposes with honest evidence", async () => {
		const suggested = await call(copy.suggestCopy, {
			language: "de",
			channel: "google-ads-headline",
			product: "Nusstafel",
			facts: ["Ohne Palmöl", "12 Sorten"],
			count: 4,
		});
		expect(suggested.suggestions.length + suggested.heldBack).toBeGreaterThan(
			0,
		);
		for (const { report } of suggested.suggestions)
			expect(report).toMatchObject({ ok: true, length: { over: 0 } });
		const input = {
			title: "Neuer Titel",
			channel: "google-ads-headline",
			current: "Alt",
			proposed: "Welche Schokolade magst du?",
		} as const;
		const proposed = decision.parse(await call(copy.proposeCopy, input));
		expect(kinds(proposed.evidence)).toEqual([
			"causal",
			"generative",
			"predictive",
			"predictive",
		]);
		expect(proposed.evidence[0]?.estimate).toBeNull();
		expect(proposed.evidence[2]?.summary).toContain("English");
		const long = await send(
			copy.proposeCopy,
			{ ...input, proposed: "x".repeat(31) },
			workspace.people.editor,
		);
		expect(long.status).toBe(422);
	});
});

describe("what runs by itself", () => {
	it("fills the demo with people, ads, a fit and decisions that wait", async () => {
		const { workspaceId } = await seedDemo(ports);
		const demo = ports.store.of(workspaceId);
		expect((await demo.members.list()).map(({ email }) => email)).toContain(
			"approver@demo.lotse.example",
		);
		expect(
			(await demo.decisions.list({ limit: 10 }))
				.map(({ state }) => state)
				.sort(),
		).toEqual(["draft", "in-review"]);
		expect(await demo.jobs.list()).toHaveLength(1);
		const [dataset] = await demo.datasets.list();
		expect(
			(await demo.datasets.get(dataset?.id ?? ""))?.truth?.channels,
		).toHaveLength(5);
		const entries = await demo.audit.list({ after: 0, limit: 200 });
		expect(
			await verifyChain(entries, (text) => ports.secrets.digest(text)),
		).toMatchObject({ ok: true });
	});

	it("delivers the outbox once, tries again what failed, and drops what is too old", async () => {
		const { outbox, audit } = ports.store.of(workspace.id);
		const message = {
			to: "someone@main-job.example",
			subject: "Hallo",
			text: "Text",
		};
		const write = async (id: string, age = 0) =>
			ports.store.batch([
				outbox.add({
					id,
					kind: "mail",
					sealed: await ports.secrets.seal(JSON.stringify(message)),
					createdAt: ports.clock.now() - age,
					dueAt: ports.clock.now(),
				}),
			]);
		const acts: string[] = [];
		const messageFor = (id: unknown) => ({
			body: { workspaceId: workspace.id, id },
			ack: () => void acts.push(`ack ${id}`),
			retry: () => void acts.push(`retry ${id}`),
		});
		await write("out_a");
		await write("out_old", 2 * 24 * 60 * 60_000);
		const before = mails.length;
		const down: Ports = {
			...ports,
			mail: { name: "down", send: () => Promise.reject(new Error("down")) },
		};
		await deliverOutbox(down, [messageFor("out_a")]);
		expect(await outbox.get("out_a")).not.toBeNull();
		await deliverOutbox(ports, [
			messageFor("out_a"),
			messageFor("out_a"),
			messageFor("out_old"),
			messageFor(7),
		]);
		expect(mails.slice(before)).toEqual([{ ...message, purpose: "sign-in" }]);
		expect(await outbox.get("out_a")).toBeNull();
		expect(await outbox.get("out_old")).toBeNull();
		expect(acts).toEqual([
			"retry out_a",
			"ack out_a",
			"ack out_a",
			"ack out_old",
			"ack 7",
		]);
		expect(
			(await audit.list({ after: 0, limit: 200, subject: "out_old" }))[0]
				?.action,
		).toBe("outbox.drop");
	});
});
