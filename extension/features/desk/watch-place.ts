/** Often enough that a field which moves for a reason nobody announces is caught up with before it is noticed. */
const lookAgainMs = 200;

/**
 * Calls back whenever the field may have moved or changed its size: scrolling anywhere, resizing, zooming, a layout
 * that shifts. Returns how to stop. Costs nothing while nothing moves but one look at the position every 200 ms.
 */
export function watchPlace(field: Element, moved: () => void): () => void {
	const stop = new AbortController();
	const listen = { capture: true, passive: true, signal: stop.signal };
	addEventListener("scroll", moved, listen);
	addEventListener("resize", moved, listen);
	visualViewport?.addEventListener("resize", moved, listen);
	visualViewport?.addEventListener("scroll", moved, listen);
	const sizes = new ResizeObserver(moved);
	sizes.observe(field);
	let last = "";
	const timer = setInterval(() => {
		if (document.hidden) return;
		const { x, y, width, height } = field.getBoundingClientRect();
		const now = `${x} ${y} ${width} ${height} ${field.isConnected}`;
		if (now !== last) moved();
		last = now;
	}, lookAgainMs);
	return () => {
		stop.abort();
		sizes.disconnect();
		clearInterval(timer);
	};
}
