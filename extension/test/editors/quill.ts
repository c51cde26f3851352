import Quill from "quill";
import { host, publish } from "./probe.ts";

const quill = new Quill(host());
publish({
	text: () => quill.getText().replace(/\n$/, ""),
	set: (next) => {
		quill.setText(next, "api");
	},
	destroy: () => host().remove(),
});
