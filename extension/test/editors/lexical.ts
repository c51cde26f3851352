import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import {
	$createParagraphNode,
	$createTextNode,
	$getRoot,
	createEditor,
} from "lexical";
import { host, publish } from "./probe.ts";

const root = document.createElement("div");
root.contentEditable = "true";
host().append(root);
const editor = createEditor({
	namespace: "test",
	onError(error) {
		throw error;
	},
});
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
const write = (next: string) =>
	editor.update(() => {
		const paragraph = $createParagraphNode();
		if (next !== "") paragraph.append($createTextNode(next));
		$getRoot().clear().append(paragraph);
	});
write("");
publish({
	text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
	set: write,
	destroy() {
		editor.setRootElement(null);
		root.remove();
	},
});
