type Child = Node | string | null;

/** A Polaris web component (or any element) with its attributes and children; texts become text, never markup. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | ((event: Event) => void)>> = {},
	...children: readonly Child[]
): HTMLElement {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes))
		if (typeof value === "string") made.setAttribute(key, value);
		else made.addEventListener(key, value);
	made.append(...children.filter((child) => child !== null));
	return made;
}
