import { useEffect } from "react";

/** Runs what a key stands for, unless someone is typing or holds a modifier. */
export function useKeys(actions: { readonly [key: string]: () => void }): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			const { target } = event;
			if (
				target instanceof HTMLElement &&
				target.closest(
					"input:not([type=checkbox]), textarea, select, [contenteditable]",
				)
			)
				return;
			const action = actions[event.key];
			if (!action) return;
			event.preventDefault();
			action();
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, [actions]);
}
