import type { Firefox, Remote } from "./drive-firefox.ts";

type Rect = { x: number; y: number; width: number; height: number };

/** What Lotse shows in Firefox, each part with the handle to it. */
export type Shown = {
	readonly chip: string | null;
	readonly notice: string | null;
	readonly buttons: readonly string[];
};

/** One page of a driven Firefox: goes, types, clicks, reads, and looks into Lotse's closed root. */
export async function openFirefoxPage({ send }: Firefox) {
	const { context } = (await send("browsingContext.create", {
		type: "tab",
	})) as { context: string };

	async function call<T>(
		body: string,
		args: readonly object[] = [],
		depth = 0,
	): Promise<T> {
		const answer = (await send("script.callFunction", {
			functionDeclaration: body,
			arguments: args,
			target: { context },
			awaitPromise: true,
			serializationOptions: { maxDomDepth: depth, includeShadowTree: "all" },
		})) as { result: Remote; exceptionDetails?: { text: string } };
		if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
		return answer.result as T;
	}

	/** A plain value, through JSON. */
	async function read<T>(expression: string): Promise<T> {
		const { value } = await call<Remote>(`() => JSON.stringify(${expression})`);
		return JSON.parse(String(value)) as T;
	}

	/** The handle of Lotse's closed root; null while it shows nothing. */
	async function root(): Promise<string | null> {
		const host = await call<Remote>(
			"() => document.querySelector('lotse-desk')",
			[],
			1,
		);
		if (host.type !== "node") return null;
		const { shadowRoot } = host.value as { shadowRoot?: Remote | null };
		return shadowRoot?.sharedId ?? null;
	}

	/** Runs a function in the page with the closed root as its argument. */
	async function inRoot<T>(body: string): Promise<T | null> {
		const sharedId = await root();
		if (sharedId === null) return null;
		const { value } = await call<Remote>(
			`(root) => JSON.stringify((${body})(root))`,
			[{ sharedId }],
		);
		return JSON.parse(String(value)) as T;
	}

	async function press(x: number, y: number): Promise<void> {
		await send("input.performActions", {
			context,
			actions: [
				{
					type: "pointer",
					id: "mouse",
					actions: [
						{ type: "pointerMove", x: Math.round(x), y: Math.round(y) },
						{ type: "pointerDown", button: 0 },
						{ type: "pointerUp", button: 0 },
					],
				},
			],
		});
	}

	const middle = ({ x, y, width, height }: Rect) =>
		press(x + width / 2, y + height / 2);

	return {
		read,
		goto: (url: string) =>
			send("browsingContext.navigate", { context, url, wait: "complete" }),
		async click(selector: string): Promise<void> {
			await middle(
				await read<Rect>(
					`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()`,
				),
			);
		},
		async type(text: string, held: string | null = null): Promise<void> {
			const keys = [...text].flatMap((value) => [
				{ type: "keyDown", value },
				{ type: "keyUp", value },
			]);
			const actions =
				held === null
					? keys
					: [
							{ type: "keyDown", value: held },
							...keys,
							{ type: "keyUp", value: held },
						];
			await send("input.performActions", {
				context,
				actions: [{ type: "key", id: "keyboard", actions }],
			});
		},
		shown: () =>
			inRoot<Shown>(`(root) => {
				const part = (name) => {
					const found = root.querySelector('[data-part="' + name + '"]');
					return found === null || found.hidden ? null : found;
				};
				return {
					chip: part("chip")?.getAttribute("aria-label") ?? null,
					notice: part("notice")?.textContent ?? null,
					buttons: [...(part("card")?.querySelectorAll("button") ?? [])].map((one) => one.textContent),
				};
			}`),
		async clickChip(): Promise<void> {
			const box = await inRoot<Rect>(
				`(root) => root.querySelector('[data-part="chip"]').getBoundingClientRect()`,
			);
			if (box !== null) await middle(box);
		},
		async clickButton(label: string): Promise<void> {
			const box = await inRoot<Rect>(`(root) => {
				const found = [...root.querySelectorAll("button")].find((one) => one.textContent.includes(${JSON.stringify(label)}));
				found.scrollIntoView({ block: "nearest" });
				return found.getBoundingClientRect();
			}`);
			if (box !== null) await middle(box);
		},
	};
}
