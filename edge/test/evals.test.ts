import * as evals from "@lotse/shared/contract/evals.ts";
import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import * as moves from "@lotse/shared/contract/unit-moves.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { findRedRun } from "../src/services/copy/find-red-run.ts";
import { saveUnits } from "../src/services/review/save-units.ts";
import { unitDraft } from "./unit-draft.ts";
import {
	createWorkspace,
	type Person,
	ports,
	send,
	type TestWorkspace,
} from "./world.ts";

let workspace: TestWorkspace;
beforeAll(async () => {
	workspace = await createWorkspace("evals");
});

async function call<I extends Schema, R extends Schema>(
	route: Route<I, R>,
	input: I["_zod"]["input"],
	as: Person = workspace.people.editor,
): Promise<Output<R>> {
	const response = await send(route, input, as);
	const body = await response.json<Output<R>>();
	if (response.status !== route.status)
		throw new Error(`${route.id} ${response.status}: ${JSON.stringify(body)}`);
	return body;
}

const own: Parameters<typeof evals.evalSuite.parse>[0] = {
	id: "own",
	name: { de: "Eigene", en: "Own" },
	threshold: 0.5,
	cases: ["Wolle", "Seide"].map((word) => ({
		id: word,
		category: "words",
		language: "de",
		input: {
			task: "subject-line",
			product: "Schal Elbe",
			facts: [`Aus reiner ${word}.`],
		},
		asserts: [{ kind: "contains", value: word }],
	})),
};

describe("eval suites", () => {
	it("run through the workspace's writer and leave a report", async () => {
		const suite = evals.evalSuite.parse(own);
		await call(evals.saveEvalSuite, { suiteId: "own", suite });
		const run = await call(evals.runEvals, {
			suiteId: "own",
			templateId: "ad-variants",
		});
		expect(run).toMatchObject({
			templateId: "ad-variants",
			templateVersion: 1,
			cases: 2,
			passed: 2,
			isRecorded: false,
			// Two of two cannot reach one half at 95 %.
			verdict: "too-few",
		});
		const { report } = await call(evals.getEvalRun, { evalRunId: run.id });
		expect(report.cases[0]?.texts.length).toBeGreaterThan(0);
		expect(report.suiteHash).toMatch(/^[0-9a-f]{64}$/);
		const { runs } = await call(evals.listEvalRuns, { suiteId: "own" });
		expect(runs).toEqual([run]);
	});

	it("hold a template back while a run of it is red, or none was ever made", async () => {
		const template = { id: "subject-line", version: 1_000 };
		const held = () => findRedRun(ports, workspace.id, template);
		expect(await held()).toMatchObject({ reason: "never-run" });
		const suite = { ...evals.evalSuite.parse(own), threshold: 0.1 };
		await call(evals.saveEvalSuite, { suiteId: "own", suite });
		const record = (answer: string) =>
			call(evals.runEvals, {
				suiteId: "own",
				templateId: "subject-line",
				templateVersion: 1_000,
				recording: {
					model: "recorded",
					answers: [
						{ caseId: "Wolle", texts: [answer] },
						{ caseId: "Seide", texts: ["Aus reiner Seide"] },
					],
				},
			});
		expect((await record("Nur für Idioten")).verdict).toBe("no-go");
		expect(await held()).toMatchObject({ reason: "red" });
		expect((await record("Aus reiner Wolle")).verdict).toBe("go");
		expect(await held()).toMatchObject({
			reason: "never-run",
			suiteId: "red-team",
		});
	});

	it("keep the shipped ones as they are", async () => {
		const suite = evals.evalSuite.parse(own);
		const { status } = await send(
			evals.saveEvalSuite,
			{ suiteId: "red-team", suite },
			workspace.people.admin,
		);
		expect(status).toBe(422);
		const { suites } = await call(evals.listEvalSuites, {});
		expect(suites.filter(({ isShipped }) => isShipped).length).toBe(2);
		const { approver } = workspace.people;
		await call(evals.removeEvalSuite, { suiteId: "own" }, approver);
		const gone = await send(
			evals.runEvals,
			{ suiteId: "own" },
			workspace.people.editor,
		);
		expect(gone.status).toBe(404);
	});
});

describe("what people say about texts", () => {
	it("becomes a suite, and shows which template needs least editing", async () => {
		const { editor, approver } = workspace.people;
		const saved = await saveUnits(
			ports,
			editor,
			Array.from({ length: 4 }, () => unitDraft),
		);
		const ids = saved.map(({ id }) => id);
		await call(
			moves.reviseUnit,
			{ unitId: ids[0] ?? "", version: 1, text: "Zartbitter aus Ghana" },
			editor,
		);
		const versions = [2, 1, 1, 1];
		for (const [action, step] of [
			["submit", 0],
			["approve", 1],
		] as const)
			await call(
				moves.moveUnits,
				{
					units: ids.map((unitId, index) => ({
						unitId,
						version: (versions[index] ?? 0) + step,
					})),
					action,
				},
				approver,
			);
		await call(moves.commentOnUnit, {
			unitId: ids[0] ?? "",
			kind: "flag",
			voice: "legal",
			text: "70 % war nicht belegt",
		});
		const { rows } = await call(evals.compareEditing, {});
		expect(rows).toMatchObject([
			{
				model: "template-writer",
				approved: { passed: 4, cases: 4 },
				isLeast: false,
			},
		]);
		expect(rows[0]?.edited?.share).toBeGreaterThan(0);
		const { suite } = await call(evals.makeSuiteFromFeedback, {});
		expect(suite?.cases).toMatchObject([
			{
				id: ids[0],
				asserts: [{ references: [unitDraft.text] }, { min: 0.2 }],
			},
		]);
		const [sentBack] = await saveUnits(ports, editor, [unitDraft]);
		await call(
			moves.moveUnits,
			{ units: [{ unitId: sentBack?.id ?? "", version: 1 }], action: "submit" },
			editor,
		);
		await call(
			moves.moveUnits,
			{
				units: [{ unitId: sentBack?.id ?? "", version: 2 }],
				action: "reject",
				reason: "Sagt nichts",
			},
			approver,
		);
		const more = await call(evals.makeSuiteFromFeedback, {});
		expect(more.suite?.cases.map(({ category }) => category)).toEqual([
			"flagged",
			"refused",
		]);
		expect(evals.evalSuite.safeParse(suite).success).toBe(true);
	});
});
