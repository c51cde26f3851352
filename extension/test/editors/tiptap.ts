import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { host, publish } from "./probe.ts";

const editor = new Editor({ element: host(), extensions: [StarterKit] });
publish({
	text: () => editor.getText({ blockSeparator: "\n" }),
	set: (next) => editor.commands.setContent(`<p>${next}</p>`),
	destroy: () => editor.destroy(),
});
