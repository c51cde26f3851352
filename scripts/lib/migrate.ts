import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { hashOf } from "./build-surfaces.ts";
import { root } from "./root.ts";
import { runTool } from "./run-tool.ts";

/** Brings the database in a state folder up to the newest migration; does nothing where it has been. */
export async function migrate(
	stateFolder: string,
	log: (line: string) => void,
): Promise<void> {
	const marker = join(stateFolder, "migrated-to");
	const wanted = hashOf(["edge/migrations"]);
	if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
	log("Preparing the database …");
	if (existsSync(join(stateFolder, "v3/d1")))
		await runD1(stateFolder, ["migrations", "apply", "DB"]);
	else await migrateNew(stateFolder);
	writeFileSync(marker, wanted);
}

/** A new database takes all migrations as one: applied one by one, each would start a runtime of its own, for half a minute in all. */
async function migrateNew(stateFolder: string): Promise<void> {
	const folder = join(root, "edge/migrations");
	const names = readdirSync(folder)
		.filter((name) => name.endsWith(".sql"))
		.toSorted();
	const file = join(stateFolder, "migrations.sql");
	mkdirSync(stateFolder, { recursive: true });
	writeFileSync(
		file,
		[
			// Wrangler's own record of what was applied, so that it goes on from here.
			"CREATE TABLE d1_migrations(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);",
			...names.map((name) => readFileSync(join(folder, name), "utf8")),
			`INSERT INTO d1_migrations (name) VALUES ${names.map((name) => `('${name}')`).join(", ")};`,
		].join("\n;\n"),
	);
	try {
		await runD1(stateFolder, ["execute", "DB", "--file", file]);
	} catch (error) {
		// Half a new database would pass for an old one the next time.
		rmSync(join(stateFolder, "v3/d1"), { recursive: true, force: true });
		throw error;
	} finally {
		rmSync(file);
	}
}

async function runD1(
	stateFolder: string,
	args: readonly string[],
): Promise<void> {
	const { code, output } = await runTool(
		join(root, "node_modules/.bin/wrangler"),
		["d1", ...args, "--local", "--persist-to", stateFolder],
		{ isQuiet: true, env: { CI: "true" } },
	);
	if (code !== 0)
		throw new Error(
			/ENOSPC|disk/i.test(output)
				? "No disk space left for the database. Free some and start again."
				: `The database could not be prepared:\n${output}`,
		);
}
