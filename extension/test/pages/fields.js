/* Pages as the extension meets them: state that overrules the field, fields in shadow trees. */
const nativeValue = Object.getOwnPropertyDescriptor(
	HTMLInputElement.prototype,
	"value",
);

/* A framework's tracker: a value set on the instance without an input event is put back. */
const controlled = document.querySelector("#controlled");
let state = "";
let tracked = "";
Object.defineProperty(controlled, "value", {
	configurable: true,
	get() {
		return nativeValue.get.call(this);
	},
	set(value) {
		tracked = String(value);
		nativeValue.set.call(this, value);
	},
});
controlled.addEventListener("input", () => {
	const now = nativeValue.get.call(controlled);
	if (now !== tracked) state = now;
	tracked = state;
	nativeValue.set.call(controlled, state);
});
globalThis.controlledState = () => state;

/* A page that allows typing letters one by one, and puts its own text back after anything else. */
const stubborn = document.querySelector("#stubborn");
let kept = "";
stubborn.addEventListener("input", (event) => {
	if (event.inputType === "insertText" && (event.data ?? "").length <= 1) {
		kept = stubborn.value;
	} else {
		queueMicrotask(() => {
			stubborn.value = kept;
		});
	}
});

for (const mode of ["open", "closed"]) {
	const host = document.querySelector(`#${mode === "open" ? "shadow" : mode}`);
	const root = host.attachShadow({ mode });
	const first = document.createElement("input");
	const second = document.createElement("textarea");
	first.setAttribute("aria-label", `${mode} root, first`);
	second.setAttribute("aria-label", `${mode} root, second`);
	root.append(first, second);
}

/* What a page can notice of an extension: nodes in its editor, errors, violations of its policy. */
globalThis.noticed = [];
new MutationObserver((records) => {
	for (const record of records) {
		for (const node of record.addedNodes) {
			if (node.nodeType === 1) globalThis.noticed.push(`node ${node.nodeName}`);
		}
	}
}).observe(document.querySelector("#rich"), {
	childList: true,
	subtree: true,
	attributes: true,
});
addEventListener("error", (event) => {
	globalThis.noticed.push(`error ${event.message}`);
});
addEventListener("securitypolicyviolation", (event) => {
	globalThis.noticed.push(`policy ${event.violatedDirective}`);
});
