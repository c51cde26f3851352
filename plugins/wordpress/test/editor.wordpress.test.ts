import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../../../scripts/lib/axe-violations.ts";
import { checkMeans } from "./check-means.ts";
import {
	openBrowser,
	signIn,
	type Watched,
	watchedPage,
} from "./open-browser.ts";
import { PostEditor } from "./post-editor.ts";
import { startWordPress, type WordPress } from "./start-wordpress.ts";

const built = join(import.meta.dirname, "../dist/lotse");
/** The picture of the README, made anew with LOTSE_PICTURES=1. */
const pictures = process.env.LOTSE_PICTURES
	? join(import.meta.dirname, "../../../docs/pictures")
	: null;

const title = "Why We Utilise Only Real Cocoa in Our Chocolate";
const claim =
	"Our chocolate cures migraine. We utilise the finest beans for it.";

const means = await checkMeans();
if (means.ok)
	describe.each(["6.2", "6.5", "nightly"] as const)(
		"the editor of WordPress %s",
		inEditorOf,
	);
else
	it("tells in a line why WordPress could not be started", () => {
		console.log(`The WordPress tests did not run: ${means.reason}.`);
		expect(means.reason).not.toBe("");
	});

function inEditorOf(version: "6.2" | "6.5" | "nightly"): void {
	let site: WordPress;
	let browser: Browser;
	let context: BrowserContext;
	let watched: Watched;
	let editor: PostEditor;

	beforeAll(async () => {
		expect(existsSync(built), "npm run build makes the plugin").toBe(true);
		[site, browser] = await Promise.all([
			startWordPress(version, 9500),
			openBrowser(),
		]);
		cpSync(built, site.pluginFolder, { recursive: true });
		expect(
			await site.run(
				"$e = activate_plugin( 'lotse/lotse.php' ); echo is_wp_error( $e ) ? $e->get_error_message() : 'active';",
			),
		).toBe("active");
		context = await browser.newContext({
			viewport: { width: 1280, height: 800 },
			permissions: ["clipboard-read", "clipboard-write"],
		});
		await signIn(context, site.url);
		watched = await watchedPage(context);
		editor = new PostEditor(watched.page);
	});
	afterAll(async () => {
		await browser?.close();
		await site?.stop();
	});

	it("shows score and findings of what is typed, and asks nobody but WordPress", async () => {
		await editor.open(site.url);
		await editor.openLotse();
		await editor.write(title, claim);
		await editor.place("Paragraph 1").getByText("Error · Law").waitFor();
		const said = await editor.sidebar.textContent();
		expect(said).toMatch(/\d+% ?\d+%–\d+%/);
		expect(said).toContain("47 / 60");
		expect(said).toContain("1 error");
		expect(said).toContain("2 suggestions");
		expect(said).toContain("Source:");
		const asked = watched.requests
			.map(({ url }) => new URL(url))
			.filter(({ protocol }) => protocol !== "data:" && protocol !== "blob:");
		expect(
			asked.filter(({ origin }) => origin !== site.url).map(String),
		).toEqual([]);
		expect(
			asked
				.map(({ href }) => decodeURIComponent(href))
				.filter((address) => address.includes("lotse/v1")),
		).toEqual([expect.stringContaining("lotse/v1/guide")]);
		expect(
			watched.requests.filter(
				({ url, body }) =>
					url.includes("lotse") && /cocoa|migraine/i.test(url + body),
			),
		).toEqual([]);
	});

	it("puts a suggestion in its place; one undo takes back just that", async () => {
		await editor
			.place("Paragraph 1")
			.getByRole("button", { name: "Replace with “use”" })
			.click();
		await editor.sidebar.getByText(/^Replaced\./).waitFor();
		expect(await editor.content()).toContain("We use the finest beans for it.");
		await editor.place("Paragraph 1").getByText("1 suggestion").waitFor({
			state: "detached",
		});
		await editor.undo();
		expect(await editor.content()).toContain(claim);
		expect(
			await editor.ask("core/editor", "getEditedPostAttribute", "title"),
		).toBe(title);
	});

	it("leads to the words in the text", async () => {
		await editor
			.place("Paragraph 1")
			.getByRole("button", { name: "Show in the text" })
			.first()
			.click();
		expect(
			await editor.ask("core/block-editor", "getSelectionStart"),
		).toMatchObject({ attributeKey: "content", offset: 14 });
		expect(
			await editor.ask("core/block-editor", "getSelectionEnd"),
		).toMatchObject({ offset: 28 });
	});

	it("keeps inline markup, and offers a copy where it could not", async () => {
		await editor.setBlocks(
			'<!-- wp:paragraph --><p>We <strong>utilise</strong> <a href="https://example.org/">beans</a>.</p><!-- /wp:paragraph --><!-- wp:paragraph --><p>They <em>uti</em>lise more.</p><!-- /wp:paragraph -->',
		);
		const fix = (place: string) =>
			editor
				.place(place)
				.getByRole("button", { name: "Replace with “use”" })
				.click();
		await editor.place("Paragraph 2").waitFor();
		await fix("Paragraph 1");
		await editor.sidebar.getByText(/^Replaced\./).waitFor();
		expect(await editor.content()).toContain(
			'<p>We <strong>use</strong> <a href="https://example.org/">beans</a>.</p>',
		);
		await fix("Paragraph 2");
		await editor.sidebar.getByText(/only partly|is partly bold/).waitFor();
		expect(await editor.content()).toContain("They <em>uti</em>lise more.");
		await editor.sidebar.getByRole("button", { name: "Copy" }).click();
		await editor.sidebar.getByText("Copied.").waitFor();
		expect(
			await watched.page.evaluate(() => navigator.clipboard.readText()),
		).toBe("use");
	});

	// Every version is asked for writing; publishing changed with `wp.editor`; the rest is the same everywhere.
	if (version === "nightly") aroundIt();
	if (version !== "6.2") publishing();
	if (version === "nightly") inGerman();

	if (pictures && version === "6.5")
		it("sits for the picture of the README", async () => {
			await editor.open(site.url);
			await editor.openLotse();
			await editor.write(
				title,
				`${claim} Every bar begins on a small farm whose trees are older than the people who look after them.`,
			);
			await editor.place("Paragraph 1").waitFor();
			await editor.title.click();
			mkdirSync(pictures, { recursive: true });
			await watched.page.screenshot({ path: join(pictures, "wordpress.png") });
		});

	it("leaves no error behind, neither in the browser nor in PHP", () => {
		expect(watched.errors).toEqual([]);
		expect(site.complaints()).toEqual([]);
	});

	function publishing(): void {
		it("names what is open before publishing, and lets publish", async () => {
			await editor.setBlocks(
				`<!-- wp:paragraph --><p>${claim}</p><!-- /wp:paragraph -->`,
			);
			await editor.openPublishPanel();
			await editor.prePublish.getByText("the decision is yours").waitFor();
			expect(await editor.prePublish.textContent()).toContain("Paragraph 1");
			expect(await seriousIn(".editor-post-publish-panel .lotse")).toEqual([]);
			expect(await editor.publishButton.isDisabled()).toBe(false);
		});

		it("holds publishing back where the site says so, saves drafts, and opens for a reason", async () => {
			await site.run(
				"update_option( 'lotse_settings', array( 'post_types' => array( 'post' ), 'policy' => array( 'mode' => 'block', 'level' => 'error', 'override' => '1' ) ) );",
			);
			await editor.open(site.url);
			await editor.write(title, claim);
			await editor.openPublishPanel();
			await editor.prePublish.getByText("Publishing waits").waitFor();
			expect(await editor.publishButton.getAttribute("aria-disabled")).toBe(
				"true",
			);
			await editor.closePublishPanel();
			await watched.page.getByRole("button", { name: "Save draft" }).click();
			await watched.page.getByRole("button", { name: "Saved" }).waitFor();
			await editor.openPublishPanel();
			await editor.prePublish.getByLabel("Reason").fill("A study proves it.");
			await editor.prePublish
				.getByRole("button", { name: "Release all the same" })
				.click();
			await editor.prePublish.getByText("Released with a reason.").waitFor();
			await editor.publishButton.click();
			await watched.page
				.getByText(/is now live/)
				.first()
				.waitFor();
			const post = Number(await editor.ask("core/editor", "getCurrentPostId"));
			expect(
				JSON.parse(
					await site.run(
						`echo wp_json_encode( get_post_meta( ${post}, '_lotse_overrides', true ) );`,
					),
				),
			).toMatchObject([
				{
					user: 1,
					reason: "A study proves it.",
					rules: ["eu-law.disease-claim-for-food"],
				},
			]);
			// Later the reason no longer holds: what is public is not changed without one, and a notice says so.
			await editor.open(site.url, post);
			await watched.page
				.getByText("Lotse holds publishing back: 1 open point.")
				.first()
				.waitFor();
			expect(await editor.ask("core/editor", "isPostSavingLocked")).toBe(true);
			await editor.setBlocks(
				"<!-- wp:paragraph --><p>Our chocolate tastes good.</p><!-- /wp:paragraph -->",
			);
			await expect
				.poll(() => editor.ask("core/editor", "isPostSavingLocked"), {
					timeout: 20_000,
				})
				.toBe(false);
		});
	}

	function aroundIt(): void {
		it("writes nothing where the text has changed meanwhile", async () => {
			await editor.setBlocks(
				"<!-- wp:paragraph --><p>They utilise more.</p><!-- /wp:paragraph -->",
			);
			const button = editor
				.place("Paragraph 1")
				.getByRole("button", { name: "Replace with “use”" });
			await button.waitFor();
			const id = await editor.ask("core/block-editor", "getBlockOrder");
			await button.evaluate((element, ids) => {
				(
					globalThis as unknown as {
						wp: {
							data: {
								dispatch: (
									store: string,
								) => Record<string, (id: unknown, attributes: object) => void>;
							};
						};
					}
				).wp.data
					.dispatch("core/block-editor")
					.updateBlockAttributes?.((ids as string[])[0], {
						content: "Others utilise less.",
					});
				(element as HTMLElement).click();
			}, id);
			await editor.sidebar
				.getByText("The text has changed meanwhile")
				.waitFor();
			expect(await editor.content()).toContain("Others utilise less.");
		});

		it("reads excerpt, SEO description, lists and tables too, and fixes them", async () => {
			await editor.setBlocks(
				'<!-- wp:list --><ul><!-- wp:list-item --><li>We utilise A.</li><!-- /wp:list-item --></ul><!-- /wp:list --><!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>We utilise B.</td><td>Fine.</td></tr></tbody></table></figure><!-- /wp:table -->',
			);
			await editor.act("core/editor", "editPost", {
				excerpt: "We utilise C.",
				meta: { rank_math_description: "We utilise D." },
			});
			for (const place of [
				"List item 1",
				"Table 1",
				"Excerpt",
				"SEO description",
			])
				await editor
					.place(place)
					.getByRole("button", { name: "Replace with “use”" })
					.click();
			const content = await editor.content();
			expect(content).toContain("<li>We use A.</li>");
			expect(content).toContain("<td>We use B.</td><td>Fine.</td>");
			expect(
				await editor.ask("core/editor", "getEditedPostAttribute", "excerpt"),
			).toBe("We use C.");
			expect(
				await editor.ask("core/editor", "getEditedPostAttribute", "meta"),
			).toMatchObject({ rank_math_description: "We use D." });
		});

		it("is usable without eyes and mouse", async () => {
			await editor.setBlocks(
				`<!-- wp:paragraph --><p>${claim}</p><!-- /wp:paragraph -->`,
			);
			await editor.place("Paragraph 1").getByText("Error · Law").waitFor();
			for (const heading of ["Readability", "What this is not"])
				await watched.page.getByRole("button", { name: heading }).click();
			await editor.sidebar.getByText("Without a console").waitFor();
			expect(await seriousIn(".interface-complementary-area .lotse")).toEqual(
				[],
			);
		});
	}

	function inGerman(): void {
		it("speaks German where WordPress does", async () => {
			await site.run("update_user_meta( 1, 'locale', 'de_DE' );");
			await editor.open(site.url);
			await editor.openLotse();
			await editor.write(
				"Schokolade für gute Tage",
				"Unsere Schokolade heilt Migräne und ist klimaneutral hergestellt.",
			);
			await editor
				.place("Paragraph 1")
				.getByText("Fehler · Recht")
				.first()
				.waitFor();
			expect(await editor.sidebar.textContent()).toContain("2 Fehler");
			expect(await editor.sidebar.textContent()).toContain("Kein Wert");
			await site.run("delete_user_meta( 1, 'locale' );");
		});
	}

	async function seriousIn(selector: string): Promise<string[]> {
		const violations = await axeViolations(watched.page, selector);
		return violations
			.filter(({ impact }) => impact === "serious" || impact === "critical")
			.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	}
}
