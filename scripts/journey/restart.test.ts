import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAudit } from "../../shared/contract/audit.ts";
import {
	listDatasets,
	listModels,
	startFit,
} from "../../shared/contract/budget.ts";
import type { Client } from "../../shared/contract/create-client.ts";
import { cancelJob, getJob } from "../../shared/contract/jobs.ts";
import type { LocalService } from "../lib/local-service.ts";
import {
	endDemoFit,
	expectOk,
	signedIn,
	signInPath,
	startOn,
	temporaryFolder,
	until,
} from "./local.ts";

const folder = temporaryFolder();
let service: LocalService;
let client: Client;

beforeAll(async () => {
	service = await startOn(folder.path);
	client = await signedIn(service, "admin");
	await endDemoFit(client);
});
afterAll(async () => {
	await service.stop();
	folder.remove();
});

async function startLongFit(seed: number): Promise<string> {
	const { datasets } = await expectOk(client, listDatasets, {});
	const [dataset] = datasets;
	if (!dataset) throw new Error("the demo has no dataset");
	const job = await expectOk(client, startFit, {
		datasetId: dataset.id,
		seed,
		backtestOrigins: 3,
	});
	await until(async () =>
		(await expectOk(client, getJob, { jobId: job.id })).progress > 0.1
			? true
			: null,
	);
	return job.id;
}

const modelsOf = async (jobId: string) => {
	const result = (await expectOk(client, getJob, { jobId })).result;
	const { models } = await expectOk(client, listModels, {});
	return models.filter(({ id }) => id === result);
};

describe("a fit", () => {
	it("can be cancelled half-way and leaves no model", async () => {
		const before = (await expectOk(client, listModels, {})).models.length;
		const jobId = await startLongFit(7);
		expect((await expectOk(client, cancelJob, { jobId })).state).toBe(
			"cancelled",
		);
		await new Promise((resolve) => setTimeout(resolve, 3_000));
		const job = await expectOk(client, getJob, { jobId });
		expect([job.state, job.result]).toEqual(["cancelled", null]);
		expect((await expectOk(client, listModels, {})).models).toHaveLength(
			before,
		);
	});

	it("survives a restart of the Worker mid-way, and is saved once", async () => {
		const jobId = await startLongFit(8);
		await service.stop();
		service = await startOn(folder.path);
		await signInPath(service, "admin");
		client = await signedIn(service, "admin");
		const job = await until(async () => {
			const now = await expectOk(client, getJob, { jobId });
			return now.state === "done" || now.state === "failed" ? now : null;
		});
		expect([job.state, job.reason]).toEqual(["done", null]);
		expect(await modelsOf(jobId)).toHaveLength(1);
		const { entries } = await expectOk(client, listAudit, { limit: 200 });
		// It was cut off indeed, and started again.
		expect(
			entries.filter(
				({ action, subject }) => action === "job.restart" && subject === jobId,
			),
		).toHaveLength(1);
		expect(
			entries.filter(
				({ action, detail, subject }) =>
					action.startsWith("model.") &&
					(subject === job.result || detail.includes(jobId)),
			),
		).toHaveLength(1);
	});

	it("keeps all data over the restart", async () => {
		expect(
			(await expectOk(client, listDatasets, {})).datasets.length,
		).toBeGreaterThan(0);
	});
});
