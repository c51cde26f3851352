import { type ChangeEvent, createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { host, publish } from "./probe.ts";

let state = "";
let change: (next: string) => void = () => {};

function Field() {
	const [value, setValue] = useState("");
	state = value;
	change = setValue;
	return createElement("textarea", {
		"aria-label": "Text",
		rows: 4,
		cols: 50,
		value,
		onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) =>
			setValue(target.value),
	});
}

const root = createRoot(host());
root.render(createElement(Field));
publish({
	text: () => state,
	set: (next) => change(next),
	destroy: () => root.unmount(),
});
