import { type ChildProcess, spawn } from "node:child_process";
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { buildsFolder, downloadBuilds } from "./download-builds.ts";
import { runProgram } from "./run-program.ts";

/** The WordPress versions in the package that the tests run: the last one with the sidebar in `wp.editPost`, the first with it in `wp.editor`, and the oldest we support. */
export type WordPressVersion = "6.2" | "6.5" | "nightly";

export type WordPress = {
	readonly url: string;
	/** SQLite file with everything this WordPress stores. */
	readonly database: string;
	readonly pluginFolder: string;
	/** Runs PHP inside this WordPress and returns what it printed. */
	readonly run: (php: string) => Promise<string>;
	/** What PHP complained about in our files. */
	readonly complaints: () => string[];
	readonly stop: () => Promise<void>;
};

/**
 * A real, freshly installed WordPress (admin / password) over PHP's own server and SQLite. The package with the builds is
 * downloaded once into node_modules/.cache; afterwards no network is needed. The folder of a version is used again, its
 * database and plugins are as after installation.
 */
export async function startWordPress(
	version: WordPressVersion,
	firstPort: number,
): Promise<WordPress> {
	const site = await prepareSite(version);
	const content = join(site, "wp-content");
	const database = join(content, "database/.ht.sqlite");
	copyFileSync(join(site, "installed.sqlite"), database);
	const pluginFolder = join(content, "plugins/lotse");
	rmSync(pluginFolder, { recursive: true, force: true });
	const log = join(site, "php-errors.log");
	rmSync(log, { force: true });
	const port = await freePort(firstPort);
	const url = `http://127.0.0.1:${port}`;
	writeFileSync(join(site, "wp-config.php"), configFor(url, log));
	mkdirSync(join(content, "mu-plugins"), { recursive: true });
	copyFileSync(
		join(import.meta.dirname, "test-site.php"),
		join(content, "mu-plugins/test-site.php"),
	);
	queueRequests(content);
	const child = spawn("php", ["-S", `127.0.0.1:${port}`, "-t", site], {
		cwd: site,
		stdio: "ignore",
		env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4" },
		detached: true,
	});
	await answers(`${url}/wp-login.php`, child);
	return {
		url,
		database,
		pluginFolder,
		run: (php) =>
			runProgram("php", [
				"-r",
				`require '${join(site, "wp-load.php")}'; require_once ABSPATH . 'wp-admin/includes/plugin.php'; ${php}`,
			]),
		complaints: () =>
			existsSync(log)
				? readFileSync(log, "utf8")
						.split("\n")
						.filter((line) => line.includes("/plugins/lotse/"))
				: [],
		stop: () => stop(child),
	};
}

/**
 * The driver reads before it writes, within a transaction that takes its lock with the first write: of two requests at once one is then
 * refused on the spot ("database is locked"), and what it wrote is lost. With the lock taken first it waits instead, as it would with MySQL.
 */
function queueRequests(content: string): void {
	const driver = join(
		content,
		"plugins/sqlite-database-integration/wp-includes/sqlite/class-wp-sqlite-translator.php",
	);
	const before = readFileSync(driver, "utf8");
	const after = before.replace(
		"query( 'BEGIN' )",
		"query( 'BEGIN IMMEDIATE' )",
	);
	if (!after.includes("query( 'BEGIN IMMEDIATE' )"))
		throw new Error(`The driver begins its transactions otherwise: ${driver}`);
	if (after !== before) writeFileSync(driver, after);
}

async function prepareSite(version: WordPressVersion): Promise<string> {
	const site = join(buildsFolder, version);
	if (existsSync(join(site, "installed.sqlite"))) return site;
	const archive = await downloadBuilds();
	const work = join(buildsFolder, `unpacking-${version}`);
	rmSync(work, { recursive: true, force: true });
	rmSync(site, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
	const statics = `package/public/wp-${version}`;
	const sqlite =
		"package/src/sqlite-database-integration/sqlite-database-integration.zip";
	const core = `package/src/wordpress/wp-${version}.zip`;
	await runProgram("tar", ["xzf", archive, "-C", work, statics, sqlite, core]);
	const fresh = join(work, "site");
	await runProgram("unzip", ["-q", join(work, core), "-d", fresh]);
	cpSync(join(work, statics), fresh, {
		recursive: true,
		force: false,
		errorOnExist: false,
	});
	const plugins = join(fresh, "wp-content/plugins");
	const driver = join(plugins, "sqlite-database-integration");
	rmSync(driver, { recursive: true, force: true });
	await runProgram("unzip", ["-q", join(work, sqlite), "-d", plugins]);
	renameSync(`${driver}-main`, driver);
	writeFileSync(
		join(fresh, "wp-content/db.php"),
		readFileSync(join(driver, "db.copy"), "utf8")
			.replaceAll(
				"'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'",
				"__DIR__ . '/plugins/sqlite-database-integration'",
			)
			.replaceAll("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php"),
	);
	copyFileSync(
		join(fresh, "wp-content/database/.ht.sqlite"),
		join(fresh, "installed.sqlite"),
	);
	renameSync(fresh, site);
	rmSync(work, { recursive: true, force: true });
	return site;
}

function configFor(url: string, log: string): string {
	const salts = ["AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE"].flatMap((name) =>
		["KEY", "SALT"].map(
			(kind) =>
				`define( '${name}_${kind}', '${name}-${kind}-of-a-site-for-tests-only' );`,
		),
	);
	return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
${salts.join("\n")}
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'CONCATENATE_SCRIPTS', false );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
}

async function freePort(first: number): Promise<number> {
	for (let port = first; port < first + 50; port++) {
		const isFree = await new Promise<boolean>((resolve) => {
			const server = createServer();
			server.once("error", () => resolve(false));
			server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
		});
		if (isFree) return port;
	}
	throw new Error(`No free port from ${first} on.`);
}

async function answers(url: string, child: ChildProcess): Promise<void> {
	for (const until = Date.now() + 60_000; Date.now() < until; ) {
		if (child.exitCode !== null)
			throw new Error(`PHP's server ended with ${child.exitCode}.`);
		try {
			const response = await fetch(url, {
				signal: AbortSignal.timeout(20_000),
			});
			if (response.ok) return;
			throw new Error(`WordPress answers ${response.status} at ${url}.`);
		} catch (error) {
			if (error instanceof Error && error.message.startsWith("WordPress"))
				throw error;
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error("WordPress did not answer within a minute.");
}

/** PHP's server forks workers: the whole group that was started here is ended. */
async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.pid === undefined) return;
	const ended = new Promise((resolve) => child.once("exit", resolve));
	process.kill(-child.pid, "SIGTERM");
	await ended;
}
