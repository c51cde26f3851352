import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { createEditor, Editor, Node, Transforms } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { host, publish } from "./probe.ts";

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ type: "paragraph", children: [{ text: "" }] }];
const root = createRoot(host());
const children = createElement(Editable, { placeholder: "Write here" });
root.render(createElement(Slate, { editor, initialValue, children }));
publish({
	text: () => editor.children.map((block) => Node.string(block)).join("\n"),
	set: (next) =>
		Transforms.insertText(editor, next, { at: Editor.range(editor, []) }),
	destroy: () => root.unmount(),
});
