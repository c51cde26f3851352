import type { Box } from "./place-beside.ts";

/** The part of an element that scrolling containers around it let through; null when there is none. */
export function visibleBox(element: Element): Box | null {
	const own = element.getBoundingClientRect();
	let { left, top, right, bottom } = own;
	right = Math.min(right, innerWidth);
	bottom = Math.min(bottom, innerHeight);
	left = Math.max(left, 0);
	top = Math.max(top, 0);
	for (let above = parentOf(element); above; above = parentOf(above)) {
		if (above === document.body || above === document.documentElement) break;
		if (getComputedStyle(above).overflow === "visible") continue;
		const box = above.getBoundingClientRect();
		left = Math.max(left, box.left);
		top = Math.max(top, box.top);
		right = Math.min(right, box.right);
		bottom = Math.min(bottom, box.bottom);
	}
	if (right - left < 2 || bottom - top < 2) return null;
	return { left, top, width: right - left, height: bottom - top };
}

function parentOf(element: Element): Element | null {
	if (element.assignedSlot !== null) return element.assignedSlot;
	if (element.parentElement !== null) return element.parentElement;
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
}
