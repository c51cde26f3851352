import type { Page } from "playwright-core";
import type { Rect } from "./read-desk.ts";

/** How many pixels of a part of the page are of a colour, give or take what smoothing does to it. */
export async function countColour(
	page: Page,
	clip: Rect,
	colour: readonly [number, number, number],
): Promise<number> {
	const picture = await page.screenshot({ clip, caret: "hide" });
	const blank = await page.context().newPage();
	const count = await blank.evaluate(
		async ({ base64, wanted }) => {
			const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
			const image = await createImageBitmap(
				new Blob([bytes], { type: "image/png" }),
			);
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext("2d");
			if (context === null) return -1;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, image.width, image.height);
			let found = 0;
			for (let at = 0; at < data.length; at += 4) {
				const far = wanted.some(
					(value, part) => Math.abs((data[at + part] ?? 0) - value) > 24,
				);
				if (!far) found++;
			}
			return found;
		},
		{ base64: picture.toString("base64"), wanted: [...colour] },
	);
	await blank.close();
	return count;
}
