import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTestHarness } from "wrangler";
import type { LocalService } from "../../scripts/lib/local-service.ts";

interface Env {
	readonly DB: {
		prepare(sql: string): object;
		batch(statements: object[]): Promise<unknown>;
	};
}

/**
 * The Worker in workerd with its database on disk, reached at its own port. `wrangler dev`, which `npm start` runs, has two more processes on
 * the way: one that passes requests on, and one that writes a line about each.
 */
export async function startWorkerd(): Promise<
	Pick<LocalService, "url" | "setupToken" | "stop">
> {
	// The figures stand alone on the terminal.
	process.env.WRANGLER_LOG ??= "none";
	const root = fileURLToPath(new URL("../..", import.meta.url));
	const setupToken = randomBytes(24).toString("base64url");
	const harness = createTestHarness({
		root,
		workers: [
			{
				configPath: "wrangler.toml",
				secrets: {
					SETUP_TOKEN: setupToken,
					SECRET_KEYS: randomBytes(32).toString("base64"),
				},
			},
		],
	});
	const { url } = await harness.listen();
	const { DB } = await harness.getWorker<Env>().getEnv();
	const folder = join(root, "edge/migrations");
	for (const name of readdirSync(folder).sort())
		if (name.endsWith(".sql"))
			await DB.batch(
				readFileSync(join(folder, name), "utf8")
					.split("--> statement-breakpoint")
					.map((sql) => DB.prepare(sql)),
			);
	return { url: url.origin, setupToken, stop: () => harness.close() };
}
