import type { WordPressScripts } from "./wp.ts";

declare global {
	var wp: WordPressScripts;
	/** Written by `plugin/includes/editor.php`; read through `known.ts` only. */
	var lotseEditor: unknown;
}
