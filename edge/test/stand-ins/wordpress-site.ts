type Fields = { title: string; content: string; excerpt: string };

/**
 * One post of a WordPress as its REST API shows it (developer.wordpress.org/rest-api/reference/posts), for one user with an application
 * password. `state` is what stands in the post; tests change it as somebody else would. The real one is met in plugins/wordpress/test.
 */
export function wordpressSite(password: string): {
	readonly state: Fields & { isDown: boolean };
	readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
} {
	const state = {
		title: "Zartbitter",
		content: "<p>Alt</p>",
		excerpt: "",
		isDown: false,
	};
	const post = () => ({
		id: 12,
		link: "https://shop.example/?p=12",
		status: "publish",
		title: { raw: state.title },
		content: { raw: state.content },
		excerpt: { raw: state.excerpt },
	});
	return {
		state,
		async fetch(url, init) {
			if (state.isDown) throw new TypeError("connection refused");
			const given = new Headers(init.headers).get("authorization");
			const { searchParams } = new URL(url);
			if (given !== `Basic ${btoa(`editor:${password}`)}`)
				return Response.json({ code: "incorrect_password" }, { status: 401 });
			const route = searchParams.get("rest_route");
			if (route === "/") return Response.json({ name: "Kakaohafen" });
			if (route === "/wp/v2/users/me")
				return Response.json({ capabilities: { edit_posts: true } });
			if (route === "/wp/v2/posts") return Response.json([post()]);
			if (route === "/wp/v2/pages") return Response.json([]);
			if (route !== "/wp/v2/posts/12")
				return Response.json({ code: "rest_post_invalid_id" }, { status: 404 });
			if (init.method === "POST")
				Object.assign(state, JSON.parse(String(init.body)));
			return Response.json(post());
		},
	};
}
