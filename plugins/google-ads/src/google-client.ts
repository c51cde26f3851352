// Google's own client for OAuth, as one file: the whole library brings service accounts and cloud metadata along, 37 kB in a Worker.
import { OAuth2Client } from "google-auth-library/build/src/auth/oauth2client.js";

/** Google's client over the platform's own fetch: the library would bring one made for Node.js, which loses headers in workerd. */
export function googleClient(
	options: {
		readonly accessToken?: string;
		readonly clientId?: string;
		readonly clientSecret?: string;
		readonly redirectUri?: string;
		readonly endpoints?: {
			readonly oauth2AuthBaseUrl: string;
			readonly oauth2TokenUrl: string;
			readonly oauth2RevokeUrl: string;
		};
	} = {},
): OAuth2Client {
	const { accessToken, ...rest } = options;
	const client = new OAuth2Client({
		...rest,
		transporterOptions: {
			fetchImplementation: (url, init) => fetch(url, init),
		},
	});
	if (accessToken !== undefined)
		client.setCredentials({ access_token: accessToken });
	return client;
}
