import type { FrameLocator, Locator, Page } from "playwright-core";

/** WordPress's own scripts on the page, as far as tests ask them. */
type EditorWindow = {
	wp: {
		data: {
			select(store: string): Record<string, (...args: unknown[]) => unknown>;
			dispatch(store: string): Record<string, (...args: unknown[]) => unknown>;
		};
		blocks: {
			parse(html: string): unknown[];
			serialize(blocks: unknown): string;
		};
	};
};

/** The block editor with a post in it. */
export class PostEditor {
	readonly page: Page;
	/** Where the post is written: a frame of its own in newer editors. */
	#canvas: Page | FrameLocator;
	constructor(page: Page) {
		this.page = page;
		this.#canvas = page;
	}

	/** Opens a new post, or the one with this number. */
	async open(url: string, post?: number): Promise<void> {
		const path =
			post === undefined ? "post-new.php" : `post.php?post=${post}&action=edit`;
		await this.page.goto(`${url}/wp-admin/${path}`, {
			waitUntil: "domcontentloaded",
		});
		const frame = 'iframe[name="editor-canvas"]';
		await this.page
			.locator(`${frame}, .editor-post-title__input`)
			.first()
			.waitFor();
		this.#canvas =
			(await this.page.locator(frame).count()) === 0
				? this.page
				: this.page.frameLocator(frame);
		await this.title.waitFor();
		await this.page.waitForFunction(
			() =>
				(globalThis as unknown as EditorWindow).wp.data
					.select("core/editor")
					.getCurrentPostId?.() !== null,
		);
	}

	get title(): Locator {
		return this.#canvas.locator(".editor-post-title__input");
	}
	get sidebar(): Locator {
		return this.page.locator(".interface-complementary-area .lotse");
	}
	get prePublish(): Locator {
		return this.page.locator(".editor-post-publish-panel .lotse");
	}

	/** Types a title and one paragraph, as a person does: with keys and in the canvas. */
	async write(title: string, paragraph: string): Promise<void> {
		await this.title.click();
		await this.page.keyboard.insertText(title);
		await this.page.keyboard.press("Enter");
		await this.page.keyboard.insertText(paragraph.slice(0, -6));
		await this.page.keyboard.type(paragraph.slice(-6));
	}

	/** Puts blocks in the place of the post's, from their HTML with comments. */
	setBlocks(html: string): Promise<void> {
		return this.page.evaluate((source) => {
			const { wp } = globalThis as unknown as EditorWindow;
			wp.data
				.dispatch("core/block-editor")
				.resetBlocks?.(wp.blocks.parse(source));
		}, html);
	}

	/** What would be saved now. */
	content(): Promise<string> {
		return this.page.evaluate(() => {
			const { wp } = globalThis as unknown as EditorWindow;
			return wp.blocks.serialize(
				wp.data.select("core/block-editor").getBlocks?.(),
			);
		});
	}

	/** Calls one of WordPress's selectors. */
	ask(store: string, selector: string, ...args: unknown[]): Promise<unknown> {
		return this.page.evaluate(
			([from, name, rest]) =>
				(globalThis as unknown as EditorWindow).wp.data
					.select(from)
					[name]?.(...rest),
			[store, selector, args] as [string, string, unknown[]],
		);
	}

	/** Calls one of WordPress's actions. */
	async act(store: string, action: string, ...args: unknown[]): Promise<void> {
		await this.page.evaluate(
			([to, name, rest]) => {
				(globalThis as unknown as EditorWindow).wp.data
					.dispatch(to)
					[name]?.(...rest);
			},
			[store, action, args] as [string, string, unknown[]],
		);
	}

	/** What the sidebar says of one text. */
	place(name: string): Locator {
		return this.sidebar.locator("section", {
			has: this.page.getByRole("heading", { name, exact: true }),
		});
	}

	/** The button that publishes, in the panel before it. */
	get publishButton(): Locator {
		return this.page.locator(
			".editor-post-publish-panel .editor-post-publish-button",
		);
	}

	async openPublishPanel(): Promise<void> {
		await this.page
			.locator(".editor-post-publish-panel__toggle")
			.first()
			.click();
		await this.publishButton.waitFor();
	}

	async closePublishPanel(): Promise<void> {
		await this.page
			.locator(".editor-post-publish-panel__header-cancel-button button")
			.first()
			.click();
		await this.publishButton.waitFor({ state: "detached" });
	}

	async openLotse(): Promise<void> {
		if (!(await this.sidebar.isVisible()))
			await this.page
				.locator('.interface-pinned-items button[aria-label="Lotse"]')
				.click();
		await this.sidebar.waitFor();
	}

	async undo(): Promise<void> {
		await this.page.getByRole("button", { name: "Undo" }).click();
	}
}
