import { wp } from "../wp/wp.ts";

/** The sidebar's name for WordPress: the plugin's name and its own. */
export const sidebarName = "lotse";

/** Shows the sidebar, putting the panel before publishing away. The scope changed with WordPress 6.6. */
export function openSidebar(): void {
	const isNew = wp.editor.PluginSidebar !== undefined;
	const store = isNew ? "core/editor" : "core/edit-post";
	wp.data.dispatch(store).closePublishSidebar?.();
	wp.data
		.dispatch("core/interface")
		.enableComplementaryArea(
			isNew ? "core" : "core/edit-post",
			`lotse/${sidebarName}`,
		);
}
