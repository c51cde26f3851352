import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorView, keymap } from "@codemirror/view";
import { host, publish } from "./probe.ts";

const view = new EditorView({
	parent: host(),
	extensions: [
		history(),
		keymap.of([...defaultKeymap, ...historyKeymap]),
		EditorView.lineWrapping,
		/* For prose; without it the editor asks writing assistants to stay away. */
		EditorView.contentAttributes.of({ spellcheck: "true" }),
	],
});
publish({
	text: () => view.state.doc.toString(),
	set: (insert) =>
		view.dispatch({
			changes: { from: 0, to: view.state.doc.length, insert },
		}),
	destroy: () => view.destroy(),
});
