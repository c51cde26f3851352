// Entry of every npm script. Runs on the Node.js the machine has (20 or newer), brings the pinned Node.js and pnpm as
// packages, installs the workspace, and hands over to scripts/commands/<name>.ts on the pinned Node.js.
// Nothing but the command itself writes to standard output, so that `npm run -s lotse -- … --json` can be piped.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const toolchain = join(root, "scripts/toolchain");
const binaries = [
	join(toolchain, "node_modules/.bin"),
	join(root, "node_modules/.bin"),
];
const separator = process.platform === "win32" ? ";" : ":";
const env = {
	...process.env,
	PATH: [...binaries, process.env.PATH ?? ""].join(separator),
	WRANGLER_SEND_METRICS: "false",
	WRANGLER_HIDE_BANNER: "true",
	DO_NOT_TRACK: "1",
	// Compiled code is kept between runs, which halves the time `lotse` takes to start.
	NODE_COMPILE_CACHE: join(root, ".lotse/compile-cache"),
};

const [command, ...rest] = process.argv.slice(2);
if (Number(process.versions.node.split(".")[0]) < 20)
	fail(
		`Lotse needs Node.js 20 or newer; this is ${process.version}.`,
		"Install a newer one from nodejs.org.",
	);

install("the pinned Node.js and pnpm", toolchain, ["package.json"], "npm", [
	"install",
	"--no-package-lock",
	"--no-audit",
	"--no-fund",
	"--loglevel=error",
]);
const packages = [
	"shared",
	"edge",
	"extension",
	...readdirSync(join(root, "plugins")).map((name) => `plugins/${name}`),
];
install(
	"packages",
	root,
	[
		"pnpm-lock.yaml",
		"pnpm-workspace.yaml",
		"package.json",
		...packages.map((name) => `${name}/package.json`),
	],
	"pnpm",
	["install", "--frozen-lockfile", "--reporter=silent"],
);

const child = spawn(
	"node",
	[
		"--disable-warning=ExperimentalWarning",
		join(root, "scripts/commands", `${command}.ts`),
		...rest,
	],
	{
		cwd: command === "lotse" ? (process.env.INIT_CWD ?? process.cwd()) : root,
		env,
		stdio: "inherit",
		shell: false,
	},
);
// Ctrl-C reaches the child as well, through the terminal; this process waits for it to stop cleanly.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
	process.on(signal, () => child.kill(signal));
// npm ended alone does not take its children along: when the parent is gone, so is the reason to run.
const parent = process.ppid;
setInterval(() => {
	if (process.ppid !== parent) child.kill("SIGTERM");
}, 1_000).unref();
child.on("error", (error) =>
	fail(
		`The pinned Node.js did not start: ${error.message}`,
		`Delete ${join(toolchain, "node_modules")} and try again.`,
	),
);
child.on("exit", (code, signal) =>
	process.exit(code ?? (signal === "SIGINT" ? 130 : 143)),
);

/** Installs once for each state of the files that decide what is installed. */
function install(what, folder, files, program, args) {
	const marker = join(folder, "node_modules/.installed-for");
	const hash = createHash("sha256");
	for (const file of files.filter((name) => existsSync(join(folder, name))))
		hash.update(readFileSync(join(folder, file)));
	const wanted = hash.digest("hex");
	if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
	process.stderr.write(`Installing ${what} …\n`);
	const result = spawnSync(program, args, {
		cwd: folder,
		env,
		encoding: "utf8",
		shell: process.platform === "win32",
		maxBuffer: 1 << 26,
	});
	if (result.status !== 0)
		explain(
			what,
			`${result.stdout ?? ""}\n${result.stderr ?? ""}\n${result.error?.message ?? ""}`,
		);
	writeFileSync(marker, wanted);
}

function explain(what, output) {
	const tail = output.trim().split("\n").slice(-12).join("\n");
	if (/ENOSPC|no space left/i.test(output))
		fail(
			`No disk space left while installing ${what}.`,
			"Free about 2 GB and run the command again; nothing half-installed is kept in use.",
			tail,
		);
	if (
		/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_PNPM_META_FETCH_FAIL|network|certificate/i.test(
			output,
		)
	)
		fail(
			`The package registry could not be reached while installing ${what}.`,
			"Check the connection; behind a proxy set HTTPS_PROXY, behind a mirror run: npm config set registry <address>. Then run the command again.",
			tail,
		);
	if (/EACCES|EPERM/.test(output))
		fail(
			`No permission to write while installing ${what}.`,
			"Run the command in a folder that belongs to you.",
			tail,
		);
	fail(
		`Installing ${what} failed.`,
		"The last lines say why; run the command again once that is fixed.",
		tail,
	);
}

function fail(message, fix, detail = "") {
	process.stderr.write(
		`\n${detail}${detail ? "\n\n" : ""}${message}\n${fix}\n`,
	);
	process.exit(1);
}
