/** Pixels of the visible page. */
export type Box = {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
};

const gap = 8;
/** Below this a card cannot be read: it then covers the anchor rather than being cut shorter. */
const leastHeight = 180;

/**
 * Where a card of the given size goes so that it does not cover the anchor, and how high it may be there: to the right,
 * else below, else above, else cut to where more room is; always within the visible page.
 *
 * Worked values, for a card of 360×200 on a page of 1280×800: anchor 100,100 200×30 → left 308, top 100; anchor
 * 100,100 1000×30 → left 100, top 138; anchor 100,100 1000×550 → left 100, top 620 (of 658), height 180.
 */
export function placeBeside(
	anchor: Box,
	card: { readonly width: number; readonly height: number },
	page: { readonly width: number; readonly height: number },
): { left: number; top: number; height: number } {
	const right = anchor.left + anchor.width + gap;
	if (right >= 0 && right + card.width <= page.width) {
		const height = Math.min(card.height, page.height);
		return {
			left: right,
			top: within(anchor.top, page.height - height),
			height,
		};
	}
	const below = anchor.top + anchor.height + gap;
	const roomBelow = page.height - below;
	const roomAbove = anchor.top - gap;
	const goesBelow = card.height <= roomBelow || roomBelow >= roomAbove;
	const room = Math.max(leastHeight, goesBelow ? roomBelow : roomAbove);
	const height = Math.min(card.height, room, page.height);
	return {
		left: within(anchor.left, page.width - card.width),
		top: within(
			goesBelow ? below : anchor.top - gap - height,
			page.height - height,
		),
		height,
	};
}

function within(value: number, most: number): number {
	return Math.max(0, Math.min(value, most));
}
