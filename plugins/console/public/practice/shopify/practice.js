// What Shopify's own scripts bring into an embedded page, as far as this app uses it: elements that look and behave like Polaris's, toasts, and
// a session token (empty here: on this page one is signed in to Lotse itself).
import { texts } from "./texts.js";

const asked = new URLSearchParams(location.search).get("hl");
const language =
	(asked ?? navigator.language).slice(0, 2) === "de" ? "de" : "en";
const words = texts[language];
document.documentElement.lang = language;
document.title = words.title;

const toast = document.createElement("p");
toast.className = "practice-toast";
toast.setAttribute("role", "status");
let hiding = 0;

window.shopify = {
	config: { locale: language },
	idToken: async () => "",
	toast: {
		show(message, { isError = false } = {}) {
			toast.textContent = message;
			toast.classList.toggle("is-error", isError);
			clearTimeout(hiding);
			hiding = setTimeout(() => {
				toast.textContent = "";
			}, 8_000);
		},
	},
};

/** An element with a role; what its attributes say becomes what a browser understands. */
function part(name, role, connect = () => {}) {
	customElements.define(
		name,
		class extends HTMLElement {
			connectedCallback() {
				if (role !== null && !this.hasAttribute("role"))
					this.setAttribute("role", role);
				connect(this);
			}
		},
	);
}

function heading(element, level) {
	const text = element.getAttribute("heading");
	if (text === null || element.querySelector(`:scope > ${level}`)) return;
	const title = document.createElement(level);
	title.textContent = text;
	element.prepend(title);
}

let fields = 0;
function field(element, tag) {
	if (element.firstElementChild !== null) return;
	fields += 1;
	const label = document.createElement("label");
	label.textContent = element.getAttribute("label") ?? "";
	label.htmlFor = `practice-field-${fields}`;
	const input = document.createElement(tag);
	input.id = label.htmlFor;
	input.value = element.getAttribute("value") ?? "";
	if (tag === "textarea")
		input.rows = Number(element.getAttribute("rows") ?? 3);
	element.append(label, input);
	Object.defineProperty(element, "value", { get: () => input.value });
}

part("s-page", "main", (element) => {
	const keep = () => heading(element, "h1");
	keep();
	// The app puts new content in; the title stays.
	new MutationObserver(keep).observe(element, { childList: true });
});
part("s-section", null, (element) => heading(element, "h2"));
part("s-heading", "heading", (element) =>
	element.setAttribute("aria-level", "3"),
);
part("s-table", "table");
part("s-table-header-row", "row");
part("s-table-body", "rowgroup");
part("s-table-row", "row", (element) => {
	const headers = [
		...(element.closest("s-table")?.querySelectorAll("s-table-header") ?? []),
	];
	for (const [index, cell] of [...element.children].entries()) {
		const name = headers[index]?.textContent ?? "";
		if (index > 0 && name !== "") cell.dataset.label = name;
	}
});
part("s-table-header", "columnheader");
part("s-table-cell", "cell");
part("s-unordered-list", "list");
part("s-list-item", "listitem");
part("s-app-nav", "navigation", (element) =>
	element.setAttribute("aria-label", words.navigation),
);
part("s-link", null, (element) => {
	if (element.firstElementChild !== null) return;
	const link = document.createElement("a");
	link.href = element.getAttribute("href") ?? "#";
	link.textContent = element.textContent;
	element.replaceChildren(link);
});
part("s-button", "button", (element) => {
	element.tabIndex = 0;
	const name = element.getAttribute("accessibilityLabel");
	if (name !== null) element.setAttribute("aria-label", name);
	element.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" && event.key !== " ") return;
		event.preventDefault();
		element.click();
	});
});
part("s-text-area", null, (element) => field(element, "textarea"));
part("s-text-field", null, (element) => field(element, "input"));

const banner = document.createElement("p");
banner.className = "practice-banner";
banner.setAttribute("role", "note");
const other = document.createElement("a");
other.href = `?hl=${words.other.code}${location.hash}`;
other.textContent = words.other.name;
banner.append(document.createTextNode(words.banner), other);
document.body.prepend(banner);
document.body.append(toast);

await import("/shopify-app/app.js");
