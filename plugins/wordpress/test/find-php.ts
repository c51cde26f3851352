import { existsSync } from "node:fs";
import { runProgram } from "./run-program.ts";

const needed = ["pdo_sqlite", "mbstring", "gd", "dom", "zlib"];
const packages = [
	"php-cli",
	"php-sqlite3",
	"php-xml",
	"php-mbstring",
	"php-gd",
	"unzip",
];

export type PhpFound =
	| { readonly ok: true; readonly version: string }
	| { readonly ok: false; readonly reason: string };

/** PHP with what WordPress over SQLite needs: on the PATH, else installed (Debian and Ubuntu, as root), else why there is none. */
export async function findPhp(): Promise<PhpFound> {
	const before = await askPhp();
	if (before.ok || !mayInstall()) return before;
	console.log("Installing PHP for the WordPress tests …");
	const env = ["DEBIAN_FRONTEND=noninteractive", "apt-get"];
	try {
		await runProgram("env", [...env, "update", "-qq"]);
		await runProgram("env", [
			...env,
			"install",
			"-y",
			"-qq",
			"--no-install-recommends",
			...packages,
		]);
	} catch (error) {
		return { ok: false, reason: String(error).split("\n")[0] ?? "" };
	}
	return askPhp();
}

async function askPhp(): Promise<PhpFound> {
	try {
		const modules = (await runProgram("php", ["-m"])).toLowerCase().split("\n");
		const missing = needed.filter((name) => !modules.includes(name));
		await runProgram("unzip", ["-v"]);
		if (missing.length > 0)
			return { ok: false, reason: `PHP lacks ${missing.join(", ")}` };
		return {
			ok: true,
			version: (await runProgram("php", ["-r", "echo PHP_VERSION;"])).trim(),
		};
	} catch {
		return { ok: false, reason: "php or unzip is not installed" };
	}
}

function mayInstall(): boolean {
	return (
		process.platform === "linux" &&
		process.getuid?.() === 0 &&
		existsSync("/usr/bin/apt-get")
	);
}
