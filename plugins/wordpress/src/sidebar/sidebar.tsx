import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import type { Review } from "../analysis/review.ts";
import type { GuideSource } from "../guide/guide.ts";
import { words } from "../words.ts";
import { wp } from "../wp/wp.ts";
import { FindingsView } from "./findings-view.tsx";
import { LimitsView } from "./limits-view.tsx";
import { PostReadability } from "./post-readability.tsx";
import { Summary } from "./summary.tsx";
import { TitleView } from "./title-view.tsx";

const { PanelBody } = wp.components;

/** Everything known of the open post: what was found, the title's score, how it reads, and what all this is not. */
export function Sidebar({
	review,
	source,
}: {
	/** Null until the post was read once. */
	review: Review | null;
	source: GuideSource;
}) {
	const text = useMessages(words);
	if (review === null) return <p className="lotse-lead">{text.reading}</p>;
	if (!review.ok)
		return <p className="lotse-lead">{text.unread[review.reason]}</p>;
	const count = review.found.reduce(
		(sum, { findings }) => sum + findings.length,
		0,
	);
	return (
		<>
			<Summary review={review} />
			<PanelBody title={text.findings(count)}>
				<FindingsView found={review.found} />
			</PanelBody>
			<PanelBody title={text.title}>
				<TitleView title={review.title} />
			</PanelBody>
			<PanelBody title={text.readability} initialOpen={false}>
				<PostReadability review={review} />
			</PanelBody>
			<PanelBody title={text.limits} initialOpen={false}>
				<LimitsView language={review.language.code} source={source} />
			</PanelBody>
		</>
	);
}
