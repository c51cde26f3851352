const longest = 120;

/** What the page calls a field: `aria-label`, the elements `aria-labelledby` names, its `<label>`, else an empty string. */
export function labelOf(element: HTMLElement): string {
	const own = element.getAttribute("aria-label");
	if (own !== null && own.trim() !== "") return own.trim().slice(0, longest);
	const root = element.getRootNode();
	const names = (element.getAttribute("aria-labelledby") ?? "")
		.split(/\s+/)
		.filter((id) => id !== "")
		.map((id) =>
			root instanceof Document || root instanceof ShadowRoot
				? (root.getElementById(id)?.textContent ?? "")
				: "",
		);
	const labels =
		element instanceof HTMLInputElement ||
		element instanceof HTMLTextAreaElement
			? [...(element.labels ?? [])].map((label) => label.textContent ?? "")
			: [];
	const found = [...names, ...labels]
		.map((text) => text.replaceAll(/\s+/g, " ").trim())
		.find((text) => text !== "");
	return (found ?? "").slice(0, longest);
}
