// npm start: everything it needs, then the Worker, the console and the extension, locally, without an account.
import { statfsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createClient } from "../../shared/contract/create-client.ts";
import { setUp } from "../../shared/contract/setup.ts";
import { buildSurfaces } from "../lib/build-surfaces.ts";
import { generate } from "../lib/generate.ts";
import {
	forget,
	type LocalService,
	startLocalService,
} from "../lib/local-service.ts";
import { root } from "../lib/root.ts";

const { values } = parseArgs({
	options: {
		fresh: { type: "boolean", default: false },
		port: { type: "string", default: "8787" },
		/** Folder of the unpacked extension; `npm run dev` names the one that reloads itself. */
		extension: { type: "string", default: "extension/.output/chrome-mv3" },
	},
});
const stateFolder = join(root, ".lotse/state");
const log = (line: string) => console.log(line);

let service: LocalService | null = null;
let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
	process.on(signal, () => void stop(0));

try {
	const free = statfsSync(root);
	if (free.bavail * free.bsize < 300_000_000)
		throw new Error(
			"Less than 300 MB of disk are free. Free some and start again.",
		);
	if (values.fresh) forget(stateFolder);
	generate();
	await buildSurfaces(log);
	service = await startLocalService({
		stateFolder,
		port: portOf(values.port),
		log,
		onOutput: show,
		variables: languageModel(process.env),
	});
	const admin = await signInLink(service, "admin");
	const approver = await signInLink(service, "approver");
	log(`
Lotse is ready.

  Console     ${admin}
              (signs you in once, as admin of the demo workspace; as approver: ${approver})
  Extension   ${join(root, values.extension)}
              chrome://extensions → switch on “Developer mode” → “Load unpacked” → choose that folder
  Practice    ${service.url}/practice/google-ads/   (looks like the Google Ads editor; campaigns: …/google-ads/campaigns/)
  Terminal    npm run -s lotse -- compare "You won't believe this" "What the study found"

Ctrl-C stops it; your data stays in .lotse/state.`);
	const code = await service.ended;
	if (!isStopping)
		throw new Error(
			`The Worker stopped by itself (code ${code}). Start again; if it happens twice, npm start -- --fresh starts over.`,
		);
} catch (error) {
	if (!isStopping) {
		console.error(
			`\n${error instanceof Error ? error.message : String(error)}`,
		);
		await stop(1);
	}
}

function portOf(text: string): number {
	const port = Number(text);
	if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
	throw new Error(
		`--port ${text} is not a port. Use a number from 1 to 65535.`,
	);
}

async function signInLink(
	local: LocalService,
	as: "admin" | "approver",
): Promise<string> {
	const client = createClient({
		baseUrl: local.url,
		language: () => "en",
		token: local.setupToken,
		fetch,
	});
	const answer = await client.call(setUp, { as });
	if (!answer.ok)
		throw new Error(
			`Setting up failed: ${answer.problem.title} ${answer.problem.detail ?? ""}`,
		);
	if (answer.value.seeded) log("The demo workspace is filled.");
	if (answer.value.resumedJobs > 0)
		log(`Interrupted jobs resumed: ${answer.value.resumedJobs}.`);
	return `${local.url}${answer.value.signInPath}`;
}

/** A language model of yours, where the environment names one: without address and name no other setting of it is passed on. */
function languageModel(environment: NodeJS.ProcessEnv): Record<string, string> {
	const { OPENAI_BASE_URL: url, OPENAI_MODEL: model } = environment;
	if (!url || !model) return {};
	log(`Texts are written by ${model} at ${url}.`);
	return Object.fromEntries(
		[
			"OPENAI_BASE_URL",
			"OPENAI_MODEL",
			"OPENAI_CHEAPER_MODEL",
			"OPENAI_API_KEY",
			"OPENAI_API_VERSION",
			"OPENAI_TIMEOUT_SECONDS",
		].flatMap((name) => {
			const value = environment[name];
			return value ? [[name, value] as const] : [];
		}),
	);
}

/** Shows mails and errors of the Worker, not its request log. */
function show(text: string): void {
	for (const line of text.split("\n"))
		if (/^[┌│└]|✘|\bERROR\b|failed|Error:/.test(line) && !isHarmless(line))
			console.log(line);
}

/** Without a connection the runtime cannot ask where in the world a request comes from; nothing here needs it. */
function isHarmless(line: string): boolean {
	return line.includes("workers.cloudflare.com");
}

async function stop(code: number): Promise<void> {
	if (isStopping) return;
	isStopping = true;
	await service?.stop();
	process.exit(code);
}
