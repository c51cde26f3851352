import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { type ReactNode, useMemo } from "react";
import { useReview } from "./analysis/use-review.ts";
import { useGuide } from "./guide/use-guide.ts";
import { known } from "./known.ts";
import { lotseIcon } from "./lotse-icon.tsx";
import { openFindings } from "./publish/open-findings.ts";
import { PrePublishView } from "./publish/pre-publish-view.tsx";
import { PublishGuard } from "./publish/publish-guard.tsx";
import { useOverride } from "./publish/use-override.ts";
import { sidebarName } from "./sidebar/open-sidebar.ts";
import { Sidebar } from "./sidebar/sidebar.tsx";
import { words } from "./words.ts";
import type { Slots } from "./wp/wp.ts";

/** Lotse in the editor: the sidebar, the panel before publishing, and the lock, all over one review of the post. */
export function Lotse({ slots }: { slots: Slots }) {
	const { language, mayOverride, allowsOverride, seoMetaKeys } = known;
	const text = words[language];
	const guide = useGuide();
	const review = useReview(guide, seoMetaKeys, language);
	const open = useMemo(
		() => (review?.ok ? openFindings(review.found, guide.policy) : []),
		[review, guide.policy],
	);
	const count = open.reduce((sum, { findings }) => sum + findings.length, 0);
	const { isOverridden, override } = useOverride(open);
	const { PluginSidebar, PluginSidebarMoreMenuItem, PluginPrePublishPanel } =
		slots;
	const inLotse = (content: ReactNode) => (
		<LanguageContext.Provider value={language}>
			<div className="lotse" data-theme="light">
				{content}
			</div>
		</LanguageContext.Provider>
	);
	return (
		<>
			<PluginSidebarMoreMenuItem target={sidebarName} icon={lotseIcon}>
				Lotse
			</PluginSidebarMoreMenuItem>
			<PluginSidebar name={sidebarName} title="Lotse" icon={lotseIcon}>
				{inLotse(<Sidebar review={review} source={guide.source} />)}
			</PluginSidebar>
			{guide.policy.prePublish === "off" ? null : (
				<PluginPrePublishPanel
					title={text.prePublish(count)}
					initialOpen={count > 0}
					icon={lotseIcon}
				>
					{inLotse(
						<PrePublishView
							open={open}
							policy={guide.policy}
							override={
								allowsOverride ? (mayOverride ? "own" : "others") : "none"
							}
							isOverridden={isOverridden}
							onOverride={override}
						/>,
					)}
				</PluginPrePublishPanel>
			)}
			<LanguageContext.Provider value={language}>
				<PublishGuard
					blocking={
						guide.policy.prePublish === "block" && !isOverridden ? count : 0
					}
				/>
			</LanguageContext.Provider>
		</>
	);
}
