import type { BrowserContext, Page } from "playwright-core";
import type { serveConsole } from "./serve-console.ts";

/** Pairs with a console as a person does, in the open panel. */
export async function pair(
	context: BrowserContext,
	panel: Page,
	console_: Awaited<ReturnType<typeof serveConsole>>,
): Promise<void> {
	await panel
		.getByRole("navigation")
		.getByRole("button", { name: "Settings" })
		.click();
	await panel.getByLabel("Address of the console").fill(console_.origin);
	const [opened] = await Promise.all([
		context.waitForEvent("page"),
		panel.getByRole("button", { name: "Connect", exact: true }).click(),
	]);
	await opened.waitForURL(/#\/pair\?/);
	console_.allow(opened.url());
	await opened.close();
	await panel.getByLabel("Code").fill(console_.code);
	await panel.getByRole("button", { name: "Redeem the code" }).click();
	await panel.getByText("Connected as").waitFor();
}
