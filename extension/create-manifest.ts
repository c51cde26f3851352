/** Where the extension works once it is installed; every other site is added by the user, one by one. */
export const installedSites = [
	"https://ads.google.com/*",
	"https://admin.shopify.com/*",
] as const;

/** The console's practice pages, in a local build only. Match patterns without a port match every port. */
export const practicePages = [
	"http://localhost/practice/*",
	"http://127.0.0.1/practice/*",
] as const;

const practiceConsole = ["http://localhost/*", "http://127.0.0.1/*"] as const;

/**
 * The manifest beyond what the entry points say of themselves.
 *
 * `storage`: settings. `scripting`: loads the analysing script when a field is focused, and on sites the user added.
 * `alarms`: fetches the paired workspace's style guide every half hour; without a pairing nothing is fetched.
 * `activeTab`: to learn the address of the page on which the user clicks Lotse's button, and no other.
 * `sidePanel` exists in Chrome only; Firefox has a sidebar without a permission.
 * Nothing is collected: texts are judged on the device. Pairing sends a code to the console the user names, and
 * asks first where the browser has a consent for that.
 */
export function createManifest(build: {
	readonly browser: "chrome" | "firefox";
	readonly practice: boolean;
}) {
	const common = {
		name: "__MSG_name__",
		description: "__MSG_description__",
		default_locale: "en",
		permissions: ["storage", "scripting", "activeTab", "alarms"],
		host_permissions: [
			...installedSites,
			...(build.practice ? practiceConsole : []),
		],
		optional_host_permissions: ["https://*/*", "http://*/*"],
		action: { default_title: "__MSG_open__" },
		commands: {
			"review-field": {
				suggested_key: { default: "Alt+Shift+L" },
				description: "__MSG_review__",
			},
		},
	};
	if (build.browser === "chrome") {
		return {
			...common,
			minimum_chrome_version: "122",
			permissions: [...common.permissions, "sidePanel"],
		};
	}
	return {
		...common,
		browser_specific_settings: {
			gecko: {
				id: "extension@lotse.example",
				strict_min_version: "142.0",
				data_collection_permissions: {
					required: ["none"],
					optional: ["authenticationInfo"],
				},
			},
		},
	};
}
