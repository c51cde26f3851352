import { build } from "./build.ts";

export type Overlay = {
	/** The element on the page that carries it. */
	readonly host: HTMLElement;
	/** Everything Lotse shows on a page lies in this closed root. */
	readonly root: ShadowRoot;
	/** Puts the overlay in front of the page, inside the dialog the field is in, if any. */
	readonly showFor: (field: Element) => void;
	/** Whether an element is the overlay or lies in it. */
	readonly holds: (element: Element) => boolean;
	readonly remove: () => void;
};

/** After so often a page that keeps removing the overlay is left in peace. */
const mostReturns = 20;

/** What must not reach the page's own listeners: a click on the card is no click "outside" of the page's dialog. */
const ownEvents = [
	"pointerdown",
	"pointerup",
	"mousedown",
	"mouseup",
	"click",
	"dblclick",
	"keydown",
	"keyup",
	"keypress",
	"focusin",
	"focusout",
	"copy",
];

const hostStyle = [
	"all: initial",
	"position: fixed",
	"inset: 0",
	"width: auto",
	"height: auto",
	"margin: 0",
	"padding: 0",
	"border: 0",
	"background: none",
	"overflow: visible",
	"display: block",
	"pointer-events: none",
	"z-index: 2147483647",
];

/**
 * One host element at the end of the page with a closed shadow root and styles of its own: in the top layer, or, where it stays
 * for long, just above the page's content and below what the page itself opens.
 */
export function createOverlay(
	css: string,
	{ tag, isOnTop }: { readonly tag: string; readonly isOnTop: boolean } = {
		tag: "lotse-desk",
		isOnTop: true,
	},
): Overlay {
	const host = build(tag as "div", isOnTop ? { popover: "manual" } : {});
	const style = isOnTop ? hostStyle : [...hostStyle, "z-index: 1"];
	host.style.cssText = style.map((rule) => `${rule} !important`).join(";");
	const root = host.attachShadow({ mode: "closed" });
	addStyle(root, css);
	for (const type of ownEvents) {
		root.addEventListener(type, (event) => event.stopPropagation());
	}
	let parent: Element | null = null;
	let returns = 0;
	const guard = new MutationObserver(() => {
		if (parent === null || host.parentNode === parent) return;
		if (returns++ < mostReturns && parent.isConnected) attach(parent);
	});

	function attach(to: Element): void {
		parent = to;
		guard.disconnect();
		to.append(host);
		guard.observe(to, { childList: true });
		if (!isOnTop) return;
		/* Refused where popovers are not known or not allowed: the z-index serves then. */
		try {
			host.showPopover();
		} catch {
			host.removeAttribute("popover");
		}
	}

	return {
		host,
		root,
		showFor(field) {
			const home =
				field.closest("dialog[open]") ?? field.ownerDocument.documentElement;
			if (host.parentNode !== home) attach(home);
		},
		holds: (element) => element === host || root.contains(element),
		remove() {
			parent = null;
			guard.disconnect();
			host.remove();
		},
	};
}

function addStyle(root: ShadowRoot, css: string): void {
	/* A constructed sheet needs no `style-src` of the page; where an extension may not adopt one, an element has to do. */
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [sheet];
	} catch {
		root.append(build("style", {}, css));
	}
}
