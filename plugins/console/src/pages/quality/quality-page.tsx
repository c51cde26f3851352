import "./quality.css";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { qualityMessages } from "../../messages/quality.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { Figures } from "./figures.tsx";
import { Gates } from "./gates.tsx";

/** Gates of the data, key figures, and where each comes from. */
export function QualityPage() {
	const text = useMessages(qualityMessages);
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<Gates />
			<Figures />
		</>
	);
}
