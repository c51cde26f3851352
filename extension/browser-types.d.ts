import "wxt/browser";

/* WXT types `getURL` from a build's file list; any path of the extension is fine here. */
declare module "wxt/browser" {
	interface WxtRuntime {
		getURL(path: string): string;
	}
}
