import { existsSync } from "node:fs";

const usual = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser to test in: `CHROMIUM_PATH`, else one of the usual places. Throws with the line that fixes it. */
export function chromiumPath(): string {
	const named = process.env.CHROMIUM_PATH;
	const found =
		named === undefined || named === ""
			? usual.find((path) => existsSync(path))
			: named;
	if (found === undefined) {
		throw new Error(
			"No Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable.",
		);
	}
	return found;
}
