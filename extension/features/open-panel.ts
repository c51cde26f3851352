import { browser } from "wxt/browser";

/** Firefox has this one instead of `sidePanel`. */
type WithSidebar = {
	readonly sidebarAction: { open(): Promise<void> };
};

function hasSidebar(api: object): api is WithSidebar {
	return "sidebarAction" in api;
}

/**
 * The toolbar button: opens the side panel (Chrome) or the sidebar (Firefox). The click also lets the panel see the
 * address of this one tab (`activeTab`), which is how it can offer "use Lotse on this site".
 * Must be called in the click itself; both refuse to open otherwise.
 */
export function openPanel(tab: { readonly windowId: number }): void {
	const firefox: object = browser;
	if (hasSidebar(firefox)) void firefox.sidebarAction.open();
	else void browser.sidePanel.open({ windowId: tab.windowId });
	void browser.runtime
		.sendMessage({ kind: "toolbar-clicked" })
		.catch(() => undefined);
}
