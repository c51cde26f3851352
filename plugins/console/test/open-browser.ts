import { type Browser, chromium } from "playwright-core";
import {
	chromiumFix,
	findChromium,
} from "../../../scripts/lib/find-chromium.ts";

/** A Chromium that makes no calls of its own. Fails with what to do where there is none. */
export async function openBrowser(): Promise<Browser> {
	const executablePath = await findChromium(console.log);
	if (executablePath === null) throw new Error(chromiumFix);
	return chromium.launch({
		executablePath,
		args: [
			"--headless=new",
			"--no-sandbox",
			"--disable-gpu",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--no-first-run",
		],
	});
}
