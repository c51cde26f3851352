import { join } from "node:path";
import { saveStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	endDemoFit,
	expectOk,
	signedIn,
	signInPath,
	startOn,
	temporaryFolder,
} from "../../../scripts/journey/local.ts";
import { axeViolations } from "../../../scripts/lib/axe-violations.ts";
import type { LocalService } from "../../../scripts/lib/local-service.ts";
import { checkMeans } from "./check-means.ts";
import {
	openBrowser,
	signIn,
	type Watched,
	watchedPage,
} from "./open-browser.ts";
import { PostEditor } from "./post-editor.ts";
import { readDatabase } from "./read-database.ts";
import { startWordPress, type WordPress } from "./start-wordpress.ts";

const archive = join(import.meta.dirname, "../dist/lotse.zip");

const means = await checkMeans();
if (means.ok) describe("a site with Lotse", onSite);
else
	it("tells in a line why WordPress could not be started", () => {
		console.log(`The WordPress tests did not run: ${means.reason}.`);
		expect(means.reason).not.toBe("");
	});

function onSite(): void {
	const folder = temporaryFolder();
	let site: WordPress;
	let edge: LocalService;
	let browser: Browser;
	let context: BrowserContext;
	let watched: Watched;
	let page: Page;
	let settingsUrl: string;

	beforeAll(async () => {
		[site, edge, browser] = await Promise.all([
			startWordPress("6.5", 9600),
			startOn(folder.path),
			openBrowser(),
		]);
		// Beside a fit the console may need longer to answer than WordPress waits.
		await endDemoFit(await signedIn(edge, "editor"));
		settingsUrl = `${site.url}/wp-admin/options-general.php?page=lotse`;
		context = await browser.newContext();
		await signIn(context, site.url);
		watched = await watchedPage(context);
		page = watched.page;
	});
	afterAll(async () => {
		await browser?.close();
		await Promise.all([site?.stop(), edge?.stop()]);
		folder.remove();
	});

	const option = async (name: string): Promise<unknown> =>
		JSON.parse(
			await site.run(`echo wp_json_encode( get_option( '${name}' ) );`),
		);
	/** Waits until the page says this in a notice at its top. */
	const saysAtTop = (what: string | RegExp) =>
		page.locator(".notice, .error, .updated").getByText(what).first().waitFor();

	it("takes the zip as people upload it", async () => {
		await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
		await page.locator("#pluginzip").setInputFiles(archive);
		await page.getByRole("button", { name: "Install Now" }).click();
		await page.getByRole("link", { name: "Activate Plugin" }).click();
		await page.waitForURL(/plugins\.php/);
		expect(
			await page.locator("tr[data-slug=lotse]").getAttribute("class"),
		).toMatch(/\bactive\b/);
		expect(await site.run("echo LOTSE_VERSION;")).toBe("0.1.0");
	});

	it("keeps what an administrator chooses, and nothing else", async () => {
		await page.goto(settingsUrl);
		await page.getByLabel("Pages").uncheck();
		await page.getByLabel(/Hold publishing back/).check();
		await page.getByLabel("This concerns").selectOption("warning");
		await page.getByRole("button", { name: "Save Changes" }).click();
		await saysAtTop("Settings saved.");
		expect(await option("lotse_settings")).toEqual({
			post_types: ["post"],
			policy: { mode: "block", level: "warning", override: true },
		});
		const violations = await axeViolations(page, "#wpbody-content .wrap");
		expect(violations.map(({ id }) => id)).toEqual([]);
		await page.getByLabel("Posts").evaluate((box) => {
			(box as HTMLInputElement).value = '"><script>alert(1)</script>';
		});
		await page.getByLabel(/Say nothing/).evaluate((box) => {
			(box as HTMLInputElement).value = "delete everything";
			(box as HTMLInputElement).checked = true;
		});
		await page.getByRole("button", { name: "Save Changes" }).click();
		await expect
			.poll(() => option("lotse_settings"), { timeout: 20_000 })
			.toEqual({
				post_types: [],
				policy: { mode: "warn", level: "warning", override: true },
			});
		expect(await page.content()).not.toContain("<script>alert");
		await site.run("delete_option( 'lotse_settings' );");
	});

	it("lets nobody else change or read more than their work needs", async () => {
		await site.run(
			"wp_create_user( 'author', 'password', 'author@example.org' ); ( new WP_User( get_user_by( 'login', 'author' )->ID ) )->set_role( 'author' );",
		);
		const other = await browser.newContext();
		await signIn(other, site.url, "author");
		const rest = (path: string) =>
			`${site.url}/index.php?rest_route=${encodeURIComponent(path)}`;
		expect((await other.request.get(settingsUrl)).status()).toBe(403);
		const nonce = await (
			await other.request.get(
				`${site.url}/wp-admin/admin-ajax.php?action=rest-nonce`,
			)
		).text();
		const headers = { "x-wp-nonce": nonce };
		expect(
			(await other.request.get(rest("/lotse/v1/guide"), { headers })).status(),
		).toBe(200);
		// Without the nonce WordPress knows nobody.
		expect((await other.request.get(rest("/lotse/v1/guide"))).status()).toBe(
			401,
		);
		expect(
			(
				await other.request.post(rest("/lotse/v1/overrides"), {
					headers,
					data: { post: 1, reason: "because", rules: ["a.b"] },
				})
			).status(),
		).toBe(403);
		for (const action of ["lotse_connect", "lotse_redeem", "lotse_disconnect"])
			for (const who of [other, context])
				expect(
					(
						await who.request.post(`${site.url}/wp-admin/admin-post.php`, {
							form: { action, edge_url: edge.url, code: "ABCD-EFGH" },
						})
					).status(),
					action,
				).toBe(403);
		await other.close();
	});

	it("says what is wrong with an address or a code, in the reader's German", async () => {
		await site.run("update_user_meta( 1, 'locale', 'de_DE_formal' );");
		await page.goto(settingsUrl);
		await page.getByLabel("Adresse der Konsole").fill("http://lotse.example");
		await page.getByRole("button", { name: "Verbinden" }).click();
		await saysAtTop("Nur mit https");
		await page.getByLabel("Adresse der Konsole").fill(edge.url);
		await page.getByRole("button", { name: "Verbinden" }).click();
		await page.getByText("Öffnen Sie die Konsole").waitFor();
		await page.getByLabel("Code").fill("AAAA-AAAA");
		await page.getByRole("button", { name: "Code einlösen" }).click();
		await saysAtTop(/nicht mehr gültig|abgelaufen|gilt nicht/);
		await site.run("update_user_meta( 1, 'locale', 'de_AT' );");
		await page.goto(settingsUrl);
		await page.getByText("Öffne die Konsole").waitFor();
		await site.run("delete_user_meta( 1, 'locale' );");
	});

	it("connects with a code that a person allows in the console; the token never leaves the server", async () => {
		await page.goto(settingsUrl);
		const address = await page.locator("#lotse-console").getAttribute("href");
		const console = await browser.newPage({ locale: "en-US" });
		await console.goto(`${edge.url}${await signInPath(edge, "editor")}`);
		await console.getByRole("button", { name: /English/ }).click();
		// A sign-in still on its way would lead home, away from the address opened next.
		await console
			.getByRole("heading", { name: "What do you want to decide?" })
			.waitFor();
		await console.goto(address ?? "");
		await console.getByText("WordPress: ").first().waitFor();
		await console.getByRole("button", { name: "Allow" }).click();
		const code = await console.locator(".pair-code code").textContent();
		await console.close();
		await page.getByLabel("Code").fill(code ?? "");
		await page.getByRole("button", { name: "Redeem the code" }).click();
		await saysAtTop("Connected.");
		await page.getByText(edge.url).first().waitFor();
		const token = await site.run(
			"echo lotse_unseal( lotse_connection()['sealed'] );",
		);
		expect(token).toMatch(/^lot_/);
		expect(await page.content()).not.toContain(token);
		const stored = readDatabase(
			site.database,
			"SELECT option_value AS value FROM wp_options UNION ALL SELECT meta_value FROM wp_usermeta",
		).map(({ value }) => String(value));
		expect(stored.filter((value) => value.includes(token))).toEqual([]);
	});

	it("follows the workspace's style guide and policy, also while the console is away", async () => {
		const editors = await signedIn(edge, "editor");
		await expectOk(editors, saveStyleGuide, {
			base: 0,
			guide: {
				...emptyStyleGuide,
				name: "House style",
				terms: [
					{
						id: "e-mail",
						preferred: "e-mail",
						forbidden: ["electronic mail"],
						level: "error",
					},
				],
				policy: { prePublish: "block", level: "error" },
			},
		});
		await site.run("delete_transient( 'lotse_guide' );");
		const before = watched.requests.length;
		const editor = new PostEditor(page);
		await editor.open(site.url);
		await editor.openLotse();
		await editor.write("News", "Please send us an electronic mail today.");
		await editor
			.place("Paragraph 1")
			.getByRole("button", { name: "Replace with “e-mail”" })
			.waitFor();
		await editor.openPublishPanel();
		await editor.prePublish.getByText("Publishing waits").waitFor();
		expect(await editor.publishButton.getAttribute("aria-disabled")).toBe(
			"true",
		);
		const asked = watched.requests.slice(before);
		expect(asked.filter(({ url }) => url.startsWith(edge.url))).toEqual([]);
		const token = await site.run(
			"echo lotse_unseal( lotse_connection()['sealed'] );",
		);
		expect(
			asked.filter(({ url, body }) => (url + body).includes(token)),
		).toEqual([]);
		await edge.stop();
		const kept = JSON.parse(
			await site.run(
				"$g = get_transient( 'lotse_guide' ); $g['tried_at'] = 0; set_transient( 'lotse_guide', $g ); wp_set_current_user( 1 ); echo wp_json_encode( rest_do_request( new WP_REST_Request( 'GET', '/lotse/v1/guide' ) )->get_data() );",
			),
		);
		expect(kept).toMatchObject({
			connected: true,
			isStale: true,
			guide: { name: "House style", version: 1 },
			layer: null,
		});
		expect(JSON.stringify(kept)).not.toContain(token);
	});

	it("disconnects, and leaves nothing behind when it is deleted", async () => {
		await page.goto(settingsUrl);
		await page.getByText("Could not be fetched").waitFor();
		await page.getByRole("button", { name: "Disconnect" }).click();
		await saysAtTop("Disconnected.");
		expect(await option("lotse_connection")).toBe(false);
		await site.run(
			"update_post_meta( 1, '_lotse_overrides', array( 'x' ) ); update_option( 'lotse_settings', lotse_settings() ); set_transient( 'lotse_guide', 1, 60 ); update_user_meta( 1, 'lotse_pairing', 'x' );",
		);
		await page.goto(`${site.url}/wp-admin/plugins.php`);
		await page.locator("#deactivate-lotse").click();
		page.once("dialog", (dialog) => void dialog.accept());
		await page.locator("#delete-lotse").click();
		await page.getByText("Lotse was successfully deleted.").waitFor();
		expect(
			readDatabase(
				site.database,
				`SELECT option_name AS name FROM wp_options WHERE option_name LIKE '%lotse%'
				UNION ALL SELECT meta_key FROM wp_postmeta WHERE meta_key LIKE '%lotse%'
				UNION ALL SELECT meta_key FROM wp_usermeta WHERE meta_key LIKE '%lotse%'`,
			),
		).toEqual([]);
		expect(site.complaints()).toEqual([]);
		expect(watched.errors).toEqual([]);
	});
}
