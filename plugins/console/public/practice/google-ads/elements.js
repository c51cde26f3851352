import { textWidth } from "./text-width.js";

/** Creates an element with attributes and children; `undefined` attributes are left out. */
export function element(name, attributes = {}, ...children) {
	const node = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) node.setAttribute(key, value);
	}
	node.append(...children);
	return node;
}

let counter = 0;

/**
 * The editor's text field: a host element, inside it a label, the native field, and below a bottom section with the
 * counter, which is a new node after every key stroke. The host keeps the text itself and writes it back into the
 * native field when that loses focus: a value set without an `input` event is lost, as in the real editor.
 */
class MaterialInput extends HTMLElement {
	#value = "";
	#field;
	#limit = 0;

	/** Fills the field in. Called once, before it is put on the page. */
	setUp({ label, value, limit, multiline, required, remove, changed }) {
		this.#limit = limit;
		this.#value = value;
		const id = `mi-${++counter}`;
		this.#field = element(multiline ? "textarea" : "input", {
			id,
			class: multiline ? "input textarea" : "input",
			"aria-label": label,
			maxlength: limit ? String(limit) : undefined,
			rows: multiline ? "2" : undefined,
			type: multiline ? undefined : "text",
			autocomplete: "off",
			"aria-required": required ? "true" : undefined,
		});
		this.#field.value = value;
		this.#field.addEventListener("input", () => {
			this.#value = this.#field.value;
			this.#renderBottom();
			changed(this.#value);
		});
		this.#field.addEventListener("focus", () => this.classList.add("focused"));
		this.#field.addEventListener("blur", () => {
			this.classList.remove("focused");
			this.#field.value = this.#value;
		});
		const top = element(
			"div",
			{ class: "top-section" },
			element(
				"label",
				{ class: "input-container", for: id },
				element("span", { class: "label-text", "aria-hidden": "true" }, label),
			),
			this.#field,
		);
		if (remove) {
			const button = element(
				"material-button",
				{
					class: "remove-button",
					role: "button",
					tabindex: "0",
					"aria-label": remove.label,
				},
				"×",
			);
			button.addEventListener("trigger", remove.run);
			top.append(button);
		}
		this.append(top, element("div", { class: "bottom-section" }));
		this.#renderBottom();
	}

	#renderBottom() {
		if (!this.#limit) return;
		const width = textWidth(this.#value);
		const over = width > this.#limit;
		this.classList.toggle("invalid", over);
		this.querySelector(".bottom-section").replaceChildren(
			element(
				"div",
				{ class: "counter", "aria-hidden": "true" },
				`${width} / ${this.#limit}`,
			),
		);
	}
}

/** A button that is not a `button`: click, Enter and Space all end in one `trigger` event. */
class MaterialButton extends HTMLElement {
	connectedCallback() {
		if (this.dataset.wired) return;
		this.dataset.wired = "1";
		this.addEventListener("click", () => this.#trigger());
		this.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" && event.key !== " ") return;
			event.preventDefault();
			this.#trigger();
		});
	}

	#trigger() {
		if (this.getAttribute("aria-disabled") === "true") return;
		this.dispatchEvent(new CustomEvent("trigger"));
	}
}

customElements.define("material-input", MaterialInput);
customElements.define("material-button", MaterialButton);
