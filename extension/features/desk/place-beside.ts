/** Pixels of the visible page. */
export type Box = {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
};

const gap = 8;

/**
 * Where a card of the given size goes so that it does not cover the anchor: to its right, else below, else above, else
 * where more room is; always within the visible page.
 *
 * Worked values, for a card of 360×200 on a page of 1280×800: anchor 100,100 200×30 → left 308, top 100; anchor
 * 100,100 1000×30 → left 100, top 138.
 */
export function placeBeside(
	anchor: Box,
	card: { readonly width: number; readonly height: number },
	page: { readonly width: number; readonly height: number },
): { left: number; top: number } {
	const right = anchor.left + anchor.width + gap;
	const below = anchor.top + anchor.height + gap;
	const above = anchor.top - gap - card.height;
	const fitsBelow = below + card.height <= page.height;
	const moreRoomAbove = anchor.top > page.height - anchor.top - anchor.height;
	const besides = right + card.width <= page.width;
	const top = fitsBelow || !moreRoomAbove ? below : above;
	return {
		left: within(besides ? right : anchor.left, page.width - card.width),
		top: within(besides ? anchor.top : top, page.height - card.height),
	};
}

function within(value: number, most: number): number {
	return Math.max(0, Math.min(value, most));
}
