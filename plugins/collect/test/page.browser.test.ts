import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { acceptEvents } from "../../../edge/src/services/ingest/accept-events.ts";
import { forwardEvents } from "../../../edge/src/services/ingest/forward-events.ts";
import { eventModel } from "../../../edge/test/event-model.ts";
import { openBrowser } from "../../console/test/open-browser.ts";

const destination = {
	id: "dst_a",
	name: "Meta",
	kind: "meta",
	account: "1",
	target: "",
	events: ["purchase"],
	isActive: true,
	createdAt: 0,
	sealed: "token",
} as const;

let browser: Browser;
let script = "";
beforeAll(async () => {
	browser = await openBrowser();
	const built = await build({
		root: join(import.meta.dirname, ".."),
		logLevel: "error",
		build: { write: false },
	});
	const [first] = [built].flat();
	if (first && "output" in first) script = first.output[0].code;
});
afterAll(() => browser?.close());

/** A shop's page with the script, and behind it the service's own code over a store in memory. */
async function openShop() {
	const model = eventModel(1, [destination], { crash: 0, refusal: 0 });
	const offset = model.now() - Date.now();
	const page_ = `<!doctype html><title>Shop</title>
<script>window.lotse=window.lotse||function(){(lotse.q=lotse.q||[]).push(arguments)}
window.dataLayer=[];function gtag(){dataLayer.push(arguments)}
gtag('consent','default',{ad_storage:'denied',analytics_storage:'denied',ad_user_data:'denied',wait_for_update:100});</script>
<script async src="/lotse.js" data-key="low_key"></script>`;
	const server = createServer(async (request, response) => {
		if (request.url === "/lotse.js") {
			response.setHeader("content-type", "text/javascript");
			return response.end(script);
		}
		if (request.method !== "POST") {
			response.setHeader("content-type", "text/html");
			return response.end(
				request.url?.startsWith("/?") || request.url === "/" ? page_ : "",
			);
		}
		let body = "";
		for await (const chunk of request) body += chunk;
		const { events, sentAt } = JSON.parse(body);
		await model.run([
			acceptEvents(model.worldFor(), {
				events,
				sentAt,
				receivedAt: Date.now() + offset,
				plan: { version: 0, plan: starterPlan },
				source: "sit_shop",
				country: "DE",
				optOutCountries: [],
				userAgent: null,
			}),
		]);
		response.statusCode = 202;
		return response.end("{}");
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	const page = await (await browser.newContext()).newPage();
	await page.goto(`http://127.0.0.1:${port}/?gclid=click`);
	await page.waitForFunction(
		() => !("q" in (Reflect.get(window, "lotse") ?? { q: 1 })),
	);
	return {
		page,
		model,
		forward: async () => {
			for (const { id } of model.lease())
				await model.run([forwardEvents(model.worldFor(), id)]);
		},
		stop: () => new Promise((resolve) => server.close(resolve)),
	};
}

const say = (page: Page, ...command: unknown[]) =>
	page.evaluate((parts) => Reflect.get(window, "lotse")(...parts), command);
const buy = (page: Page, order: string) =>
	say(
		page,
		"event",
		"purchase",
		{ transaction_id: order, value: 20, currency: "EUR" },
		order,
	);
const all = (state: "granted" | "denied") => ({
	ad_storage: state,
	analytics_storage: state,
	ad_user_data: state,
});

it("given, withdrawn and given again: exactly the events and exports the truth table allows", async () => {
	const { page, model, forward, stop } = await openShop();
	const cookies = async () =>
		(await page.context().cookies()).map(({ name }) => name).sort();
	const kept = () =>
		[...model.events.values()]
			.filter(({ name }) => name === "purchase")
			.map(({ messageId }) => messageId)
			.sort();
	const arrived = (count: number) =>
		expect.poll(() => model.events.size, { timeout: 10_000 }).toBe(count);

	// Before any answer: nothing leaves, nothing is stored on the device.
	await buy(page, "before");
	await page.waitForTimeout(700);
	expect([model.events.size, await cookies()]).toEqual([0, []]);

	// Given, told through Google's own command.
	await page.evaluate(
		(signals) => Reflect.get(window, "gtag")("consent", "update", signals),
		all("granted"),
	);
	await say(page, "identify", { emailSha256: "a".repeat(64) });
	await buy(page, "given");
	await arrived(2);
	expect(await cookies()).toEqual(["lotse_click", "lotse_id"]);
	await forward();
	await buy(page, "unsent");
	await arrived(3);

	// Withdrawn before it could be sent on.
	await say(page, "consent", "update", all("denied"));
	await arrived(4);
	expect(await cookies()).toEqual([]);
	await buy(page, "withdrawn");
	await page.waitForTimeout(500);
	await forward();

	// Given again: from here on, as someone new.
	await say(page, "consent", "update", all("granted"));
	await buy(page, "again");
	await arrived(6);
	await forward();

	expect(kept()).toEqual(["again", "given", "unsent"]);
	expect([...model.effects.keys()].sort()).toEqual([
		"dst_a again",
		"dst_a given",
	]);
	expect(model.deliveries.get("dst_a unsent")).toMatchObject({
		state: "withheld",
		reason: "withdrawn",
	});
	const ids = new Set(
		["given", "unsent", "again"].map((id) => model.events.get(id)?.anonymousId),
	);
	expect(ids.size).toBe(2);
	expect(model.violations).toEqual([]);
	await stop();
});
