import { browser } from "wxt/browser";

/** The tab the panel speaks of: the active one beside it, or, where the panel is a tab itself, the one used last. */
export async function findTab(): Promise<
	{ id: number; url: string | undefined } | undefined
> {
	const own = await browser.tabs.getCurrent();
	const [beside] =
		own === undefined
			? await browser.tabs.query({ active: true, currentWindow: true })
			: (await browser.tabs.query({}))
					.filter(({ id }) => id !== own.id)
					.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
	if (beside?.id === undefined) return undefined;
	return { id: beside.id, url: beside.url };
}
