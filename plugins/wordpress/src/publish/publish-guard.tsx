import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect } from "react";
import { openSidebar } from "../sidebar/open-sidebar.ts";
import { words } from "../words.ts";
import { wp } from "../wp/wp.ts";

const lock = "lotse";

/**
 * Holds publishing back while something is open: locks saving only where saving would publish or change what is public, so that drafts
 * are saved as ever. Where WordPress shows no panel before publishing, a notice above the post says why and leads to the findings.
 */
export function PublishGuard({ blocking }: { blocking: number }) {
	const text = useMessages(words);
	const { isPanelOpen, isPublic } = wp.data.useSelect((select) => {
		const editor = select("core/editor");
		return {
			isPanelOpen:
				editor.isPublishSidebarOpened?.() ??
				select("core/edit-post")?.isPublishSidebarOpened?.() ??
				false,
			isPublic:
				editor.isCurrentPostPublished() ||
				editor.isCurrentPostScheduled() ||
				!editor.isPublishSidebarEnabled(),
		};
	}, []);
	const isLocked = blocking > 0 && (isPanelOpen || isPublic);
	const needsNotice = blocking > 0 && isPublic;
	useEffect(() => {
		const editor = wp.data.dispatch("core/editor");
		if (isLocked) editor.lockPostSaving(lock);
		else editor.unlockPostSaving(lock);
		return () => editor.unlockPostSaving(lock);
	}, [isLocked]);
	useEffect(() => {
		const notices = wp.data.dispatch("core/notices");
		if (!needsNotice) {
			notices.removeNotice(lock);
			return;
		}
		notices.createNotice("warning", text.lockNotice(blocking), {
			id: lock,
			isDismissible: false,
			actions: [{ label: text.showFindings, onClick: openSidebar }],
		});
	}, [needsNotice, blocking, text]);
	return null;
}
