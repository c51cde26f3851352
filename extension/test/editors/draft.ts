import { ContentState, Editor, EditorState } from "draft-js";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { host, publish } from "./probe.ts";

let state = EditorState.createEmpty();
let change: (next: typeof state) => void = () => {};

function Field() {
	const [editorState, setState] = useState(state);
	state = editorState;
	change = setState;
	return createElement(Editor, {
		editorState,
		onChange: setState,
		/* For prose; without it the editor asks writing assistants to stay away. */
		spellCheck: true,
	});
}

const root = createRoot(host());
root.render(createElement(Field));
publish({
	text: () => state.getCurrentContent().getPlainText(),
	set: (text) =>
		change(
			EditorState.push(
				state,
				ContentState.createFromText(text),
				"insert-characters",
			),
		),
	destroy: () => root.unmount(),
});
