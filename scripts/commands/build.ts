// npm run build: console, extension for Chrome and Firefox as the stores get them, and the Worker for both environments.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSurfaces } from "../lib/build-surfaces.ts";
import { generate } from "../lib/generate.ts";
import { root } from "../lib/root.ts";
import { runTool } from "../lib/run-tool.ts";

const largestWorkerKiB = 1_024;

generate();
await buildSurfaces((line) => console.log(line));
const wxt = join(root, "extension/node_modules/.bin/wxt");
const steps: {
	what: string;
	program: string;
	args: string[];
	cwd: string;
	env?: NodeJS.ProcessEnv;
}[] = [
	{
		what: "extension for the Chrome Web Store",
		program: wxt,
		args: ["build"],
		cwd: "extension",
	},
	{
		what: "extension for Firefox",
		program: wxt,
		args: ["build", "-b", "firefox", "--mv3"],
		cwd: "extension",
	},
	{
		what: "Worker, local",
		program: "wrangler",
		args: ["deploy", "--dry-run", "--env=", "--outdir", ".lotse/worker-local"],
		cwd: ".",
	},
	{
		what: "Worker, production",
		program: "wrangler",
		args: [
			"deploy",
			"--dry-run",
			"--env",
			"production",
			"--outdir",
			".lotse/worker-production",
		],
		cwd: ".",
	},
];
for (const step of steps) {
	const { code, output } = await runTool(step.program, step.args, {
		cwd: join(root, step.cwd),
		isQuiet: true,
		...(step.env ? { env: step.env } : {}),
	});
	const size = /Total Upload:.*gzip: ([\d.]+) KiB/.exec(output);
	const isTooLarge = size !== null && Number(size[1]) > largestWorkerKiB;
	console.log(
		`${code === 0 && !isTooLarge ? "ok    " : "FAILED"}  ${step.what}${size ? `: ${size[1]} KiB gzip (at most ${largestWorkerKiB})` : ""}`,
	);
	if (code !== 0) console.log(output);
	if (code !== 0 || isTooLarge) process.exit(1);
}
console.log(
	`Version ${JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version} is built.`,
);
