import { type Slots, wp } from "./wp.ts";

/** The places in the editor where plugins appear: in `wp.editor` since WordPress 6.6, in `wp.editPost` before. */
export function findSlots(): Slots | null {
	const { PluginSidebar, PluginSidebarMoreMenuItem, PluginPrePublishPanel } = {
		...wp.editPost,
		...wp.editor,
	};
	return PluginSidebar && PluginSidebarMoreMenuItem && PluginPrePublishPanel
		? { PluginSidebar, PluginSidebarMoreMenuItem, PluginPrePublishPanel }
		: null;
}
