import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { styleGuideMessages } from "../../messages/style-guide.ts";

/** The guide as a JSON file: for `lotse check --style-guide`, or to import elsewhere. */
export function ExportGuide({ guide }: { guide: StyleGuide }) {
	const text = useMessages(styleGuideMessages);
	const save = () => {
		const content = `${JSON.stringify(guide, null, "\t")}\n`;
		const url = URL.createObjectURL(
			new Blob([content], { type: "application/json" }),
		);
		const link = document.createElement("a");
		link.href = url;
		link.download = `style-guide-${guide.version}.json`;
		link.click();
		URL.revokeObjectURL(url);
	};
	return (
		<button type="button" className="lo-button lo-button-small" onClick={save}>
			{text.export}
		</button>
	);
}
