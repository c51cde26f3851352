import { existsSync } from "node:fs";
import { runTool } from "./run-tool.ts";

const usual = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/snap/bin/chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The Chromium that browser tests run in: `CHROMIUM_PATH`, else one in the usual places, else installed (Debian and
 * Ubuntu, as root). Null when there is none; the caller fails with `chromiumFix`, never skips.
 */
export async function findChromium(
	log: (line: string) => void,
): Promise<string | null> {
	const named = process.env.CHROMIUM_PATH;
	if (named) return existsSync(named) ? named : null;
	const found = usual.find((path) => existsSync(path));
	if (found) return found;
	if (
		process.platform !== "linux" ||
		process.getuid?.() !== 0 ||
		!existsSync("/usr/bin/apt-get")
	)
		return null;
	log("Installing Chromium for the browser tests …");
	const env = { DEBIAN_FRONTEND: "noninteractive" };
	await runTool("apt-get", ["update", "-qq"], { isQuiet: true, env });
	const { code, output } = await runTool(
		"apt-get",
		["install", "-y", "-qq", "--no-install-recommends", "chromium"],
		{ isQuiet: true, env },
	);
	if (code !== 0) log(output.trim().split("\n").slice(-3).join("\n"));
	return usual.find((path) => existsSync(path)) ?? null;
}

export const chromiumFix =
	"The browser tests need Chromium: install it (Debian: sudo apt-get install chromium; macOS: brew install --cask chromium), or set CHROMIUM_PATH to one.";
