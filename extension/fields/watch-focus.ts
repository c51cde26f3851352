/**
 * Calls back with the element that takes the focus, through shadow roots; at once with the one that has it.
 * Returns how to stop.
 *
 * A move of the focus inside one shadow tree is not told outside of it, so every tree the focus was seen in is
 * listened to as well. Closed roots of the page are looked into where the browser lets extensions do that.
 */
export function watchFocus(
	page: Document,
	focused: (element: Element | null) => void,
): () => void {
	const stop = new AbortController();
	const known = new WeakSet<ShadowRoot>();

	function enter(element: Element | null): void {
		let inner = element;
		for (let root = shadowOf(inner); root !== null; root = shadowOf(inner)) {
			listen(root);
			if (root.activeElement === null) break;
			inner = root.activeElement;
		}
		focused(inner);
	}

	function listen(root: ShadowRoot): void {
		if (known.has(root)) return;
		known.add(root);
		root.addEventListener("focusin", onFocus, {
			capture: true,
			signal: stop.signal,
		});
	}

	function onFocus(event: Event): void {
		const [target] = event.composedPath();
		for (const step of event.composedPath()) {
			if (step instanceof ShadowRoot) listen(step);
		}
		enter(target instanceof Element ? target : null);
	}

	page.addEventListener("focusin", onFocus, {
		capture: true,
		signal: stop.signal,
	});
	enter(page.activeElement);
	return () => stop.abort();
}

type WithDom = {
	readonly dom?: {
		openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
	};
};

function shadowOf(element: Element | null): ShadowRoot | null {
	if (element === null) return null;
	if (element.shadowRoot !== null) return element.shadowRoot;
	const { chrome } = globalThis as { chrome?: WithDom };
	if (!(element instanceof HTMLElement)) return null;
	return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
