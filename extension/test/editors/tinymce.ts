import tinymce from "tinymce";
import "tinymce/models/dom";
import "tinymce/themes/silver";
import "tinymce/icons/default";
import "tinymce/skins/ui/oxide/skin.css";
import { host, publish } from "./probe.ts";

const [editor] = await tinymce.init({
	target: host(),
	license_key: "gpl",
	skin: false,
	content_css: false,
	menubar: false,
	toolbar: false,
	statusbar: false,
	promotion: false,
	height: 420,
});
if (editor === undefined) throw new Error("TinyMCE did not start.");
publish({
	text: () => editor.getContent({ format: "text" }).trim(),
	set: (next) => {
		editor.setContent(`<p>${next}</p>`);
	},
	destroy: () => editor.remove(),
});
