import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";

const builds = "@wp-playground/wordpress-builds";
const buildsVersion = "0.9.19";

/** Where downloaded WordPresses stay from one run to the next. */
export const buildsFolder = join(
	import.meta.dirname,
	"../../../node_modules/.cache/lotse-wordpress",
	buildsVersion,
);

/** The archive with the builds of WordPress, fetched once. */
export async function downloadBuilds(): Promise<string> {
	const archive = join(
		buildsFolder,
		`wp-playground-wordpress-builds-${buildsVersion}.tgz`,
	);
	if (existsSync(archive)) return archive;
	const incoming = join(buildsFolder, "incoming");
	mkdirSync(incoming, { recursive: true });
	console.log("Downloading WordPress for its tests (151 MB, once) …");
	await runProgram("npm", [
		"pack",
		`${builds}@${buildsVersion}`,
		"--silent",
		"--pack-destination",
		incoming,
	]);
	renameSync(
		join(incoming, `wp-playground-wordpress-builds-${buildsVersion}.tgz`),
		archive,
	);
	return archive;
}
