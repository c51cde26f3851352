import { Bold, ClassicEditor, Essentials, Paragraph } from "ckeditor5";
import { host, publish } from "./probe.ts";

const editor = await ClassicEditor.create(host(), {
	licenseKey: "GPL",
	plugins: [Essentials, Paragraph, Bold],
	toolbar: [],
});
const plain = (html: string) =>
	new DOMParser()
		.parseFromString(html, "text/html")
		.body.textContent.replaceAll("\u00a0", " ");
publish({
	text: () => plain(editor.getData()),
	set: (next) => editor.setData(`<p>${next}</p>`),
	destroy: () => void editor.destroy(),
});
