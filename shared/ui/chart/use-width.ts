import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * The width of an element in CSS pixels, followed as it changes, so that a chart is drawn at its real size and its text
 * keeps its size on a narrow screen. `initial` stands until the element is measured.
 */
export function useWidth(
	initial: number,
): [RefObject<HTMLDivElement | null>, number] {
	const ref = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(initial);
	useLayoutEffect(() => {
		const node = ref.current;
		if (!node) return;
		const measure = () => setWidth(Math.max(240, Math.floor(node.clientWidth)));
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(node);
		return () => observer.disconnect();
	}, []);
	return [ref, width];
}
