/// <reference types="vite/client" />

interface ImportMetaEnv {
	/** The browser built for, as WXT names it. */
	readonly BROWSER: string;
	readonly FIREFOX: boolean;
	/** True in a build for the practice pages of this machine. */
	readonly LOTSE_PRACTICE: boolean;
}
