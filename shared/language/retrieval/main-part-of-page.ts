/** Parts of a page that say nothing of its subject. */
const beside = [
	"nav",
	"footer",
	"aside",
	"form",
	"button",
	"dialog",
	"template",
	"svg",
];
const tags = new RegExp(
	`<(/?)(${beside.join("|")}|main)(?=[\\s>/])[^>]*>`,
	"giu",
);

type Span = { readonly from: number; readonly to: number };

/** Outermost elements of one kind; one never closed reaches to the end. */
function spansOf(html: string, wanted: (name: string) => boolean): Span[] {
	const spans: Span[] = [];
	let open: { readonly name: string; readonly from: number } | null = null;
	let depth = 0;
	for (const match of html.matchAll(tags)) {
		const name = (match[2] ?? "").toLowerCase();
		const isClosing = match[1] === "/";
		if (open === null) {
			if (isClosing || !wanted(name) || match[0].endsWith("/>")) continue;
			open = { name, from: match.index };
			depth = 1;
		} else if (name === open.name) {
			depth += isClosing ? -1 : 1;
			if (depth > 0) continue;
			spans.push({ from: open.from, to: match.index + match[0].length });
			open = null;
		}
	}
	return open === null
		? spans
		: [...spans, { from: open.from, to: html.length }];
}

const letters = (html: string): number =>
	html.replace(/<[^>]*>/gu, " ").replace(/[^\p{L}]+/gu, "").length;

/**
 * The part of a web page that carries its subject: its head and what stands in `main`, where there is a `main` with text in it, else everything;
 * navigation, footers, asides, forms, buttons and dialogs left out. The title and the description stay. Never throws; linear in the page.
 *
 * Worked value: "<nav>Menü</nav><p>Text</p>" → "<p>Text</p>".
 */
export function mainPartOfPage(html: string): string {
	const bodyAt = html.search(/<body[\s>]/iu);
	const head = bodyAt < 0 ? "" : html.slice(0, bodyAt);
	const body = bodyAt < 0 ? html : html.slice(bodyAt);
	const mains = spansOf(body, (name) => name === "main")
		.map(({ from, to }) => body.slice(from, to))
		.join("\n");
	return head + withoutBeside(letters(mains) >= 200 ? mains : body);
}

function withoutBeside(html: string): string {
	let kept = "";
	let at = 0;
	for (const { from, to } of spansOf(html, (name) => name !== "main")) {
		kept += html.slice(at, from);
		at = to;
	}
	return kept + html.slice(at);
}
