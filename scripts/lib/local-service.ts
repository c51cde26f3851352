import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { migrate } from "./migrate.ts";
import { root } from "./root.ts";

export type LocalService = {
	readonly url: string;
	readonly setupToken: string;
	/** Stops the Worker and waits until it is gone. */
	stop(): Promise<void>;
	/** Resolves with the exit code when the Worker ends by itself. */
	readonly ended: Promise<number>;
};

/**
 * Starts the Worker in workerd over a folder that holds all its state: database, queues, workflows.
 * Migrations are applied first, when there are any the folder has not seen.
 */
export async function startLocalService(options: {
	/** Where everything is kept. */
	stateFolder: string;
	/** First port to try; the next free one is taken. */
	port: number;
	log: (line: string) => void;
	/** What the Worker prints: mails, errors. */
	onOutput: (text: string) => void;
	/** Further settings, as `wrangler.toml` or a secret would give them. */
	variables?: Readonly<Record<string, string>>;
}): Promise<LocalService> {
	const { stateFolder, log } = options;
	mkdirSync(stateFolder, { recursive: true });
	await migrate(stateFolder, log);
	const port = await freePort(options.port);
	const setupToken = randomBytes(24).toString("base64url");
	const envFile = join(stateFolder, "local.env");
	writeFileSync(
		envFile,
		Object.entries({
			SETUP_TOKEN: setupToken,
			SECRET_KEYS: localKeys(stateFolder),
			CODE_VERSION: codeVersion(),
			...options.variables,
		})
			.map(([name, value]) => `${name}=${value}\n`)
			.join(""),
		{ mode: 0o600 },
	);
	const child = spawn(
		join(root, "node_modules/.bin/wrangler"),
		[
			"dev",
			"--port",
			String(port),
			"--ip",
			"127.0.0.1",
			"--persist-to",
			stateFolder,
			"--env-file",
			envFile,
			"--show-interactive-dev-session=false",
			"--log-level",
			"log",
		],
		{
			cwd: root,
			stdio: ["ignore", "pipe", "pipe"],
			env: { ...process.env, FORCE_COLOR: "0" },
			shell: process.platform === "win32",
		},
	);
	const ended = new Promise<number>((resolve) =>
		child.on("exit", (code) => resolve(code ?? 0)),
	);
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk: Buffer) => {
			output = `${output}${chunk.toString()}`.slice(-20_000);
			options.onOutput(chunk.toString());
		});
	const url = `http://localhost:${port}`;
	if (!(await answers(`${url}/v1/health`, ended))) {
		await stop(child, ended);
		throw new Error(`The Worker did not start.\n${output}`);
	}
	// Local workerd keeps no clock of its own: what production does every minute is struck here.
	const clock = setInterval(() => {
		fetch(`${url}/cdn-cgi/handler/scheduled`).catch(() => undefined);
	}, 60_000);
	clock.unref();
	ended.then(() => clearInterval(clock));
	return { url, setupToken, ended, stop: () => stop(child, ended) };
}

/** The key that seals secrets in this folder's database; made once, kept beside it. */
function localKeys(stateFolder: string): string {
	const file = join(stateFolder, "secret-keys");
	if (!existsSync(file))
		writeFileSync(file, randomBytes(32).toString("base64"), {
			mode: 0o600,
		});
	return readFileSync(file, "utf8").trim();
}

function codeVersion(): string {
	return String(
		JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
	);
}

/** Removes all state: `npm start -- --fresh`. */
export function forget(stateFolder: string): void {
	rmSync(stateFolder, { recursive: true, force: true });
}

async function freePort(first: number): Promise<number> {
	for (let port = first; port < first + 50; port++)
		if (await isFree(port)) return port;
	throw new Error(
		`No free port between ${first} and ${first + 49}. Stop another program, or choose one: npm start -- --port 9000`,
	);
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once("error", () => resolve(false));
		server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
	});
}

async function answers(url: string, ended: Promise<number>): Promise<boolean> {
	let isRunning = true;
	void ended.then(() => {
		isRunning = false;
	});
	for (const until = Date.now() + 180_000; isRunning && Date.now() < until; ) {
		try {
			if ((await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok)
				return true;
		} catch {
			// Not listening yet.
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return false;
}

async function stop(
	child: ChildProcess,
	ended: Promise<number>,
): Promise<void> {
	child.kill("SIGINT");
	const timeout = setTimeout(() => child.kill("SIGKILL"), 5_000);
	await ended;
	clearTimeout(timeout);
}
