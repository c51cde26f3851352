import {
	type Browser,
	type BrowserContext,
	chromium,
	type Page,
} from "playwright-core";

/** A page signed in to a WordPress, with what went wrong on it and every address it asked. */
export type Watched = {
	readonly page: Page;
	readonly errors: string[];
	readonly requests: { readonly url: string; readonly body: string }[];
};

export function openBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
	});
}

export async function signIn(
	context: BrowserContext,
	url: string,
	user = "admin",
): Promise<void> {
	const login = await context.request.post(`${url}/wp-login.php`, {
		form: {
			log: user,
			pwd: "password",
			testcookie: "1",
			redirect_to: `${url}/wp-admin/profile.php`,
		},
		headers: { cookie: "wordpress_test_cookie=WP%20Cookie%20check" },
	});
	if (!login.url().includes("/wp-admin/"))
		throw new Error(`${user} could not sign in: ${login.url()}`);
}

export async function watchedPage(context: BrowserContext): Promise<Watched> {
	const page = await context.newPage();
	page.setDefaultTimeout(30_000);
	const errors: string[] = [];
	const requests: { url: string; body: string }[] = [];
	page.on("pageerror", (error) => errors.push(error.message));
	page.on("console", (message) => {
		// Browsers ask for an icon by themselves; the site for tests has none.
		if (
			message.type() === "error" &&
			!message.location().url.endsWith("/favicon.ico")
		)
			errors.push(`${message.text()} ${message.location().url}`);
	});
	page.on("request", (request) =>
		requests.push({ url: request.url(), body: request.postData() ?? "" }),
	);
	return { page, errors, requests };
}
