import type { Locator, Page } from "playwright-core";
import { deskRoot } from "./read-desk.ts";

export type Paint = {
	/** From the browser's time stamp of the input event until the frame with the chip has been painted. */
	readonly ms: number;
	/** From the first to the last listener of the event: Lotse's listener and the page's together. */
	readonly ownMs: number;
	/** Whether the chip spoke of the new text in the first frame after the event. */
	readonly inFirstFrame: boolean;
};

/** Types a text key by key and measures each. */
export async function measurePaint(
	page: Page,
	field: Locator,
	text: string,
): Promise<readonly Paint[]> {
	const cdp = await page.context().newCDPSession(page);
	const root = await deskRoot(cdp);
	if (root === null) throw new Error("Lotse shows nothing to measure.");
	await field.evaluate((element) => element.setAttribute("data-measured", ""));
	await cdp.send("Runtime.callFunctionOn", {
		objectId: root,
		functionDeclaration: watch.toString(),
	});
	await page.keyboard.press("End");
	await page.keyboard.type(text, { delay: 40 });
	await page.waitForTimeout(200);
	await cdp.detach();
	return page.evaluate("globalThis.paints");
}

/** Runs in the page, `this` being Lotse's closed root. */
function watch(this: ShadowRoot): void {
	const paints: Paint[] = [];
	Object.assign(globalThis, { paints });
	const field = document.querySelector<HTMLInputElement>("[data-measured]");
	const shown = () =>
		this.querySelector("[data-part='mirror']")?.textContent ?? null;
	let began = 0;
	addEventListener("input", () => (began = performance.now()), true);
	addEventListener("input", (event) => {
		const ownMs = performance.now() - began;
		requestAnimationFrame(() => {
			const inFirstFrame =
				shown() === field?.value &&
				this.querySelector<HTMLElement>("[data-part='chip']")?.hidden === false;
			/* A message is handled after the frame has been painted. */
			const channel = new MessageChannel();
			channel.port1.onmessage = () => {
				paints.push({
					ms: performance.now() - event.timeStamp,
					ownMs,
					inFirstFrame,
				});
			};
			channel.port2.postMessage(null);
		});
	});
}
