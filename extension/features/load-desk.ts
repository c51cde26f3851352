import { browser } from "wxt/browser";
import { highlightCss } from "./desk/highlight-css.ts";

/** Loads the analysing script into one frame of a tab. False where the browser refuses: a page it protects, a frame that is gone. */
export async function loadDesk(
	tabId: number,
	frameId: number,
): Promise<boolean> {
	const target = { tabId, frameIds: [frameId] };
	try {
		await browser.scripting.insertCSS({ target, css: highlightCss });
		await browser.scripting.executeScript({ target, files: ["/desk.js"] });
		return true;
	} catch {
		return false;
	}
}
