import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const usual = [
	"/usr/bin/firefox-esr",
	"/usr/bin/firefox",
	"/Applications/Firefox.app/Contents/MacOS/firefox",
];
const startMs = 60_000;

/** Nothing is fetched, asked or shown that the test did not ask for. */
const preferences: { readonly [name: string]: boolean | number | string } = {
	"app.update.enabled": false,
	"browser.shell.checkDefaultBrowser": false,
	"browser.startup.page": 0,
	"datareporting.policy.dataSubmissionEnabled": false,
	"datareporting.healthreport.uploadEnabled": false,
	"extensions.update.enabled": false,
	"network.captive-portal-service.enabled": false,
	"network.connectivity-service.enabled": false,
	"toolkit.telemetry.reportingpolicy.firstRun": false,
	"services.settings.server": "http://127.0.0.1:9/",
};

/** A value as WebDriver BiDi describes it; of a node also what lies in it, closed shadow roots included. */
export type Remote = {
	readonly type: string;
	readonly sharedId?: string;
	readonly value?: unknown;
};

export type Firefox = {
	readonly version: string;
	readonly send: (method: string, params: object) => Promise<unknown>;
	readonly close: () => Promise<void>;
};

/** Where Firefox is: `FIREFOX_PATH`, else one of the usual places; null where there is none. */
export function firefoxPath(): string | null {
	const named = process.env.FIREFOX_PATH;
	if (named) return named;
	return usual.find((path) => existsSync(path)) ?? null;
}

/** A real Firefox without a window, a profile of its own, spoken to by WebDriver BiDi over Node's own WebSocket. */
export async function driveFirefox(executable: string): Promise<Firefox> {
	const profile = await mkdtemp(join(tmpdir(), "lotse-firefox-"));
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
	);
	await writeFile(join(profile, "user.js"), lines.join("\n"));
	const child = spawn(
		executable,
		[
			"--headless",
			"--no-remote",
			"--profile",
			profile,
			"--remote-debugging-port=0",
		],
		{
			stdio: ["ignore", "ignore", "pipe"],
			env: { ...process.env, HOME: profile },
		},
	);
	const ended = new Promise<void>((resolve) =>
		child.once("exit", () => resolve()),
	);
	async function close(): Promise<void> {
		child.kill("SIGTERM");
		await ended;
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
	try {
		const address = await new Promise<string>((resolve, reject) => {
			let said = "";
			child.stderr.on("data", (chunk: Buffer) => {
				said += chunk.toString();
				const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
				if (found !== undefined) resolve(found);
			});
			child.once("exit", () => reject(new Error(`Firefox ended: ${said}`)));
			setTimeout(
				() => reject(new Error(`Firefox does not listen: ${said}`)),
				startMs,
			).unref();
		});
		const send = await speak(`${address}/session`);
		const session = await send("session.new", { capabilities: {} });
		const { capabilities } = session as {
			capabilities: { browserVersion: string };
		};
		return { version: capabilities.browserVersion, send, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/** Questions and answers over one socket, told apart by their number. */
async function speak(address: string): Promise<Firefox["send"]> {
	const socket = new WebSocket(address);
	const open = new Map<number, (answer: { type: string }) => void>();
	await new Promise<void>((resolve, reject) => {
		socket.addEventListener("open", () => resolve(), { once: true });
		socket.addEventListener("error", () => reject(new Error("No session.")), {
			once: true,
		});
	});
	socket.addEventListener("message", ({ data }) => {
		const answer: { id?: number; type: string } = JSON.parse(String(data));
		if (answer.id !== undefined) open.get(answer.id)?.(answer);
	});
	let last = 0;
	return (method, params) =>
		new Promise((resolve, reject) => {
			const id = ++last;
			open.set(id, (answer) => {
				open.delete(id);
				if (answer.type === "error") reject(new Error(JSON.stringify(answer)));
				else resolve((answer as { type: string; result: unknown }).result);
			});
			socket.send(JSON.stringify({ id, method, params }));
		});
}
