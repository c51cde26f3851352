import type { CDPSession, Page } from "playwright-core";

export type Rect = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** What Lotse shows on a page, read out of its closed shadow root with the browser's own debugger. */
export type DeskView = {
	readonly chip: {
		readonly label: string;
		readonly text: string;
		readonly rect: Rect;
	} | null;
	readonly marks: readonly {
		readonly text: string;
		readonly className: string;
		readonly rect: Rect;
	}[];
	readonly card: {
		readonly text: string;
		readonly rect: Rect;
		readonly buttons: readonly {
			readonly label: string;
			readonly rect: Rect;
		}[];
		readonly rules: readonly string[];
	} | null;
	readonly notice: string | null;
	/** What stands in the chip's place after pausing. */
	readonly paused: { readonly text: string; readonly rect: Rect } | null;
};

type DomNode = {
	nodeName: string;
	backendNodeId: number;
	children?: DomNode[];
	shadowRoots?: DomNode[];
	contentDocument?: DomNode;
};

const empty: DeskView = {
	chip: null,
	marks: [],
	card: null,
	notice: null,
	paused: null,
};

function find(node: DomNode, tag: string): DomNode | null {
	if (node.nodeName === tag) return node.shadowRoots?.[0] ?? null;
	for (const child of [
		...(node.children ?? []),
		...(node.shadowRoots ?? []),
		...(node.contentDocument ? [node.contentDocument] : []),
	]) {
		const found = find(child, tag);
		if (found) return found;
	}
	return null;
}

/** A handle on the closed root; null while Lotse shows nothing on the page. */
export async function deskRoot(
	cdp: CDPSession,
	tag = "LOTSE-DESK",
): Promise<string | null> {
	const { root } = await cdp.send("DOM.getDocument", {
		depth: -1,
		pierce: true,
	});
	const shadow = find(root as DomNode, tag);
	if (shadow === null) return null;
	const { object } = await cdp.send("DOM.resolveNode", {
		backendNodeId: shadow.backendNodeId,
	});
	return object.objectId ?? null;
}

export async function readDesk(page: Page): Promise<DeskView> {
	const cdp = await page.context().newCDPSession(page);
	try {
		const objectId = await deskRoot(cdp);
		if (objectId === null) return empty;
		const { result } = await cdp.send("Runtime.callFunctionOn", {
			objectId,
			functionDeclaration: collect.toString(),
			returnByValue: true,
		});
		return result.value as DeskView;
	} catch (error) {
		/* The frame went away between the two questions. */
		if (String(error).includes("Cannot find context")) return empty;
		throw error;
	} finally {
		await cdp.detach();
	}
}

/** Runs in the page, `this` being the shadow root. */
function collect(this: ShadowRoot): DeskView {
	const rectOf = (element: Element) => {
		const box = element.getBoundingClientRect();
		let { x, y } = box;
		/* Inside a frame: where it is on the page. */
		let frame = element.ownerDocument.defaultView?.frameElement;
		while (frame) {
			const around = frame.getBoundingClientRect();
			x += around.x + frame.clientLeft;
			y += around.y + frame.clientTop;
			frame = frame.ownerDocument.defaultView?.frameElement;
		}
		return { x, y, width: box.width, height: box.height };
	};
	const shown = (part: string) => {
		const element = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
		return element === null || element.hidden ? null : element;
	};
	const chip = shown("chip");
	const card = shown("card");
	const mirror = shown("mirror");
	const paused = shown("paused");
	const resume = paused?.querySelector("button");
	return {
		chip: chip && {
			label: chip.getAttribute("aria-label") ?? "",
			text: chip.textContent ?? "",
			rect: rectOf(chip),
		},
		marks: [...(mirror?.querySelectorAll(".desk-mark") ?? [])].map((mark) => ({
			text: mark.textContent ?? "",
			className: mark.className,
			rect: rectOf(mark),
		})),
		card: card && {
			text: card.textContent,
			rect: rectOf(card),
			buttons: [...card.querySelectorAll("button, summary")].map((button) => ({
				label: button.getAttribute("aria-label") ?? button.textContent ?? "",
				rect: rectOf(button),
			})),
			rules: [...card.querySelectorAll("[data-rule]")].map(
				(item) => item.getAttribute("data-rule") ?? "",
			),
		},
		notice: shown("notice")?.textContent ?? null,
		paused:
			paused && resume
				? { text: paused.textContent, rect: rectOf(resume) }
				: null,
	};
}

/** Waits until what Lotse shows satisfies a condition; throws with what it shows after five seconds. */
export async function waitForDesk(
	page: Page,
	holds: (desk: DeskView) => boolean,
): Promise<DeskView> {
	const until = Date.now() + 5_000;
	for (;;) {
		const desk = await readDesk(page);
		if (holds(desk)) return desk;
		if (Date.now() > until) {
			throw new Error(`Lotse shows: ${JSON.stringify(desk)}`);
		}
		await page.waitForTimeout(30);
	}
}

/** Clicks, as a person does, in the middle of something Lotse shows. */
export async function clickAt(page: Page, rect: Rect): Promise<void> {
	await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
}

/** Clicks the card's button whose label contains a text, scrolling to it first. */
export async function clickCardButton(
	page: Page,
	label: string,
): Promise<void> {
	const named = ({ card }: DeskView) =>
		card?.buttons.find((button) => button.label.includes(label));
	await waitForDesk(page, (desk) => named(desk) !== undefined);
	const cdp = await page.context().newCDPSession(page);
	const objectId = await deskRoot(cdp);
	if (objectId !== null) {
		await cdp.send("Runtime.callFunctionOn", {
			objectId,
			functionDeclaration: scrollToButton.toString(),
			arguments: [{ value: label }],
		});
	}
	await cdp.detach();
	const button = named(await readDesk(page));
	if (button === undefined) throw new Error(`No button “${label}”.`);
	await clickAt(page, button.rect);
}

/** Runs in the page, `this` being the shadow root. */
function scrollToButton(this: ShadowRoot, label: string): void {
	[...this.querySelectorAll("button, summary")]
		.find((button) => button.textContent?.includes(label))
		?.scrollIntoView({ block: "nearest" });
}
