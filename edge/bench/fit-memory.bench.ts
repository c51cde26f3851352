// What the largest model of the service needs of memory in workerd: the growth of a workerd that runs nothing else, from idle to its peak. Its heap
// is held to 25 MB, because one that may grow to 128 puts off tidying up until it has. Linux only. Run through `npm run bench`.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const goalMegabytes = 100;
const port = 8977;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lotse-memory-"));

function bundle(): void {
	const config = join(folder, "wrangler.json");
	writeFileSync(
		config,
		JSON.stringify({
			name: "fit-memory",
			main: here("fit-memory/worker.ts"),
			compatibility_date: "2026-11-01",
		}),
	);
	const { status, stdout, stderr } = spawnSync(
		"wrangler",
		["deploy", "--dry-run", "--config", config, "--outdir", folder],
		{ encoding: "utf8", shell: process.platform === "win32" },
	);
	if (status !== 0) throw new Error(stdout + stderr);
}

/** The program wrangler itself runs Workers with. */
function workerd(): string {
	const wrangler = realpathSync(
		here("../../node_modules/wrangler/package.json"),
	);
	const { default: path }: { default: string } =
		createRequire(wrangler)("workerd");
	return path;
}

async function start(): Promise<ChildProcess> {
	writeFileSync(
		join(folder, "config.capnp"),
		`using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .fit)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
  v8Flags = ["--max-old-space-size=25", "--max-semi-space-size=2"],
);
const fit :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
);
`,
	);
	const child = spawn(workerd(), ["serve", join(folder, "config.capnp")], {
		stdio: "inherit",
	});
	for (let tries = 0; tries < 100; tries++) {
		const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
		if (answer?.ok) return child;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	child.kill();
	throw new Error("workerd did not start");
}

/** Memory of a process, in megabytes: `VmRSS` now, `VmHWM` at its peak. */
function megabytes({ pid }: ChildProcess, what: "VmRSS" | "VmHWM"): number {
	const status = readFileSync(`/proc/${pid}/status`, "utf8");
	const [, kilobytes] = new RegExp(`${what}:\\s+(\\d+)`).exec(status) ?? [];
	return Number(kilobytes) / 1024;
}

if (process.platform === "linux") {
	bundle();
	const child = await start();
	try {
		const idle = megabytes(child, "VmRSS");
		const started = performance.now();
		const answer = await fetch(`http://127.0.0.1:${port}/fit`);
		if (!answer.ok) throw new Error(await answer.text());
		const seconds = (performance.now() - started) / 1000;
		const fit = (await answer.json()) as Record<string, number | boolean>;
		const grown = megabytes(child, "VmHWM") - idle;
		console.log(
			`largest model of the service in workerd, ${fit.markets} markets × ${fit.weeks} weeks × ${fit.channels} channels (${fit.parameters} parameters, ${fit.values} numbers), four chains one after the other: ${seconds.toFixed(0)} s, ${fit.converged ? "" : "not "}converged, ${grown.toFixed(0)} MB above an idle workerd, with a heap of 25 MB at most (goal ${goalMegabytes} MB); longest result of a step ${(Number(fit.longest) / 1000).toFixed(0)} kB`,
		);
	} finally {
		child.kill();
	}
} else console.log("memory of a fit in workerd: read from /proc, not here");
rmSync(folder, { recursive: true });
