import { existsSync, readFileSync, writeFileSync } from "node:fs";
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
	const { code, output } = await runTool(
		join(root, "node_modules/.bin/wrangler"),
		["d1", "migrations", "apply", "DB", "--local", "--persist-to", stateFolder],
		{ isQuiet: true, env: { CI: "true" } },
	);
	if (code !== 0)
		throw new Error(
			/ENOSPC|disk/i.test(output)
				? "No disk space left for the database. Free some and start again."
				: `The database could not be prepared:\n${output}`,
		);
	writeFileSync(marker, wanted);
}
