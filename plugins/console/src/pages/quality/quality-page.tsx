import "./quality.css";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { qualityMessages } from "../../messages/quality.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { Figures } from "./figures.tsx";
import { Gates } from "./gates.tsx";
import { TasteSection } from "./taste-section.tsx";

/** Gates of the data, key figures, where each comes from, and what taste is learnt from. */
export function QualityPage() {
	const text = useMessages(qualityMessages);
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<Gates />
			<Figures />
			<TasteSection />
		</>
	);
}
