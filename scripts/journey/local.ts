import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	type Client,
	createClient,
} from "../../shared/contract/create-client.ts";
import { cancelJob, listJobs } from "../../shared/contract/jobs.ts";
import type {
	Input,
	Output,
	Route,
	Schema,
} from "../../shared/contract/route.ts";
import { signIn } from "../../shared/contract/session.ts";
import { setUp } from "../../shared/contract/setup.ts";
import { type LocalService, startLocalService } from "../lib/local-service.ts";
import { migratedFolder } from "./migrated-folder.ts";

/** A state folder that lives as long as a test file. */
export function temporaryFolder(): { path: string; remove: () => void } {
	const path = mkdtempSync(join(tmpdir(), "lotse-journey-"));
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the Worker over a folder, whose database begins with every migration done. */
export async function startOn(
	stateFolder: string,
	variables: Readonly<Record<string, string>> = {},
): Promise<LocalService> {
	if (readdirSync(stateFolder).length === 0)
		cpSync(await migratedFolder(), stateFolder, { recursive: true });
	return startLocalService({
		stateFolder,
		variables,
		port: 8900,
		log: () => undefined,
		onOutput: () => undefined,
	});
}

/** Fills the demo when needed and returns the path of a one-time sign-in link. */
export async function signInPath(
	service: Pick<LocalService, "url" | "setupToken">,
	as: "admin" | "approver" | "editor" | "viewer",
): Promise<string> {
	const client = createClient({
		baseUrl: service.url,
		language: () => "en",
		token: service.setupToken,
		fetch,
	});
	return (await expectOk(client, setUp, { as })).signInPath;
}

/** A client with a session, as the console has one. */
export async function signedIn(
	service: Pick<LocalService, "url" | "setupToken">,
	as: "admin" | "approver" | "editor" | "viewer",
): Promise<Client> {
	let cookie = "";
	const client = createClient({
		baseUrl: service.url,
		language: () => "en",
		fetch: async (url, init) => {
			const response = await fetch(url, {
				...init,
				headers: { ...(init.headers as Record<string, string>), cookie },
			});
			cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
			return response;
		},
	});
	const secret = (await signInPath(service, as)).split("secret=")[1] ?? "";
	await expectOk(client, signIn, { secret });
	return client;
}

export async function expectOk<I extends Schema, R extends Schema>(
	client: Client,
	route: Route<I, R>,
	input: Input<I>,
): Promise<Output<R>> {
	const answer = await client.call(route, input);
	if (!answer.ok)
		throw new Error(`${route.id}: ${JSON.stringify(answer.problem)}`);
	return answer.value;
}

/** Ends the demo's first fit: whoever looks at something else need not wait for a processor beside it. */
export async function endDemoFit(client: Client): Promise<void> {
	const { jobs } = await expectOk(client, listJobs, {});
	const open = jobs.filter(({ state }) =>
		["queued", "running"].includes(state),
	);
	// What was done by itself meanwhile cannot be cancelled, and needs not be.
	for (const { id } of open) await client.call(cancelJob, { jobId: id });
}

export async function until<T>(
	what: () => Promise<T | null>,
	timeoutMs = 90_000,
): Promise<T> {
	for (const end = Date.now() + timeoutMs; Date.now() < end; ) {
		const value = await what();
		if (value !== null) return value;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error("it did not happen in time");
}
