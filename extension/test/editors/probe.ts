/** What a test asks of an editor's page: the model's text, never the DOM's. */
export type Probe = {
	readonly text: () => string;
	/** The page's own script puts another text in place. */
	readonly set: (text: string) => void;
	/** Takes the editor off the page. */
	readonly destroy: () => void;
};

/** Makes a page's editor known to the test. */
export function publish(probe: Probe): void {
	Object.assign(globalThis, { probe });
}

/** Where a page puts its editor. */
export function host(): HTMLElement {
	const element = document.querySelector<HTMLElement>("#host");
	if (element === null) throw new Error("The page has no #host.");
	return element;
}
