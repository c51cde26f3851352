import { baseKeymap } from "@tiptap/pm/commands";
import { history, redo, undo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import { Schema } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { host, publish } from "./probe.ts";

const schema = new Schema({
	nodes: {
		doc: { content: "paragraph+" },
		paragraph: { content: "text*", toDOM: () => ["p", 0] },
		text: {},
	},
});
const view = new EditorView(host(), {
	state: EditorState.create({
		schema,
		plugins: [
			history(),
			keymap({ "Mod-z": undo, "Mod-y": redo }),
			keymap(baseKeymap),
		],
	}),
});
const text = () =>
	view.state.doc.textBetween(0, view.state.doc.content.size, "\n");
publish({
	text,
	set: (next) =>
		view.dispatch(
			view.state.tr.insertText(next, 1, view.state.doc.content.size - 1),
		),
	destroy: () => view.destroy(),
});
