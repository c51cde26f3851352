// What the largest model of the service takes of memory and time in workerd itself, as a job of the whole local service: its Worker, D1, queues and
// workflows share one process here, so the growth of that process from idle is an upper bound of the Worker's own. Linux only. Run through `npm run bench`.
import { readdirSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import {
	endDemoFit,
	expectOk,
	signedIn,
	startOn,
	temporaryFolder,
	until,
} from "../../scripts/journey/local.ts";
import { simulateMarkets } from "../../shared/causal/simulate/simulate-markets.ts";
import { createDataset, startFit } from "../../shared/contract/budget.ts";
import { getJob } from "../../shared/contract/jobs.ts";

const size = { markets: 16, weeks: 156, channels: 5 };
const goalMegabytes = 100;

if (process.platform !== "linux") {
	console.log(
		"memory of a fit in workerd: not measured, it is read from /proc",
	);
	process.exit(0);
}

/** Memory in use of all workerd processes under this one, in megabytes. */
function inUse(): number {
	const parents = new Map<number, { parent: number; name: string }>();
	for (const pid of readdirSync("/proc").map(Number).filter(Number.isInteger))
		try {
			const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
			const [, name = "", rest = ""] = /\((.*)\) \S (.*)/.exec(stat) ?? [];
			parents.set(pid, { parent: Number(rest.split(" ")[0]), name });
		} catch {
			// It has ended meanwhile.
		}
	const isOurs = (pid: number): boolean => {
		const parent = parents.get(pid)?.parent ?? 0;
		return parent === process.pid || (parent > 1 && isOurs(parent));
	};
	let kilobytes = 0;
	for (const [pid, { name }] of parents)
		if (name === "workerd" && isOurs(pid)) {
			const status = readFileSync(`/proc/${pid}/status`, "utf8");
			kilobytes += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
		}
	return kilobytes / 1024;
}

const folder = temporaryFolder();
const service = await startOn(folder.path);
try {
	const admin = await signedIn(service, "admin");
	await endDemoFit(admin);
	const { csv, spec } = simulateMarkets(1, size);
	const { dataset } = await expectOk(admin, createDataset, {
		name: "largest",
		csv,
		spec,
	});
	await new Promise((resolve) => setTimeout(resolve, 5_000));
	const idle = inUse();
	const started = performance.now();
	const { id } = await expectOk(admin, startFit, {
		datasetId: dataset.id,
		backtestOrigins: 0,
	});
	let most = idle;
	const ended = await until(async () => {
		most = Math.max(most, inUse());
		const job = await expectOk(admin, getJob, { jobId: id });
		return ["done", "failed", "cancelled"].includes(job.state) ? job : null;
	}, 1_200_000);
	const seconds = (performance.now() - started) / 1000;
	console.log(
		`largest model of the service in workerd, ${size.markets} markets × ${size.weeks} weeks × ${size.channels} channels: ${ended.state} after ${seconds.toFixed(0)} s at a load of ${(loadavg()[0] ?? 0).toFixed(0)}; the whole local service grew from ${idle.toFixed(0)} to ${most.toFixed(0)} MB, by ${(most - idle).toFixed(0)} MB (goal ${goalMegabytes} MB)`,
	);
} finally {
	await service.stop();
	folder.remove();
}
